const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  classifyAddress,
  parseAddress,
  suggestDomain
} from "./chunk-TLCYTKKP.js";

// scan/email/extract.ts
var reach = { local: 80, domain: 255 }, localCharacter = /[\w!#$%&'*+/=?^`{|}~.-]|[^\x00-\xa0\u2018-\u201f\u00ab\u00bb\u3000-\u3003\ufeff\uff08\uff09\uff0c\uff1a-\uff1e]/, domainCharacter = /[A-Za-z0-9.-]|[^\x00-\xa0\u2018-\u201f\u00ab\u00bb\u3000-\u3003\ufeff\uff08\uff09\uff0c\uff1a-\uff1e]/;
function extractAddresses(text) {
  let found = [], last = 0;
  for (let sign = text.indexOf("@"); sign >= 0; sign = text.indexOf("@", sign + 1)) {
    let address = addressAround(text, sign, last);
    address && (found.push(address), last = address.offset + address.text.length);
  }
  return found;
}
function addressAround(text, sign, floor) {
  let start = sign, least = Math.max(floor, sign - reach.local);
  for (; start > least && localCharacter.test(text[start - 1] ?? ""); ) start--;
  let end = sign + 1, most = Math.min(text.length, sign + 1 + reach.domain);
  for (; end < most && domainCharacter.test(text[end] ?? ""); ) end++;
  for (; end > sign && /[.-]/.test(text[end - 1] ?? ""); ) end--;
  let local = withoutQuote(text.slice(start, sign), text[end] ?? "").replace(/^.*[=/|]/, "").replace(/^['`{*.]+/, ""), offset = sign - local.length, candidate = text.slice(offset, end);
  if (local === "" || isSomethingElse(text, offset, end)) return null;
  let { parts } = parseAddress(candidate);
  return !parts || !/[\p{L}\p{N}]/u.test(local) ? null : (classifyAddress(parts).verdict !== "undeliverable" || suggestDomain(parts.domain) !== null) && parts.domain.includes(".") ? { text: candidate, offset } : null;
}
function withoutQuote(local, after) {
  return after === "'" || after === "`" ? local.slice(local.lastIndexOf(after) + 1) : local;
}
var labels = /(?:^|[^a-z])(?:e-?mail|mailto|mail|to|from|cc|bcc|reply-to|sender|recipient|contact|author|owner|reporter|user|login|address|by|an|von|de|para)\s*"?:$/i, idLabels = /(?:message-id|in-reply-to|references|content-id|uid|boundary)\s*["']?\s*[:=].{0,80}$/i, keyBefore = /(?:^|\s)AAAA[A-Za-z0-9+/=]{40,}[ \t]+$/;
function isSomethingElse(text, start, end) {
  let [before, after] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 2)];
  if (before === "@" || before === "\\" || /^@|^_/.test(after)) return !0;
  let line = lineBefore(text, start);
  return /^:[^\s,;:]/.test(after) ? isPath(text.slice(end + 1, end + 120)) : /^\/[^\s]/.test(after) || /:\/\/[^\s@]*$/.test(line) && !/mailto:(?:\/\/)?$/i.test(line) || before === ":" && !labels.test(line) && /[^\s"']:$/.test(line) ? !0 : keyBefore.test(line) || idLabels.test(line);
}
function isPath(rest) {
  let [word = ""] = rest.split(/[\s"'`,;)]/);
  return /[/~\\]|\.git$|^\d{1,5}$/.test(word);
}
var lineReach = 3e3;
function lineBefore(text, start) {
  let from = Math.max(0, start - lineReach), piece = text.slice(from, start);
  return piece.slice(piece.lastIndexOf(`
`) + 1);
}

export {
  extractAddresses
};
