
// scan/formats/compression/inflate-whole.ts
const constants = new Proxy({}, { get: (_, key) => globalThis.process.getBuiltinModule("node:zlib").constants[key] });
function createInflate(...all) { return globalThis.process.getBuiltinModule("node:zlib").createInflate(...all); }
function createInflateRaw(...all) { return globalThis.process.getBuiltinModule("node:zlib").createInflateRaw(...all); }
function inflateWhole(kind, packed, maxOutputLength) {
  let stream = (kind === "raw" ? createInflateRaw : createInflate)({ maxOutputLength });
  try {
    return { content: stream._processChunk(packed, constants.Z_FINISH), used: stream.bytesWritten };
  } finally {
    stream.close();
  }
}

export {
  inflateWhole
};
