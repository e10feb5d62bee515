/**
 * Addresses in running text. Goes from `@` to `@` and looks at most the length of an address to both sides, so that its
 * time is linear in the text. What only looks like an address is left out: `git@host:path`, `user:pass@host`,
 * `pkg@1.2.3`, `@scope/x`, comments of SSH keys, ids of Matrix, Mastodon and mails.
 */
import { classifyAddress, parseAddress, suggestDomain } from '../../rules/index.ts';

export interface ExtractedAddress {
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly offset: number;
}

const reach = { local: 80, domain: 255 } as const;
const localCharacter =
  /[\w!#$%&'*+/=?^`{|}~.-]|[^\x00-\xa0\u2018-\u201f\u00ab\u00bb\u3000-\u3003\ufeff\uff08\uff09\uff0c\uff1a-\uff1e]/;
const domainCharacter =
  /[A-Za-z0-9.-]|[^\x00-\xa0\u2018-\u201f\u00ab\u00bb\u3000-\u3003\ufeff\uff08\uff09\uff0c\uff1a-\uff1e]/;

export function extractAddresses(text: string): ExtractedAddress[] {
  const found: ExtractedAddress[] = [];
  let last = 0;
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const address = addressAround(text, sign, last);
    if (!address) continue;
    found.push(address);
    last = address.offset + address.text.length;
  }
  return found;
}

function addressAround(text: string, sign: number, floor: number): ExtractedAddress | null {
  let start = sign;
  const least = Math.max(floor, sign - reach.local);
  while (start > least && localCharacter.test(text[start - 1] ?? '')) start--;
  let end = sign + 1;
  const most = Math.min(text.length, sign + 1 + reach.domain);
  while (end < most && domainCharacter.test(text[end] ?? '')) end++;
  // A sentence may end behind it, a quote or an assignment may stand before it.
  while (end > sign && /[.-]/.test(text[end - 1] ?? '')) end--;
  const local = withoutQuote(text.slice(start, sign), text[end] ?? '')
    .replace(/^.*[=/|]/, '')
    .replace(/^['`{*.]+/, '');
  const offset = sign - local.length;
  const candidate = text.slice(offset, end);
  if (local === '' || isSomethingElse(text, offset, end)) return null;
  const { parts } = parseAddress(candidate);
  if (!parts || !/[\p{L}\p{N}]/u.test(local)) return null;
  const mayExist = classifyAddress(parts).verdict !== 'undeliverable' || suggestDomain(parts.domain) !== null;
  return mayExist && parts.domain.includes('.') ? { text: candidate, offset } : null;
}

/** `N'anna@gmx.net'` is a text of SQL; `o'toole@gmx.net` is a name. */
function withoutQuote(local: string, after: string): string {
  return after === "'" || after === '`' ? local.slice(local.lastIndexOf(after) + 1) : local;
}

const labels =
  /(?:^|[^a-z])(?:e-?mail|mailto|mail|to|from|cc|bcc|reply-to|sender|recipient|contact|author|owner|reporter|user|login|address|by|an|von|de|para)\s*"?:$/i;
const idLabels = /(?:message-id|in-reply-to|references|content-id|uid|boundary)\s*["']?\s*[:=].{0,80}$/i;
const keyBefore = /(?:^|\s)AAAA[A-Za-z0-9+/=]{40,}[ \t]+$/;

function isSomethingElse(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 2)];
  if (before === '@' || before === '\\' || /^@|^_/.test(after)) return true;
  const line = lineBefore(text, start);
  if (/^:[^\s,;:]/.test(after)) return isPath(text.slice(end + 1, end + 120));
  if (/^\/[^\s]/.test(after)) return true;
  // Credentials of a URL or of a connection; a mail address behind a word such as `mail:` is none.
  if (/:\/\/[^\s@]*$/.test(line) && !/mailto:(?:\/\/)?$/i.test(line)) return true;
  if (before === ':' && !labels.test(line) && /[^\s"']:$/.test(line)) return true;
  return keyBefore.test(line) || idLabels.test(line);
}

/** `git@host:owner/name.git`, `user@host:22`, but not `anna@gmx.de:her password`. */
function isPath(rest: string): boolean {
  const [word = ''] = rest.split(/[\s"'`,;)]/);
  return /[/~\\]|\.git$|^\d{1,5}$/.test(word);
}

/** Keys of SSH are long: 16,384 bits take 2,800 characters. */
const lineReach = 3_000;

function lineBefore(text: string, start: number): string {
  const from = Math.max(0, start - lineReach);
  const piece = text.slice(from, start);
  return piece.slice(piece.lastIndexOf('\n') + 1);
}
