
// scan/formats/sqlite/sqlite-pages.ts
function pageSizeOf(bytes) {
  if (bytes.length < 100) return null;
  let size = view(bytes).getUint16(16);
  return size === 1 ? 65536 : size;
}
function sizeOf(bytes) {
  let pageSize = pageSizeOf(bytes);
  if (pageSize === null) return null;
  let header = view(bytes);
  return header.getUint32(24) === header.getUint32(92) ? header.getUint32(28) * pageSize : null;
}
function encodingOf(bytes) {
  let number = bytes.length < 100 ? 1 : view(bytes).getUint32(56);
  return number === 2 ? "utf-16le" : number === 3 ? "utf-16be" : "utf-8";
}
function freePages(bytes, pageSize) {
  let free = /* @__PURE__ */ new Set(), whole = view(bytes);
  for (let trunk = whole.getUint32(32); trunk > 0 && !free.has(trunk) && trunk * pageSize <= bytes.length; ) {
    free.add(trunk);
    let at = (trunk - 1) * pageSize, count = Math.min(whole.getUint32(at + 4), pageSize / 4 - 2);
    for (let index = 0; index < count; index++) free.add(whole.getUint32(at + 8 + index * 4));
    trunk = whole.getUint32(at);
  }
  return free;
}
var tableLeaf = 13, indexLeaf = 10;
function headerAt(number) {
  return number === 1 ? 100 : 0;
}
function rowsOfPage({ number, bytes: page }, encoding) {
  let from = headerAt(number);
  if (page[from] !== tableLeaf) return null;
  let bytes = view(page), count = bytes.getUint16(from + 3);
  if (from + 8 + count * 2 > page.length) return null;
  let rows = [];
  for (let index = 0; index < count; index++) {
    let row = readCell(new Cursor(page, bytes.getUint16(from + 8 + index * 2), encoding));
    row && rows.push(row);
  }
  return rows;
}
function gapsOfPage({ number, bytes: page }) {
  let from = headerAt(number);
  if (page[from] !== tableLeaf && page[from] !== indexLeaf) return [];
  let bytes = view(page), start = from + 8 + bytes.getUint16(from + 3) * 2, gaps = [page.subarray(start, Math.max(start, bytes.getUint16(from + 5) || 65536))], last = 0;
  for (let at = bytes.getUint16(from + 1); at > last && at + 4 <= page.length; at = bytes.getUint16(at))
    gaps.push(page.subarray(at + 4, at + bytes.getUint16(at + 2))), last = at;
  return gaps;
}
function readCell(cell) {
  cell.number(), cell.number();
  let start = cell.at, header = cell.number(), types = [];
  for (; cell.at < start + header && types.length < 2e3; ) types.push(cell.number());
  return cell.at !== start + header ? null : types.map((type) => cell.value(type));
}
var Cursor = class {
  at;
  #page;
  #view;
  #decoder;
  constructor(page, at, encoding) {
    [this.#page, this.#view, this.at] = [page, view(page), at], this.#decoder = new TextDecoder(encoding);
  }
  /** Seven bits a byte, the highest first; what is larger than a page can hold is no size. */
  number() {
    let value = 0;
    for (let count = 0; count < 9; count++) {
      let byte = this.#page[this.at++] ?? 0;
      if (value = value * 128 + (byte & 127), byte < 128) break;
    }
    return value;
  }
  /** By its serial type (2.1). */
  value(type) {
    if (type >= 12) return this.#bytes(type);
    let size = sizes[type] ?? 0, at = this.at;
    return this.at += size, at + size > this.#page.length || size === 0 ? type === 9 ? 1 : type === 8 ? 0 : null : type === 7 ? this.#view.getFloat64(at) : type === 6 ? this.#view.getBigInt64(at) : Buffer.from(this.#page.buffer, this.#page.byteOffset + at, size).readIntBE(0, size);
  }
  /** Even ones are bytes, odd ones texts. */
  #bytes(type) {
    let size = Math.floor((type - 12) / 2);
    this.at += size;
    let bytes = this.#page.subarray(this.at - size, this.at);
    return type % 2 === 1 ? this.#decoder.decode(bytes) : bytes;
  }
}, sizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function view(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

export {
  pageSizeOf,
  sizeOf,
  encodingOf,
  freePages,
  rowsOfPage,
  gapsOfPage
};
