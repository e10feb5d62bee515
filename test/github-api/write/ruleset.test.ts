import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { ensureRuleset } from '../../../github/index.ts';
import { api, github, useNock, where } from '../support.ts';

useNock();

const path = '/repos/acme/shop/rulesets';
const check = { name: 'leakwarden', appId: 42 };
const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
type Facts = Record<string, string | number | boolean>;
const rule = (checks: readonly Facts[], facts: Facts = {}): nock.DataMatcherMap => ({
  type: 'required_status_checks',
  parameters: {
    strict_required_status_checks_policy: false,
    do_not_enforce_on_create: true,
    required_status_checks: [...checks],
    ...facts,
  },
});
const ours = { context: 'leakwarden', integration_id: 42 };
const good = { id: 7, name: 'leakwarden', target: 'branch', enforcement: 'active', conditions, rules: [rule([ours])] };

function present(facts: object): void {
  const list = [
    { id: 6, name: 'other' },
    { id: 5, name: 'leakwarden', target: 'tag' },
    { id: 7, name: 'leakwarden', target: 'branch' },
  ];
  nock(api).get(path).query({ per_page: '100', includes_parents: 'false' }).reply(200, list);
  nock(api)
    .get(`${path}/7`)
    .query(true)
    .reply(200, { ...good, ...facts });
}

describe('ensureRuleset', () => {
  test('creates it, pinned to the App, for the default branch', async () => {
    nock(api).get(path).query(true).reply(200, []);
    const { id, ...wanted } = good;
    nock(api)
      .post(path, wanted)
      .reply(201, { ...wanted, id });
    expect(await ensureRuleset(github, where, check)).toEqual({ id: 7, done: 'created', before: null });
  });

  test.each([
    ['as it was made', {}],
    ['for all branches', { conditions: { ref_name: { include: ['~ALL'], exclude: [] } } }],
    [
      'with more rules and people who bypass',
      { rules: [{ type: 'deletion' }, rule([{ context: 'build' }, ours])], bypass_actors: [{}] },
    ],
  ])('keeps one that is in force: %s', async (_, facts) => {
    present(facts);
    expect(await ensureRuleset(github, where, check)).toEqual({ id: 7, done: 'kept', before: null });
  });

  test.each([
    ['switched off', { enforcement: 'disabled' }],
    ['only evaluated', { enforcement: 'evaluate' }],
    ['for no branch', { conditions: { ref_name: { include: [], exclude: [] } } }],
    [
      'with the default branch taken out',
      { conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: ['refs/heads/main'] } } },
    ],
    ['not pinned', { rules: [rule([{ context: 'leakwarden' }])] }],
    ['pinned to another App', { rules: [rule([{ context: 'leakwarden', integration_id: 666 }])] }],
    ['without the rule', { rules: [] }],
  ])('repairs one that is %s', async (_, facts) => {
    present(facts);
    const { id, ...wanted } = good;
    nock(api)
      .put(`${path}/7`, wanted)
      .reply(200, { ...wanted, id });
    expect(await ensureRuleset(github, where, check)).toMatchObject({
      id: 7,
      done: 'repaired',
      before: { name: 'leakwarden' },
    });
  });

  test('repairing keeps what people added', async () => {
    const actor = { actor_type: 'Team', actor_id: 5, bypass_mode: 'always' };
    const strict = { strict_required_status_checks_policy: true, do_not_enforce_on_create: false };
    present({
      rules: [{ type: 'deletion' }, rule([{ context: 'build' }, { context: 'leakwarden' }], strict)],
      bypass_actors: [actor],
      conditions: { ref_name: { include: ['refs/heads/release/*'], exclude: [] } },
    });
    nock(api)
      .put(`${path}/7`, {
        name: 'leakwarden',
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include: ['refs/heads/release/*', '~DEFAULT_BRANCH'], exclude: [] } },
        rules: [{ type: 'deletion' }, rule([{ context: 'build' }, ours], strict)],
        bypass_actors: [actor],
      })
      .reply(200, good);
    await ensureRuleset(github, where, check);
  });

  test('a plan without rulesets', async () => {
    nock(api).get(path).query(true).reply(403, { message: 'Upgrade to GitHub Pro or make this repository public' });
    await expect(ensureRuleset(github, where, check)).rejects.toMatchObject({ kind: 'forbidden', reason: 'plan' });
  });
});
