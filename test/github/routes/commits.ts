/** Branches, commits, comparisons and contents. */
import { moveRef } from '../act/refs.ts';
import { rulesOn } from '../act/rules.ts';
import { authorOf, created, ok, param, text } from '../http/call.ts';
import type { Answer, RepositoryCall } from '../http/call.ts';
import { pageSizeOf, page } from '../http/page.ts';
import { Refusal, conflict, notFound } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { diffFiles } from '../git/diff.ts';
import { countCommits, findEntry, readBlob, readCommit, readCommits, readTree } from '../git/read.ts';
import type { TreeEntry } from '../git/read.ts';
import { findCommit, listRefs, mergeBase } from '../git/repository.ts';
import { writeCommit } from '../git/write.ts';
import { showCommit, showFile } from '../show/commit.ts';
import { showPull } from '../show/pull.ts';
import { pageOf, urlOf } from '../show/repository.ts';
import { pullsOf } from '../state/model.ts';
import type { Repository } from '../state/model.ts';
import type { World } from '../world.ts';
import { inLines } from './git.ts';

export const commitRoutes = [
  repositoryRoute('GET /branches', 'contents:read', async (call, world) => {
    const branches = [...(await listRefs(call.repository.gitDir, 'refs/heads'))];
    return page(call, branches, ([ref, sha]) => showBranch(world, call.repository, ref.slice(11), sha));
  }),
  repositoryRoute('GET /branches/{branch}', 'contents:read', async (call, world) => {
    const name = param(call, 'branch');
    const sha = (await listRefs(call.repository.gitDir, `refs/heads/${name}`)).get(`refs/heads/${name}`);
    if (sha === undefined) throw new Refusal(404, 'Branch not found');
    const url = `${urlOf(world, call.repository)}/branches/${name}`;
    return ok({
      ...showBranch(world, call.repository, name, sha),
      commit: showCommit(world, call.repository, await readCommit(call.repository.gitDir, sha)),
      _links: { self: url, html: `${pageOf(world, call.repository)}/tree/${name}` },
      protection: { enabled: false },
      protection_url: `${url}/protection`,
    });
  }),
  repositoryRoute('GET /commits', 'contents:read', listCommits),
  repositoryRoute('GET /commits/{ref}', 'contents:read', async (call, world) => {
    const { gitDir } = call.repository;
    const commit = await readCommit(gitDir, await commitNamed(call.repository, param(call, 'ref')));
    const files = await diffFiles(gitDir, commit.parents[0] ?? null, commit.sha);
    const additions = files.reduce((all, file) => all + file.additions, 0);
    const deletions = files.reduce((all, file) => all + file.deletions, 0);
    return ok({
      ...showCommit(world, call.repository, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.slice(0, mostFiles).map((file) => showFile(world, call.repository, commit.sha, file)),
    });
  }),
  repositoryRoute('GET /commits/{commit_sha}/pulls', 'pull_requests:read', async (call, world) => {
    const sha = await commitNamed(call.repository, param(call, 'commit_sha'));
    const found = [];
    for (const pull of pullsOf(call.repository))
      if (await holdsCommit(pull.head.sha, sha, call.repository)) found.push(pull);
    return page(call, found, (pull) => showPull(world, pull));
  }),
  repositoryRoute('GET /compare/{basehead}', 'contents:read', compare),
  repositoryRoute('GET /contents/{path}', 'contents:read', getContents),
  repositoryRoute('PUT /contents/{path}', 'contents:write', putContents),
];

/** So many files of a comparison; of a commit on one page. */
const mostFiles = 300;
const mostCommits = 250;

function showBranch(
  world: World,
  repository: Repository,
  name: string,
  sha: string,
): Readonly<Record<string, unknown>> {
  const isProtected = rulesOn(repository, name).length > 0;
  return { name, commit: { sha, url: `${urlOf(world, repository)}/commits/${sha}` }, protected: isProtected };
}

/** GitHub answers 422 for what looks like an id and is none here. */
export async function commitNamed({ gitDir }: Repository, name: string): Promise<string> {
  const sha = await findCommit(gitDir, name);
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${name}`);
  return sha;
}

async function holdsCommit(head: string, sha: string, { gitDir }: Repository): Promise<boolean> {
  return (await mergeBase(gitDir, head, sha)) === sha;
}

async function listCommits(call: RepositoryCall, world: World): Promise<Answer> {
  const { gitDir, defaultBranch } = call.repository;
  const name = call.query.get('sha') ?? defaultBranch;
  const head = await findCommit(gitDir, name);
  if (head === null && name === defaultBranch) throw conflict('Git Repository is empty.');
  if (head === null) throw notFound();
  const filters = ['since', 'until', 'author'].flatMap((key) => {
    const value = call.query.get(key);
    return value === null ? [] : [`--${key}=${value}`];
  });
  const path = call.query.get('path');
  const commits = await readCommits(gitDir, [...filters, head, ...(path === null ? [] : ['--', path])]);
  return page(call, commits, (commit) => showCommit(world, call.repository, commit));
}

async function compare(call: RepositoryCall, world: World): Promise<Answer> {
  const { repository } = call;
  const { gitDir } = repository;
  const [baseName = '', headName = ''] = param(call, 'basehead').split('...');
  const [base, head] = [await findCommit(gitDir, baseName), await findCommit(gitDir, headName.replace(/^.*:/, ''))];
  const from = base === null || head === null ? null : await mergeBase(gitDir, base, head);
  if (base === null || head === null || from === null) throw notFound();
  const ahead = await readCommits(gitDir, ['--reverse', '--topo-order', head, `^${base}`]);
  const files = await diffFiles(gitDir, from, head);
  const isFirst = (call.query.get('page') ?? '1') === '1';
  const isPaged = call.query.has('per_page') || call.query.has('page');
  const slice = isPaged
    ? ahead.slice((Number(call.query.get('page') ?? 1) - 1) * pageSizeOf(call)).slice(0, pageSizeOf(call))
    : ahead.slice(0, mostCommits);
  const behind = await countCommits(gitDir, head, base);
  const page = `${pageOf(world, repository)}/compare/${baseName}...${headName}`;
  return ok({
    url: `${urlOf(world, repository)}/compare/${baseName}...${headName}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: showCommit(world, repository, await readCommit(gitDir, base)),
    merge_base_commit: showCommit(world, repository, await readCommit(gitDir, from)),
    status: statusOf(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: slice.map((commit) => showCommit(world, repository, commit)),
    ...(isFirst ? { files: files.slice(0, mostFiles).map((file) => showFile(world, repository, head, file)) } : {}),
  });
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** Above so many bytes the content is left out; above the second nothing is told. */
const inlineLimit = 1 << 20;
const largest = 100 << 20;

async function getContents(call: RepositoryCall, world: World): Promise<Answer> {
  const { repository } = call;
  const { gitDir, defaultBranch } = repository;
  const ref = call.query.get('ref') ?? defaultBranch;
  const commit = await findCommit(gitDir, ref);
  if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const path = param(call, 'path').replace(/\/$/, '');
  const entry = await findEntry(gitDir, commit, path);
  if (entry === null) throw notFound();
  if (entry.type === 'tree') {
    const entries = await readTree(gitDir, entry.sha, false);
    return ok(entries.map((each) => showEntry(world, repository, ref, { ...each, path: `${path}/${each.path}` })));
  }
  if ((entry.size ?? 0) > largest) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.');
  return showContent(call, world, ref, entry);
}

async function showContent(call: RepositoryCall, world: World, ref: string, entry: TreeEntry): Promise<Answer> {
  const content = await readBlob(call.repository.gitDir, entry.sha);
  if (content === null) throw notFound();
  if (/raw/.test(call.headers.accept ?? '')) {
    return { status: 200, body: content, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } };
  }
  const isLarge = content.length > inlineLimit;
  return ok({
    ...showEntry(world, call.repository, ref, entry),
    content: isLarge ? '' : inLines(content),
    encoding: isLarge ? 'none' : 'base64',
  });
}

