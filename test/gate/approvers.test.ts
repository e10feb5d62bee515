/** Who may decide, and who never may about the own change. */
import { expect, test } from 'vitest';
import { mayDecide, toApprovers } from '../../gate/index.ts';
import { defaultConfig, type Config } from '../../scan/index.ts';

const configOf = (enforce: Partial<Config['enforce']>): Config => ({
  ...defaultConfig,
  enforce: { ...defaultConfig.enforce, ...enforce },
});
const somebody = { login: 'Grace', right: 'write', teams: [], isAuthor: false } as const;

test.each([
  ['read', 'no-right'],
  ['triage', 'no-right'],
  ['write', 'no-right'],
  ['maintain', 'yes'],
  ['admin', 'yes'],
] as const)('without a word in the configuration, %s: %s', (right, answer) => {
  expect(mayDecide({ ...somebody, right }, defaultConfig)).toBe(answer);
});

test('the author of a change never decides about it, unless configuration says so', () => {
  const author = { ...somebody, right: 'admin', isAuthor: true } as const;
  expect(mayDecide(author, defaultConfig)).toBe('own-change');
  expect(mayDecide(author, configOf({ self: true }))).toBe('yes');
});

test('people and teams that are named decide whatever their right, in any case of letters', () => {
  const config = configOf({ approvers: ['@grace', '@acme/privacy'] });
  expect(mayDecide(somebody, config)).toBe('yes');
  expect(mayDecide({ ...somebody, login: 'bob', teams: ['Acme/Privacy'] }, config)).toBe('yes');
  expect(mayDecide({ ...somebody, login: 'bob', right: 'admin' }, config)).toBe('no-right');
});

test('only names of people and teams are shown as names', () => {
  expect(toApprovers(configOf({ approvers: ['maintain', '@grace'] }))).toEqual({
    names: ['@grace'],
    includeAuthor: false,
  });
});
