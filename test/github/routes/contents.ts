/** Files by their path. */
import { moveRef } from '../act/refs.ts';
import { authorOf, created, ok, param, text, type ScanAnswer, type RepositoryCall } from '../http/call.ts';
import { Refusal, conflict, notFound } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { findEntry, readBlob, readCommit, readTree, type TreeEntry } from '../git/read.ts';
import { findCommit } from '../git/repository.ts';
import { writeCommit } from '../git/write.ts';
import { showCommit } from '../show/commit.ts';
import { pageOf, urlOf } from '../show/repository.ts';
import type { Repository } from '../state/model.ts';
import type { World } from '../world.ts';
import { inLines } from './git.ts';

export const contentRoutes = [
  repositoryRoute('GET /contents/{path}', 'contents:read', getContents),
  repositoryRoute('PUT /contents/{path}', 'contents:write', putContents),
];

/** Above so many bytes the content is left out; above the second nothing is told. */
const inlineLimit = 1 << 20;
const largest = 100 << 20;

async function getContents(call: RepositoryCall, world: World): Promise<ScanAnswer> {
  const { repository } = call;
  const { gitDir, defaultBranch } = repository;
  const ref = call.query.get('ref') ?? defaultBranch;
  const commit = await findCommit(gitDir, ref);
  if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const path = param(call, 'path').replace(/\/$/, '');
  const isRoot = path === '';
  const entry = isRoot ? null : await findEntry(gitDir, commit, path);
  if (isRoot || entry?.type === 'tree') {
    const entries = await readTree(gitDir, entry?.sha ?? commit, false);
    const full = (name: string): string => (isRoot ? name : `${path}/${name}`);
    return ok(entries.map((each) => showEntry(world, repository, ref, { ...each, path: full(each.path) })));
  }
  if (entry === null) throw notFound();
  if ((entry.size ?? 0) > largest) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.');
  return showContent(call, world, ref, entry);
}

async function showContent(call: RepositoryCall, world: World, ref: string, entry: TreeEntry): Promise<ScanAnswer> {
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

async function putContents(call: RepositoryCall, world: World): Promise<ScanAnswer> {
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
