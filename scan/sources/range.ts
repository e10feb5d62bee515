/** What people and CI write as a range, and the commits it means. */
import { ScanError } from '../model/errors.ts';
import type { HistorySelection, LocalRepository } from '../model/repository.ts';
import { runGit } from './git.ts';
import type { Ref } from './refs.ts';
import { resolveEnds } from './revisions.ts';

/** The revisions whose history counts, and those whose history does not. */
export interface Range {
  readonly to: readonly string[];
  readonly from: readonly string[];
  /** What was understood in another way than it was written. */
  readonly notices: readonly string[];
}

/** Git's word for "there is none": a branch before it was made, or after it was deleted. */
const zero = /^0{40}(?:0{24})?$/;

/** Whether it names something at all. */
export function isSomething(revision: string): boolean {
  return !zero.test(revision);
}

/**
 * `A..B`, `A...B`, `^A B`, and several of them; HEAD where the end is left out, which the report says. Throws ScanError
 * for anything else; a beginning that is left out mostly is a variable that is not set.
 */
export function parseRange(text: string): Range {
  const words = text.match(/(?:@\{[^}]*\}|\S)+/g) ?? [];
  const range = { to: [] as string[], from: [] as string[], notices: [] as string[] };
  for (const word of words) addWord(word, range);
  if (range.to.length === 0 || range.from.length === 0 || words.some((word) => word.startsWith('-')))
    throw new ScanError(
      `"${text}" is not a range; write it as A..B: what B has and A has not (A may be 0000000000000000000000000000000000000000: what no other branch or tag has)`,
    );
  return range;
}

function addWord(word: string, range: { to: string[]; from: string[]; notices: string[] }): void {
  const [, from, dots, end = ''] = /^(.*?)(\.{2,3})(.*)$/s.exec(word) ?? [];
  if (from === '' || word === '^') refuseStart(word);
  if (from === undefined) {
    if (word.startsWith('^')) range.from.push(word.slice(1));
    else range.to.push(word);
    return;
  }
  const to = end || 'HEAD';
  range.from.push(from);
  range.to.push(to);
  if (dots === '...' || end === '')
    range.notices.push(`"${word}" was read as ${from}..${to}: what ${to} has and ${from} has not`);
}

function refuseStart(word: string): never {
  const [side, verb] = /^\.+$/.test(word) ? ['both ends', 'are'] : ['the beginning', 'is'];
  throw new ScanError(
    `the range "${word}" does not say where it begins: ${side} ${verb} empty, probably a variable that is not set; write A..B (HEAD..B where HEAD is meant)`,
  );
}

/** Null where the selection is none of the command line's ranges. */
export function rangeOf(selection: HistorySelection | null): Range | null {
  if (selection?.kind === 'range') return parseRange(selection.range);
  if (selection?.kind === 'since') return { to: ['HEAD'], from: [selection.revision], notices: [] };
  return null;
}

export interface ResolvedRange {
  /** Arguments for `git rev-list`, all of them object ids or options of ours; empty where there is nothing to walk. */
  readonly revisions: readonly string[];
  /** What is named and is not a commit itself: annotated tags come with what they tag. */
  readonly refs: readonly Ref[];
  readonly notices: readonly string[];
}

/** Throws ScanError where a revision is not there, with what to do. */
export async function resolveRange(repository: LocalRepository, range: Range): Promise<ResolvedRange> {
  const [to, from] = [range.to.filter(isSomething), range.from.filter(isSomething)];
  const notices = [...range.notices];
  if (to.length + from.length === 0) throw new ScanError('both ends of the range are zero: nothing says what to scan');
  if (to.length === 0) {
    notices.push('the range has no end (a branch was deleted), so it brings nothing in');
    return { revisions: [], refs: [], notices };
  }
  const ends = await resolveEnds(repository, { to, from });
  const isNew = from.length < range.from.length;
  const others = isNew ? await otherRefs(repository, to, ends.to) : [];
  if (isNew)
    notices.push('the range has no beginning (a new branch), so the scan covers what no other branch or tag has');
  return { revisions: [...ends.to, ...ends.from.map((id) => `^${id}`), ...others], refs: ends.refs, notices };
}

// ---------------------------------------------------------------- a new branch

/**
 * All refs but those that hold the new commits: they may have come with it, so that what they hold is not known to be
 * old. Only the default branch is believed although it holds them, where the new branch is known to be another one:
 * a branch that is made on it brings nothing.
 */
async function otherRefs(
  repository: LocalRepository,
  names: readonly string[],
  ids: readonly string[],
): Promise<string[]> {
  const own = await ownNames(repository, names, ids);
  const list = ['for-each-ref', '--format=%(refname) %(symref)', ...ids.map((id) => `--contains=${id}`)];
  const holding = (await runGit(repository, list)).toString('utf8').split('\n').filter(Boolean);
  const main = own.length > 0 ? defaultBranchAmong(holding) : null;
  const excluded = holding
    .map((line) => line.split(' ')[0] ?? '')
    .filter((ref) => main === null || own.includes(main) || branchOf(ref) !== main);
  return ['--not', ...excluded.map((ref) => `--exclude=${ref}`), '--glob=refs/*'];
}

/** What is new, by name: of a bare id the branch that is checked out there; none where nothing tells. */
async function ownNames(
  repository: LocalRepository,
  names: readonly string[],
  ids: readonly string[],
): Promise<string[]> {
  const asked = names.map((name, at) => (name === ids[at] && name === repository.head ? 'HEAD' : name));
  const question = ['rev-parse', '--symbolic-full-name', '--end-of-options', ...asked];
  const answer = await runGit(repository, question).catch(() => '');
  const refs = answer
    .toString()
    .split('\n')
    .filter((line) => /^refs\/(?:heads|remotes|tags)\//.test(line));
  return refs.length < names.length ? [] : refs.map((ref) => branchOf(ref) ?? ref);
}

function defaultBranchAmong(lines: readonly string[]): string | null {
  const told = lines.flatMap((line) => /^refs\/remotes\/[^/]+\/HEAD (\S+)$/.exec(line)?.[1] ?? []).map(branchOf);
  const branches = new Set(lines.map((line) => branchOf(line.split(' ')[0] ?? '')));
  return told[0] ?? ['main', 'master'].find((name) => branches.has(name)) ?? null;
}

function branchOf(ref: string): string | null {
  return /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(ref)?.[1] ?? null;
}
