const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  toFirstId
} from "./chunk-XKY5HPS7.js";

// scan/values/fingerprint.ts
const { createHmac, hash } = globalThis.process.getBuiltinModule("node:crypto");
var domain = "leakwarden fingerprint 1", reach = 200;
function secretFingerprint(value) {
  return `sha256:${hash("sha256", `${domain}\0${value}`).slice(0, 32)}`;
}
function keyedFingerprint(key, value) {
  return `hmac:${createHmac("sha256", key).update(`${domain}\0${value}`).digest("hex").slice(0, 32)}`;
}
function lineFingerprint(ruleId, line, valueStart, valueEnd) {
  let masked = `${line.slice(Math.max(0, valueStart - reach), valueStart)}${line.slice(valueEnd, valueEnd + reach)}`, place = hash("sha256", `${domain}\0${toFirstId(ruleId)}\0${masked.replace(/\s+/g, " ").trim()}`).slice(0, 24);
  return `line:${place}:${hash("sha256", `${place}\0${line.slice(valueStart, valueEnd)}`).slice(0, 2)}`;
}
function entryKey(rule, fingerprint) {
  return /^(?:sha256|line):/.test(fingerprint) ? fingerprint : `${rule}\0${fingerprint}`;
}
function keyId(key) {
  return key ? createHmac("sha256", key).update(`${domain} key id`).digest("hex").slice(0, 16) : "none";
}

export {
  secretFingerprint,
  keyedFingerprint,
  lineFingerprint,
  entryKey,
  keyId
};
