/** Whose data a hit is, as a hash that tables use as well. */
import { identifiers, type CompiledRule, type Identifier, type ValueShape } from '../../rules/index.ts';
import { identifierOfKnown, type CustomerKind } from '../model/customers.ts';
import type { RecordEntry, PersonHash } from '../model/records.ts';
import { normalise, slotNumber, slotOf } from '../people/index.ts';

export interface MatchSubject {
  readonly identifier: string;
  readonly entry: RecordEntry;
}

/** Of values that are known by their shape. */
const byShape: ReadonlyMap<ValueShape, string> = new Map(
  Object.entries<Identifier>(identifiers).flatMap(([id, { shape }]) => (shape ? [[shape, id] as const] : [])),
);

/** What a rule's values are in a record: the word that columns use. */
export function identifierOfRule(rule: CompiledRule): string | null {
  return identifierOfText(rule) ?? rule.field?.identifier ?? null;
}

/** What the rule finds in text, by its own word or by the form. */
export function identifierOfText({ text }: CompiledRule): string | null {
  return text?.identifier ?? (text?.shape ? byShape.get(text.shape) : undefined) ?? null;
}

/** Null for secrets and exposures, which belong to nobody. */
export function toSubject(value: string, rule: CompiledRule, personHash: PersonHash): MatchSubject | null {
  if (rule.kind === 'secret' || rule.kind === 'exposure') return null;
  return toEntry(identifierOfRule(rule) ?? rule.id, value, personHash);
}

export function toKnownSubject(kind: CustomerKind, value: string, personHash: PersonHash): MatchSubject {
  return toEntry(value.includes('@') ? 'email' : identifierOfKnown[kind], value, personHash);
}

function toEntry(identifier: string, value: string, personHash: PersonHash): MatchSubject {
  const slot = slotOf(identifier);
  const [name, text] = (slot && normalise(slot, value, { region: null, dayAt: null })) ?? [
    'value' as const,
    `${identifier}:${value.trim().toLowerCase()}`,
  ];
  return { identifier, entry: { slot: slotNumber(name), hash: personHash(name, text) } };
}
