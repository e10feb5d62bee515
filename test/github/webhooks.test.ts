/** What happens is told, signed and in GitHub's shape, and can be asked for again. */
import collection from '@octokit/webhooks-examples' with { type: 'json' };
import { expect, test } from 'vitest';
import { clientFor, makeScene, namesOf, type Scene } from './support.ts';

const where = { owner: 'acme', repo: 'shop' };

async function makeShop(): Promise<Scene & { shop: Awaited<ReturnType<Scene['github']['createRepository']>> }> {
  const scene = await makeScene();
  const shop = await scene.github.createRepository({ owner: scene.organization, name: 'shop', files: { a: '1\n' } });
  return { ...scene, shop };
}

const examples = collection as unknown as readonly { readonly name: string; readonly examples: readonly object[] }[];

/** Everything there is to hear, once. */
async function live({
  github,
  shop,
  organization,
  owner,
  app,
  installation,
}: Awaited<ReturnType<typeof makeShop>>): Promise<void> {
  await github.push(shop, 'topic', { b: '2\n' });
  const pull = await github.openPull(shop, { head: 'topic', draft: true });
  await github.readyForReview(pull);
  await github.push(shop, 'topic', { b: '3\n' });
  await github.editPull(pull, { title: 'Other' });
  await github.review(pull, owner, 'fine', 'APPROVED');
  await github.editReviewComment(
    await github.reviewComment(pull, owner, { path: 'b', line: 1, body: 'here' }),
    'there',
  );
  await github.closePull(pull);
  await github.reopenPull(pull);
  const run = await github.check(app, shop, pull.head.sha, {
    name: 'leakwarden',
    conclusion: 'failure',
    actions: [{ label: 'Re-scan', description: 'again', identifier: 'rescan' }],
  });
  await github.pressAction(run, 'rescan', owner);
  await github.rerequest(run, owner);
  await github.enqueue(pull, owner);
  await github.merge(pull, owner);
  const issue = github.openIssue(shop, owner, { title: 'One' });
  github.editIssue(issue, owner, { body: 'b' });
  const comment = github.comment(issue, owner, '/leakwarden help');
  github.editComment(comment, 'x');
  github.deleteComment(comment);
  github.closeIssue(issue, owner);
  github.reopenIssue(issue, owner);
  github.updateRuleset(github.requireCheck(shop, 'leakwarden', app), { enforcement: 'disabled' }, owner);
  github.protect(shop, [{ context: 'leakwarden', app: app.id }]);
  const ben = github.createUser('ben');
  github.grant(shop, ben, 'read');
  github.grant(shop, ben, 'admin');
  github.revoke(shop, ben);
  github.grant(shop, github.createTeam(organization, 'Release', [owner]), 'write');
  const key = { id: 7, title: 'CI', readOnly: true, createdAt: shop.createdAt, lastUsed: null, enabled: true };
  await github.changeSettings(shop, { keys: [key], topics: ['customers'], secretScanning: true });
  await github.changeSettings(shop, { keys: [] });
  github.setVisibility(shop, 'public');
  github.setVisibility(shop, 'private');
  github.rename(shop, 'store');
  github.selectRepositories(installation, [shop]);
  github.selectRepositories(installation, 'all');
  const gone = await github.createRepository({ owner: organization, name: 'gone' });
  await github.deleteRepository(gone);
  const given = await github.createRepository({ owner: github.createUser('gil'), name: 'given' });
  github.transfer(given, organization);
  github.suspend(installation);
  github.suspend(installation, false);
  github.uninstall(installation);
  await github.idle();
}

let once: ReturnType<typeof makeShop> | null = null;

/** What was heard outlives its stand-in: one life is enough for all who look at it. */
async function lived(): ReturnType<typeof makeShop> {
  once ??= makeShop().then(async (scene) => {
    await live(scene);
    return scene;
  });
  return once;
}

test('everything that happens is told once, signed, with a GUID, and says which App it is for', async () => {
  const { heard, app } = await lived();
  expect(new Set(namesOf(heard))).toEqual(
    new Set([
      'ping',
      'installation.created',
      'installation_repositories.added',
      'installation_repositories.removed',
      'repository.created',
      'repository.deleted',
      'repository.renamed',
      'repository.transferred',
      'repository.publicized',
      'repository.privatized',
      'repository.edited',
      'member.added',
      'member.edited',
      'member.removed',
      'team_add',
      'team.added_to_repository',
      'deploy_key.created',
      'deploy_key.deleted',
      'security_and_analysis',
      'public',
      'push',
      'create',
      'check_suite.requested',
      'check_suite.completed',
      'check_run.created',
      'check_run.completed',
      'check_run.requested_action',
      'check_run.rerequested',
      'merge_group.checks_requested',
      'pull_request.opened',
      'pull_request.ready_for_review',
      'pull_request.synchronize',
      'pull_request.edited',
      'pull_request.closed',
      'pull_request.reopened',
      'pull_request_review.submitted',
      'pull_request_review_comment.created',
      'pull_request_review_comment.edited',
      'issues.opened',
      'issues.edited',
      'issues.closed',
      'issues.reopened',
      'issue_comment.created',
      'issue_comment.edited',
      'issue_comment.deleted',
      'repository_ruleset.created',
      'repository_ruleset.edited',
      'branch_protection_rule.created',
      'installation.suspend',
      'installation.unsuspend',
      'installation.deleted',
    ]),
  );
  expect(heard.every(({ isSigned }) => isSigned)).toBe(true);
  expect(new Set(heard.map(({ guid }) => guid)).size).toBe(heard.length);
  expect(heard[0]?.guid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(heard.every(({ headers }) => headers['x-github-hook-installation-target-id'] === String(app.id))).toBe(true);
});

/** Facts of the recorded examples that the stand-in has not: what nobody asks it for. */
const leftOut =
  /\.(templates_url|stargazers|temp_clone_token|custom_properties|topics|permissions|allow_|delete_branch|use_squash|squash_|merge_commit_(title|message)|starred_at|text_matches|sub_issues|hook\.(test_url|ping_url|last_response)|organization$|ldap_dn|parent|user_view_type|description|issue\.draft)/;

test("payloads hold what GitHub's recorded examples hold", async () => {
  const scene = await lived();
  // The recorded pings are those of webhooks of repositories.
  const told = scene.heard.filter(({ event }) => event !== 'ping');
  const missing = told.flatMap((each) => {
    const name = namesOf([each])[0] ?? '';
    const known = examples
      .flatMap(({ name: event, examples: all }) => (event === each.event ? all : []))
      .filter((example) => (example as { action?: string }).action === each.payload['action']);
    const always = known.map((example) => new Set(paths(example))).reduce<Set<string> | null>(both, null) ?? new Set();
    const own = new Set(paths(each.payload));
    return [...always].filter((path) => !own.has(path) && !leftOut.test(path)).map((path) => `${name}${path}`);
  });
  expect([...new Set(missing)]).toEqual([]);
});

const both = (a: Set<string> | null, b: Set<string>): Set<string> =>
  a === null ? b : new Set([...a].filter((path) => b.has(path)));

/** Names of fields to the second level. */
function paths(value: object, depth = 2, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const path = `${prefix}.${key}`;
    const isObject = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    return [path, ...(isObject && depth > 1 ? paths(inner, depth - 1, path) : [])];
  });
}

