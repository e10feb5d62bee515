/** The same sources without `git`: isomorphic-git walks refs, commits, trees and the index. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import git from 'isomorphic-git';
import type { HistorySelection, LocalRepository } from '../model/repository.ts';
import type { EndsQuery, BlobsByPath } from './bases.ts';
import { Changes } from './changes.ts';
import { commonFolderOf } from './common.ts';
import { discover } from './discover.ts';
import type { CommitFacts } from './facts.ts';
import { GitError } from './git.ts';
import { History } from './history.ts';
import { isUntold, mostTips, noteUnkept, type MergedBlob } from './kept.ts';
import { createPortableFs } from './portable-fs.ts';
import { PortableObjects, TreeDiff } from './portable-objects.ts';
import { assertPortableSize } from './portable-size.ts';
import { createScopeTest } from './scope.ts';
import { listOtherIndexes } from './work-trees.ts';

export async function openPortableRepository(path: string): Promise<LocalRepository | null> {
  const found = discover(path);
  return found && describe(found.gitDir, found.workTree);
}

async function describe(gitDir: string, workTree: string | null): Promise<LocalRepository> {
  const place = { gitDir, environment: {} };
  const [common, fs] = [commonFolderOf(place), createPortableFs(place)];
  const head = await git.resolveRef({ fs, gitdir: gitDir, ref: 'HEAD' }).catch(() => null);
  const config = existsSync(join(common, 'config')) ? readFileSync(join(common, 'config'), 'utf8') : '';
  if (/objectformat\s*=\s*sha256/i.test(config))
    throw new GitError('--portable reads SHA-1 repositories only; scan without it');
  return {
    gitDir,
    workTree,
    head,
    objectFormat: 'sha1',
    shallow: existsSync(join(common, 'shallow')),
    scope: [],
    environment: {}, // hooks run with git
  };
}

// ---------------------------------------------------------------- history

/** Throws GitError where a revision does not exist, PortableLimitError where the packs are too large. */
export async function readPortableHistory(
  repository: LocalRepository,
  selection: HistorySelection,
  limit: number,
): Promise<History> {
  assertPortableSize(repository, limit);
  const reader = new PortableObjects(repository);
  const history = new History();
  if (selection.kind === 'staged' || selection.kind === 'pushed')
    throw new GitError('--staged and hooks need git; scan without --portable');
  const { include, exclude } = await reader.tips(selection);
  if (exclude.length > 0) history.changes = new Changes();
  const hidden = new Set((await reader.commits(exclude, new Set())).map(({ id }) => id));
  const trees = new TreeDiff(reader);
  const isInScope = createScopeTest(repository.scope);
  for (const commit of await reader.commits(include, hidden)) {
    history.addCommit(commit.id);
    for (const { path, blob, parents, link, links } of await trees.changesOf(commit)) {
      if (!isInScope(path)) continue;
      if (link !== null || links.length > 0) history.addLink(path, links, link);
      history.addChange(path, blob, parents);
    }
  }
  if (history.changes) {
    history.notices.push(...noteUnkept(include, exclude));
    for (const tip of [...new Set(include)].slice(0, mostTips))
      await addKept(reader, { tip, hidden, isInScope }, history);
  }
  if (selection.kind === 'all') {
    const known = new Set(history.blobs); // as it was before the index is read
    for (const folder of [repository.gitDir, ...listOtherIndexes(repository, selection.apart)])
      for (const { path, oid, type } of await reader.index(folder)) {
        if (!isInScope(path)) continue;
        if (type === 'commit' && folder !== repository.gitDir) history.addLink(path, [], oid);
        else if (type === 'commit') history.addPresentLink(path, oid);
        else if (!known.has(oid)) history.addEntry(oid, path);
      }
    if (repository.scope.length === 0) {
      history.refNames.push(...reader.refNames());
      await readTags(reader, history);
    }
  }
  return history;
}

