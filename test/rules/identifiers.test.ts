/** Every kind of personal data has one row, and every row is whole. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assertExpression } from '../../rules/load.ts';
import { checks, dataKinds, identifierOf, identifiers, kinds, proofs, severities, shapes } from '../../rules/index.ts';
import type { Identifier } from '../../rules/index.ts';
import { sortTags } from '../../scan/tables/index.ts';
import { identifierOfKnown } from '../../scan/model/customers.ts';
import { slots } from '../../scan/model/records.ts';
import { classes, impersonal } from '../../scan/tables/columns/identifiers.ts';
import { identifierOfRule } from '../../scan/match/subject.ts';
import { nounOf } from '../../report/people-words.ts';
import { builtInRules } from '../support/scan.ts';

const rows: readonly (readonly [string, Identifier])[] = Object.entries(identifiers);
const rules = builtInRules();

describe.each(rows)('%s', (id, row) => {
  test('has its words and a kind of data', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(row.noun).toMatch(/^[A-Za-z][A-Za-z -]+$/);
    expect(row.plural).not.toBe(row.noun);
    expect(nounOf(id)).toBe(row.plural);
    expect([...dataKinds, null]).toContain(row.data);
    if (row.kind) expect(kinds).toContain(row.kind);
    if (row.severity) expect(severities).toContain(row.severity);
    expect(sortTags(row.laws ?? [])).toEqual(row.laws ?? []);
  });

  test('names only what there is', () => {
    for (const name of [...(row.checks ?? []), ...(row.proof ? [row.proof.check] : [])])
      expect([...checks.keys()]).toContain(name);
    if (row.slot) expect(slots).toContain(row.slot);
    if (row.shape) expect(shapes).toContain(row.shape);
    if (row.value) expect(() => assertExpression(row.value ?? '', [])).not.toThrow();
  });

  test('has a column rule where it names columns', () => {
    const rule = rules.find((each) => each.id === `fields/${id}`);
    expect(rule?.field?.identifier).toBe(row.names === undefined ? undefined : id);
  });
});

test('no name of a column stands twice in one row', () => {
  for (const [id, { names = '' }] of rows) {
    const all = names.split(' ');
    expect(new Set(all).size, id).toBe(all.length);
  }
});

test('each shape of the prefilter is found in one row, and proves a column as well', () => {
  const shaped = rows.filter(([, { shape }]) => shape !== undefined);
  expect(shaped).toHaveLength(shapes.length);
  expect(new Set(shaped.map(([, { shape }]) => shape))).toEqual(new Set(shapes));
  expect([...proofs.keys()]).toEqual(expect.arrayContaining(shaped.map(([id]) => id)));
});

/** `identifier === 'city'`, `all('city')`; the compiler looks at what asks for one column. */
const named = globSync('scan/**/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:identifier [!=]==|all\() ?'([a-z-]+)'/g)].map(([, id = '']) => id),
);

describe('has a row', () => {
  const used = {
    'what rules find': rules.flatMap((rule) => identifierOfRule(rule) ?? []),
    'what rules put together': rules
      .flatMap(({ together }) => together?.of.flat() ?? [])
      .flatMap((part) => (part.startsWith('field:') ? [part.slice('field:'.length)] : [])),
    'what the model of columns knows': classes.filter((each) => !impersonal.has(each)),
    'what a dictionary of customers holds': Object.values(identifierOfKnown),
    'what the code asks for by name': named.filter((each) => !impersonal.has(each)),
  };
  test.each(Object.entries(used))('%s', (_, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => identifierOf(id) === undefined)).toEqual([]);
  });
});

test('a name that every object has is no kind of data', () => {
  expect(identifierOf('constructor')).toBeUndefined();
});
