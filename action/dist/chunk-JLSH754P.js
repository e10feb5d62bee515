import {
  toCell
} from "./chunk-PRCUI7QQ.js";
import { from8_toTextPart as toTextPart } from "./engine.js";
import { from9_collect as collect, from9_inPieces as inPieces } from "./engine.js";

// scan/formats/json-lines.ts
var atOnce = 65536;
function toLinesPart(name, values, budget) {
  return toTextPart(name, toLines(values, budget));
}
function* toLines(values, budget) {
  let lines = "";
  try {
    for (let value of values)
      budget.cells(1), lines += `${typeof value == "object" && value !== null ? toCell(value) : String(value)}
`, !(lines.length < atOnce) && (yield lines, lines = "");
  } catch (error) {
    throw lines !== "" && (yield lines), error;
  }
  lines !== "" && (yield lines);
}
function readingValues(valuesOf) {
  return async function* ({ bytes, size, budget }) {
    let held = await collect(bytes, size, budget);
    try {
      let watched = new Watched(valuesOf(held.bytes, budget));
      yield toLinesPart(null, watched.read(), budget), watched.isBroken && (yield { kind: "document", name: null, bytes: inPieces(held.bytes), size: held.bytes.length, isText: !0 });
    } finally {
      held.release();
    }
  };
}
var Watched = class {
  #values;
  isBroken = !1;
  constructor(values) {
    this.#values = values;
  }
  *read() {
    try {
      for (let value of this.#values) yield value;
    } catch (error) {
      throw this.isBroken = !0, error;
    }
  }
};

export {
  toLinesPart,
  readingValues
};