interface RangeEnd {
  readonly tip: string;
  /** All commits that the range is measured against, and theirs. */
  readonly hidden: ReadonlySet<string>;
  readonly isInScope: (path: string) => boolean;
}

/** As `addKept` of walk.ts. */
async function addKept(reader: PortableObjects, { tip, hidden, isInScope }: RangeEnd, history: History): Promise<void> {
  const commit = history.commitNumber(tip);
  if (commit === null) return;
  for (const kept of await readPortableKept(reader, tip, hidden))
    if (isInScope(kept.path) && isUntold(kept, history.changes)) history.addKept(kept, commit);
}

/** As `readKept` of kept.ts. */
async function readPortableKept(
  reader: PortableObjects,
  tip: string,
  hidden: ReadonlySet<string>,
): Promise<MergedBlob[]> {
  const range = await reader.commits([tip], hidden);
  const end = range.find(({ id }) => id === tip);
  if (!end || !range.some(({ parents }) => parents.length > 1)) return [];
  const edge = new Set(range.flatMap(({ parents }) => parents).filter((id) => hidden.has(id)));
  const parents = await Promise.all([...edge].map(async (id) => (await reader.commit(id))?.parents ?? []));
  // Where they met is what no other such place contains.
  const older = new Set((await reader.commits(parents.flat(), new Set())).map(({ id }) => id));
  const starts = [...edge].filter((id) => !older.has(id));
  if (starts.length === 0) return [];
  const differences = await new TreeDiff(reader).changesOf({ ...end, parents: starts });
  return differences.flatMap(({ path, blob, parents: before }) => (blob === null ? [] : [{ path, blob, before }]));
}

/** As `readTags` of walk.ts. */
async function readTags(reader: PortableObjects, history: History): Promise<void> {
  const { tags, peeled } = await reader.peelRefs();
  for (const tag of tags) history.addTag(tag);
  for (const { name, id, type } of peeled) {
    if (type === 'blob') history.addLoose(id, name);
    if (type === 'tree') for await (const [path, blob] of reader.files(id)) history.addLoose(blob, `${name}/${path}`);
  }
}

/** Commit id of a revision. Throws GitError where there is none. */
export async function resolvePortableRevision(repository: LocalRepository, revision: string): Promise<string | null> {
  const { include } = await new PortableObjects(repository).tips({ kind: 'range', range: `${revision}..${revision}` });
  return include[0] ?? null;
}

/** As `commitsHere` of nested.ts. */
export async function portableCommitsHere(
  repository: LocalRepository,
  ids: Iterable<string>,
): Promise<readonly string[]> {
  const reader = new PortableObjects(repository);
  const found = await Promise.all([...new Set(ids)].map((id) => reader.commit(id)));
  return found.flatMap((commit) => commit?.id ?? []);
}

/** As `readBlobsAtEnds`. */
export async function readPortableBlobsAtEnds(
  repository: LocalRepository,
  { selection, which, paths }: EndsQuery,
): Promise<BlobsByPath> {
  const reader = new PortableObjects(repository);
  const { include, exclude } = await reader.tips(selection);
  const commits = which === 'tips' ? include : exclude;
  const found = new Map<string, (string | null)[]>();
  for (const path of paths) found.set(path, await Promise.all(commits.map((commit) => reader.blobAt(commit, path))));
  return found;
}

export async function readPortableCommitFacts(
  repository: LocalRepository,
  ids: readonly string[],
): Promise<Map<string, CommitFacts>> {
  const reader = new PortableObjects(repository);
  const facts = new Map<string, CommitFacts>();
  for (const id of ids) {
    const known = await reader.facts(id);
    if (known) facts.set(id, known);
  }
  return facts;
}

export async function listPortableHead(repository: LocalRepository): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const reader = new PortableObjects(repository);
  const commit = repository.head ? await reader.commit(repository.head) : null;
  if (commit) for await (const [path, blob] of reader.files(commit.tree)) files.set(path, blob);
  return files;
}
