const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/decode/types.ts
var DecodeError = class extends Error {
  name = "DecodeError";
  isEncrypted;
  constructor(reason, isEncrypted = !1) {
    super(reason), this.isEncrypted = isEncrypted;
  }
}, LimitError = class extends DecodeError {
  name = "LimitError";
};
function toTextPart(name, text) {
  return { kind: "document", name, bytes: encode(text), size: null, isText: !0 };
}
async function* encode(text) {
  for await (let piece of text) yield Buffer.from(piece);
}

export {
  DecodeError,
  LimitError,
  toTextPart
};
