import { from3_filesIn as filesIn } from "./engine.js";
import { from9_collect as collect } from "./engine.js";

// scan/formats/encodings/armour.ts
async function* readArmour({ bytes, size, budget }) {
  let { bytes: all, release } = await collect(bytes, size, budget);
  try {
    let files = [...filesIn(all)];
    yield { kind: "document", name: null, bytes: inOne(blanked(all, files)), size: null, isText: !0 };
    for (let file of files) yield toPart(file, all, budget);
  } finally {
    release();
  }
}
function toPart({ name, start, end, decode }, bytes, budget) {
  let content = decode(bytes.subarray(start, end), budget);
  return { kind: "document", name, bytes: inOne(content), size: content.length, isText: !1 };
}
function blanked(bytes, files) {
  let text = Buffer.from(bytes);
  for (let { start, end } of files)
    for (let at = start; at < end; at++) text[at] !== 10 && text[at] !== 13 && (text[at] = 32);
  return text;
}
async function* inOne(bytes) {
  yield bytes;
}

export {
  readArmour,
  toPart
};
