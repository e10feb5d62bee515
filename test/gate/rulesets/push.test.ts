/** The push ruleset of our path rules: within GitHub's limits, and matching what the rules match. */
import { describe, expect, test } from 'vitest';
import { pushLimits, toPushRules } from '../../../gate/index.ts';
import type { RepositoryRule } from '../../../github/index.ts';
import type { CompiledRule } from '../../../rules/index.ts';
import { createPathTest } from '../../../scan/index.ts';
import { builtInRules } from '../../support/scan.ts';
import { entriesIn, refuses } from './fnmatch.ts';

const rules = builtInRules();
const wishes = { wider: false, maxSize: null };
const made = toPushRules(rules, wishes);
const wide = toPushRules(rules, { ...wishes, wider: true });
const pathRules = rules.filter(({ path }) => path !== null);
const leftOut = (list: typeof made): Set<string> => new Set(list.left.flatMap(({ rule }) => rule ?? []));

test('is the same every time', () => {
  expect(toPushRules(rules, wishes)).toEqual(made);
  expect(toPushRules(rules.toReversed(), wishes).rules).toEqual(made.rules);
});

test.each([
  ['as it is', made],
  ['wider', wide],
])('stays within the limits of GitHub: %s', (_, { rules: list }) => {
  for (const rule of list) {
    const entries = entriesIn(rule);
    expect(entries.length).toBeLessThanOrEqual(pushLimits.entries);
    for (const entry of entries) {
      expect(entry.length).toBeLessThanOrEqual(pushLimits.characters);
      expect(entry).not.toMatch(/[\\{}()!^]/);
    }
  }
});

describe('of each rule', () => {
  const said = pathRules.filter(({ id }) => !leftOut(wide).has(id)).map((rule) => [rule.id, rule] as const);

  test.each(said)('%s: its sample paths are refused, at any depth', (_, rule) => {
    for (const { text } of rule.samples.match) {
      // Two hidden folders in each other are listed as what a ruleset does not see.
      const hidden = text.startsWith('.') && text.includes('/') ? [] : [`.hidden/${text}`, `a/.hidden/b/${text}`];
      for (const path of [text, `a/b/${text}`, ...hidden]) expect(refuses(wide.rules, path), path).toBe(true);
    }
    for (const { text } of rule.samples.miss) {
      const isExcepted = wide.wider.some((each) => each.rule === rule.id && each.says.includes(text));
      expect(refuses(wide.rules, text), text).toBe(isExcepted);
    }
  });

  test('no entry refuses what no rule finds', () => {
    const holds = createPathTest(pathRules, () => false);
    const entries = made.rules.flatMap(entriesIn);
    expect(entries.length).toBeGreaterThan(100);
    for (const entry of entries) expect(holds(toPath(entry)), entry).not.toEqual([]);
  });
});

/** A path that an entry matches. */
const toPath = (entry: string): string =>
  entry.replaceAll('**/', 'a/').replaceAll('[0-9]', '7').replaceAll('.*/', '.h/').replaceAll('*', 'x');

test('what cannot be said is listed by rule, and nothing is missing without a word', () => {
  for (const rule of pathRules) {
    const isSaid = rule.samples.match.some(({ text }) => refuses(made.rules, text));
    expect(isSaid || leftOut(made).has(rule.id), rule.id).toBe(true);
  }
  expect([...leftOut(made)]).toEqual(
    expect.arrayContaining(['files/dot-env', 'files/encrypted-dump', 'files/database-file']),
  );
  expect([...leftOut(wide)]).toEqual(['files/encrypted-dump']);
  expect(wide.wider).toContainEqual({
    rule: 'files/database-file',
    says: 'refuses files of less than 4096 bytes as well',
  });
});

test('a size is one rule for all files', () => {
  const limit: RepositoryRule = { type: 'max_file_size', parameters: { max_file_size: 20 } };
  expect(toPushRules(rules, { ...wishes, maxSize: 20 }).rules).toContainEqual(limit);
});

describe('rules of your own', () => {
  const [base] = pathRules;
  const own = (path: Partial<NonNullable<CompiledRule['path']>>): CompiledRule[] =>
    base?.path ? [{ ...base, id: 'own/rule', path: { ...base.path, not: [], ...path } }] : [];
  const leftOf = (path: Partial<NonNullable<CompiledRule['path']>>): string | undefined =>
    toPushRules(own(path), wishes).left.find(({ rule }) => rule === 'own/rule')?.says;

  test.each([
    ['a glob of another dialect', { globs: ['**/!(a).sql'] }, /does not know/],
    ['a complemented set', { globs: ['**/[^a].sql'] }, /does not know/],
    ['a range', { globs: ['**/{1..3}.sql'] }, /does not know/],
    ['an expression', { expressions: ['x'] }, /regular expression/],
    [
      'more entries than fit',
      { globs: [`**/{${Array.from({ length: 201 }, (_, n) => n).join(',')}}`] },
      /does not fit/,
    ],
    ['an entry that is too long', { globs: [`**/${'x'.repeat(200)}`] }, /does not fit/],
    ['an exception inside', { globs: ['**/*.sql'], not: ['**/schema.sql'] }, /has exceptions/],
  ])('%s is left out, and why is said', (_, path, words) => {
    expect(leftOf(path)).toMatch(words);
  });

  test('an exception that no path can meet is none', () => {
    expect(leftOf({ globs: ['**/{id_rsa,*.ppk}'], not: ['**/*.pub'] })).toBeUndefined();
  });
});
