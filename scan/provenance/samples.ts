/** Databases that are published to learn with, known by their columns and by hashes of their first people. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { normaliseName } from '../../rules/index.ts';
import type { ProvenanceSubject } from './subject.ts';

export interface SampleDatabase {
  readonly name: string;
  /** People that its largest table holds. */
  readonly rows: number;
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

export interface FoundSample {
  readonly name: string;
  /** More rows than the database has people were not published with it. Null: each row speaks for itself, by its address. */
  readonly rows: number | null;
}

/** By most addresses of the rows, or by the people who are known of it. */
export function findSampleDatabase(subject: ProvenanceSubject): FoundSample | null {
  const mails = subject.all('email').map((mail) => mail.slice(mail.lastIndexOf('@') + 1).toLowerCase());
  const names = new Set(subject.columns.map(({ name }) => normaliseName(name)));
  const people = namesOf(subject);
  for (const { database, people: known } of samples()) {
    const inDomains = mails.filter((domain) =>
      database.domains.some((each) => domain === each || domain.endsWith(`.${each}`)),
    ).length;
    if (mails.length >= 2 && inDomains >= mails.length * 0.9) return { name: database.name, rows: null };
    const hits = new Set(people.filter((person) => known.has(person))).size;
    const columns = database.columns.filter((name) => names.has(name)).length;
    const isMost = hits >= 4 && hits >= people.length * 0.5 && (hits >= 6 || columns >= 2);
    // A whole table has many others beside them; a list that somebody went on with has only some of them left.
    const isWhole = hits >= 6 && hits >= known.size * 0.4 && columns >= Math.min(4, database.columns.length);
    if (isMost || isWhole) return { name: database.name, rows: database.rows };
  }
  return null;
}

function namesOf({ column, rows }: ProvenanceSubject): string[] {
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
