/** Asks Git what a selection of its history brought in, and fills a History with it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ScanError } from '../model/errors.ts';
import type { HistorySelection, LocalRepository } from '../model/repository.ts';
import { Changes } from './changes.ts';
import { isExclusion, resolveIds, resolveSelection, type RangeEnds } from './ends.ts';
import { GitError, pipeGit, streamGit } from './git.ts';
import { History } from './history.ts';
import { isUntold, mostTips, noteUnkept, readKept } from './kept.ts';
import { nameOf } from './names.ts';
import { isSomething, rangeOf } from './range.ts';
import { rawDiff } from './raw-diff.ts';
import { splitRecords } from './records.ts';
import { blobsOf, peelRefs, type Ref } from './refs.ts';
import { isObjectId, resolveEnds } from './revisions.ts';
import { limitTo, literally } from './scope.ts';
import { readKeptOfSides } from './staged-merge.ts';
import { listOtherIndexes } from './work-trees.ts';

/** Reads what the selection brought in. Throws GitError where a revision does not exist. */
export async function readHistory(repository: LocalRepository, selection: HistorySelection): Promise<History> {
  const history = new History();
  if (selection.kind === 'staged') await readStaged(repository, history);
  else await readCommits(repository, selection, history);
  return history;
}

// ---------------------------------------------------------------- commits

const diffTree = [literally, 'diff-tree', '--stdin', ...rawDiff, '-c', '--root', '--always'];

async function readCommits(repository: LocalRepository, selection: HistorySelection, history: History): Promise<void> {
  const { revisions, refs, notices } = await resolveSelection(repository, selection);
  if (revisions.some(isExclusion)) history.changes = new Changes();
  if (revisions.length > 0) {
    const revList = ['rev-list', '--date-order', '--reverse', ...revisions];
    const asked = { lines: 0 };
    await readDiffs(pipeGit(repository, revList, [...diffTree, ...limitTo(repository)], asked), history);
    if (history.commitCount !== asked.lines)
      throw new GitError(`git diff-tree told of ${history.commitCount} commits where ${asked.lines} were asked for`);
    if (history.changes) await addKept(repository, await resolveIds(repository, revisions), history);
    if (asked.lines === 0) history.notices.push(...(await noteEmpty(repository, selection)));
  }
  history.notices.push(...notices);
  if (selection.kind === 'all') {
    if (existsSync(indexOf(repository))) await addEntries(repository, '--stage', history);
    for (const gitDir of listOtherIndexes(repository, selection.apart))
      await addEntries(withIndexOf(repository, gitDir), '--stage', history, { isOther: true });
  }
  if (selection.kind === 'all' && repository.scope.length === 0) history.refNames.push(...refs.map(({ name }) => name));
  await readTags(repository, refs, history);
}

async function addKept(repository: LocalRepository, { tips, bases }: RangeEnds, history: History): Promise<void> {
  history.notices.push(...noteUnkept(tips, bases));
  for (const tip of tips.slice(0, mostTips)) {
    const commit = history.commitNumber(tip);
    if (commit === null) continue;
    const kept = await readKept(repository, tip, bases);
    for (const each of kept) if (isUntold(each, history.changes)) history.addKept(each, commit);
  }
}

/** What only tags and other refs lead to; it stands below no folder. */
async function readTags(repository: LocalRepository, refs: readonly Ref[], history: History): Promise<void> {
  if (repository.scope.length > 0 || refs.length === 0) return;
  const { tags, peeled } = await peelRefs(repository, refs);
  for (const tag of tags) history.addTag(tag);
  for await (const [blob, path] of blobsOf(repository, peeled)) history.addLoose(blob, path);
}

/** That nothing was found in nothing is worth a word: often the two ends were changed over, or a branch is behind. */
async function noteEmpty(repository: LocalRepository, selection: HistorySelection): Promise<string[]> {
  const range = rangeOf(selection);
  if (!range) return [];
  const { to, from } = await resolveEnds(repository, {
    to: range.to.filter(isSomething),
    from: range.from.filter(isSomething),
  });
  const hint = to.some((id) => !from.includes(id))
    ? '; what it ends at is contained in what it begins at: is it the other way round?'
    : '';
  return [`the range holds no commit: nothing was scanned${from.length > 0 ? hint : ''}`];
}

/** `:<modes> <ids> <status>NUL<path>NUL`, with one colon, mode and id per parent; commits stand as their id and NUL. */
async function readDiffs(chunks: AsyncIterable<Buffer>, history: History): Promise<{ hasConflicts: boolean }> {
  let hasConflicts = false;
  let header: string | null = null;
  for await (const record of splitRecords(chunks, 0)) {
    if (header !== null) {
      addChange(header, nameOf(record), history);
      header = null;
    } else if (record[0] === 0x3a) {
      header = record.toString('latin1');
      hasConflicts ||= header.endsWith(' U');
    } else {
      // diff-tree separates commits by a line end where it printed nothing else
      history.addCommit(record.toString('latin1').trim());
    }
  }
  return { hasConflicts };
}