function showEntry(
  world: World,
  repository: Repository,
  ref: string,
  entry: TreeEntry,
): Readonly<Record<string, unknown>> {
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const url = `${urlOf(world, repository)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${urlOf(world, repository)}/git/${entry.type}s/${entry.sha}`;
  const html = `${pageOf(world, repository)}/blob/${ref}/${path}`;
  return {
    type: entry.type === 'tree' ? 'dir' : 'file',
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    git_url: git,
    html_url: html,
    download_url: entry.type === 'tree' ? null : `${pageOf(world, repository)}/raw/${ref}/${path}`,
    _links: { self: url, git, html },
  };
}

async function putContents(call: RepositoryCall, world: World): Promise<Answer> {
  const { repository, body } = call;
  const { account } = authorOf(call.actor);
  const branch = text(body, 'branch') ?? repository.defaultBranch;
  const parent = await findCommit(repository.gitDir, `refs/heads/${branch}`);
  const path = param(call, 'path');
  const known = parent === null ? null : await findEntry(repository.gitDir, parent, path);
  if ((known?.sha ?? null) !== text(body, 'sha'))
    throw conflict(`${path} does not match ${text(body, 'sha') ?? 'nothing'}`);
  const sha = await writeCommit(repository.gitDir, {
    parents: parent === null ? [] : [parent],
    files: { [path]: Buffer.from(text(body, 'content') ?? '', 'base64') },
    message: text(body, 'message') ?? '',
    author: { name: account.login, email: account.email },
  });
  await moveRef(world, repository, `refs/heads/${branch}`, sha, account);
  const entry = await findEntry(repository.gitDir, sha, path);
  const answer = {
    content: entry && showEntry(world, repository, branch, entry),
    commit: { ...showCommit(world, repository, await readCommit(repository.gitDir, sha)), verification: undefined },
  };
  return known === null ? created(answer) : ok(answer);
}
