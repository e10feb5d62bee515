const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/formats/kinds/bytes.ts
function hasBytes(head, offset, bytes) {
  for (let at = 0; at < bytes.length; at++) if (head[offset + at] !== bytes.charCodeAt(at)) return !1;
  return !0;
}
function byteAt(head, at) {
  return head[at] ?? -1;
}
function u16le(head, at) {
  return at + 2 > head.length ? -1 : byteAt(head, at) + byteAt(head, at + 1) * 256;
}
function u16be(head, at) {
  return at + 2 > head.length ? -1 : byteAt(head, at) * 256 + byteAt(head, at + 1);
}
function u32le(head, at) {
  return at + 4 > head.length ? -1 : u16le(head, at) + u16le(head, at + 2) * 65536;
}
function u32be(head, at) {
  return at + 4 > head.length ? -1 : u16be(head, at) * 65536 + u16be(head, at + 2);
}
function toLatin1(bytes, start = 0, end = bytes.length) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", start, end);
}
function isControl(byte) {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27 && byte !== 8 && byte !== 26;
}

export {
  hasBytes,
  byteAt,
  u16le,
  u16be,
  u32le,
  u32be,
  toLatin1,
  isControl
};
