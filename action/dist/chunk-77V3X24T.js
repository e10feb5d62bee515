import {
  ValueLimit,
  flatten
} from "./chunk-F6EIENLH.js";
import {
  readingValues
} from "./chunk-JLSH754P.js";
import {
  ByteCursor
} from "./chunk-KT3HGLXE.js";

// scan/formats/objects/value-reader.ts
var ValueReader = class {
  cursor;
  limit;
  constructor(cursor, limit) {
    [this.cursor, this.limit] = [cursor, limit];
  }
  *values() {
    for (; this.cursor.left > 0; ) yield this.read();
  }
};
function readingStream(Reader) {
  return readingValues((bytes, budget) => flatten(new Reader(new ByteCursor(bytes), new ValueLimit(budget)).values()));
}

export {
  ValueReader,
  readingStream
};
