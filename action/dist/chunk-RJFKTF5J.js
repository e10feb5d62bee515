
// scan/formats/trailing.ts
function toContent(bytes) {
  return { kind: "document", name: "", bytes, size: null, isText: !1 };
}
async function* contentAndTrailing(content, reader) {
  let iterator = content[Symbol.asyncIterator](), isDamaged = !1, next = async () => {
    try {
      return await iterator.next();
    } catch (error) {
      throw isDamaged = !0, error;
    }
  };
  for (yield toContent({ [Symbol.asyncIterator]: () => ({ next }) }); !(await next()).done; ) ;
  isDamaged || (yield* trailingOf(reader));
}
async function* trailingOf(reader) {
  await skipZeros(reader), (await reader.peek(1)).length > 0 && (yield toTrailing(reader.rest()));
}
function toTrailing(bytes) {
  return { kind: "document", name: "trailing data", bytes, size: null, isText: !1 };
}
async function skipZeros(reader) {
  for (let piece = await reader.some(65536); piece; piece = await reader.some(65536)) {
    let other = piece.findIndex((byte) => byte !== 0);
    if (!(other < 0)) {
      reader.unread(piece.length - other);
      return;
    }
  }
}

export {
  toContent,
  contentAndTrailing,
  trailingOf,
  toTrailing,
  skipZeros
};
