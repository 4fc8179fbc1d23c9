// Pictures of every case in both languages, on desktop and phone, light and dark: `npm run shots`
// fills the ignored folder shots/; `npm run shots -- --readme` makes the four of the README.
// Needs a font with Chinese glyphs on the machine.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright";
import { preview } from "vite";
import { CASES } from "../../src/profile/cases/cases";
import { launchBrowser } from "../support/browser";

const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const SCHEMES = ["light", "dark"] as const;
const LOCALES = ["zh-CN", "en-US"] as const;

interface Shot {
  readonly caseId: string;
  readonly size: keyof typeof SIZES;
  readonly scheme: (typeof SCHEMES)[number];
  readonly locale: (typeof LOCALES)[number];
  readonly file: string;
  readonly fullPage: boolean;
}

const README_SHOTS: readonly Shot[] = [
  {
    caseId: "caseA",
    size: "wide",
    scheme: "light",
    locale: "zh-CN",
    file: "docs/pictures/wide-zh.png",
    fullPage: false,
  },
  {
    caseId: "caseA",
    size: "wide",
    scheme: "dark",
    locale: "en-US",
    file: "docs/pictures/wide-en-dark.png",
    fullPage: false,
  },
  {
    caseId: "cardOverdue",
    size: "phone",
    scheme: "light",
    locale: "zh-CN",
    file: "docs/pictures/phone-zh.png",
    fullPage: false,
  },
  {
    caseId: "lisi000",
    size: "phone",
    scheme: "dark",
    locale: "en-US",
    file: "docs/pictures/phone-en-dark.png",
    fullPage: false,
  },
];

function everyShot(only: string | undefined): Shot[] {
  return CASES.flatMap(({ id: caseId }) =>
    LOCALES.flatMap((locale) =>
      (Object.keys(SIZES) as (keyof typeof SIZES)[]).flatMap((size) =>
        SCHEMES.map((scheme) => {
          const name = `${caseId}-${locale}-${size}-${scheme}`;
          return { caseId, locale, size, scheme, file: `shots/${name}.png`, fullPage: true };
        }),
      ),
    ),
  ).filter(({ file }) => only === undefined || file.includes(only));
}

/** @param args `--readme`, or a part of the file names to make only those */
export async function main(args: string[]): Promise<void> {
  const shots = args.includes("--readme") ? README_SHOTS : everyShot(args[0]);
  mkdirSync(args.includes("--readme") ? "docs/pictures" : "shots", { recursive: true });
  const served = await launchBrowser();
  const browser = await chromium.connect(served.wsEndpoint());
  const server = await preview({ preview: { host: "127.0.0.1", port: 0 }, logLevel: "error" });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The preview has no port");
  for (const { caseId, size, scheme, locale, file, fullPage } of shots) {
    const context = await browser.newContext({
      reducedMotion: "reduce",
      viewport: SIZES[size],
      colorScheme: scheme,
      locale,
    });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${address.port}/#case=${caseId}`);
    await page.locator(`[data-case="${caseId}"] [data-testid="limit-now"]`).waitFor();
    await page.locator(".recharts-surface").first().waitFor();
    await page.screenshot({ path: file, fullPage });
    await context.close();
    console.log(file);
  }
  await browser.close();
  await server.close();
  await served.close();
}
