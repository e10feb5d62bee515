/** Whose data is it? Made up only where the evidence is strong: a wrong "synthetic" hides a leak. */
import { allFakers, faker } from '@faker-js/faker';
import { describe, expect, test } from 'vitest';
import { checks, type Check } from '../../../rules/index.ts';
import { typeColumns } from '../../../scan/tables/columns/index.ts';
import { judgeProvenance, type ProvenanceVerdict } from '../../../scan/provenance/judge.ts';
import { makeCorpus } from '../../../bench/make/corpus.ts';
import { makeRealPeople } from '../../../bench/make/corpus/real.ts';
import { createRandom } from '../../../script/columns/random.ts';
import { builtInRules } from '../../support/scan.ts';

const context = {
  fields: builtInRules().filter(({ field }) => field !== null),
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

test('people whose names no generator knows stay unknown, whatever telephones and addresses they have', () => {
  const lists = [2, 3, 4].map((seed) => makeRealPeople(createRandom(seed), 'DE', 120, 'foreign addresses'));
  const found = lists.map((people) => {
    const rows = people.map(({ first = '', last = '', email = '' }, at) => [
      first,
      last,
      email,
      at % 2 === 0 ? '+49 151 2345' : `+49 151 2345678${at % 10}`,
    ]);
    const { provenance, evidence } = judge(['first_name', 'last_name', 'email', 'phone'], rows);
    return [provenance, evidence.includes('many telephone numbers cannot be called')];
  });
  expect(found).toEqual(lists.map(() => ['unknown', true]));
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

describe('columns that were drawn each by itself', () => {
  const given = 'Petra Magdalena Jacqueline Emily Ayşe Olga Mehmet Jonathan Max Steven Brian Gregory'.split(' ');
  const women = 6;
  const people = (sex: (at: number) => string): string[][] =>
    many(24, (at) => [`${given[at % 12] ?? ''} Hegst${'abcdefghijklmnopqrstuvwx'[at]}d`, sex(at)]);
  const evidence = (rows: string[][]): string => judge(['name', 'sex'], rows).evidence.join();

  test('sexes that are those of the given names in every other row', () => {
    expect(evidence(people((at) => (at % 2 === 0 ? 'Female' : 'Male')))).toMatch(/sexes do not match/);
    expect(evidence(people((at) => (at % 12 < women ? 'Female' : 'Male')))).not.toMatch(/sexes do not match/);
  });

  test('m is a woman beside h, and letters that always differ mean something else', () => {
    expect(evidence(people((at) => (at % 12 < women ? 'M' : 'H')))).not.toMatch(/sexes do not match/);
    expect(evidence(people((at) => (at % 12 < women ? 'M' : 'F')))).not.toMatch(/sexes do not match/);
  });

  test('a third sex as often as the others, but not once in a list', () => {
    const sex = (at: number): string => (at % 12 < women ? 'Female' : 'Male');
    expect(evidence(people((at) => (at % 3 === 0 ? 'Non-binary' : sex(at))))).toMatch(/third sex/);
    expect(evidence(people((at) => (at === 3 ? 'Non-binary' : sex(at))))).not.toMatch(/third sex/);
  });

  test('postcodes that the country has not given out', () => {
    const of = (country: string): string =>
      judge(
        ['name', 'postcode', 'country'],
        many(20, (at) => [`Anna Hegst${'abcdefghijklmnopqrst'[at]}d`, `${at % 10}835${10 + at}`, country]),
      ).evidence.join();
    expect(of('India')).toMatch(/postcodes lie where their country has none/);
    expect(of('China')).not.toMatch(/postcodes lie/);
  });

  test('houses whose number begins with a nought, unless an export filled all of them up', () => {
    const of = (number: (at: number) => string): string =>
      judge(
        ['name', 'street', 'city'],
        many(30, (at) => [`Anna Hegst${'abcdefghijklmnopqrstuvwxyzåäöü'[at]}d`, `ul. Widokowa ${number(at)}`, 'Opole']),
      ).evidence.join();
    expect(of((at) => (at % 8 === 0 ? `01${at % 10}` : String(at * 7 + 3)))).toMatch(/begin with a zero/);
    expect(of((at) => String(at * 3 + 1).padStart(3, '0'))).not.toMatch(/begin with a zero/);
  });

  test('both family names of a Spanish name are looked at', () => {
    const { es_MX } = allFakers;
    es_MX.seed(5);
    const names = many(60, () => [
      es_MX.person.firstName(),
      `${es_MX.person.lastName()} de ${es_MX.person.lastName()}`,
    ]);
    const whole = names.map(([first = '', last = ''], at) => [String(at), `${first} ${last}`]);
    const halves = names.map(([first = '', last = ''], at) => [String(at), `${first} ${last.split(' ').at(-1) ?? ''}`]);
    const strangers = names.map(([first = '', last = ''], at) => [
      String(at),
      `${first} Hegsta${String.fromCodePoint(97 + (at % 26), 97 + (at % 7))}d ${last.split(' ').at(-1) ?? ''}`,
    ]);
    const found = [whole, halves, strangers].map((rows) => judge(['id', 'full_name'], rows).provenance);
    expect(found).toEqual(['synthetic', 'unknown', 'unknown']);
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
