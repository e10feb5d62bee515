/** The one thing a record is known by, best first: what samples are drawn by and people are counted by within a table. */
import type { RecordEntry, Slot } from '../model/records.ts';
import { hashRange } from './hash.ts';
import { mix } from './number-table.ts';
import { ownedDataOf, slotNumber } from './slots.ts';

const best: readonly Slot[] = ['email', 'national-id', 'passport'];
/** With a name beside them: two of a household share them. */
const shareable: readonly Slot[] = [
  'birth-date',
  'phone',
  'card-number',
  'iban',
  'account-number',
  'place',
  'mailbox',
  'username',
];
const alone: readonly Slot[] = [
  'tax-id',
  'iban',
  'card-number',
  'phone',
  'account-number',
  'mailbox',
  'username',
  'name',
  'short-name',
  'quasi',
  'value',
];
const [bestNumbers, shareableNumbers, aloneNumbers] = [best, shareable, alone].map((list) => list.map(slotNumber));
const name = slotNumber('name');

/** The entries that name the person: one, or a name and another. Empty where there is none. */
export function primaryEntries<T extends { readonly slot: number }>(entries: readonly T[]): readonly T[] {
  const find = (numbers: readonly number[] = []): T | undefined => {
    for (const number of numbers) {
      const found = entries.find(({ slot }) => slot === number);
      if (found) return found;
    }
    return undefined;
  };
  const one = find(bestNumbers);
  if (one) return [one];
  const named = entries.find(({ slot }) => slot === name);
  const beside = named && find(shareableNumbers);
  if (named && beside) return [named, beside];
  const other = find(aloneNumbers);
  return other ? [other] : [];
}

/** From 1 to 2^52, uniform. */
export function primaryHash(entries: readonly RecordEntry[]): number {
  const [first, second] = primaryEntries(entries);
  if (!first) return 1;
  return second ? mix(first.hash, second.hash) : first.hash;
}

const identifying = new Set([slotNumber('name'), slotNumber('phone')]);

/** What else tells of whom a record is: beside a known address, the name and the card of another are of another. */
export function hashesBeside(entries: readonly RecordEntry[]): number[] {
  const primary = primaryHash(entries);
  return entries
    .filter(({ slot, hash }) => hash !== primary && (identifying.has(slot) || ownedDataOf(slot) !== null))
    .map(({ hash }) => hash);
}

/** Equal for records that hold the same, in whatever order. */
export function digestOf(entries: readonly RecordEntry[]): number {
  let sum = 0;
  for (const { slot, hash: value } of entries) sum = (sum + mix(slot + 1, value)) % hashRange;
  return sum || 1;
}
