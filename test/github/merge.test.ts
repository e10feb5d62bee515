/** What must pass before GitHub merges, and who passes by. */
import { expect, test } from 'vitest';
import { clientWith, makeScene, type Scene } from './support.ts';

const where = { owner: 'acme', repo: 'shop' };
const passed = { name: 'leakwarden', conclusion: 'success' };

async function makePull(): Promise<
  Scene & {
    shop: Awaited<ReturnType<Scene['github']['createRepository']>>;
    pull: Awaited<ReturnType<Scene['github']['openPull']>>;
  }
> {
  const scene = await makeScene();
  const { github, organization } = scene;
  const shop = await github.createRepository({ owner: organization, name: 'shop', files: { a: '1\n' } });
  await github.push(shop, 'topic', { b: '2\n' });
  return { ...scene, shop, pull: await github.openPull(shop, { head: 'topic' }) };
}

test('a required check that is pinned is passed by its App alone', async () => {
  const { github, shop, pull, app, owner, organization } = await makePull();
  github.requireCheck(shop, 'leakwarden', app);
  const rival = await github.createApp({ owner: organization, name: 'Rival', permissions: { checks: 'write' } });
  await github.check(rival, shop, pull.head.sha, passed);
  github.status({ account: owner, app: null }, shop, pull.head.sha, 'leakwarden', 'success');
  expect(await github.merge(pull, owner)).toMatchObject({
    status: 405,
    message: expect.stringContaining('is expected'),
  });
  const run = await github.check(app, shop, pull.head.sha, { name: 'leakwarden', status: 'in_progress' });
  expect((await github.merge(pull, owner)).message).toContain('is in progress');
  await github.updateCheck(run, { conclusion: 'action_required' });
  expect((await github.merge(pull, owner)).message).toContain('is failing');
  await github.check(app, shop, pull.head.sha, passed);
  expect((await github.merge(pull, owner)).status).toBe(200);
  expect(pull).toMatchObject({ issue: { state: 'closed' }, merged: { by: owner } });
});

test('one that is not pinned is passed by anybody', async () => {
  const { github, shop, pull, owner } = await makePull();
  github.requireCheck(shop, 'leakwarden');
  expect((await github.merge(pull, owner)).status).toBe(405);
  github.status({ account: owner, app: null }, shop, pull.head.sha, 'leakwarden', 'success');
  expect((await github.merge(pull, owner)).status).toBe(200);
});

test('a new head needs a new check', async () => {
  const { github, shop, pull, app, owner } = await makePull();
  github.requireCheck(shop, 'leakwarden', app);
  await github.check(app, shop, pull.head.sha, passed);
  await github.push(shop, 'topic', { b: '3\n' });
  expect((await github.merge(pull, owner)).status).toBe(405);
});

test('who is on the bypass list passes by, others do not', async () => {
  const { github, shop, pull, app, owner, organization } = await makePull();
  const writer = github.createUser('wendy');
  github.grant(shop, writer, 'write');
  const ruleset = github.requireCheck(shop, 'leakwarden', app);
  github.updateRuleset(
    ruleset,
    { bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }] },
    owner,
  );
  expect((await github.merge(pull, writer)).status).toBe(405);
  github.createRuleset(organization, {
    name: 'Everywhere',
    conditions: { ref_name: { include: ['~ALL'], exclude: [] }, repository_name: { include: ['shop'], exclude: [] } },
    rules: ruleset.content.rules,
  });
  expect((await github.merge(pull, owner)).status).toBe(405);
});

test('classic protection holds for everybody but admins', async () => {
  const { github, shop, pull, app, owner, client } = await makePull();
  const writer = github.createUser('wendy');
  github.grant(shop, writer, 'write');
  await expect(client.rest.repos.getBranchProtection({ ...where, branch: 'main' })).rejects.toMatchObject({
    status: 404,
  });
  github.protect(shop, [{ context: 'leakwarden', app: app.id }]);
  expect(
    (await client.rest.repos.getBranchProtection({ ...where, branch: 'main' })).data.required_status_checks?.checks,
  ).toEqual([{ context: 'leakwarden', app_id: app.id }]);
  expect((await client.rest.repos.getBranch({ ...where, branch: 'main' })).data.protection.enabled).toBe(true);
  expect((await github.merge(pull, writer)).status).toBe(405);
  expect((await github.merge(pull, owner)).status).toBe(200);
});

test('the API merges in three ways, and not what is stale, a draft, or in conflict', async () => {
  const { github, shop, pull, owner, client } = await makePull();
  const { rest } = client;
  const id = { ...where, pull_number: pull.issue.number };
  await expect(rest.pulls.merge({ ...id, sha: '0'.repeat(40) })).rejects.toMatchObject({ status: 409 });
  await expect(rest.pulls.checkIfMerged(id)).rejects.toMatchObject({ status: 404 });
  const { data } = await rest.pulls.merge({ ...id, merge_method: 'squash' });
  expect((await rest.repos.getCommit({ ...where, ref: data.sha })).data.parents).toHaveLength(1);
  await rest.pulls.checkIfMerged(id);
  await github.push(shop, 'a', { c: '1\n' });
  await github.push(shop, 'b', { c: '2\n' });
  const [a, b] = [await github.openPull(shop, { head: 'a' }), await github.openPull(shop, { head: 'b', draft: true })];
  expect((await github.merge(a, owner, 'rebase')).status).toBe(200);
  expect((await github.merge(b, owner)).message).toBe('Pull Request is still a draft');
  await github.readyForReview(b);
  expect((await rest.pulls.get({ ...where, pull_number: b.issue.number })).data).toMatchObject({
    mergeable: false,
    mergeable_state: 'dirty',
  });
  expect((await github.merge(b, owner)).message).toBe('Pull Request is not mergeable');
});

test('people do with their tokens what their role allows, and make no checks', async () => {
  const { github, shop, pull, owner } = await makePull();
  const stranger = github.createUser('mallory');
  const asStranger = clientWith(github, github.tokenOf(stranger)).rest;
  await expect(asStranger.repos.get(where)).rejects.toMatchObject({ status: 404 });
  github.setVisibility(shop, 'public');
  await asStranger.issues.create({ ...where, title: 'Hello', labels: ['dropped'] });
  expect((await asStranger.issues.get({ ...where, issue_number: 2 })).data.labels).toEqual([]);
  const status = { ...where, sha: pull.head.sha, context: 'leakwarden', state: 'success' as const };
  await expect(asStranger.repos.createCommitStatus(status)).rejects.toMatchObject({ status: 403 });
  const asOwner = clientWith(github, github.tokenOf(owner)).rest;
  await asOwner.repos.createCommitStatus(status);
  await expect(asOwner.checks.create({ ...where, name: 'leakwarden', head_sha: pull.head.sha })).rejects.toMatchObject({
    status: 403,
  });
  await expect(clientWith(github, null).rest.issues.create({ ...where, title: 'No' })).rejects.toMatchObject({
    status: 401,
  });
  await expect(clientWith(github, 'ghp_wrong').rest.repos.get(where)).rejects.toMatchObject({ status: 401 });
});
