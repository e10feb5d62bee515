const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  DecodeError
} from "./chunk-YQZWOWRK.js";
import "./chunk-BNZWS2YR.js";

// scan/decode/compound.ts
var encryptedStream = Buffer.from("EncryptedPackage", "utf16le");
async function* readCompound({ bytes }) {
  let tail = Buffer.alloc(0);
  for await (let piece of bytes) {
    let window = Buffer.concat([tail, piece]);
    if (window.includes(encryptedStream)) throw new DecodeError("encrypted office file", !0);
    tail = Buffer.from(window.subarray(-encryptedStream.length));
  }
  throw new DecodeError("not opened by this version");
}
export {
  readCompound
};
