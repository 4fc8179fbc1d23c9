// The budget of the first load, gzipped and summed: the script that index.html names, the page that
// it loads, whatever those import at once, and the scoring worker's text. Read from the built files,
// so that a new chunk cannot slip by under another name; parts that come later are not in it.
import { readdirSync, readFileSync } from "node:fs";

const assets = new URL("./dist/assets/", import.meta.url);
const names = readdirSync(assets);

/** @param {string} start */
function chunkNamed(start) {
  const [found, ...others] = names.filter((name) => name.startsWith(`${start}-`));
  if (!found || others.length > 0) throw new Error(`not one file is called ${start}`);
  return found;
}

const first = new Set(["start", "page", "spawnScoringWorker"].map(chunkNamed));
for (const name of first) {
  const script = readFileSync(new URL(name, assets), "utf8");
  for (const [, next] of script.matchAll(/(?:from|import)\s*["`']\.\/([^"`']+\.js)["`']/g)) {
    if (next) first.add(next);
  }
}

const path = [...first].map((name) => `dist/assets/${name}`);
export default [{ name: "initial JS", path, gzip: true, limit: "300 kB" }];
