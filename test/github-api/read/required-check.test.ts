import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { readRequiredCheck } from '../../../github/index.ts';
import { api, github, useNock, where } from '../support.ts';

useNock();

const repo = '/repos/acme/shop';
const check = { branch: 'main', appId: 42, name: 'leakwarden' };
const read = (): ReturnType<typeof readRequiredCheck> => readRequiredCheck(github, where, check);

function rules(checks: readonly object[], ruleset: Readonly<Record<string, unknown>> = {}): void {
  const rule = {
    type: 'required_status_checks',
    ruleset_id: 77,
    ruleset_source_type: 'Repository',
    parameters: { required_status_checks: checks },
    ...ruleset,
  };
  nock(api)
    .get(`${repo}/rules/branches/main`)
    .query(true)
    .reply(200, [{ type: 'deletion' }, rule]);
}
const noRules = (): unknown => nock(api).get(`${repo}/rules/branches/main`).query(true).reply(200, []);
const ruleset = (facts: object): unknown =>
  nock(api)
    .get(`${repo}/rulesets/77`)
    .query({ includes_parents: 'true' })
    .reply(200, { id: 77, name: 'Main', ...facts });
const noProtection = (): unknown => nock(api).get(`${repo}/branches/main/protection`).reply(404);
const ours = { context: 'leakwarden', integration_id: 42 };

describe('by ruleset', () => {
  test('required, pinned, and nobody can bypass', async () => {
    rules([{ context: 'build' }, ours]);
    ruleset({ bypass_actors: [] });
    noProtection();
    expect(await read()).toEqual({ required: 'yes', pinned: 'yes', bypass: [], note: 'required by ruleset "Main"' });
  });

  test('who can bypass', async () => {
    rules([ours]);
    ruleset({
      bypass_actors: [
        { actor_type: 'OrganizationAdmin', actor_id: null, bypass_mode: 'always' },
        { actor_type: 'Team', actor_id: 5, bypass_mode: 'pull_request' },
      ],
    });
    noProtection();
    expect((await read()).bypass).toEqual(['OrganizationAdmin', 'Team 5 (for pull requests)']);
  });

  test('GitHub does not show who can bypass', async () => {
    rules([ours]);
    ruleset({});
    noProtection();
    expect(await read()).toEqual({
      required: 'yes',
      pinned: 'yes',
      bypass: null,
      note: 'required by ruleset "Main"; who can bypass it is unknown, because that needs administration: write',
    });
  });

  test('required of anybody is not pinned', async () => {
    rules([{ context: 'leakwarden' }], { ruleset_source_type: 'Organization' });
    nock(api).get(`${repo}/rulesets/77`).query(true).reply(404);
    noProtection();
    expect(await read()).toMatchObject({ required: 'yes', pinned: 'no', bypass: null });
  });

  test('pinned to another App of the same check name', async () => {
    rules([{ context: 'leakwarden', integration_id: 666 }]);
    ruleset({ bypass_actors: [] });
    noProtection();
    expect(await read()).toMatchObject({ required: 'no', note: 'ruleset "Main" requires the check of another App' });
  });

  test('both ways require it: only who passes by both can bypass', async () => {
    rules([ours]);
    ruleset({ bypass_actors: [{ actor_type: 'Team', actor_id: 5, bypass_mode: 'always' }] });
    nock(api)
      .get(`${repo}/branches/main/protection`)
      .reply(200, {
        enforce_admins: { enabled: true },
        required_status_checks: { checks: [{ context: 'leakwarden', app_id: 42 }] },
      });
    expect(await read()).toMatchObject({ bypass: [], note: 'required by ruleset "Main" and branch protection' });
  });
});

describe('by branch protection', () => {
  test.each([
    ['pinned', { checks: [{ context: 'leakwarden', app_id: 42 }] }, 'yes'],
    ['of any App', { checks: [{ context: 'leakwarden', app_id: null }] }, 'no'],
    ['by name only', { contexts: ['leakwarden'] }, 'no'],
  ])('%s', async (_, required, pinned) => {
    noRules();
    nock(api)
      .get(`${repo}/branches/main/protection`)
      .reply(200, { enforce_admins: { enabled: false }, required_status_checks: required });
    expect(await read()).toMatchObject({ required: 'yes', pinned, bypass: ['administrators'] });
  });

  test('without the permission the branch itself tells', async () => {
    noRules();
    nock(api).get(`${repo}/branches/main/protection`).reply(403, { message: 'Resource not accessible by integration' });
    const checks = {
      enforcement_level: 'everyone',
      contexts: ['leakwarden'],
      checks: [{ context: 'leakwarden', app_id: 42 }],
    };
    nock(api)
      .get(`${repo}/branches/main`)
      .reply(200, { protected: true, protection: { required_status_checks: checks } });
    expect(await read()).toMatchObject({ required: 'yes', pinned: 'yes', bypass: [] });
  });

  test('an older server does not say whose check the branch wants', async () => {
    noRules();
    nock(api).get(`${repo}/branches/main/protection`).reply(403);
    const checks = { enforcement_level: 'non_admins', contexts: ['leakwarden'] };
    nock(api)
      .get(`${repo}/branches/main`)
      .reply(200, { protected: true, protection: { required_status_checks: checks } });
    expect(await read()).toMatchObject({ required: 'yes', pinned: 'unknown', bypass: ['administrators'] });
  });
});

describe('not required', () => {
  test('by nothing', async () => {
    noRules();
    noProtection();
    expect(await read()).toEqual({
      required: 'no',
      pinned: 'no',
      bypass: null,
      note: 'no ruleset and no branch protection requires the check',
    });
  });

  test('a private repository on a plan without rulesets is recognised and said', async () => {
    const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';
    nock(api).get(`${repo}/rules/branches/main`).query(true).reply(403, { message });
    nock(api).get(`${repo}/branches/main/protection`).reply(403, { message });
    expect(await read()).toMatchObject({ required: 'no', note: expect.stringContaining('cannot block here') });
  });
});
