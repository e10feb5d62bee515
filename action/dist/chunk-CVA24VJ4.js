const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  hasBytes,
  toLatin1
} from "./chunk-Q4FX4JI3.js";

// scan/formats/pdf/pdf-head.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
function isPdf(head) {
  return hasBytes(head, 0, "%PDF-") ? head.subarray(0, 1024).some((byte) => byte >= 128 || byte === 0) || / obj\b/.test(toLatin1(head)) : !1;
}
var farthest = 1024, longestCharacter = 4;
function findPdf(head) {
  let at = toLatin1(head, 0, farthest).search(/%PDF-\d\.\d[\r\n]/);
  return at <= 0 || !/\d \d+ obj\b/.test(toLatin1(head)) || isUtf8(head.subarray(0, head.length - longestCharacter)) ? -1 : at;
}

export {
  isPdf,
  findPdf
};
