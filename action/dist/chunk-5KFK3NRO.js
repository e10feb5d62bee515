const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/formats/errors.ts
var DecodeError = class extends Error {
  name = "DecodeError";
  isEncrypted;
  constructor(reason, isEncrypted = !1) {
    super(reason), this.isEncrypted = isEncrypted;
  }
}, LimitError = class extends DecodeError {
  name = "LimitError";
};

export {
  DecodeError,
  LimitError
};
