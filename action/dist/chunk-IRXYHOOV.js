const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/email/read/types.ts
var limits = {
  /** Bytes of a file, and of all that an XLSX file unpacks to. */
  file: 256e6,
  unpacked: 512e6,
  /** An XLSX entry may grow by so much; sheets of equal rows reach a few hundred. */
  ratio: 1e3,
  rows: 5e6,
  columns: 2e3,
  /** Levels of objects in JSON. */
  depth: 8
}, ListError = class extends Error {
  name = "ListError";
};

export {
  limits,
  ListError
};
