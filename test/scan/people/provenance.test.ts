/** Whose data is it? Made up only where the evidence is strong: a wrong "synthetic" hides a leak. */
import { faker } from '@faker-js/faker';
import { describe, expect, test } from 'vitest';
import { loadBuiltInPacks } from '../../../rules/authoring.ts';
import { checks, type Check } from '../../../rules/index.ts';
import { typeColumns } from '../../../scan/people/columns/index.ts';
import { judgeProvenance, type ProvenanceVerdict } from '../../../scan/people/provenance/index.ts';
import { makeCorpus } from '../../../bench/make/corpus.ts';

const context = {
  fields: loadBuiltInPacks().rules.filter(({ field }) => field !== null),
  checks: checks as ReadonlyMap<string, Check>,
  provenanceDomains: ['acme-industries.com'],
};
const judge = (header: readonly string[], rows: readonly (readonly string[])[]): ProvenanceVerdict =>
  judgeProvenance(typeColumns(header, rows, context), rows, context);
const many = (count: number, row: (at: number) => string[]): string[][] =>
  Array.from({ length: count }, (_, at) => row(at));
const real = makeCorpus().filter(({ label }) => label === 'real-shaped');

test('no real-shaped table of the corpus is called anything that would not block', () => {
  const wrong = real
    .map(({ name, header, rows }) => ({ name, found: judge(header, rows).provenance }))
    .filter(({ found }) => found !== 'real' && found !== 'unknown');
  expect(wrong).toEqual([]);
}, 120_000);

test('ten names of faker are no chance, but strangers among them are', () => {
  faker.seed(3);
  const made = many(12, (at) => [String(at + 1), faker.person.firstName(), faker.person.lastName()]);
  expect(judge(['id', 'first_name', 'last_name'], made).provenance).toBe('synthetic');
  const mixed = made.map((row, at) =>
    at % 3 === 0 ? [row[0] ?? '', row[1] ?? '', `Hegstad${'abcdefghijkl'[at]}berg`] : row,
  );
  expect(judge(['id', 'first_name', 'last_name'], mixed).provenance).toBe('unknown');
});

describe('signs of generators', () => {
  test.each([
    ['Mockaroo', many(20, (at) => [String(at + 1), `jdoehn${at.toString(36)}@wisc.edu`])],
    [
      'Fake Name Generator',
      many(20, (at) => [String(at + 1), `p${at * 7}x@${['dayrep.com', 'rhyta.com', 'cuvox.de'][at % 3]}`]),
    ],
    ['a counter', many(20, (at) => [String(at + 1), `kunde${at + 1}@mail-firma.com`])],
  ])('%s', (_, rows) => {
    expect(judge(['id', 'email'], rows).provenance).toBe('synthetic');
  });

  test('reserved addresses are test data, own ones staff, roles public', () => {
    const of = (make: (at: number) => string): string =>
      judge(
        ['id', 'email'],
        many(20, (at) => [String(at + 1), make(at)]),
      ).provenance;
    expect(of((at) => `p${at}x@example.org`)).toBe('test');
    expect(of((at) => `anna.${'abcdefghijklmnopqrst'[at]}huber@acme-industries.com`)).toBe('staff');
    expect(of((at) => `info@firma-${'abcdefghijklmnopqrst'[at]}.de`)).toBe('public-contact');
  });

  test('one telephone reserved for films among ordinary ones makes no test data', () => {
    const rows = many(20, (at) => [
      `P ${'abcdefghijklmnopqrst'[at]}ulsen Hegst${'tsrqponmlkjihgfedcba'[at]}d`,
      at === 0 ? '212-555-0142' : `212-73${at % 10}-${4_100 + at * 37}`,
    ]);
    expect(judge(['name', 'phone'], rows).provenance).toBe('unknown');
  });
});

test('sample databases are known by their people', () => {
  const rows = [
    'Georgi Facello',
    'Bezalel Simmel',
    'Parto Bamford',
    'Chirstian Koblick',
    'Kyoichi Maliniak',
    'Anneke Preusig',
    'Tzvetan Zielinski',
  ].map((name, at) => [String(10_001 + at), `195${at}-09-02`, ...name.split(' '), at % 2 === 0 ? 'M' : 'F']);
  const { provenance, evidence } = judge(['emp_no', 'birth_date', 'first_name', 'last_name', 'gender'], rows);
  expect(provenance).toBe('sample-database');
  expect(evidence.join()).toMatch(/employees/);
});

test('evidence is said without any value', () => {
  for (const { header, rows } of makeCorpus().filter(({ rows }) => rows.length < 40)) {
    const text = judge(header, rows).evidence.join(' ').toLowerCase();
    const cells = new Set(
      rows
        .flat()
        .filter((cell) => cell.length >= 8)
        .map((cell) => cell.toLowerCase()),
    );
    expect([...cells].filter((cell) => text.includes(cell))).toEqual([]);
  }
}, 120_000);
