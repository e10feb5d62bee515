/** Parts of a document with one person each are one table: mails of a mailbox, sheets of a workbook, forms in an archive. */
import type { Jurisdiction } from '../../rules/index.ts';
import type { Table } from '../model/table.ts';
import { entriesOf, primaryHash, RecordWriter } from '../people/index.ts';
import { columnsOfAll, groupByShape, isOfOnePerson, manyPeople } from '../tables/index.ts';

/** What is kept of samples, of rows and of people. */
const most = { rows: 5, people: 32 };

export class OnePersonParts {
  readonly #joined = new Set<Table>();

  /** The same tables, those of one person as one where they stand side by side and are alike. */
  join(tables: readonly Table[]): Table[] {
    const single = tables.filter((table) => isOfOnePerson(table) || this.#joined.has(table));
    if (single.length < manyPeople) return [...tables];
    const wholes = new Map<Table, Table>();
    for (const beside of Map.groupBy(single, keyOf).values()) {
      for (const alike of groupByShape(beside.map((table) => ({ table })))) {
        const parts = alike.map(({ table }) => table);
        const whole = toWhole(parts);
        if (!whole || parts.length < 2 || whole.subjects < manyPeople) continue;
        this.#joined.add(whole);
        for (const part of parts) wholes.set(part, whole);
      }
    }
    return [...new Set(tables.map((table) => wholes.get(table) ?? table))];
  }
}

/** Whom nobody made up is not judged by who is. */
function keyOf({ within = [], format, provenance, addedFrom = -1 }: Table): string {
  return [format, provenance, addedFrom, ...within.slice(0, -1)].join('\0');
}

function toWhole(parts: readonly Table[]): Table | null {
  const [widest] = parts;
  if (!widest) return null;
  const { isPart: _isPart, marks: _marks, numberShapes: _shapes, records: _records, ...first } = widest;
  const alike = parts.filter(({ signature }) => signature === widest.signature);
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return {
    ...first,
    ...joinPeople(parts),
    within: widest.within?.slice(0, -1) ?? [],
    table: '',
    columns: columnsOfAll(parts),
    rows,
    start: 0,
    end: 0,
    evidence: [...widest.evidence.slice(0, 1), `${rows} parts with one person each`],
    jurisdictions: joinJurisdictions(parts),
    sample: alike.flatMap(({ sample }) => sample).slice(0, most.rows),
    ...(parts.some(({ isCommented }) => isCommented) ? { isCommented: true } : {}),
  };
}

function joinPeople(parts: readonly Table[]): Pick<Table, 'records' | 'subjects' | 'subjectsFingerprint' | 'people'> {
  const writer = new RecordWriter();
  const known = new Set<number>();
  let mark = 0;
  for (const { records, subjectsFingerprint } of parts) {
    const before = known.size;
    for (const record of records?.ends.keys() ?? []) {
      const entries = records ? entriesOf(records, record) : [];
      writer.add(entries);
      known.add(primaryHash(entries));
    }
    if (known.size > before) mark ^= Number.parseInt(subjectsFingerprint, 16);
  }
  return {
    records: writer.takeList(1),
    subjects: known.size,
    subjectsFingerprint: mark.toString(16).padStart(2, '0'),
    people: [...new Set(parts.flatMap(({ people }) => people))].toSorted().slice(0, most.people),
  };
}

/** Most people first. */
function joinJurisdictions(parts: readonly Table[]): readonly Jurisdiction[] {
  const counts = new Map<string, number>();
  for (const { country, people } of parts.flatMap(({ jurisdictions }) => jurisdictions))
    counts.set(country, (counts.get(country) ?? 0) + people);
  return [...counts]
    .map(([country, people]) => ({ country, people }))
    .toSorted((a, b) => b.people - a.people || (a.country < b.country ? -1 : 1));
}