test('a delivery that failed is found by its status and comes again with the same GUID', async () => {
  const { github, asApp, heard, shop, owner } = await makeShop();
  await github.idle();
  github.setWeather(() => []);
  github.openIssue(shop, owner, { title: 'Lost' });
  github.setWeather(() => [0]);
  await github.idle();
  expect(namesOf(heard)).not.toContain('issues.opened');
  const { data } = await asApp.rest.apps.listWebhookDeliveries();
  const lost = data.find(({ status }) => status !== 'OK');
  expect(lost).toMatchObject({ event: 'issues', action: 'opened', status_code: 0 });
  // GitHub's filter does not see what never got an answer.
  expect((await asApp.rest.apps.listWebhookDeliveries({ status: 'failure' })).data).toEqual([]);
  await asApp.rest.apps.redeliverWebhookDelivery({ delivery_id: lost?.id ?? 0 });
  await github.idle();
  expect(heard.at(-1)).toMatchObject({ guid: lost?.guid, isSigned: true, event: 'issues' });
  const again = (await asApp.rest.apps.listWebhookDeliveries()).data[0];
  expect(again).toMatchObject({ guid: lost?.guid, redelivery: true, status: 'OK' });
  expect(again?.id).not.toBe(lost?.id);
});

test('deliveries come in pages by cursor', async () => {
  const { github, asApp, shop, owner } = await makeShop();
  for (let number = 0; number < 5; number += 1) github.openIssue(shop, owner, { title: `${number}` });
  await github.idle();
  const all = await asApp.paginate('GET /app/hook/deliveries', { per_page: 3 });
  expect(all).toHaveLength(github.deliveries.length);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('bad weather doubles and mixes up deliveries', async () => {
  const { github, heard, shop, owner } = await makeShop();
  await github.idle();
  heard.splice(0);
  const delays = [60, 0];
  github.setWeather(() => [delays.shift() ?? 0, 0]);
  for (const title of ['first', 'second']) github.openIssue(shop, owner, { title });
  await github.idle();
  const titles = heard.map(({ payload }) => (payload['issue'] as { title: string }).title);
  expect(titles.toSorted()).toEqual(['first', 'first', 'second', 'second']);
  expect(titles.at(-1)).toBe('first');
});

test('an App hears only of what it subscribed to, may read and is installed on; the check is asked of its App', async () => {
  const { github, heard, organization, app, owner, shop } = await makeShop();
  const rival = await github.createApp({ owner: organization, name: 'Rival', permissions: { checks: 'write' } });
  github.installApp(rival, organization);
  const run = await github.check(rival, shop, await github.head(shop), { name: 'leakwarden', conclusion: 'success' });
  await github.idle();
  heard.splice(0);
  await github.rerequest(run, owner);
  await github.createRepository({ owner, name: 'private-of-olivia', files: { a: '1' } });
  await github.idle();
  expect(namesOf(heard)).toEqual([]);
  const told = github.deliveries.filter((each) => each.app === rival && each.event !== 'ping');
  expect(told.map(({ event, action }) => `${event}.${action ?? ''}`)).toContain('check_run.rerequested');
  expect(told.some(({ event }) => event === 'push')).toBe(false);
  await expect(
    github.createApp({ owner: organization, name: 'Greedy', permissions: {}, events: ['push'] }),
  ).rejects.toThrow('Default events unsupported: push');
  expect(app.events).toContain('push');
});

test('a renamed repository is found by its old name and by its id', async () => {
  const { github, client, shop, app, installation } = await makeShop();
  github.rename(shop, 'store');
  expect((await client.rest.repos.get(where)).data.name).toBe('store');
  expect((await client.rest.issues.create({ ...where, title: 'Moved' })).data.number).toBe(1);
  const { data } = await client.request('GET /repositories/{id}/issues', { id: shop.id });
  expect(data).toHaveLength(1);
  github.archive(shop);
  await expect(
    clientFor(github, app, installation).rest.issues.create({ owner: 'acme', repo: 'store', title: 'No' }),
  ).rejects.toThrow('archived');
});
