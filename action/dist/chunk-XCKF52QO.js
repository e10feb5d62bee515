const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/formats/types.ts
function toTextPart(name, text) {
  return { kind: "document", name, bytes: encode(text), size: null, isText: !0 };
}
async function* encode(text) {
  for await (let piece of text) yield Buffer.from(piece);
}

export {
  toTextPart
};
