/** Every route answers a real client as GitHub's description says: `stop` throws when one does not. */
import { expect, test } from 'vitest';
import { operationIdOf } from './http/contract.ts';
import type { LoggedRequest } from './index.ts';
import { routes } from './routes/index.ts';
import { clientWith, makeScene as makePlainScene, type Scene } from './support.ts';

const where = { owner: 'acme', repo: 'shop' };
const at = '2026-01-02T03:04:05Z';
const asked: (readonly LoggedRequest[])[] = [];

/** What was asked is looked at in the end. */
async function makeScene(): Promise<Scene> {
  const scene = await makePlainScene();
  asked.push(scene.github.requests);
  return scene;
}

test('the App sees itself, its installations, its webhook and its deliveries', async () => {
  const { github, asApp, organization, installation } = await makeScene();
  const repository = await github.createRepository({ owner: organization, name: 'shop', files: { 'a.txt': 'a\n' } });
  await github.idle();
  expect((await asApp.rest.apps.getAuthenticated()).data?.slug).toBe('leakwarden');
  expect((await asApp.rest.apps.listInstallations()).data.map(({ id }) => id)).toEqual([installation.id]);
  await asApp.rest.apps.getInstallation({ installation_id: installation.id });
  await asApp.rest.apps.getRepoInstallation(where);
  await asApp.rest.apps.getOrgInstallation({ org: 'acme' });
  await asApp.rest.apps.getWebhookConfigForApp();
  const { data: deliveries } = await asApp.rest.apps.listWebhookDeliveries({ per_page: 100 });
  expect(deliveries.every(({ status }) => status === 'OK')).toBe(true);
  expect(deliveries.find(({ event }) => event === 'push')?.repository_id).toBe(repository.id);
  await asApp.rest.apps.getWebhookDelivery({ delivery_id: deliveries[0]?.id ?? 0 });
});

test('an installation token can be narrowed, and holds no more than the installation', async () => {
  const { github, asApp, client, organization, installation } = await makeScene();
  const repository = await github.createRepository({ owner: organization, name: 'shop', files: {} });
  const other = await github.createRepository({ owner: organization, name: 'other', files: {} });
  expect((await client.rest.apps.listReposAccessibleToInstallation()).data.total_count).toBe(2);
  const narrow = await asApp.rest.apps.createInstallationAccessToken({
    installation_id: installation.id,
    repository_ids: [repository.id],
    permissions: { issues: 'read' },
  });
  const narrowed = clientWith(github, narrow.data.token);
  await narrowed.rest.issues.listForRepo(where);
  await expect(narrowed.rest.issues.create({ ...where, title: 'No' })).rejects.toThrow(
    'Resource not accessible by integration',
  );
  await expect(narrowed.rest.issues.listForRepo({ owner: 'acme', repo: other.name })).rejects.toMatchObject({
    status: 404,
  });
  const more = asApp.rest.apps.createInstallationAccessToken({
    installation_id: installation.id,
    permissions: { secrets: 'read' },
  });
  await expect(more).rejects.toMatchObject({ status: 422 });
});

test('repositories, branches, commits, trees, blobs and contents are read from Git', async () => {
  const { github, client, organization } = await makeScene();
  const files = { 'README.md': 'hello\n', 'docs/ä b.md': 'ü\n' };
  const repository = await github.createRepository({ owner: organization, name: 'shop', visibility: 'public', files });
  const { rest } = client;
  expect((await rest.repos.get(where)).data).toMatchObject({
    id: repository.id,
    visibility: 'public',
    default_branch: 'main',
  });
  await client.request('GET /repositories/{id}', { id: repository.id });
  const head = (await rest.repos.getBranch({ ...where, branch: 'main' })).data.commit.sha;
  expect((await rest.repos.listBranches(where)).data).toHaveLength(1);
  expect((await rest.repos.listCommits(where)).data[0]?.sha).toBe(head);
  expect((await rest.repos.getCommit({ ...where, ref: head })).data.files?.map(({ filename }) => filename)).toEqual(
    Object.keys(files),
  );
  const tree = (await rest.git.getTree({ ...where, tree_sha: head, recursive: '1' })).data;
  const blob = tree.tree.find(({ path }) => path === 'README.md')?.sha ?? '';
  expect(Buffer.from((await rest.git.getBlob({ ...where, file_sha: blob })).data.content, 'base64').toString()).toBe(
    'hello\n',
  );
  const shown = (await rest.repos.getContent({ ...where, path: 'docs/ä b.md' })).data;
  expect(shown).toMatchObject({ type: 'file', content: Buffer.from('ü\n').toString('base64') });
  const raw = await rest.repos.getContent({ ...where, path: 'README.md', mediaType: { format: 'raw' } });
  expect(raw.data).toBe('hello\n');
  expect((await rest.repos.getContent({ ...where, path: 'docs' })).data).toHaveLength(1);
  await expect(rest.repos.getContent({ ...where, path: 'none' })).rejects.toMatchObject({ status: 404 });
  await rest.repos.listForks(where);
  await rest.repos.listReleases(where);
});

