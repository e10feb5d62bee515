/**
 * An address as mail servers take it: `Mailbox` of RFC 5321 with the letters of RFC 6531, and around it the comments
 * and folding of RFC 5322. What RFC 5322 calls obsolete is refused, since no server delivers to it.
 */
import { Cursor, skipComments } from './cursor.ts';
import { readDomain, readLiteral } from './domain.ts';
import type { AddressParts, ParsedAddress } from './types.ts';

/** A line of a mail (RFC 5322, 2.1.1): comments may be long, an address is not. */
const longestText = 998;
/** RFC 5321, 4.5.3.1 and erratum 1690 of RFC 3696; octets. */
const longest = { local: 64, domain: 255, address: 254 } as const;

/** Letters, digits and signs that need no quotes (RFC 5322, 3.2.3; RFC 6532, 3.2 adds all that is beyond ASCII). */
const plain = /[\w!#$%&'*+/=?^`{|}~-]|[^\x00-\x7f]/;
/** Nothing that cannot be seen or that ends a line; a space beyond ASCII is how lists break. */
const unseen = /[\p{C}\p{Z}]/u;

/** What nearly all addresses look like: nothing in it needs a closer look. Each class excludes what may follow it. */
const usual =
  /^([A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*)@((?:[A-Za-z0-9]{1,63}\.|[A-Za-z0-9]{1,30}-[A-Za-z0-9]{1,30}\.){1,4}[A-Za-z]{2,24})$/;

export function parseAddress(text: string): ParsedAddress {
  const [, name, host] = text.length <= longest.local ? (usual.exec(text) ?? []) : [];
  if (name !== undefined && host !== undefined)
    return { parts: { local: name, isQuoted: false, domain: host.toLowerCase(), isLiteral: false }, problem: null };
  return parseClosely(text);
}

function parseClosely(text: string): ParsedAddress {
  if (text.length > longestText) return refuse('longer than any address');
  const cursor = new Cursor(text);
  if (!skipComments(cursor)) return refuse('a comment that does not end');
  const start = cursor.at;
  const isQuoted = cursor.peek() === '"';
  const local = isQuoted ? readQuoted(cursor) : readPlain(cursor);
  if (typeof local !== 'string') return local;
  if (!cursor.take('@')) return refuse(problemBeforeSign(cursor));
  const written = Buffer.byteLength(cursor.since(start)) - 1;
  const isLiteral = cursor.peek() === '[';
  const { domain, problem } = isLiteral ? readLiteral(cursor) : readDomain(cursor);
  if (domain === null) return refuse(problem);
  if (!skipComments(cursor)) return refuse('a comment that does not end');
  if (!cursor.isAtEnd) return refuse(cursor.peek() === '@' ? 'more than one @' : 'something stands behind the domain');
  return measure({ local, isQuoted, domain, isLiteral }, written);
}

const refuse = (problem: string): ParsedAddress => ({ parts: null, problem });

/** RFC 5322 warns of comments and blanks around the sign, RFC 5321 knows none there. */
function problemBeforeSign(cursor: Cursor): string {
  const next = cursor.peek();
  if (next === '') return 'no @';
  if (/\s/.test(next) || unseen.test(next)) return 'a blank or an invisible character';
  return next === '(' ? 'a comment beside the @' : 'a character that must be quoted';
}

function readPlain(cursor: Cursor): string | ParsedAddress {
  const start = cursor.at;
  let wasDot = true;
  for (let next = cursor.peek(); next === '.' || plain.test(next); next = cursor.peek()) {
    if (next === '.' && wasDot) return refuse(cursor.at === start ? 'begins with a dot' : 'two dots in a row');
    if (unseen.test(next)) return refuse('a blank or an invisible character');
    wasDot = next === '.';
    cursor.skip();
  }
  if (cursor.at === start) return refuse(cursor.peek() === '@' ? 'nothing before the @' : problemBeforeSign(cursor));
  return wasDot ? refuse('a dot before the @') : cursor.since(start);
}

function readQuoted(cursor: Cursor): string | ParsedAddress {
  cursor.skip();
  let local = '';
  for (;;) {
    const next = cursor.peek();
    if (next === '') return refuse('a quote that does not end');
    if (next === '"') break;
    if (cursor.take('\r\n') && /[ \t]/.test(cursor.peek())) continue;
    cursor.skip();
    if (next !== '\\') {
      if (next < ' ' || next === '\x7f') return refuse('a control character');
      local += next;
      continue;
    }
    const escaped = cursor.peek();
    if (escaped < ' ' || escaped > '~') return refuse('a backslash before what needs none');
    local += escaped;
    cursor.skip();
  }
  cursor.skip();
  return local;
}

/** `written`: octets before the sign with quotes and backslashes, which are sent as well. */
function measure(parts: AddressParts, written: number): ParsedAddress {
  const domain = parts.domain.length + (parts.isLiteral ? 2 : 0);
  if (written > longest.local) return refuse('more than 64 octets before the @');
  if (domain > longest.domain) return refuse('a domain of more than 255 octets');
  if (written + 1 + domain > longest.address) return refuse('more than 254 octets');
  return { parts, problem: null };
}
