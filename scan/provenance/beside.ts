/** What identifies people beside their addresses: where it does, made-up addresses make nothing of the rest made up. */
import type { Provenance } from '../../rules/index.ts';
import { judgeMails } from './mails.ts';
import type { NameEvidence } from './names.ts';
import type { Subject } from './subject.ts';
import { checkOf } from './verdicts.ts';

/** Weighs heavily of whoever is named beside it. */
const grave = new Set(
  'birth-date health religion ethnicity politics sexual-orientation blood-type salary insurance-number driver-licence tax-id password password-hash card-number iban'.split(
    ' ',
  ),
);
/** Makes a name somebody where the addresses are not those of the rows. */
const ordinary = new Set(['phone', 'street', 'geo-coordinate', 'marital-status', 'ip-address']);
/** Numbers of one person each, of which no check says whether they are made up. */
const numbers = ['national-id', 'passport', 'account-number'];
const addresses = new Set(['email', 'username']);

const fewest = 10;

/** People whose names no generator knows. */
export function hasStrangers({ counted, unknown }: Pick<NameEvidence, 'counted' | 'unknown'>): boolean {
  return counted >= fewest && unknown > 0.2;
}

export function hasOthers(subject: Subject, names: NameEvidence): boolean {
  if (numbers.some((identifier) => isVaried(subject.all(identifier)))) return true;
  if (!hasStrangers(names)) return false;
  const has = (wanted: ReadonlySet<string>): boolean =>
    subject.columns.some(({ identifier }) => wanted.has(identifier));
  return has(grave) || (has(ordinary) && new Set(subject.all('email')).size * 2 <= names.counted);
}

/** Neither the same few again and again nor a number that counts. */
function isVaried(values: readonly string[]): boolean {
  const distinct = new Set(values).size;
  const steps = values.filter((value, at) => at > 0 && Number(value) === Number(values[at - 1]) + 1).length;
  return distinct >= fewest && distinct >= values.length / 2 && steps < values.length / 2;
}

/** Whether a verdict may come of nothing but addresses. An address of the staff that fits the name makes a row the staff's. */
export function isByAddresses(provenance: Provenance, subject: Subject): boolean {
  if (provenance === 'synthetic') return true;
  if (provenance === 'staff') return (judgeMails(subject).fits ?? 0) < 0.35;
  const others = subject.columns.filter(({ identifier }) => identifier in checkOf && identifier !== 'phone');
  return (
    (provenance === 'test' || provenance === 'public-contact') && others.every((each) => each.identifier === 'email')
  );
}

export function withoutAddresses({ columns }: Subject): Subject['columns'] {
  return columns.filter(({ identifier }) => !addresses.has(identifier));
}

/** The columns with one address each, where several of them hold different ones: any of them may be the people's. */
export function byAddressColumn(subject: Subject, columns: Subject['columns']): readonly Subject['columns'][] {
  const mails = columns.filter(({ identifier }) => identifier === 'email');
  const counts = mails.map(({ index }) => new Set(subject.rows.map((row) => row[index]?.trim() ?? '')).size);
  const most = Math.max(...counts);
  const own = mails.filter((_, at) => (counts[at] ?? 0) * 2 > most);
  return own.length === 0
    ? [columns]
    : own.map((kept) => columns.filter((each) => each.identifier !== 'email' || each === kept));
}
