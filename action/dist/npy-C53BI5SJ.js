import {
  readPickle
} from "./chunk-VCG7DR7B.js";
import {
  readScalar,
  toArrayType,
  toStructure
} from "./chunk-HC674T2V.js";
import {
  orSearched
} from "./chunk-IFKJTPV7.js";
import "./chunk-F6EIENLH.js";
import "./chunk-JLSH754P.js";
import {
  toCell
} from "./chunk-PRCUI7QQ.js";
import "./chunk-KT3HGLXE.js";
import "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from9_inPieces as inPieces } from "./engine.js";

// scan/formats/objects/npy.ts
var readNpy = orSearched(partsOf);
async function* partsOf(bytes, budget) {
  let { descriptor, shape, isColumnMajor, start } = readHeader(bytes), rest = bytes.subarray(start);
  if (/^'[<>|=]?O\d*'$/.test(descriptor)) {
    yield* readPickle({ bytes: inPieces(rest), size: rest.length, budget });
    return;
  }
  let type = readType(descriptor), header = type.fields?.map(({ name }) => name) ?? null, [length = 1, width = 1] = shape;
  if (shape.length > 2 || length * width * type.size > rest.length)
    throw new DecodeError("ends too early, or has more than two sides");
  let rows = rowsOf(rest, type, { length, width, isColumnMajor });
  yield { kind: "table", name: null, table: "", format: "fixed-width", header, rows };
}
function readHeader(bytes) {
  let isLong = (bytes[6] ?? 0) > 1, from = isLong ? 12 : 10;
  if (bytes.length < from) throw new DecodeError("ends too early");
  let start = from + (isLong ? bytes.readUInt32LE(8) : bytes.readUInt16LE(8)), text = bytes.toString("utf8", from, Math.min(start, from + 1e6)), descriptor = /'descr':\s*('[^']*'|\[.*?\])\s*,\s*'fortran_order'/s.exec(text)?.[1], shape = /'shape':\s*\(([\d, L]*)\)/.exec(text)?.[1];
  if (descriptor === void 0 || shape === void 0) throw new DecodeError("damaged");
  return {
    descriptor,
    shape: shape.split(",").flatMap((each) => /\d/.test(each) ? Number.parseInt(each, 10) : []),
    isColumnMajor: /'fortran_order':\s*True/.test(text),
    start
  };
}
function readType(descriptor) {
  if (descriptor.startsWith("'")) return toArrayType(descriptor.slice(1, -1));
  let fields = [...descriptor.matchAll(/\((?:\([^)]*, )?'([^']*)'\)?,\s*'([^']*)'\)/g)], count = descriptor.split("(").length - 1;
  if (fields.length === 0 || fields.length < count) throw new DecodeError("holds structures that are not read");
  return toStructure(fields.map(([, name = "", type = ""]) => ({ name, type: toArrayType(type) })));
}
function* rowsOf(bytes, type, { length, width, isColumnMajor }) {
  for (let row = 0; row < length; row++) {
    let cells = Array.from(
      { length: width },
      (_, column) => isColumnMajor ? column * length + row : row * width + column
    ).flatMap((place) => (type.fields ?? [{ name: "", type, offset: 0 }]).map((field) => toCell(readScalar(bytes, place * type.size + field.offset, field.type))));
    yield { number: row + 1, cells };
  }
}
export {
  readNpy
};
