const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/formats/compression/inflate-whole.ts
const { constants, createInflate, createInflateRaw } = globalThis.process.getBuiltinModule("node:zlib");
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
