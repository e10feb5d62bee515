/** What people are told apart and known again by. */
import { identifierOf, identifiersWhere } from '../../rules/index.ts';
import { slots, type Slot } from '../model/records.ts';

const numbers = new Map<Slot, number>(slots.map((slot, number) => [slot, number]));

export function slotNumber(slot: Slot): number {
  return numbers.get(slot) ?? slots.length;
}

/** What the values of a column or rule are to people; null: no value of it is one slot. */
export function slotOf(identifier: string): Slot | null {
  const slot = slotOfRecord(identifier);
  return slot === 'secret' ? null : slot;
}

/** As above, of all that the record of a person holds. */
export function slotOfRecord(identifier: string): Slot | null {
  const slot = identifierOf(identifier)?.slot;
  return slot === undefined || slot === 'value' ? null : slot;
}

/**
 * How much it says that two records have the same value. `own`: it is given to one person. `shared`: households and
 * companies share it; it says as much together with a name, and joins two records alone where nothing speaks against
 * that. `with a name`, `alone`: only one of the two. `none`: it joins nobody by itself.
 */
type Strength = 'own' | 'shared' | 'with a name' | 'alone' | 'none';

const strengths: Readonly<Record<Slot, Strength>> = {
  email: 'own',
  'national-id': 'own',
  passport: 'own',
  'tax-id': 'own',
  iban: 'shared',
  'card-number': 'shared',
  phone: 'shared',
  'account-number': 'shared',
  mailbox: 'shared',
  username: 'shared',
  name: 'none',
  'birth-date': 'none',
  place: 'with a name',
  'short-name': 'none',
  quasi: 'alone',
  value: 'own',
  secret: 'none',
};

export function slotsThatAre(...wanted: readonly Strength[]): readonly Slot[] {
  return slots.filter((slot) => wanted.includes(strengths[slot]));
}

const sameData: Partial<Record<Slot, Slot>> = { mailbox: 'email', 'short-name': 'name' };
/** Made of what other values say, or said by the columns themselves. */
const derived = new Set<Slot>(['place', 'quasi', 'secret']);

/** The kind of data that an entry is, by one name for tables and texts; null where others say it. */
export function dataOfSlot(slot: number): string | null {
  const name = slots[slot];
  return name === undefined || derived.has(name) ? null : (sameData[name] ?? name);
}

/** Given to one person: whose address, number or password nobody had is news, whoever stands beside it. */
const owned = new Set<Slot>([...slotsThatAre('own'), 'iban', 'card-number', 'account-number', 'secret']);
const secrets = identifiersWhere(({ slot }) => slot === 'secret');

/** The identifiers that an entry may have come from, where it is such a thing; null where it is none. */
export function ownedDataOf(slot: number): readonly string[] | null {
  const name = slots[slot];
  if (name === undefined || !owned.has(name)) return null;
  return name === 'secret' ? secrets : [name];
}

/** As above, of a column or a rule. */
export function dataOfIdentifier(identifier: string): string {
  const slot = slotOf(identifier);
  if (slot === null) return identifierOf(identifier)?.isArea ? 'area' : identifier;
  return sameData[slot] ?? slot;
}
