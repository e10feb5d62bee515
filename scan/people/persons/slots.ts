/** What people are told apart and known again by. */

export const slots = [
  'email',
  'national-id',
  'passport',
  'tax-id',
  'iban',
  'card-number',
  'phone',
  'account-number',
  /** An address that many answer: info@, sales@. */
  'mailbox',
  'username',
  /** Two words or more. */
  'name',
  'birth-date',
  /** Street with postcode or city. */
  'place',
  /** One word of a name. */
  'short-name',
  /** Birth date, postcode and sex together. */
  'quasi',
  /** Anything else that belongs to one person. */
  'value',
] as const;
export type Slot = (typeof slots)[number];

const numbers = new Map<Slot, number>(slots.map((slot, number) => [slot, number]));

export function slotNumber(slot: Slot): number {
  return numbers.get(slot) ?? slots.length;
}

/** Identifiers of columns and of rules whose one value is one slot. */
const slotByIdentifier = new Map<string, Slot>([
  ['email', 'email'],
  ['us-ssn', 'national-id'],
  ['national-id', 'national-id'],
  ['passport', 'passport'],
  ['tax-id', 'tax-id'],
  ['iban', 'iban'],
  ['card-number', 'card-number'],
  ['phone', 'phone'],
  ['account-number', 'account-number'],
  ['username', 'username'],
  ['full-name', 'name'],
  ['first-name', 'name'],
  ['last-name', 'name'],
  ['birth-date', 'birth-date'],
]);

export function slotOf(identifier: string): Slot | null {
  return slotByIdentifier.get(identifier) ?? null;
}
