/** Names for values that may be committed without giving the value away (docs/promises.md, 2). */
import { createHmac, hash } from 'node:crypto';
import { toFirstId } from '../../rules/index.ts';

const domain = 'leakwarden fingerprint 1';
/** Bytes of the line that are looked at on either side of the value. */
const reach = 200;

/** For long random values only: a SHA-256 of anything guessable can be guessed back. */
export function secretFingerprint(value: string): string {
  return `sha256:${hash('sha256', `${domain}\0${value}`).slice(0, 32)}`;
}

/** For everything guessable, under the user's key. */
export function keyedFingerprint(key: Buffer, value: string): string {
  return `hmac:${createHmac('sha256', key).update(`${domain}\0${value}`).digest('hex').slice(0, 32)}`;
}

/**
 * For everything guessable where there is no key: the rule, the line with the value masked out and white space folded,
 * and 8 bits of a hash of the value salted with them. One changed value in 256 goes unnoticed.
 */
export function lineFingerprint(ruleId: string, line: string, valueStart: number, valueEnd: number): string {
  const masked = `${line.slice(Math.max(0, valueStart - reach), valueStart)}\x01${line.slice(valueEnd, valueEnd + reach)}`;
  const place = hash('sha256', `${domain}\0${toFirstId(ruleId)}\0${masked.replace(/\s+/g, ' ').trim()}`).slice(0, 24);
  return `line:${place}:${hash('sha256', `${place}\0${line.slice(valueStart, valueEnd)}`).slice(0, 2)}`;
}

/**
 * By what an entry of a baseline is looked up. A hash of a whole random value, or of a line with a rule in it, is the same
 * leak whichever rule finds it now.
 */
export function entryKey(rule: string, fingerprint: string): string {
  return /^(?:sha256|line):/.test(fingerprint) ? fingerprint : `${rule}\0${fingerprint}`;
}

/** A short name of a key, so that readers know which one fingerprints were made with. */
export function keyId(key: Buffer | null): string {
  return key ? createHmac('sha256', key).update(`${domain} key id`).digest('hex').slice(0, 16) : 'none';
}
