/** Whose data a hit is, as a hash that tables use as well. */
import type { CompiledRule } from '../../rules/index.ts';
import type { KnownKind } from '../model/customers.ts';
import type { Entry, PersonHash } from '../model/records.ts';
import { normalise, slotNumber, slotOf } from '../people/index.ts';

export interface Subject {
  readonly identifier: string;
  readonly entry: Entry;
}

const identifierOf = { email: 'email', card: 'card-number', iban: 'iban', ssn: 'us-ssn', phone: 'phone' } as const;

/** Of values that are known by their shape. */
export const identifiersOfShapes: readonly string[] = Object.values(identifierOf);

/** What a rule's values are in a record: the word that columns use. */
export function identifierOfRule({ text, field }: CompiledRule): string | null {
  return text?.shape ? identifierOf[text.shape] : (field?.identifier ?? null);
}

/** Null for secrets and exposures, which belong to nobody. */
export function toSubject(value: string, rule: CompiledRule, personHash: PersonHash): Subject | null {
  if (rule.kind === 'secret' || rule.kind === 'exposure') return null;
  return toEntry(identifierOfRule(rule) ?? rule.id, value, personHash);
}

const knownIdentifiers = {
  email: 'email',
  name: 'full-name',
  account: 'customer-account',
  domain: 'customer-domain',
} as const;

export function identifierOfKnown(kind: KnownKind): string {
  return knownIdentifiers[kind];
}

export function toKnownSubject(kind: KnownKind, value: string, personHash: PersonHash): Subject {
  return toEntry(value.includes('@') ? 'email' : knownIdentifiers[kind], value, personHash);
}

function toEntry(identifier: string, value: string, personHash: PersonHash): Subject {
  const slot = slotOf(identifier);
  const [name, text] = (slot && normalise(slot, value, { region: null, dayAt: null })) ?? [
    'value' as const,
    `${identifier}:${value.trim().toLowerCase()}`,
  ];
  return { identifier, entry: { slot: slotNumber(name), hash: personHash(name, text) } };
}
