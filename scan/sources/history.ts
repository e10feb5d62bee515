/**
 * Which blob came to which path in which commit. Kept in typed arrays: a large repository has millions of entries.
 * Filled while objects are scanned elsewhere; asked afterwards, only for blobs that hold something.
 */
import type { HistorySelection, Repository } from '../types.ts';
import { GitError, pipeGit, runGit, streamGit } from './git.ts';
import { nameOf } from './files.ts';
import { splitRecords } from './records.ts';

export interface HistoryEntry {
  readonly commit: number;
  readonly path: number;
}

/** Commits are numbered in topological order, oldest first. */
export class History {
  readonly #commits: string[] = [];
  readonly #tags: string[] = [];
  readonly #paths: string[] = [];
  readonly #pathNumbers = new Map<string, number>();
  readonly #blobs: string[] = [];
  readonly #blobNumbers = new Map<string, number>();
  #entries = new Uint32Array(3 * 1024);
  #count = 0;
  #byBlob: { starts: Uint32Array; order: Uint32Array } | null = null;

  get commitCount(): number {
    return this.#commits.length;
  }

  get paths(): readonly string[] {
    return this.#paths;
  }

  get blobs(): readonly string[] {
    return this.#blobs;
  }

  /** Commits and annotated tags, whose messages are documents. */
  get messages(): readonly string[] {
    return [...this.#commits, ...this.#tags];
  }

  commitId(commit: number): string {
    return this.#commits[commit] ?? '';
  }

  path(path: number): string {
    return this.#paths[path] ?? '';
  }

  hasBlob(id: string): boolean {
    return this.#blobNumbers.has(id);
  }

  addCommit(id: string): void {
    this.#commits.push(id);
  }

  addTag(id: string): void {
    this.#tags.push(id);
  }

  /** The blob came to the path in the commit added last. */
  addEntry(blob: string, path: string): void {
    if (this.#count * 3 === this.#entries.length) this.#grow();
    const at = this.#count * 3;
    this.#entries[at] = numberOf(blob, this.#blobNumbers, this.#blobs);
    this.#entries[at + 1] = numberOf(path, this.#pathNumbers, this.#paths);
    this.#entries[at + 2] = Math.max(0, this.#commits.length - 1);
    this.#count++;
    this.#byBlob = null;
  }

  /** Oldest first. */
  *entriesOf(id: string): Generator<HistoryEntry> {
    const blob = this.#blobNumbers.get(id);
    if (blob === undefined) return;
    const { starts, order } = (this.#byBlob ??= this.#sortByBlob());
    for (let i = starts[blob] ?? 0; i < (starts[blob + 1] ?? 0); i++) {
      const at = (order[i] ?? 0) * 3;
      yield { path: this.#entries[at + 1] ?? 0, commit: this.#entries[at + 2] ?? 0 };
    }
  }

  #grow(): void {
    const larger = new Uint32Array(this.#entries.length * 2);
    larger.set(this.#entries);
    this.#entries = larger;
  }

  /** A counting sort: entries stay in order of time within each blob. */
  #sortByBlob(): { starts: Uint32Array; order: Uint32Array } {
    const starts = new Uint32Array(this.#blobs.length + 1);
    for (let i = 0; i < this.#count; i++)
      starts[(this.#entries[i * 3] ?? 0) + 1] = (starts[(this.#entries[i * 3] ?? 0) + 1] ?? 0) + 1;
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const next = starts.slice();
    const order = new Uint32Array(this.#count);
    for (let i = 0; i < this.#count; i++) {
      const blob = this.#entries[i * 3] ?? 0;
      order[next[blob] ?? 0] = i;
      next[blob] = (next[blob] ?? 0) + 1;
    }
    return { starts, order };
  }
}

function numberOf(text: string, numbers: Map<string, number>, texts: string[]): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, texts.length);
  texts.push(text);
  return texts.length - 1;
}

/** Reads what the selection brought in. Throws GitError where a revision does not exist. */
export async function readHistory(repository: Repository, selection: HistorySelection): Promise<History> {
  const history = new History();
  if (selection.kind === 'staged') await readStaged(repository, history);
  else await readCommits(repository, selection, history);
  return history;
}

// ---------------------------------------------------------------- commits

const diffTree = [
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
  const revisions = await revisionsOf(repository, selection);
  if (revisions.length > 0) {
    const revList = ['rev-list', '--topo-order', '--reverse', ...revisions];
    const asked = { lines: 0 };
    await readDiffs(pipeGit(repository.gitDir, revList, diffTree, asked), history);
    if (history.commitCount !== asked.lines)
      throw new GitError(`git diff-tree told of ${history.commitCount} commits where ${asked.lines} were asked for`);
  }
  if (selection.kind !== 'all') return;
  for (const tag of await tagsOf(repository)) history.addTag(tag);
  await readIndex(repository, history);
}

/** Arguments for rev-list; every one was resolved to an object id, so that none can be taken for an option. */
async function revisionsOf(repository: Repository, selection: HistorySelection): Promise<string[]> {
  switch (selection.kind) {
    case 'all':
      return allRevisions(repository);
    case 'since':
      return [await resolveCommit(repository, 'HEAD'), `^${await resolveCommit(repository, selection.revision)}`];
    case 'range':
      return resolveRange(repository, selection.range);
    case 'between':
      return resolveBetween(repository, selection);
    case 'staged':
      return [];
  }
}

/** All refs of any name, HEAD of every work tree, and all stash entries (older ones are only in the reflog). */
async function allRevisions(repository: Repository): Promise<string[]> {
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
  const hasRefs = (await runGit(repository.gitDir, ['for-each-ref', '--count=1', '--format=%(objectname)'])).length > 0;
  return [...(hasRefs ? ['--all'] : []), ...ids];
}

/** `A..B`; `--remotes..B` is what no remote has, for hooks. `A...B` is refused. */
async function resolveRange(repository: Repository, range: string): Promise<string[]> {
  const [from, to] = range.split('..');
  if (from === '--remotes' && to) return [await resolveCommit(repository, to), '--not', '--remotes'];
  if (to === undefined || range.includes('...')) throw new GitError(`"${range}" is no range; write it as A..B`);
  const start = from === '' ? 'HEAD' : (from ?? '');
  return [await resolveCommit(repository, to === '' ? 'HEAD' : to), `^${await resolveCommit(repository, start)}`];
}

async function resolveBetween(
  repository: Repository,
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
): Promise<string[]> {
  const resolve = (ids: readonly string[]): Promise<string[]> =>
    Promise.all([...new Set(ids)].map((id) => resolveCommit(repository, id)));
  const [wanted, known] = await Promise.all([resolve(to), resolve(from)]);
  return wanted.length === 0 ? [] : [...wanted, ...known.map((id) => `^${id}`)];
}

async function resolveCommit(repository: Repository, revision: string): Promise<string> {
  try {
    const answer = await runGit(repository.gitDir, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ]);
    return answer.toString('latin1').trim();
  } catch (error) {
    if (error instanceof GitError && error.isMissing) throw error;
    throw new GitError(
      `there is no commit "${revision}" in this repository${repository.shallow ? ' (it is shallow: fetch more of it)' : ''}`,
    );
  }
}

/** Annotated tags, those that tag other tags included. */
async function tagsOf(repository: Repository): Promise<string[]> {
  const lines = (await runGit(repository.gitDir, ['for-each-ref', '--format=%(objecttype) %(objectname)']))
    .toString('latin1')
    .split('\n');
  const tags = lines.flatMap((line) => (line.startsWith('tag ') ? [line.slice(4)] : []));
  const inner = tags.length === 0 ? [] : await innerTags(repository, tags);
  return [...new Set([...tags, ...inner])];
}

async function innerTags(repository: Repository, tags: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let level: readonly string[] = tags; level.length > 0 && found.length < 10_000;) {
    const text = (await runGit(repository.gitDir, ['cat-file', '--batch'], `${level.join('\n')}\n`)).toString('latin1');
    level = [...text.matchAll(/^object ([0-9a-f]{40,64})\ntype tag$/gm)].map((match) => match[1] ?? '');
    found.push(...level);
  }
  return found;
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
  const known = new Set(history.blobs);
  for await (const record of splitRecords(streamGit(repository.gitDir, ['ls-files', '--stage', '-z']), 0)) {
    const [head, mode, id] = blobEntry.exec(record.toString('latin1')) ?? [];
    if (head && id && mode !== '160000' && !known.has(id)) history.addEntry(id, nameOf(record.subarray(head.length)));
  }
}

async function readStaged(repository: Repository, history: History): Promise<void> {
  const where = repository.workTree ?? repository.gitDir;
  if (repository.head === null) return readIndex(repository, history);
  const diff = [
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
  ];
  await readDiffs(streamGit(where, diff), history);
}

// ---------------------------------------------------------------- what findings name

export interface CommitFacts {
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
}

/** Author names (no addresses) and author dates of the commits named. */
export async function readCommitFacts(
  repository: Repository,
  ids: readonly string[],
): Promise<Map<string, CommitFacts>> {
  const facts = new Map<string, CommitFacts>();
  if (ids.length === 0) return facts;
  const text = (await runGit(repository.gitDir, ['cat-file', '--batch'], `${ids.join('\n')}\n`)).toString('utf8');
  let id = '';
  for (const line of text.split('\n')) {
    id = /^([0-9a-f]{40,64}) commit \d+$/.exec(line)?.[1] ?? id;
    const [, author = '', seconds = '', zone = ''] = /^author (.*?) ?<[^>]*> (\d+) ([+-]\d{4})$/.exec(line) ?? [];
    if (seconds && !facts.has(id)) facts.set(id, { author, date: toIsoDate(Number(seconds), zone) });
  }
  return facts;
}

/** Git's seconds and zone (`+0530`) as ISO 8601 with that zone. */
export function toIsoDate(seconds: number, zone: string): string {
  const minutes = Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5)));
  const local = new Date((seconds + minutes * 60) * 1000);
  if (Number.isNaN(local.getTime())) return new Date(0).toISOString();
  return `${local.toISOString().slice(0, 19)}${zone.slice(0, 3)}:${zone.slice(3, 5)}`;
}

/** Path and blob of every file in HEAD. */
export async function listHead(repository: Repository): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  if (repository.head === null) return files;
  for await (const record of splitRecords(streamGit(repository.gitDir, ['ls-tree', '-r', '-z', repository.head]), 0)) {
    const tab = record.indexOf(9);
    const [, type, id] = record.toString('latin1', 0, tab).split(' ');
    if (type === 'blob' && id) files.set(nameOf(record.subarray(tab + 1)), id);
  }
  return files;
}