test('refs and contents are written', async () => {
  const { github, client, organization } = await makeScene();
  const repository = await github.createRepository({ owner: organization, name: 'shop', files: { a: '1' } });
  const { rest } = client;
  const first = await github.head(repository);
  await rest.git.createRef({ ...where, ref: 'refs/heads/next', sha: first });
  const tree = await rest.git.createTree({
    ...where,
    base_tree: first,
    tree: [{ path: 'b', mode: '100644', type: 'blob', content: '2' }],
  });
  const commit = await rest.git.createCommit({ ...where, message: 'Two', tree: tree.data.sha, parents: [first] });
  await rest.git.updateRef({ ...where, ref: 'heads/next', sha: commit.data.sha });
  expect((await rest.git.getRef({ ...where, ref: 'heads/next' })).data.object.sha).toBe(commit.data.sha);
  await expect(rest.git.updateRef({ ...where, ref: 'heads/next', sha: first })).rejects.toMatchObject({ status: 422 });
  await rest.repos.createOrUpdateFileContents({
    ...where,
    path: 'c',
    message: 'Three',
    content: 'Mw==',
    branch: 'next',
  });
  const compared = await rest.repos.compareCommitsWithBasehead({ ...where, basehead: 'main...next' });
  expect(compared.data).toMatchObject({ status: 'ahead', ahead_by: 2 });
  expect(compared.data.files?.map(({ filename }) => filename)).toEqual(['b', 'c']);
  await rest.git.deleteRef({ ...where, ref: 'heads/next' });
  expect(await rest.git.listMatchingRefs({ ...where, ref: 'heads/' })).toMatchObject({
    data: [{ ref: 'refs/heads/main' }],
  });
});

test('a pull request shows its commits and files, from a fork too', async () => {
  const { github, client, organization } = await makeScene();
  const mallory = github.createUser('mallory');
  const repository = await github.createRepository({
    owner: organization,
    name: 'shop',
    visibility: 'public',
    files: { a: '1\n2\n3\n', b: 'x\n' },
  });
  const fork = await github.fork(repository, mallory);
  const head = await github.push(fork, 'patch-1', { 'a.txt': '1\n2\n3\n', a: null, c: 'new\n' });
  const pull = await github.openPull(repository, { from: fork, head: 'patch-1', title: 'Rename' });
  const { rest } = client;
  const number = { ...where, pull_number: pull.issue.number };
  const { data } = await rest.pulls.get(number);
  expect(data).toMatchObject({
    head: { sha: head, repo: { fork: true } },
    commits: 1,
    changed_files: 2,
    mergeable: true,
  });
  const { data: files } = await rest.pulls.listFiles(number);
  expect(files).toMatchObject([
    { filename: 'a.txt', status: 'renamed', previous_filename: 'a' },
    { filename: 'c', status: 'added', patch: '@@ -0,0 +1 @@\n+new' },
  ]);
  expect((await rest.pulls.listCommits(number)).data.map(({ sha }) => sha)).toEqual([head]);
  expect((await rest.pulls.list(where)).data).toHaveLength(1);
  expect((await rest.repos.listPullRequestsAssociatedWithCommit({ ...where, commit_sha: head })).data).toHaveLength(1);
  const own = await github.push(repository, 'own', { d: '4' });
  const made = await rest.pulls.create({ ...where, title: 'Own', head: 'own', base: 'main' });
  expect(made.data).toMatchObject({ head: { sha: own }, user: { type: 'Bot' } });
  await rest.pulls.update({ ...where, pull_number: made.data.number, title: 'Other', state: 'closed' });
});

