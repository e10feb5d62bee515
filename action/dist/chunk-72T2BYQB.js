const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/kernel/portable-reader.ts
const fs = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
var PortableLimitError = class extends Error {
  name = "PortableLimitError";
};
function assertPortableSize(repository, limit) {
  let folder = join(repository.gitDir, "objects", "pack"), size = (fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith(".pack")) : []).reduce((sum, name) => sum + fs.statSync(join(folder, name)).size, 0);
  if (!(size <= limit))
    throw new PortableLimitError(
      `the packs of this repository have ${size} bytes, --portable reads at most ${limit}; scan without --portable, or raise limits.portableSize`
    );
}
function createPortableReader(repository, limit) {
  assertPortableSize(repository, limit);
  let cache = {};
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
