// Runs one TypeScript file: node test/support/runTs.mjs path/to/file.ts [arguments].
// The file exports `async function main(args)`. Vite resolves and compiles it as it does the app,
// so that reports and benches need no second toolchain.
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error("Name the TypeScript file to run");

const path = `./${relative(root, resolve(file)).replaceAll("\\", "/")}`;
const { module } = await runnerImport(path, { root, configFile: false, logLevel: "error" });
await /** @type {{main: (args: string[]) => Promise<void>}} */ (module).main(args);
