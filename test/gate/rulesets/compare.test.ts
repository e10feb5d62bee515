/** What is there against what is asked for. */
import { expect, test } from 'vitest';
import { findAdded, findBypass, findDrift, toRulesetChange } from '../../../gate/index.ts';
import type { RepositoryRule, Ruleset } from '../../../github/index.ts';

const shop = { owner: 'acme', repo: 'shop' };
const all = { owner: 'acme', repo: null };
const paths = (...list: readonly string[]): RepositoryRule => ({
  type: 'file_path_restriction',
  parameters: { restricted_file_paths: [...list] },
});
const size = (limit: number): RepositoryRule => ({ type: 'max_file_size', parameters: { max_file_size: limit } });
type Property = Extract<Ruleset['conditions'], { repository_property: unknown }>['repository_property'];
const wanted = [paths('**/dump.sql'), size(20)];
const there = (rules: RepositoryRule[], more: Partial<Ruleset> = {}): Ruleset => ({
  id: 7,
  name: 'leakwarden: pushes',
  target: 'push',
  source: 'acme/shop',
  enforcement: 'active',
  rules,
  ...more,
});

test.each<[string, Ruleset | null, readonly string[]]>([
  ['the same', there([...wanted]), []],
  ['stricter', there([paths('**/dump.sql', 'secret/**/*'), size(5)]), []],
  ['not there', null, ['there is no ruleset "leakwarden: pushes"']],
  ['only evaluated', there([...wanted], { enforcement: 'evaluate' }), ['it is not active: evaluate']],
  ['without an entry', there([paths('a'), size(20)]), ['**/dump.sql is not refused']],
  ['with a larger size', there([paths('**/dump.sql'), size(50)]), ['files of more than 20 MB are not refused']],
])('%s', (_, present, drift) => {
  expect(findDrift(present, wanted, shop)).toEqual(drift);
});

test('what people added is named, stays, and the smaller size counts', () => {
  const theirs: RepositoryRule = { type: 'max_file_path_length', parameters: { max_file_path_length: 200 } };
  const actors = [{ actor_id: 5, actor_type: 'RepositoryRole' as const, bypass_mode: 'always' as const }];
  const present = there([paths('secret/**/*'), size(5), theirs], { enforcement: 'disabled', bypass_actors: actors });
  expect(findAdded(present, wanted)).toEqual(['secret/**/*', 'rule max_file_path_length']);
  expect(findBypass(present)).toEqual(['RepositoryRole 5']);
  expect(findBypass(there([]))).toBeNull();
  const change = toRulesetChange(present, wanted, shop);
  expect(change?.apply).toMatchObject({
    route: 'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}',
    parameters: {
      ruleset_id: 7,
      enforcement: 'active',
      rules: [paths('**/dump.sql', 'secret/**/*'), size(5), theirs],
      bypass_actors: actors,
    },
  });
  expect(change?.undo.parameters).toMatchObject({ enforcement: 'disabled', rules: present.rules });
});

test('entries that do not fit beside those of people are no change', () => {
  const many = Array.from({ length: 200 }, (_, index) => `folder/${index}`);
  expect(toRulesetChange(there([paths(...many)]), wanted, shop)).toBeNull();
});

test("an organisation's holds for private and internal repositories", () => {
  const change = toRulesetChange(null, wanted, all);
  const sent = there([...wanted], change?.apply.parameters);
  expect(findDrift(sent, wanted, all)).toEqual([]);
  const some = { repository_name: { include: ['shop'], exclude: [] } };
  expect(findDrift({ ...sent, conditions: some }, wanted, all)).toEqual([
    'it does not hold for all private and internal repositories',
  ]);
});

const both = ['private', 'internal'];
const system = { name: 'visibility', source: 'system' as const };
const tier = { name: 'tier', source: 'custom' as const, property_values: ['one'] };

test.each<[string, NonNullable<Property['include']>, NonNullable<Property['exclude']>]>([
  ['a second property', [{ ...system, property_values: both }, tier], []],
  ['the visibility in two entries', both.map((value) => ({ ...system, property_values: [value] })), []],
  ['one visibility', [{ ...system, property_values: ['private'] }], []],
  ["the organisation's own property of that name", [{ name: 'visibility', property_values: both }], []],
  ['an exception', [{ ...system, property_values: both }], [tier]],
  ['nothing', [], []],
])("%s narrows an organisation's, which is drift and set right", (_, include, exclude) => {
  const narrowed = there([...wanted], { conditions: { repository_property: { include, exclude } } });
  expect(findDrift(narrowed, wanted, all)).toEqual(['it does not hold for all private and internal repositories']);
  const sent = there([...wanted], toRulesetChange(narrowed, wanted, all)?.apply.parameters);
  expect(findDrift(sent, wanted, all)).toEqual([]);
});
