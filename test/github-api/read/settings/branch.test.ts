/** Rulesets and classic protection are one answer: protected by either counts, and the stricter holds. */
import { describe, expect, test } from 'vitest';
import { openSettings, readRepositorySettings, type RepositorySettings } from '../../../../github/index.ts';
import { clientWith, type Client } from '../../../github/support.ts';
import { makeShop, reading, where } from './scene.ts';

async function readBranch(client: Client): Promise<RepositorySettings['branch']> {
  const found = await readRepositorySettings(openSettings(client), where, null);
  if (found === null) throw new Error('the repository is not there');
  return found.branch;
}

const reviews = { approvals: 2, dismissStale: true, codeOwners: false, lastPush: true, bypass: [] };
const onDefault = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
const pullRequest = {
  type: 'pull_request',
  parameters: { required_approving_review_count: 1, require_code_owner_review: true },
};

describe('together', () => {
  test('the stricter of a ruleset of the organisation and of classic protection', async () => {
    const { github, client, app, shop, organization } = await makeShop();
    github.createRuleset(organization, {
      name: 'all',
      conditions: onDefault,
      rules: [pullRequest, { type: 'non_fast_forward' }, { type: 'required_signatures' }],
    });
    const more = { reviews, strict: true, forcePushes: true, deletions: false };
    github.protect(shop, [{ context: 'leakwarden', app: app.id }], true, more);
    expect(await readBranch(client)).toMatchObject({
      known: true,
      value: {
        sources: ['organisation ruleset "all"', 'branch protection'],
        requiresPullRequest: true,
        approvals: 2,
        dismissesStaleReviews: true,
        requiresCodeOwners: true,
        requiresLastPushApproval: true,
        requiresSignatures: true,
        requiresLinearHistory: false,
        allowsForcePushes: false,
        allowsDeletion: false,
        requiresUpToDate: true,
        checks: [{ name: 'leakwarden', appId: app.id }],
      },
    });
  });

  test('who passes by one of two does not pass by both', async () => {
    const { github, asOwner, shop } = await makeShop();
    const bypass_actors = [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }] as const;
    const ruleset = github.createRuleset(shop, {
      name: 'main',
      conditions: onDefault,
      rules: [pullRequest],
      bypass_actors,
    });
    expect(await readBranch(asOwner)).toMatchObject({
      value: { sources: ['ruleset "main"'], bypass: [{ kind: 'administrators', onlyByPullRequest: false }] },
    });
    github.protect(shop, [], true, { reviews });
    expect(await readBranch(asOwner)).toMatchObject({ value: { bypass: [] } });
    github.protect(shop, [], false, { reviews });
    expect(await readBranch(asOwner)).toMatchObject({ value: { bypass: [{ kind: 'administrators' }] } });
    expect(ruleset.content.name).toBe('main');
  });
});

describe('what the credential does not see', () => {
  test('who passes by a ruleset is unknown to whoever may not change it', async () => {
    const { github, client, shop } = await makeShop();
    github.createRuleset(shop, { name: 'main', conditions: onDefault, rules: [pullRequest] });
    expect(await readBranch(client)).toMatchObject({ known: true, value: { requiresPullRequest: true, bypass: null } });
  });

  test('classic protection shows who is bound by it less, and never what is not so', async () => {
    const { github, shop } = await makeShop();
    const stranger = clientWith(github, github.tokenOf(github.createUser('eve')));
    github.protect(shop, [{ context: 'build', app: 7 }], true, { reviews });
    expect(await readBranch(stranger)).toMatchObject({
      known: true,
      value: {
        approvals: 2,
        dismissesStaleReviews: false,
        checks: [{ name: 'build', appId: 'unknown' }],
        bypass: null,
      },
    });
  });

  test('nothing that may be hidden is asked for once more', async () => {
    const { github, client, shop } = await makeShop();
    const asked = (): number => github.requests.filter(({ path }) => path.endsWith('/branches/main')).length;
    expect(await readBranch(client)).toMatchObject({ known: true, value: { sources: [] } });
    expect(asked()).toBe(1);
    github.protect(shop, [], true, { reviews });
    expect(await readBranch(client)).toMatchObject({ value: { sources: ['branch protection'] } });
    expect(asked()).toBe(1);
  });
});

test('where the plan has no rules for private repositories, that is the answer', async () => {
  const { github, client } = await makeShop('private', reading);
  const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';
  github.faults.add({ method: 'GET', path: /\/rules\/branches\/main$/, answer: { status: 403, body: { message } } });
  expect(await readBranch(client)).toEqual({ known: false, because: 'plan', needs: null });
});
