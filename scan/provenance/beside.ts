/** What identifies people beside their addresses: where it does, made-up addresses make nothing of the rest made up. */
import { identifierOf, proofs, type Provenance } from '../../rules/index.ts';
import { judgeMails } from './mails.ts';
import type { NameEvidence } from './names.ts';
import type { ProvenanceSubject } from './subject.ts';

const fewest = 10;

/** People whose names no generator knows. */
export function hasStrangers({ counted, unknown }: Pick<NameEvidence, 'counted' | 'unknown'>): boolean {
  return counted >= fewest && unknown > 0.2;
}

export function hasOthers(subject: ProvenanceSubject, names: NameEvidence): boolean {
  if (subject.columns.some(({ identifier }) => isUnproven(identifier) && isVaried(subject.all(identifier))))
    return true;
  if (!hasStrangers(names)) return false;
  const has = (weight: 'grave' | 'ordinary'): boolean =>
    subject.columns.some(({ identifier }) => identifierOf(identifier)?.besideName === weight);
  // What is ordinary makes a name somebody where the addresses are not those of the rows.
  return has('grave') || (has('ordinary') && new Set(subject.all('email')).size * 2 <= names.counted);
}

/** Numbers of cards, accounts and people weigh for themselves, whoever's address stands beside them. */
export function isHeavy(identifier: string): boolean {
  const row = identifierOf(identifier);
  return row?.identifies === 'a person' && row.data !== 'contact';
}

/** Of these no check says whether they are made up. */
const isUnproven = (identifier: string): boolean => isHeavy(identifier) && !proofs.has(identifier);

/** Neither the same few again and again nor a number that counts. */
function isVaried(values: readonly string[]): boolean {
  const distinct = new Set(values).size;
  const steps = values.filter((value, at) => at > 0 && Number(value) === Number(values[at - 1]) + 1).length;
  return distinct >= fewest && distinct >= values.length / 2 && steps < values.length / 2;
}

/** Whether a verdict may come of nothing but addresses. An address of the staff that fits the name makes a row the staff's. */
export function isByAddresses(provenance: Provenance, subject: ProvenanceSubject): boolean {
  if (provenance === 'synthetic') return true;
  if (provenance === 'staff') return (judgeMails(subject).fits ?? 0) < 0.35;
  const others = subject.columns.filter(({ identifier }) => proofs.has(identifier) && identifier !== 'phone');
  return (
    (provenance === 'test' || provenance === 'public-contact') && others.every((each) => each.identifier === 'email')
  );
}

const isAddress = (identifier: string): boolean => identifier === 'email' || identifier === 'username';

export function withoutAddresses({ columns }: ProvenanceSubject): ProvenanceSubject['columns'] {
  return columns.filter(({ identifier }) => !isAddress(identifier));
}

/** The columns with one address each, where several of them hold different ones: any of them may be the people's. */
export function byAddressColumn(
  subject: ProvenanceSubject,
  columns: ProvenanceSubject['columns'],
): readonly ProvenanceSubject['columns'][] {
  const mails = columns.filter(({ identifier }) => identifier === 'email');
  const counts = mails.map(({ index }) => new Set(subject.rows.map((row) => row[index]?.trim() ?? '')).size);
  const most = Math.max(...counts);
  const own = mails.filter((_, at) => (counts[at] ?? 0) * 2 > most);
  return own.length === 0
    ? [columns]
    : own.map((kept) => columns.filter((each) => each.identifier !== 'email' || each === kept));
}
