/** Tables of one person each, from many parts of one document. */
import { expect, test } from 'vitest';
import { NestResults } from '../../../scan/document/nest-result.ts';
import type { Table } from '../../../scan/model/table.ts';
import { RecordWriter } from '../../../scan/people/index.ts';

const share = { share: 1, valid: 1 };

function tableOf(person: number): Table {
  const records = new RecordWriter();
  records.add([{ slot: 0, hash: person + 1 }]);
  return {
    table: '',
    format: 'fields',
    rows: 1,
    subjects: 1,
    columns: [{ name: 'Email', identifier: 'email', ...share }],
    provenance: 'unknown',
    confidence: 0.95,
    evidence: ['columns Email (email)'],
    start: 0,
    end: 10,
    signature: 'a'.repeat(64),
    subjectsFingerprint: (person % 256).toString(16).padStart(2, '0'),
    people: [String(person)],
    jurisdictions: [{ country: 'DE', people: 1 }],
    sample: [['a…@b.de']],
    records: records.takeList(1),
  };
}

function tablesOf(people: readonly number[]): readonly Table[] {
  const results = new NestResults();
  for (const [at, person] of people.entries()) {
    const part = { status: 'scanned', reason: null, bytes: 10, hits: [], tables: [tableOf(person)] } as const;
    results.add(part, [`message ${at + 1}`]);
  }
  const { tables, skips } = results.toResult(people.length);
  expect(skips).toEqual([]);
  return tables;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, person) => person);

test('more of them than datasets are kept are one all the same', () => {
  const [table, ...others] = tablesOf(upTo(2_500));
  expect(others).toEqual([]);
  expect([table?.rows, table?.subjects, table?.within, table?.jurisdictions]).toEqual([
    2_500,
    2_500,
    [],
    [{ country: 'DE', people: 2_500 }],
  ]);
});

test('whoever wrote twice is one person', () => {
  const [once, twice] = [tablesOf(upTo(10))[0], tablesOf([...upTo(10), ...upTo(10)])[0]];
  expect([twice?.rows, twice?.subjects]).toEqual([20, 10]);
  expect(twice?.subjectsFingerprint).toBe(once?.subjectsFingerprint);
});

test('four people are no table', () => {
  expect(tablesOf(upTo(4))).toHaveLength(4);
});