test('issues, labels, comments, assignees and reactions', async () => {
  const { github, client, organization, owner, app } = await makeScene();
  await github.createRepository({ owner: organization, name: 'shop', files: {} });
  const { rest } = client;
  const { data: issue } = await rest.issues.create({
    ...where,
    title: 'One',
    body: 'b',
    labels: ['leak'],
    assignees: [owner.login, 'nobody'],
  });
  expect(issue).toMatchObject({
    labels: [{ name: 'leak' }],
    assignees: [{ login: 'olivia' }],
    performed_via_github_app: { id: app.id },
  });
  const number = { ...where, issue_number: issue.number };
  await rest.issues.update({ ...number, state: 'closed', state_reason: 'not_planned' });
  expect((await rest.issues.get(number)).data).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
  await rest.issues.addLabels({ ...number, labels: ['other'] });
  await rest.issues.setLabels({ ...number, labels: ['leak', 'third'] });
  await rest.issues.removeLabel({ ...number, name: 'third' });
  await rest.issues.listLabelsOnIssue(number);
  await rest.issues.addAssignees({ ...number, assignees: ['olivia'] });
  await rest.issues.removeAssignees({ ...number, assignees: ['olivia'] });
  const { data: comment } = await rest.issues.createComment({ ...number, body: 'c' });
  await rest.issues.updateComment({ ...where, comment_id: comment.id, body: 'd' });
  expect((await rest.issues.listComments(number)).data.map(({ body }) => body)).toEqual(['d']);
  await rest.issues.listCommentsForRepo(where);
  await rest.issues.getComment({ ...where, comment_id: comment.id });
  await rest.reactions.createForIssueComment({ ...where, comment_id: comment.id, content: 'eyes' });
  await rest.reactions.createForIssueComment({ ...where, comment_id: comment.id, content: 'eyes' });
  expect((await rest.reactions.listForIssueComment({ ...where, comment_id: comment.id })).data).toHaveLength(1);
  await rest.reactions.createForIssue({ ...number, content: '+1' });
  await rest.issues.deleteComment({ ...where, comment_id: comment.id });
  await rest.issues.createLabel({ ...where, name: 'new', color: 'ff0000' });
  await rest.issues.updateLabel({ ...where, name: 'new', color: '00ff00' });
  await rest.issues.listLabelsForRepo(where);
  const listed = async (query: object) =>
    (await rest.issues.listForRepo({ ...where, state: 'all', ...query })).data.length;
  expect(await listed({ labels: 'leak' })).toBe(1);
  expect(await listed({ labels: 'leak,other' })).toBe(0);
  expect(await listed({ creator: 'app/leakwarden' })).toBe(1);
  expect(await listed({ creator: 'olivia' })).toBe(0);
  expect(await listed({ since: '2999-01-01T00:00:00Z' })).toBe(0);
  expect(await listed({ assignee: 'none' })).toBe(1);
});

test('check runs: annotations are added, at most 50 at once; other Apps may use the same name', async () => {
  const { github, client, organization, app } = await makeScene();
  const repository = await github.createRepository({ owner: organization, name: 'shop', files: {} });
  const head_sha = await github.head(repository);
  const { rest } = client;
  const { data: run } = await rest.checks.create({
    ...where,
    name: 'leakwarden',
    head_sha,
    status: 'in_progress',
    external_id: 'x',
  });
  const annotations = Array.from({ length: 50 }, (_, index) => ({
    path: 'a',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure' as const,
    message: 'm',
  }));
  const id = { ...where, check_run_id: run.id };
  const output = { title: 't', summary: 's', annotations };
  await rest.checks.update({ ...id, output });
  await rest.checks.update({
    ...id,
    conclusion: 'failure',
    output,
    actions: [{ label: 'l', description: 'd', identifier: 'i' }],
  });
  expect((await rest.checks.get(id)).data).toMatchObject({
    status: 'completed',
    output: { annotations_count: 100 },
    app: { id: app.id },
  });
  expect(await client.paginate(rest.checks.listAnnotations, { ...id, per_page: 100 })).toHaveLength(100);
  const tooMany = [...annotations, ...annotations].slice(0, 51);
  await expect(rest.checks.update({ ...id, output: { ...output, annotations: tooMany } })).rejects.toMatchObject({
    status: 422,
  });
  expect(github.contractProblems.splice(0)).toEqual([expect.stringContaining('must NOT have more than 50 items')]);
  const rival = await github.createApp({ owner: organization, name: 'Rival', permissions: { checks: 'write' } });
  await github.check(rival, repository, head_sha, { name: 'leakwarden', conclusion: 'success' });
  expect((await rest.checks.listForRef({ ...where, ref: 'main' })).data.total_count).toBe(2);
  expect((await rest.checks.listForRef({ ...where, ref: head_sha, app_id: app.id })).data.total_count).toBe(1);
  const { data: suites } = await rest.checks.listSuitesForRef({ ...where, ref: head_sha });
  await rest.checks.getSuite({ ...where, check_suite_id: suites.check_suites[0]?.id ?? 0 });
  await rest.checks.listForSuite({ ...where, check_suite_id: suites.check_suites[0]?.id ?? 0 });
  await rest.repos.createCommitStatus({ ...where, sha: head_sha, context: 'leakwarden', state: 'success' });
  await rest.repos.listCommitStatusesForRef({ ...where, ref: head_sha });
  expect((await rest.repos.getCombinedStatusForRef({ ...where, ref: head_sha })).data.state).toBe('success');
});

