/** Commits, comparisons and contents. */
import { ok, param, type ScanAnswer, type RepositoryCall } from '../http/call.ts';
import { pageSizeOf, page } from '../http/page.ts';
import { Refusal, conflict, notFound } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { diffFiles } from '../git/diff.ts';
import { countCommits, readCommit, readCommits } from '../git/read.ts';
import { findCommit, mergeBase } from '../git/repository.ts';
import { showCommit, showFile } from '../show/commit.ts';
import { showPull } from '../show/pull.ts';
import { pageOf, urlOf } from '../show/repository.ts';
import { pullsOf, type Repository } from '../state/model.ts';
import type { World } from '../world.ts';

export const commitRoutes = [
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
];

/** So many files of a comparison; of a commit on one page. */
const mostFiles = 300;
const mostCommits = 250;

/** GitHub answers 422 for what looks like an id and is none here. */
export async function commitNamed({ gitDir }: Repository, name: string): Promise<string> {
  const sha = await findCommit(gitDir, name);
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${name}`);
  return sha;
}

async function holdsCommit(head: string, sha: string, { gitDir }: Repository): Promise<boolean> {
  return (await mergeBase(gitDir, head, sha)) === sha;
}

async function listCommits(call: RepositoryCall, world: World): Promise<ScanAnswer> {
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

async function compare(call: RepositoryCall, world: World): Promise<ScanAnswer> {
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
