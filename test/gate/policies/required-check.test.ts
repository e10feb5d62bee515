import { expect, test } from 'vitest';
import { requiredCheck } from '../../../gate/policies/required-check.ts';
import { unknown, type BranchRules } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { branchRules, circumstances, repositorySettings } from './settings.ts';

const required = (...checks: BranchRules['checks']) => branchRules({ checks });

judgedRepository(requiredCheck, [
  ['required of this App', {}, ['pass', 'leakwarden is required by ruleset "main"']],
  [
    'one place pins it, another does not',
    required({ name: 'leakwarden', appId: null }, { name: 'leakwarden', appId: 42 }),
    ['pass'],
  ],
  ['required of anybody', required({ name: 'leakwarden', appId: null }), ['medium', /^any App and any token/]],
  ['required of another App', required({ name: 'leakwarden', appId: 7 }), ['high', /another App/]],
  [
    'of some App, asked by a person',
    required({ name: 'leakwarden', appId: 7 }),
    ['pass', /of App 7; whether that is the right one is not known/],
    { appId: null },
  ],
  ['of whom is hidden', required({ name: 'leakwarden', appId: 'unknown' }), ['unknown', /needs administration:read$/]],
  ['only others are required', required({ name: 'build', appId: 42 }), ['high', /is not required/]],
  ['not required where people are', required(), ['critical'], { people: 3 }],
  ['a plan without rules', { branch: unknown('plan') }, ['medium', /^cannot block here/]],
  ['a plan without rules, where people are', { branch: unknown('plan') }, ['critical'], { people: 40_000 }],
  ['unreadable', { branch: unknown('permission', 'administration:read') }, ['unknown', /administration:read/]],
  ['archived', { branch: unknown('plan'), archived: true }, ['not-applicable']],
]);

test('a ruleset makes it required, tied to the App that asks', () => {
  const settings = repositorySettings(required());
  expect(requiredCheck.change?.(settings, circumstances({}))).toMatchObject({
    apply: {
      route: 'POST /repos/{owner}/{repo}/rulesets',
      parameters: {
        enforcement: 'active',
        rules: [{ parameters: { required_status_checks: [{ context: 'leakwarden', integration_id: 42 }] } }],
      },
    },
    undo: { route: 'DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}' },
    undoTakes: { ruleset_id: 'id' },
  });
  expect(requiredCheck.change?.(settings, circumstances({ appId: null }))).toBeNull();
  expect(requiredCheck.change?.({ ...settings, archived: true }, circumstances({}))).toBeNull();
});
