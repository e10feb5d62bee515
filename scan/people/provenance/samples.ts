/** Databases that are published to learn with, known by their columns and by hashes of their first people. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { normaliseName } from '../../../rules/index.ts';
import type { Subject } from './subject.ts';

export interface SampleDatabase {
  readonly name: string;
  /** Names of its columns, normalised. */
  readonly columns: readonly string[];
  readonly domains: readonly string[];
  /** The first twelve hex digits of the SHA-256 of given and family name. */
  readonly people: readonly string[];
}

let loaded: readonly { readonly database: SampleDatabase; readonly people: ReadonlySet<string> }[] | null = null;

function samples(): NonNullable<typeof loaded> {
  loaded ??= (
    JSON.parse(readFileSync(new URL('./sample-databases.json', import.meta.url), 'utf8')) as readonly SampleDatabase[]
  ).map((database) => ({ database, people: new Set(database.people) }));
  return loaded;
}

export function hashName(words: readonly string[]): string {
  const text = words
    .map(normaliseName)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The name of the database, or null. */
export function findSampleDatabase(subject: Subject): string | null {
  const mails = subject.all('email').map((mail) => mail.slice(mail.lastIndexOf('@') + 1).toLowerCase());
  const names = new Set(subject.columns.map(({ name }) => normaliseName(name)));
  const people = namesOf(subject);
  for (const { database, people: known } of samples()) {
    const inDomains = mails.filter((domain) =>
      database.domains.some((each) => domain === each || domain.endsWith(`.${each}`)),
    ).length;
    if (mails.length >= 2 && inDomains >= mails.length * 0.9) return database.name;
    const hits = new Set(people.filter((person) => known.has(person))).size;
    const columns = database.columns.filter((name) => names.has(name)).length;
    const isMost = hits >= people.length * 0.5;
    if (
      hits >= 4 &&
      (isMost ? hits >= 6 || columns >= 2 : hits >= 6 && columns >= Math.min(4, database.columns.length))
    )
      return database.name;
  }
  return null;
}

function namesOf({ column, rows }: Subject): string[] {
  const [first, last, full] = [column('first-name'), column('last-name'), column('full-name')];
  return rows.flatMap((_, at) => {
    const text = full?.[at] ?? `${first?.[at] ?? ''} ${last?.[at] ?? ''}`;
    const words = text
      .replace(/\([^)]*\)/g, '')
      .split(/[\s,]+/)
      .filter((word) => word !== '' && !/^(?:Mrs?|Miss|Master|Ms|Dr|Rev)\.?$/.test(word));
    return words.length >= 2 ? [hashName(words)] : [];
  });
}
