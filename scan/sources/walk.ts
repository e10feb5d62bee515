/** Asks Git what a selection of its history brought in, and fills a History with it. */
import type { HistorySelection, Repository } from '../types.ts';
import { nameOf } from './files.ts';
import { GitError, pipeGit, runGit, streamGit } from './git.ts';
import { History } from './history.ts';
import { splitRecords } from './records.ts';
import { blobsOf, listRefs, peelRefs, type Ref } from './refs.ts';
import { resolveCommits } from './revisions.ts';
import { limitTo, literally } from './scope.ts';

/** Reads what the selection brought in. Throws GitError where a revision does not exist. */
export async function readHistory(repository: Repository, selection: HistorySelection): Promise<History> {
  const history = new History();
  if (selection.kind === 'staged') await readStaged(repository, history);
  else await readCommits(repository, selection, history);
  return history;
}

// ---------------------------------------------------------------- commits

const diffTree = [
  literally,
  'diff-tree',
  '--stdin',
  '-r',
  '-c',
  '--root',
  '--raw',
  '-z',
  '--no-renames',
  '--no-abbrev',
  '--always',
  '--no-ext-diff',
  '--no-textconv',
];

async function readCommits(repository: Repository, selection: HistorySelection, history: History): Promise<void> {
  const refs = selection.kind === 'all' ? await listRefs(repository) : [];
  const revisions = await revisionsOf(repository, selection, refs);
  if (revisions.length > 0) {
    const revList = ['rev-list', '--topo-order', '--reverse', ...revisions];
    const asked = { lines: 0 };
    await readDiffs(pipeGit(repository.gitDir, revList, [...diffTree, ...limitTo(repository)], asked), history);
    if (history.commitCount !== asked.lines)
      throw new GitError(`git diff-tree told of ${history.commitCount} commits where ${asked.lines} were asked for`);
  }
  if (selection.kind !== 'all') return;
  await readIndex(repository, history);
  await readTags(repository, refs, history);
}

/** What only tags and other refs lead to; it stands below no folder. */
async function readTags(repository: Repository, refs: readonly Ref[], history: History): Promise<void> {
  if (repository.scope.length > 0) return;
  const { tags, peeled } = await peelRefs(repository, refs);
  for (const tag of tags) history.addTag(tag);
  for await (const [blob, path] of blobsOf(repository, peeled)) history.addLoose(blob, path);
}

/** Arguments for rev-list; every one was resolved to an object id, so that none can be taken for an option. */
async function revisionsOf(
  repository: Repository,
  selection: HistorySelection,
  refs: readonly Ref[],
): Promise<string[]> {
  switch (selection.kind) {
    case 'all':
      return allRevisions(repository, refs);
    case 'since':
      return between(await resolveCommits(repository, ['HEAD', selection.revision]));
    case 'range':
      return resolveRange(repository, selection.range);
    case 'between':
      return resolveBetween(repository, selection);
    case 'staged':
      return [];
  }
}

/** All refs of any name, HEAD of every work tree, and all stash entries (older ones are only in the reflog). */
async function allRevisions(repository: Repository, refs: readonly Ref[]): Promise<string[]> {
  const heads = (
    await runGit(repository.gitDir, ['worktree', 'list', '--porcelain', '-z']).catch(() => Buffer.alloc(0))
  )
    .toString('latin1')
    .split('\0')
    .flatMap((line) => /^HEAD ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? [])
    .filter((id) => !/^0+$/.test(id));
  const stashes = await runGit(repository.gitDir, [
    'rev-list',
    '--walk-reflogs',
    '--ignore-missing',
    'refs/stash',
    '--',
  ]).catch(() => Buffer.alloc(0));
  const ids = [
    ...new Set([
      ...heads,
      ...(repository.head ? [repository.head] : []),
      ...stashes.toString('latin1').split('\n').filter(Boolean),
    ]),
  ];
  return [...(refs.length > 0 ? ['--all'] : []), ...ids];
}

/** `A..B`; `--remotes..B` is what no remote has, for hooks. `A...B` is refused. */
async function resolveRange(repository: Repository, range: string): Promise<string[]> {
  const [from, to] = range.split('..');
  if (from === '--remotes' && to) return [...(await resolveCommits(repository, [to])), '--not', '--remotes'];
  if (to === undefined || range.includes('...')) throw new GitError(`"${range}" is no range; write it as A..B`);
  return between(await resolveCommits(repository, [to || 'HEAD', from || 'HEAD']));
}

/** What the first commit has and the others have not. */
const between = ([to = '', ...from]: readonly string[]): string[] => [to, ...from.map((id) => `^${id}`)];

async function resolveBetween(
  repository: Repository,
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
): Promise<string[]> {
  if (to.length === 0) return [];
  const ids = await resolveCommits(repository, [...to, ...from]);
  return [...new Set(ids.map((id, at) => (at < to.length ? id : `^${id}`)))];
}

/** `:<modes> <ids> <status>NUL<path>NUL`, with one colon, mode and id per parent; commits stand as their id and NUL. */
async function readDiffs(chunks: AsyncIterable<Buffer>, history: History): Promise<void> {
  let blob: string | null = null;
  let isPath = false;
  for await (const record of splitRecords(chunks, 0)) {
    if (isPath) {
      if (blob) history.addEntry(blob, nameOf(record));
      isPath = false;
    } else if (record[0] === 0x3a) {
      blob = newBlobOf(record.toString('latin1'));
      isPath = true;
    } else {
      // diff-tree separates commits by a line end where it printed nothing else
      history.addCommit(record.toString('latin1').trim());
    }
  }
}

/** The blob on the new side, or null for a deletion, a submodule, … */
function newBlobOf(header: string): string | null {
  const parents = header.lastIndexOf(':', 64) + 1;
  const words = header.slice(parents).split(' ');
  const mode = words[parents];
  const id = words[parents + 1 + parents];
  return id && mode && mode !== '160000' && mode !== '000000' && !/^0+$/.test(id) ? id : null;
}

// ---------------------------------------------------------------- index

const blobEntry = /^(\d{6}) ([0-9a-f]{40,64}) \d\t/;

/** What is added but not committed yet belongs to no commit: its entries get the newest one's number, its paths are real. */
async function readIndex(repository: Repository, history: History): Promise<void> {
  const known = new Set(history.blobs); // as it was before the index is read
  const list = [literally, 'ls-files', '--stage', '-z', ...limitTo(repository)];
  for await (const record of splitRecords(streamGit(repository.gitDir, list), 0)) {
    const [head, mode, id] = blobEntry.exec(record.toString('latin1')) ?? [];
    if (head && id && mode !== '160000' && !known.has(id)) history.addEntry(id, nameOf(record.subarray(head.length)));
  }
}

async function readStaged(repository: Repository, history: History): Promise<void> {
  const where = repository.workTree ?? repository.gitDir;
  if (repository.head === null) return readIndex(repository, history);
  const diff = [
    literally,
    'diff-index',
    '--cached',
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
    '--no-ext-diff',
    '--no-textconv',
    repository.head,
    '--',
    ...repository.scope,
  ];
  await readDiffs(streamGit(where, diff), history);
}
