// The budget of the first load: the scripts dist/index.html asks for itself (its entry and what
// it preloads), gzipped and summed. Read from the built page, so that a new chunk cannot slip by
// under another name; lazy parts are not in it.
import { readFileSync } from "node:fs";

const page = readFileSync(new URL("./dist/index.html", import.meta.url), "utf8");
const eagerScripts = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(
  ([, path]) => `dist/${path}`,
);
if (eagerScripts.length === 0) throw new Error("dist/index.html loads no script: nothing to weigh");

export default [{ name: "initial JS", path: eagerScripts, gzip: true, limit: "300 kB" }];
