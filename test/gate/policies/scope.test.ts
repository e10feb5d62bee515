import { expect, test } from 'vitest';
import { whyOutOfScope } from '../../../gate/index.ts';
import { known, unknown, type RepositorySettings } from '../../../github/index.ts';
import type { SettingsScope } from '../../../scan/index.ts';
import { repositorySettings, settingsConfig } from './settings.ts';

type Row = readonly [
  name: string,
  scope: Partial<SettingsScope>,
  change: Partial<RepositorySettings>,
  reason: string | null,
];
const production = { properties: { tier: 'one' } };

test.each<Row>([
  ['nothing is said', {}, {}, null],
  ['archived', {}, { archived: true }, 'archived'],
  ['archived ones, too', { archived: true }, { archived: true }, null],
  ['its name', { repositories: ['acme/site', 'acme/sh*'] }, {}, null],
  ['its name alone', { repositories: ['shop'] }, {}, null],
  ['another name', { repositories: ['acme/site'] }, {}, 'out of scope: its name'],
  ['one of its topics', { topics: ['a', 'b'] }, { topics: ['b'] }, null],
  ['no topic', { topics: ['a'] }, {}, 'out of scope: its topics'],
  ['its properties', production, { properties: known({ tier: 'one', other: 'x' }) }, null],
  ['one of several values', production, { properties: known({ tier: ['two', 'one'] }) }, null],
  ['another value', production, { properties: known({ tier: 'two' }) }, 'out of scope: its properties'],
  ['no such property', production, {}, 'out of scope: its properties'],
  ['hidden properties leave it in', production, { properties: unknown('permission') }, null],
  ['all that is given counts', { ...production, topics: ['a'] }, { topics: ['a'] }, 'out of scope: its properties'],
])('%s', (_, scope, change, reason) => {
  const whole = { ...settingsConfig({}).scope, ...scope };
  expect(whyOutOfScope(repositorySettings(change), whole)).toBe(reason);
});