test("an organisation's rulesets are shown to and changed by its owners", async () => {
  const { github, organization, owner } = await makeScene();
  const { rest } = clientWith(github, github.tokenOf(owner));
  const org = organization.login;
  const rules = [{ type: 'max_file_size' as const, parameters: { max_file_size: 20 } }];
  const wanted = { org, name: 'sizes', target: 'push' as const, enforcement: 'active' as const, rules };
  const { data: ruleset } = await rest.repos.createOrgRuleset(wanted);
  const id = { org, ruleset_id: ruleset.id };
  expect((await rest.repos.getOrgRulesets({ org })).data.map(({ name }) => name)).toEqual(['sizes']);
  await rest.repos.updateOrgRuleset({ ...id, enforcement: 'disabled' });
  expect((await rest.repos.getOrgRuleset(id)).data).toMatchObject({ enforcement: 'disabled', rules });
  const stranger = clientWith(github, github.tokenOf(github.createUser('stranger')));
  await expect(stranger.rest.repos.getOrgRulesets({ org })).rejects.toMatchObject({ status: 404 });
  await rest.repos.deleteOrgRuleset(id);
  expect((await rest.repos.getOrgRulesets({ org })).data).toEqual([]);
});

test('push rulesets are refused on public repositories', async () => {
  const { github, client, organization } = await makeScene();
  await github.createRepository({ owner: organization, name: 'shop', visibility: 'public' });
  const wanted = { ...where, name: 'sizes', target: 'push' as const, enforcement: 'active' as const };
  await expect(client.rest.repos.createRepoRuleset(wanted)).rejects.toMatchObject({ status: 422 });
});

