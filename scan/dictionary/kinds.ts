/** What customers are recognised by, and the one way each of these is written here. */
import type { CustomerKind } from '../model/customers.ts';
import { nameWords, normalise } from '../people/index.ts';

/** Shorter ones stand everywhere by chance; of digits alone there have to be more. */
const shortestAccount = 6;
const shortestNumber = 8;

/** Null: it would be found where no customer is meant. */
export function toKnown(kind: CustomerKind, value: string): string | null {
  switch (kind) {
    case 'email':
      return toAddress(value);
    case 'domain':
      return toDomain(value);
    case 'account':
      return toAccount(value);
    case 'name':
      return toName(value);
  }
}

function toAddress(value: string): string | null {
  return normalise('email', value, { region: null, dayAt: null })?.[1] ?? null;
}

/** A host, or the host of an address: `https://www.acme.example/x` is `acme.example`. */
function toDomain(value: string): string | null {
  const host = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/:?#\s]+)/i.exec(value.trim())?.[1]?.toLowerCase() ?? '';
  return /^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$/.test(host) ? host : null;
}

export function toAccount(value: string): string | null {
  const text = value.toLowerCase().replace(/[-_]/g, '');
  if (!/^[a-z0-9]{1,40}$/.test(text) || !/[0-9]/.test(text)) return null;
  return text.length >= (/^[0-9]+$/.test(text) ? shortestNumber : shortestAccount) ? text : null;
}

/** First and last word in the order of letters: middle names come and go. */
function toName(value: string): string | null {
  const words = nameWords(value).filter((word) => /^\p{L}{2,40}$/u.test(word));
  const [first, last] = [words[0], words.at(-1)];
  return words.length >= 2 && first && last && first !== last ? joinName(first, last) : null;
}

export function joinName(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
