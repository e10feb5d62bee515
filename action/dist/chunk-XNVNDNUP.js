const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  objectFoldersOf
} from "./chunk-ESPRZ6FB.js";

// scan/sources/portable-size.ts
const { existsSync, readdirSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
var PortableLimitError = class extends Error {
  name = "PortableLimitError";
};
function packsIn(folder) {
  return readdirSync(folder).filter((name) => name.endsWith(".pack")).map((name) => join(folder, name));
}
function assertPortableSize(repository, limit) {
  let size = objectFoldersOf(repository).map((folder) => join(folder, "pack")).flatMap((folder) => existsSync(folder) ? packsIn(folder) : []).reduce((sum, pack) => sum + statSync(pack).size, 0);
  if (!(size <= limit))
    throw new PortableLimitError(
      `the packs of this repository have ${size} bytes, --portable reads at most ${limit}; scan without --portable, or raise limits.portableSize`
    );
}

export {
  PortableLimitError,
  assertPortableSize
};