test('rulesets tell who may bypass only to those who may change them', async () => {
  const { github, client, organization, app, installation } = await makeScene();
  await github.createRepository({ owner: organization, name: 'shop', files: {} });
  const { rest } = client;
  const { data: ruleset } = await rest.repos.createRepoRuleset({
    ...where,
    name: 'leakwarden',
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH', 'refs/heads/release/*'], exclude: [] } },
    rules: [
      {
        type: 'required_status_checks',
        parameters: {
          required_status_checks: [{ context: 'leakwarden', integration_id: app.id }],
          strict_required_status_checks_policy: false,
        },
      },
    ],
  });
  const id = { ...where, ruleset_id: ruleset.id };
  expect((await rest.repos.getRepoRuleset(id)).data.bypass_actors).toHaveLength(1);
  const reader = clientWith(github, github.installationToken(installation, { metadata: 'read' }));
  expect((await reader.rest.repos.getRepoRuleset(id)).data.bypass_actors).toBeUndefined();
  await rest.repos.getRepoRulesets(where);
  expect((await rest.repos.getBranchRules({ ...where, branch: 'main' })).data).toHaveLength(1);
  expect((await rest.repos.getBranchRules({ ...where, branch: 'release/1' })).data).toHaveLength(1);
  expect((await rest.repos.getBranchRules({ ...where, branch: 'release/1/2' })).data).toHaveLength(0);
  await rest.repos.updateRepoRuleset({ ...id, enforcement: 'disabled' });
  expect((await rest.repos.getBranchRules({ ...where, branch: 'main' })).data).toHaveLength(0);
  await rest.repos.deleteRepoRuleset(id);
});

test('people, teams, organisations', async () => {
  const { github, client, organization } = await makeScene();
  const [ada, ben] = [github.createUser('ada'), github.createUser('ben')];
  const repository = await github.createRepository({ owner: organization, name: 'shop', files: {} });
  github.grant(repository, ada, 'maintain');
  github.grant(repository, github.createTeam(organization, 'Security', [ben]), 'triage');
  const { rest } = client;
  const role = async (username: string) =>
    (await rest.repos.getCollaboratorPermissionLevel({ ...where, username })).data.role_name;
  expect(await Promise.all(['ada', 'ben', 'olivia'].map(role))).toEqual(['maintain', 'triage', 'admin']);
  expect((await rest.repos.listCollaborators(where)).data).toHaveLength(3);
  await rest.repos.checkCollaborator({ ...where, username: 'ada' });
  await rest.repos.listTeams(where);
  await rest.issues.listAssignees(where);
  await rest.orgs.get({ org: 'acme' });
  await rest.orgs.listMembers({ org: 'acme', role: 'admin' });
  await rest.teams.getByName({ org: 'acme', team_slug: 'security' });
  expect((await rest.teams.listMembersInOrg({ org: 'acme', team_slug: 'security' })).data).toHaveLength(1);
  await rest.users.getByUsername({ username: 'ada' });
});

test('draft advisories, revoking tokens, limits, meta', async () => {
  const { github, client, organization, owner } = await makeScene();
  await github.createRepository({ owner: organization, name: 'shop', visibility: 'public', files: {} });
  const { rest } = client;
  const { data: advisory } = await rest.securityAdvisories.createRepositoryAdvisory({
    ...where,
    summary: 's',
    description: 'd',
    severity: 'high',
    vulnerabilities: [],
  });
  const id = { ...where, ghsa_id: advisory.ghsa_id };
  await rest.securityAdvisories.updateRepositoryAdvisory({ ...id, state: 'closed' });
  expect((await rest.securityAdvisories.getRepositoryAdvisory(id)).data.state).toBe('closed');
  expect((await rest.securityAdvisories.listRepositoryAdvisories(where)).data).toHaveLength(1);
  const token = github.tokenOf(owner);
  await rest.credentials.revoke({ credentials: [token, 'ghp_unknown'] });
  expect(github.revoked).toEqual([token]);
  await expect(clientWith(github, token).rest.repos.get(where)).rejects.toMatchObject({ status: 401 });
  expect((await rest.rateLimit.get()).data.rate.limit).toBe(5000);
  await rest.meta.get();
});

test('reviews, Pages and the rest of what is only read', async () => {
  const { github, client, organization, owner } = await makeScene();
  const shop = await github.createRepository({ owner: organization, name: 'shop', files: { a: '1' } });
  const { rest } = client;
  await expect(rest.repos.getPages(where)).rejects.toMatchObject({ status: 404 });
  shop.pages = 'public';
  expect((await rest.repos.getPages(where)).data.public).toBe(true);
  expect((await rest.repos.listActivities({ ...where, ref: 'main' })).data).toMatchObject([
    { activity_type: 'branch_creation', ref: 'refs/heads/main', actor: { login: 'olivia' } },
  ]);
  github.addRelease(shop, 'v1');
  expect((await rest.repos.listReleases(where)).data).toMatchObject([{ tag_name: 'v1' }]);
  github.createTeam(organization, 'Security', [owner]);
  const membership = { org: 'acme', team_slug: 'security', username: 'olivia' };
  expect((await rest.teams.getMembershipForUserInOrg(membership)).data.state).toBe('active');
  await rest.issues.checkUserCanBeAssigned({ ...where, assignee: 'olivia' });
  github.protect(shop, [{ context: 'x', app: null }]);
  await rest.repos.getBranchProtection({ ...where, branch: 'main' });
  await rest.repos.getStatusChecksProtection({ ...where, branch: 'main' });
  await github.push(shop, 'topic', { a: '2' });
  const pull = await github.openPull(shop, { head: 'topic' });
  const number = { ...where, pull_number: pull.issue.number };
  await github.review(pull, owner, 'no', 'CHANGES_REQUESTED');
  const comment = await github.reviewComment(pull, owner, { path: 'a', line: 1, body: 'here' });
  expect((await rest.pulls.listReviews(number)).data).toMatchObject([{ state: 'CHANGES_REQUESTED', body: 'no' }]);
  expect((await rest.pulls.listReviewComments(number)).data).toMatchObject([{ path: 'a', line: 1 }]);
  await rest.pulls.getReviewComment({ ...where, comment_id: comment.id });
  await expect(rest.pulls.checkIfMerged(number)).rejects.toMatchObject({ status: 404 });
  await rest.repos.createCommitStatus({ ...where, sha: pull.head.sha, context: 'x', state: 'success' });
  await rest.pulls.merge(number);
  await rest.repos.getContent({ ...where, path: '' });
});

test('checks are asked for again; an installation is suspended, and ended', async () => {
  const { github, client, asApp, organization, installation } = await makeScene();
  const shop = await github.createRepository({ owner: organization, name: 'shop', files: {} });
  const head_sha = await github.head(shop);
  const { rest } = client;
  const { data: suite } = await rest.checks.createSuite({ ...where, head_sha });
  const { data: run } = await rest.checks.create({ ...where, name: 'x', head_sha, conclusion: 'success' });
  expect(run.check_suite?.id).toBe(suite.id);
  await rest.checks.rerequestRun({ ...where, check_run_id: run.id });
  expect((await rest.checks.get({ ...where, check_run_id: run.id })).data.status).toBe('queued');
  await rest.checks.rerequestSuite({ ...where, check_suite_id: suite.id });
  await rest.repos.update({ ...where, description: 'd', visibility: 'public' });
  expect(shop.visibility).toBe('public');
  const { data: one } = await rest.issues.create({ ...where, title: 'One' });
  await rest.reactions.listForIssue({ ...where, issue_number: one.number });
  await rest.issues.createLabel({ ...where, name: 'l' });
  await rest.issues.getLabel({ ...where, name: 'l' });
  await rest.git.createBlob({ ...where, content: 'b' });
  await rest.git.getCommit({ ...where, commit_sha: head_sha });
  await expect(rest.git.getTag({ ...where, tag_sha: head_sha })).rejects.toMatchObject({ status: 404 });
  await rest.repos.delete(where);
  await rest.apps.revokeInstallationAccessToken();
  await asApp.rest.apps.updateWebhookConfigForApp({ secret: 'another secret of this test' });
  const id = { installation_id: installation.id };
  await asApp.rest.apps.suspendInstallation(id);
  await expect(asApp.rest.apps.createInstallationAccessToken(id)).rejects.toMatchObject({ status: 422 });
  await asApp.rest.apps.unsuspendInstallation(id);
  await expect(asApp.rest.apps.getUserInstallation({ username: 'olivia' })).rejects.toMatchObject({ status: 404 });
  const { data: delivery } = await asApp.rest.apps.listWebhookDeliveries({ per_page: 1 });
  await asApp.rest.apps.redeliverWebhookDelivery({ delivery_id: delivery[0]?.id ?? 0 });
  await asApp.rest.apps.deleteInstallation(id);
  await expect(clientWith(github, null).rest.apps.createFromManifest({ code: 'none' })).rejects.toMatchObject({
    status: 404,
  });
});

test('releases, their assets and results of code scanning', async () => {
  const { github, client, organization, owner } = await makeScene();
  const shop = await github.createRepository({ owner: organization, name: 'shop', files: { 'a.txt': 'a\n' } });
  const content = Buffer.from('the asset');
  const release = github.addRelease(shop, 'v1', 'Notes', { draft: true, assets: [{ name: 'a.bin', content }] });
  const { rest } = client;
  expect((await rest.repos.listReleases(where)).data).toMatchObject([{ id: release.id, draft: true }]);
  await rest.repos.getRelease({ ...where, release_id: release.id });
  const { data: assets } = await rest.repos.listReleaseAssets({ ...where, release_id: release.id });
  const asset = { ...where, asset_id: assets[0]?.id ?? 0 };
  expect((await rest.repos.getReleaseAsset(asset)).data).toMatchObject({ name: 'a.bin', size: 9 });
  const { data } = await rest.repos.getReleaseAsset({ ...asset, headers: { accept: 'application/octet-stream' } });
  expect(Buffer.from(data as unknown as ArrayBuffer).toString()).toBe('the asset');
  const sarif = { commit_sha: await github.head(shop), ref: 'refs/heads/main', sarif: 'H4sI' };
  await rest.codeScanning.uploadSarif({ ...where, ...sarif });
  expect(shop.analyses).toHaveLength(1);
  await expect(rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
  expect((await clientWith(github, github.tokenOf(owner)).rest.users.getAuthenticated()).data.login).toBe('olivia');
});

test('runs, their logs and artifacts lead to the store of files, which takes no token', async () => {
  const { github, client, organization } = await makeScene();
  const shop = await github.createRepository({ owner: organization, name: 'shop', files: { 'a.txt': 'a\n' } });
  const archives = [Buffer.from('first'), Buffer.from('second')];
  await github.addRun(shop, { logs: archives, artifacts: { built: Buffer.from('built'), old: null } });
  const { rest } = client;
  const { data: runs } = await rest.actions.listWorkflowRunsForRepo(where);
  const run = { ...where, run_id: runs.workflow_runs[0]?.id ?? 0 };
  expect(runs.workflow_runs).toMatchObject([{ run_attempt: 2 }]);
  const textOf = (data: unknown): string => Buffer.from(data as ArrayBuffer).toString();
  expect(textOf((await rest.actions.downloadWorkflowRunLogs(run)).data)).toBe('second');
  const attempt = { ...run, attempt_number: 1 };
  expect(textOf((await rest.actions.downloadWorkflowRunAttemptLogs(attempt)).data)).toBe('first');
  const { data } = await rest.actions.listArtifactsForRepo(where);
  expect(data.artifacts.map(({ name, expired }) => [name, expired])).toEqual([
    ['old', true],
    ['built', false],
  ]);
  const [old, built] = data.artifacts.map(({ id }) => ({ ...where, artifact_id: id, archive_format: 'zip' }));
  if (!old || !built) throw new Error('there are two');
  expect(textOf((await rest.actions.downloadArtifact(built)).data)).toBe('built');
  await expect(rest.actions.downloadArtifact(old)).rejects.toMatchObject({ status: 410 });
  const { headers } = await rest.actions.downloadArtifact({ ...built, request: { redirect: 'manual' } });
  const refused = await fetch(headers['location'] ?? '', { headers: { authorization: 'token x' } });
  expect(refused.status).toBe(400);
});

test('traffic, comments on commits and on pull requests, and a wiki once it has a page', async () => {
  const { github, client, organization, owner } = await makeScene();
  const shop = await github.createRepository({ owner: organization, name: 'shop', files: { a: '1' } });
  shop.clones = [{ count: 3, uniques: 2, timestamp: at }];
  const { rest } = client;
  expect((await rest.repos.getClones(where)).data).toMatchObject({ count: 3, uniques: 2 });
  expect((await rest.repos.getViews(where)).data).toMatchObject({ count: 0, views: [] });
  await github.commentCommit(shop, 'why?');
  expect((await rest.repos.listCommitCommentsForRepo(where)).data).toMatchObject([{ body: 'why?' }]);
  await github.push(shop, 'topic', { a: '2' });
  const pull = await github.openPull(shop, { head: 'topic' });
  await github.reviewComment(pull, owner, { path: 'a', line: 1, body: 'here' });
  expect((await rest.pulls.listReviewCommentsForRepo(where)).data).toMatchObject([{ body: 'here' }]);
  const wiki = `${github.url}/acme/shop.wiki.git/info/refs?service=git-upload-pack`;
  const headers = { authorization: `Basic ${Buffer.from(`x:${github.tokenOf(owner)}`).toString('base64')}` };
  expect((await fetch(wiki, { headers })).status).toBe(404);
  await github.writeWiki(shop, { 'Home.md': 'Hello' });
  expect(await (await fetch(wiki, { headers })).text()).toContain('refs/heads/master');
});

test('settings of repositories and organisations', async () => {
  const { github, organization, owner } = await makeScene();
  const shop = await github.createRepository({ owner: organization, name: 'shop', visibility: 'public', files: {} });
  const key = { id: 1, title: 'CI', readOnly: true, createdAt: at, lastUsed: at, enabled: true };
  const hook = { id: 2, url: 'https://hooks.example/a', secret: true, insecureSsl: false, active: true };
  const invitation = { id: 3, invitee: github.createUser('ben'), role: 'write', createdAt: at } as const;
  await github.changeSettings(shop, { keys: [key], hooks: [hook], invitations: [invitation], runners: ['box'] });
  github.changeOrganization(organization, { hooks: [hook] });
  const client = clientWith(github, github.tokenOf(owner));
  const below = ['permissions', 'permissions/workflow', 'runners', 'permissions/fork-pr-contributor-approval'];
  const own = [...below.map((path) => `actions/${path}`), 'keys', 'hooks', 'invitations'];
  const more = ['private-vulnerability-reporting', 'actions/permissions/fork-pr-workflows-private-repos'];
  for (const path of [...own, ...more]) await client.request(`GET /repos/{owner}/{repo}/${path}`, where);
  const ofAll = ['permissions', 'permissions/workflow', 'permissions/fork-pr-workflows-private-repos', 'runner-groups'];
  const others = ['repos', 'hooks', 'outside_collaborators', 'installations', 'code-security/configurations/defaults'];
  for (const path of [...ofAll.map((each) => `actions/${each}`), ...others]) {
    await client.request(`GET /orgs/{org}/${path}`, { org: 'acme' });
    const stranger = clientWith(github, github.tokenOf(invitation.invitee));
    if (path !== 'repos') await expect(stranger.request(`GET /orgs/{org}/${path}`, { org: 'acme' })).rejects.toThrow();
  }
});

test('settings are changed by whoever may administer', async () => {
  const { github, organization, owner } = await makeScene();
  const shop = await github.createRepository({ owner: organization, name: 'shop', visibility: 'public', files: {} });
  const vault = await github.createRepository({ owner: organization, name: 'vault', files: {} });
  const { request } = clientWith(github, github.tokenOf(owner));
  const token = { default_workflow_permissions: 'write', can_approve_pull_request_reviews: true } as const;
  const policies = { enabled: true, allowed_actions: 'local_only', sha_pinning_required: true } as const;
  await request('PUT /repos/{owner}/{repo}/actions/permissions', { ...where, ...policies });
  await request('PUT /repos/{owner}/{repo}/actions/permissions/workflow', { ...where, ...token });
  const approval = 'all_external_contributors';
  const permissions = 'PUT /repos/{owner}/{repo}/actions/permissions';
  await request(`${permissions}/fork-pr-contributor-approval`, { ...where, approval_policy: approval });
  const forks = { run_workflows_from_fork_pull_requests: true, send_secrets_and_variables: true };
  const ofForks = { ...where, repo: 'vault', ...forks, send_write_tokens_to_workflows: false };
  const route = `${permissions}/fork-pr-workflows-private-repos` as const;
  await request(route, { ...ofForks, require_approval_for_fork_pr_workflows: true });
  const security = { secret_scanning: { status: 'disabled' }, secret_scanning_push_protection: { status: 'disabled' } };
  await request('PATCH /repos/{owner}/{repo}', { ...where, security_and_analysis: security });
  const changed = { allowed: 'local_only', shaPinning: true, tokenPermission: 'write', mayApprove: true };
  expect(shop.settings).toMatchObject({ secretScanning: false, pushProtection: false });
  expect(shop.settings.actions).toMatchObject({ ...changed, forkApproval: approval });
  expect(vault.settings.actions.privateForks).toMatchObject({ run: true, secrets: true, approval: true });
  for (const method of ['PUT', 'DELETE'] as const) {
    await request(`${method} /repos/{owner}/{repo}/vulnerability-alerts`, where);
    await request(`${method} /repos/{owner}/{repo}/private-vulnerability-reporting`, where);
    const isOn = method === 'PUT';
    expect(shop.settings).toMatchObject({ dependabotAlerts: isOn, privateReporting: isOn });
  }
  await request('PATCH /orgs/{org}', { org: 'acme', default_repository_permission: 'none' });
  await request('PUT /orgs/{org}/actions/permissions/workflow', { org: 'acme', ...token });
  expect(organization.settings).toMatchObject({ defaultRepositoryPermission: 'none', actions: { mayApprove: true } });
  const { request: ask } = clientWith(github, github.tokenOf(github.createUser('ben')));
  await expect(ask('PUT /repos/{owner}/{repo}/vulnerability-alerts', where)).rejects.toMatchObject({ status: 403 });
  await expect(ask('PATCH /orgs/{org}', { org: 'acme' })).rejects.toMatchObject({ status: 404 });
});

test('every route was tried above', () => {
  const tried = new Set(asked.flat().map(({ operation }) => operation));
  expect(routes.map(({ operation }) => operation).filter((name) => !tried.has(operationIdOf(name)))).toEqual([]);
});
