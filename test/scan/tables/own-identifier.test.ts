/** A pattern of one's own says what its values are: in a table of people they are the table's. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPacks, PackError } from '../../../rules/authoring.ts';
import type { CompiledRule } from '../../../rules/index.ts';
import { makeRealPeople } from '../../../bench/make/corpus/real.ts';
import { createRandom } from '../../../script/columns/random.ts';
import { makeFolder } from '../../support/repository.ts';
import { builtInRules, scanBytes, scanPath } from '../../support/scan.ts';

const people = makeRealPeople(createRandom(11), 'DE', 40, 'plain');
const badgeOf = (at: number): string => `BDG-${String(384_756 + at * 7_919).padStart(6, '0')}`;
const table = [
  'name,email,badge',
  ...people.map(({ first, last, email }, at) => [`${first} ${last}`, email, badgeOf(at)].join(',')),
].join('\n');

function own(pattern: string, more = ''): readonly CompiledRule[] {
  const text = `pack: mine
title: Mine
rules:
  - id: badge
    title: Badge number
    severity: high
    why: It opens the doors of the house.
    fix: Take it out and order a new one.
    pattern: { expression: "(?P<value>BDG-[0-9]{6})", anchors: [BDG-]${pattern} }
    samples: { match: ["BDG-384756"], miss: ["BDG-1"] }
${more}`;
  return loadPacks([{ file: 'mine.yml', text }]).rules;
}

const field = `  - id: badge-column
    title: Badge column
    kind: identity
    why: It opens the doors of the house.
    fix: Take it out and order a new one.
    field: { identifier: badge, names: [badge_no] }
`;

test.each([
  ['a known one', own(', identifier: national-id'), 'national-id'],
  ['one that the pack names columns of', own(', identifier: badge', field), 'badge'],
  ['one whose word stands in the name of the column', own(', identifier: national-id').map(withNear), 'national-id'],
])('%s is one leak of as many people as the table has', async (_, rules, identifier) => {
  const report = await scanBytes(table, { name: 'people.csv', rules: [...builtInRules(), ...rules] });
  expect(report.summary).toMatchObject({ leaks: 1, findings: 0, subjects: 40 });
  expect(report.datasets[0]?.columns.map((column) => column.identifier)).toEqual(['full-name', 'email', identifier]);
});

function withNear(rule: CompiledRule): CompiledRule {
  const near = { words: ['badge'], required: true, before: 60, after: 20 };
  return rule.text ? { ...rule, text: { ...rule.text, near } } : rule;
}

test('the same number in another file is the same person', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'people.csv'), table);
  writeFileSync(join(folder, 'note.txt'), `Please block ${badgeOf(3)} and ${badgeOf(7)}.\n`);
  const rules = [...builtInRules(), ...own(', identifier: national-id')];
  const report = await scanPath(folder, { history: null, rules });
  expect(report.findings.map(({ kind, preview }) => `${kind} ${preview}`)).toEqual([
    'identity ****13',
    'identity ****89',
  ]);
  expect(report.summary.subjects).toBe(40);
});

test('without it, and where the name of a column says otherwise, nothing changes', async () => {
  const without = await scanBytes(table, { name: 'people.csv', rules: [...builtInRules(), ...own('')] });
  expect(without.summary.leaks).toBe(41);
  const named = table.replace('email,badge', 'email,passport');
  const rules = [...builtInRules(), ...own(', identifier: national-id')];
  const report = await scanBytes(named, { name: 'people.csv', rules });
  expect(report.datasets[0]?.columns.map(({ identifier }) => identifier)).toContain('passport');
});

test.each([
  ['national-idd', /mine\.yml:\d+:\d+.*no identifier "national-idd"; did you mean "national-id"\?/],
  ['badge', /mine\.yml:\d+:\d+.*no identifier "badge".*`field` rule/],
])('%s is refused', (identifier, message) => {
  expect(() => own(`, identifier: ${identifier}`)).toThrow(PackError);
  expect(() => own(`, identifier: ${identifier}`)).toThrow(message);
});
