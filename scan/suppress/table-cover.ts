/**
 * Whom an entry that may be committed was made for. Without a key nobody may be named: 8 bits of a salted hash of each
 * of at most 500 people tell about how many of those that are there now are others. They are of what each is known by
 * first, so that other data beside known addresses goes unnoticed here: bits over all that a person has would change
 * with every number that is corrected or taken out, and bits of each value would say too much. Pure.
 */
import type { DecisionLapse, Severity, TableCover } from '../../rules/index.ts';
import { outgrows } from './decided.ts';

const mostBits = 500;
const values = 256;
/** Of so few of all values nobody can say who came: such a table is known as a whole, as it was. */
const leastValues = 8;

/** @param bits of everybody, one each. Null: too many people */
export function toTableCover(bits: Uint8Array, severity: Severity): TableCover | null {
  const counts = countOf(bits);
  let below = 0;
  for (let kept = counts[0] ?? 0; below < values && kept <= mostBits; kept += counts[below] ?? 0) below++;
  if (below <= leastValues) return null;
  const kept = bits.filter((each) => each < below).toSorted();
  return {
    people: bits.length,
    severity,
    bits: Buffer.from(kept).toString('hex'),
    ...(below < values ? { below } : {}),
  };
}

export interface CurrentCover {
  readonly bits: Uint8Array;
  readonly severity: Severity;
}

/** Null: the entry holds. Columns are a part of the fingerprint, so that a new kind of data is another table. */
export function outgrowsEntry(entry: TableCover, { bits, severity }: CurrentCover): DecisionLapse | null {
  const decided = { people: entry.people, severity: entry.severity, identifiers: null };
  return outgrows(decided, { fresh: countFreshBits(entry, bits), severity, identifiers: [] });
}

/** About how many people are there now who were not; never fewer than there are more. */
export function countFreshBits({ people, bits, below = values }: TableCover, now: Uint8Array): number {
  const before = countOf(Buffer.from(bits, 'hex'));
  const counts = countOf(now);
  const share = below / values;
  const more = now.length - people;
  let surplus = 0;
  let spread = 0;
  for (let value = 0; value < below; value++) {
    const difference = (counts[value] ?? 0) - (before[value] ?? 0);
    surplus += Math.max(0, difference);
    spread += (difference - more / values) ** 2;
  }
  // Where many share a value, who came hides behind who left. What both changed spreads the differences: the sum of
  // their squares is about the number of all that changed, less twice its standard error.
  const changed = (spread / share) * (1 - 2 * Math.sqrt(2 / below));
  return Math.max(0, more, Math.round(surplus / share), Math.floor((changed + more) / 2));
}

function countOf(bits: Uint8Array): readonly number[] {
  const counts = Array.from({ length: values }, () => 0);
  for (const each of bits) counts[each] = (counts[each] ?? 0) + 1;
  return counts;
}
