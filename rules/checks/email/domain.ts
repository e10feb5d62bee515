/** What stands behind the `@`: names of DNS (RFC 1123, 5890) or an address of a machine in brackets (RFC 5321, 4.1.3). */
import { domainToASCII } from 'node:url';
import type { Cursor } from './cursor.ts';
import { addressLists } from './lazy.ts';

export type ReadDomain =
  | { readonly domain: string; readonly problem: '' }
  | { readonly domain: null; readonly problem: string };

const refuse = (problem: string): ReadDomain => ({ domain: null, problem });

const character = /[A-Za-z0-9.-]|[^\x00-\x7f]/;
/** Dots that input methods of East Asia write (RFC 3490, 3.1). */
const dots = /[\u3002\uff0e\uff61]/g;
const label = /^[\p{L}\p{N}\p{M}](?:(?:[\p{L}\p{N}\p{M}·-]|\p{Join_Control})*[\p{L}\p{N}\p{M}])?$/u;

export function readDomain(cursor: Cursor): ReadDomain {
  const start = cursor.at;
  while (character.test(cursor.peek())) cursor.skip();
  return toDomain(cursor.since(start));
}

/** A domain as DNS knows it: lower case, ASCII. */
export function toDomain(text: string): ReadDomain {
  const name = text.replace(dots, '.').toLowerCase();
  if (name === '') return refuse('no domain');
  const labels = name.split('.');
  if (labels.includes('')) return refuse('a dot too many in the domain');
  if (labels.some((each) => each.startsWith('-') || each.endsWith('-')))
    return refuse('a hyphen at the edge of a name');
  if (!labels.every((each) => label.test(each))) return refuse('a character that no domain has');
  const domain = /[^\x00-\x7f]/.test(name) ? domainToASCII(name) : name;
  if (domain === '') return refuse('no domain in any script');
  return domain.split('.').some((each) => each.length > 63)
    ? refuse('a part of the domain of more than 63 octets')
    : { domain, problem: '' };
}

/** `[192.0.2.1]`, `[IPv6:2001:db8::1]`. */
export function readLiteral(cursor: Cursor): ReadDomain {
  cursor.skip();
  const start = cursor.at;
  while (/[0-9A-Za-z:.]/.test(cursor.peek())) cursor.skip();
  const inner = cursor.since(start);
  if (!cursor.take(']')) return refuse('brackets that hold no address of a machine');
  const machine = addressLists().toMachine(inner);
  return machine === null ? refuse('brackets that hold no address of a machine') : { domain: machine, problem: '' };
}
