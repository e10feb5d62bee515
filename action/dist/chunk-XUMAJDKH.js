const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  createPortableFs,
  objectFoldersOf
} from "./chunk-YNPUAJSH.js";

// scan/kernel/portable-reader.ts
const { existsSync, readdirSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
var PortableLimitError = class extends Error {
  name = "PortableLimitError";
};
function assertPortableSize(repository, limit) {
  let size = objectFoldersOf(repository).map((folder) => join(folder, "pack")).flatMap((folder) => existsSync(folder) ? packsIn(folder) : []).reduce((sum, pack) => sum + statSync(pack).size, 0);
  if (!(size <= limit))
    throw new PortableLimitError(
      `the packs of this repository have ${size} bytes, --portable reads at most ${limit}; scan without --portable, or raise limits.portableSize`
    );
}
function packsIn(folder) {
  return readdirSync(folder).filter((name) => name.endsWith(".pack")).map((name) => join(folder, name));
}
function createPortableReader(repository, limit) {
  assertPortableSize(repository, limit);
  let cache = {}, fs = createPortableFs(repository);
  return {
    async read(ids, sink) {
      let git = await import("./isomorphic-git-UGR26WPU.js");
      for (let oid of ids)
        try {
          let { type, object } = await git.default.readObject({
            fs,
            gitdir: repository.gitDir,
            oid,
            format: "content",
            cache
          }), bytes = object;
          sink.begin(oid, type, bytes.length), await sink.data(bytes), await sink.end();
        } catch (error) {
          let isAbsent = error instanceof Error && error.name === "NotFoundError";
          sink.missing(oid, isAbsent ? "the object is not in the repository" : "damaged object");
        }
    },
    close() {
    }
  };
}

export {
  PortableLimitError,
  assertPortableSize,
  createPortableReader
};
