// Finds a Chromium to test with and starts it, on a developer's machine as on a bare server:
// CHROME_BIN, else an installed browser, else Playwright's own, else the one packed into
// @sparticuz/chromium (Linux on x64 only; it has no Chinese glyphs, so assert on text).
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type BrowserServer, chromium } from "playwright";

const commands = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const knownPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

// The last one resolves no name but our own server's: a test can never reach another host.
const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedBrowsers(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...knownPlaces, chromium.executablePath()].filter(isExecutable);
}

async function packedBrowser(): Promise<string[]> {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  // Read while the package is imported: it then unpacks the system libraries it needs as well.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return [await packed.executablePath()];
}

/** The first browser that there is, for a test that starts one of its own. */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.CHROME_BIN;
  const [found] = chosen ? [chosen] : [...installedBrowsers(), ...(await packedBrowser())];
  if (found === undefined) throw new Error("No browser to test with");
  return found;
}

/**
 * A browser that is there may still not start, so the next one is tried.
 * @param more further flags of the browser
 */
export async function launchBrowser(more: readonly string[] = []): Promise<BrowserServer> {
  const chosen = process.env.CHROME_BIN;
  const findings: string[] = [];
  for (const find of chosen ? [() => [chosen]] : [installedBrowsers, packedBrowser]) {
    for (const executablePath of await find()) {
      try {
        return await chromium.launchServer({
          executablePath,
          args: [...flags, ...more],
          headless: true,
        });
      } catch (error) {
        findings.push(`${executablePath}: ${String(error).split("\n")[0]}`);
      }
    }
  }
  throw new Error(
    "No browser to test with: install Chrome or Chromium, or name one in CHROME_BIN. " +
      `Tried: ${findings.join("; ") || "none found"}`,
  );
}