/** Throws for what is neither a blob on the new side, nor a deletion, nor a submodule: it would be lost. */
function addChange(header: string, path: string, history: History): void {
  const parents = header.lastIndexOf(':', 64) + 1;
  const words = header.slice(parents).split(' ');
  const mode = words[parents] ?? '';
  const id = words[parents + 1 + parents] ?? '';
  // A tree may name an object that cannot be: it is as missing as one that is not here.
  const isNamed = isObjectId(id);
  const isLink = mode === linkMode;
  const isFile = isNamed && /^(?:100|120)\d{3}$/.test(mode);
  // Of a conflict the file is neither here nor gone.
  if (!header.endsWith(' U')) {
    const olds = words.slice(0, parents).map((old, at) => toBlob(old, words[parents + 1 + at]));
    history.addChange(path, isFile ? id : null, olds);
  }
  if (!isFile && mode !== '000000' && !(isLink && isNamed))
    throw new GitError('git reported a change in a form that is not understood');
  if (!header.includes(linkMode)) return;
  const from = words.slice(0, parents).flatMap((old, at) => (old === linkMode ? (words[parents + 1 + at] ?? []) : []));
  if (isLink || from.length > 0) history.addLink(path, from, isLink ? id : null);
}

/** Null where there is no file: nothing, or the commit of a submodule. */
function toBlob(mode: string, id = ''): string | null {
  return mode === linkMode || /^0+$/.test(mode) || /^0*$/.test(id) ? null : id;
}

/** A commit of another repository (gitsubmodules). */
const linkMode = '160000';

// ---------------------------------------------------------------- index

const blobEntry = /^(\d{6}) ([0-9a-f]{40,64}) \d\t/;

/**
 * What is added but not committed yet.
 * Of a conflict all sides are listed. `isOther`: its submodules lie in a work tree that is not looked at.
 */
async function addEntries(
  repository: LocalRepository,
  which: '--stage' | '--unmerged',
  history: History,
  { isOther = false } = {},
): Promise<void> {
  const known = new Set(history.blobs); // as it was before the index is read
  const list = [literally, 'ls-files', which, '-z', ...limitTo(repository)];
  for await (const record of splitRecords(streamGit(repository, list), 0)) {
    const [head, mode, id] = blobEntry.exec(record.toString('latin1')) ?? [];
    if (!head || !id) continue;
    const path = nameOf(record.subarray(head.length));
    if (mode === linkMode && isOther) history.addLink(path, [], id);
    else if (mode === linkMode) history.addPresentLink(path, id);
    else if (!known.has(id)) history.addStaged(id, path);
  }
}

/** Git opens the work tree by its Git folder alone. */
function withIndexOf(repository: LocalRepository, gitDir: string): LocalRepository {
  const { GIT_INDEX_FILE: _index, GIT_WORK_TREE: _tree, ...environment } = repository.environment;
  return { ...repository, gitDir, environment: { ...environment, GIT_DIR: gitDir } };
}

/** Git knows these without having them. */
const emptyTrees = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** Before the first commit everything that is staged is new. What is only intended to be added is not staged. */
async function readStaged(repository: LocalRepository, history: History): Promise<void> {
  assertIndexIsThere(repository);
  history.changes = new Changes();
  const diff = [
    literally,
    'diff-index',
    '--cached',
    '--ita-invisible-in-index',
    ...rawDiff,
    repository.head ?? emptyTrees[repository.objectFormat],
    '--',
    ...repository.scope,
  ];
  const { hasConflicts } = await readDiffs(streamGit(repository, diff), history);
  if (hasConflicts) await addEntries(repository, '--unmerged', history);
  for (const [path, blob] of await readKeptOfSides(repository))
    if (history.changes.at(path).length === 0) history.addChange(path, blob, [blob]);
}

function indexOf({ gitDir, environment }: LocalRepository): string {
  return environment['GIT_INDEX_FILE'] ?? join(gitDir, 'index');
}

/** To Git an index that is not there is an empty one, in which nothing is staged. */
function assertIndexIsThere({ environment }: LocalRepository): void {
  const index = environment['GIT_INDEX_FILE'];
  if (index === undefined || existsSync(index)) return;
  throw new ScanError(
    `GIT_INDEX_FILE is set to ${index}, which is not there: what is staged cannot be seen; unset it, or start in the folder where Git started the hook`,
    3,
  );
}
