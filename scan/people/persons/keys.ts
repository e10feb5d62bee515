/** What two records may have in common, by how much it says; see people.md for the rules in words. */
import { mix, type NumberTable } from './number-table.ts';
import type { Entry } from './record-list.ts';
import { slotNumber, type Slot } from './slots.ts';

const toNumbers = (list: readonly Slot[]): ReadonlySet<number> => new Set(list.map(slotNumber));

/** Given to one person. */
const own = toNumbers(['email', 'national-id', 'passport', 'tax-id', 'value']);
/** Shared in households and companies: says as much together with a name. */
const shareable = toNumbers([
  'birth-date',
  'phone',
  'card-number',
  'iban',
  'account-number',
  'place',
  'mailbox',
  'username',
]);
/** Joins two records where nothing speaks against it. */
const weak = toNumbers(['phone', 'card-number', 'iban', 'account-number', 'mailbox', 'username', 'quasi']);

export const nameSlot = slotNumber('name');
export const birthSlot = slotNumber('birth-date');
export const numberSlot = slotNumber('national-id');
export const emailSlot = slotNumber('email');

export const keyOf = ({ slot, hash }: Entry): number => mix(slot + 1, hash);

export function nameOf(entries: readonly Entry[]): Entry | undefined {
  return entries.find(({ slot }) => slot === nameSlot);
}

export function ownKeys(entries: readonly Entry[]): number[] {
  return entries.filter(({ slot }) => own.has(slot)).map(keyOf);
}

/** Name with another thing; name and birth date come apart, since they alone can be a coincidence. */
export function namedKeys(entries: readonly Entry[], contested: NumberTable): number[] {
  const name = nameOf(entries);
  if (!name) return [];
  return entries
    .filter(
      (entry) =>
        (shareable.has(entry.slot) && entry.slot !== birthSlot) ||
        (own.has(entry.slot) && contested.find(keyOf(entry)) >= 0),
    )
    .map((entry) => mix(name.hash, keyOf(entry)));
}

export function nameAndBirth(entries: readonly Entry[]): number | null {
  const [name, birth] = [nameOf(entries), entries.find(({ slot }) => slot === birthSlot)];
  return name && birth ? mix(name.hash, keyOf(birth)) : null;
}

export function weakKeys(entries: readonly Entry[], contested: NumberTable): number[] {
  return entries
    .filter((entry) => weak.has(entry.slot) || (own.has(entry.slot) && contested.find(keyOf(entry)) >= 0))
    .map(keyOf);
}

/** What two people cannot both have: a name (1), an own e-mail address (2), an own number (4); 8: anything else of theirs. */
export function traitsOf(entries: readonly Entry[], contested: NumberTable): number {
  let traits = 0;
  for (const entry of entries) {
    const isOwn = own.has(entry.slot) && contested.find(keyOf(entry)) < 0;
    if (entry.slot === nameSlot) traits |= 1;
    else if (isOwn) traits |= entry.slot === emailSlot ? 2 : 4;
    else if (shareable.has(entry.slot)) traits |= 8;
  }
  return traits;
}
