const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  libraries
} from "./chunk-G7ZO2WQV.js";

// rules/types.ts
var severities = ["info", "low", "medium", "high", "critical"];

// rules/checks/phone-country.ts
var prefixLength = 7, known = /* @__PURE__ */ new Map();
function countryOfPhone(value) {
  let digits = value.replace(/[\s().-]/g, "").replace(/^00/, "+");
  if (!/^\+[1-9]\d{6,14}$/.test(digits)) return null;
  let prefix = digits.slice(0, prefixLength + 1), before = known.get(prefix);
  if (before !== void 0) return before;
  let country = libraries().parsePhone(digits)?.country ?? null;
  return known.size < 1e5 && known.set(prefix, country), country;
}

// rules/checks/phone-number.ts
function toInternationalPhone(value, region) {
  let text = value.trim().replace(/^00(?=[1-9])/, "+");
  if (/^\+[1-9][0-9 ./-]{6,22}$/.test(text)) return toDigits(text);
  if (!text.startsWith("+") && region === null) return null;
  let number = libraries().parsePhone(text, region ?? "US");
  return number?.isPossible() ? number.number : null;
}
function toDigits(text) {
  let digits = text.replace(/[^0-9]/g, "");
  return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : null;
}

export {
  severities,
  countryOfPhone,
  toInternationalPhone
};
