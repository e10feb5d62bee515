/**
 * How an earlier version named a value. Version 0.1.0 ended values at some signs, and of two rules that find the same one
 * another may have won. Only asked of secrets, where something is excused by its fingerprint and this is not.
 */
import type { CompiledRule } from '../../rules/index.ts';
import type { AllowEntry } from '../model/config.ts';
import { entryKey, keyedFingerprint, lineFingerprint, secretFingerprint } from '../values/fingerprint.ts';

/** What is excused by a fingerprint. */
export interface KnownFingerprints {
  /** See `entryKey`; of allow entries the fingerprint alone. */
  readonly keys: ReadonlySet<string>;
  /** By which rules. */
  readonly rules: readonly string[];
}

/** A value in its line. */
export interface LineValue {
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

/** Where values ended once: each rule had signs of its own. */
const ends = /[^0-9A-Za-z]/g;
const mostEnds = 16;

export function toKnownFingerprints(
  entries: readonly { readonly rule: string; readonly fingerprint: string }[],
  allow: readonly AllowEntry[],
): KnownFingerprints {
  const allowed = allow.flatMap(({ fingerprint }) => fingerprint ?? []);
  return {
    keys: new Set([...entries.map(({ rule, fingerprint }) => entryKey(rule, fingerprint)), ...allowed]),
    rules: [...new Set([...entries, ...allow].flatMap(({ rule }) => rule ?? []))],
  };
}

/** The fingerprint that somebody excused, or null. */
export function formerFingerprint(
  rule: CompiledRule,
  value: LineValue,
  { keys, rules }: KnownFingerprints,
  key: Buffer | null,
): string | null {
  if (keys.size === 0 || rule.kind !== 'secret') return null;
  const ids = [...new Set([rule.id, ...rules])];
  const isKnown = (fingerprint: string): boolean =>
    keys.has(fingerprint) || ids.some((id) => keys.has(entryKey(id, fingerprint)));
  for (const end of [value.end, ...formerEnds(value)])
    for (const fingerprint of namesOf({ ...value, end }, ids, key)) if (isKnown(fingerprint)) return fingerprint;
  return null;
}

function formerEnds({ line, start, end }: LineValue): number[] {
  const found = [...line.slice(start, end).matchAll(ends)].map(({ index }) => start + index);
  return found.filter((each) => each > start).slice(0, mostEnds);
}

function* namesOf({ line, start, end }: LineValue, ids: readonly string[], key: Buffer | null): Generator<string> {
  const value = line.slice(start, end);
  yield secretFingerprint(value);
  if (key) yield keyedFingerprint(key, value);
  for (const id of ids) yield lineFingerprint(id, line, start, end);
}
