/** What a selection of the history ends at. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HistorySelection, LocalRepository } from '../model/repository.ts';
import { commonFolderOf } from './common.ts';
import { runGit } from './git.ts';
import { isSomething, rangeOf, resolveRange, type ResolvedRange } from './range.ts';
import { listRefs } from './refs.ts';
import { isObjectId, resolveEnds, type Ends } from './revisions.ts';

/** None where everything is looked at. */
export async function readEnds(repository: LocalRepository, selection: HistorySelection): Promise<RangeEnds> {
  return resolveIds(repository, (await resolveSelection(repository, selection)).revisions);
}

export interface RangeEnds {
  /** The commits that a range is measured against: `A` of `A..B`. */
  readonly bases: readonly string[];
  readonly tips: readonly string[];
}

export async function resolveIds(repository: LocalRepository, revisions: readonly string[]): Promise<RangeEnds> {
  if (!revisions.some(isExclusion)) return { bases: [], tips: [] };
  const lines = revisions.every(isSaid) ? revisions : await askIds(repository, revisions);
  return {
    bases: lines.flatMap((line) => (line.startsWith('^') ? [line.slice(1)] : [])),
    tips: lines.filter(isObjectId),
  };
}

/** Git would answer with the same words. */
function isSaid(revision: string): boolean {
  return isObjectId(revision.replace(/^\^/, ''));
}

async function askIds(repository: LocalRepository, revisions: readonly string[]): Promise<string[]> {
  return (await runGit(repository, ['rev-parse', ...revisions])).toString('latin1').split('\n');
}

export function isExclusion(revision: string): boolean {
  return revision === '--not' || revision.startsWith('^');
}

/** Arguments for rev-list; every one was resolved to an object id, so that none can be taken for an option. */
export async function resolveSelection(
  repository: LocalRepository,
  selection: HistorySelection,
): Promise<ResolvedRange> {
  if (selection.kind === 'all') return allRevisions(repository, selection.tips);
  if (selection.kind === 'between') return resolveBetween(repository, selection, null);
  if (selection.kind === 'pushed') {
    const hidden = selection.hidden === null ? [] : ['--not', `--${selection.hidden}`];
    return resolveBetween(repository, selection, hidden);
  }
  const range = rangeOf(selection);
  return range ? resolveRange(repository, range) : nothing;
}

const nothing: ResolvedRange = { revisions: [], refs: [], notices: [] };

/** All refs of any name, HEAD of every work tree, and all stash entries (older ones are only in the reflog). */
async function allRevisions(repository: LocalRepository, tips: readonly string[] = []): Promise<ResolvedRange> {
  const refs = await listRefs(repository);
  const heads = await headsOfWorkTrees(repository);
  const stashes = await listStashes(repository);
  const ids = [...new Set([...heads, ...tips, ...(repository.head ? [repository.head] : []), ...stashes])];
  return { revisions: [...(refs.length > 0 ? ['--all'] : []), ...ids], refs, notices: [] };
}

/** None where there are no linked ones: the head of the only one is known (gitrepository-layout, worktrees). */
async function headsOfWorkTrees(repository: LocalRepository): Promise<string[]> {
  if (!existsSync(join(commonFolderOf(repository), 'worktrees'))) return [];
  const list = await runGit(repository, ['worktree', 'list', '--porcelain', '-z']).catch(() => Buffer.alloc(0));
  return list
    .toString('latin1')
    .split('\0')
    .flatMap((line) => /^HEAD ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? [])
    .filter(isSomething);
}

/** Reflogs are files in `logs`, or in the tables of refs (gitrepository-layout, logs; git-init --ref-format). */
async function listStashes(repository: LocalRepository): Promise<string[]> {
  const common = commonFolderOf(repository);
  if (!['logs/refs/stash', 'reftable'].some((name) => existsSync(join(common, name)))) return [];
  const walk = ['rev-list', '--walk-reflogs', '--ignore-missing', 'refs/stash', '--'];
  const stashes = await runGit(repository, walk).catch(() => Buffer.alloc(0));
  return stashes.toString('latin1').split('\n').filter(Boolean);
}

async function resolveBetween(
  repository: LocalRepository,
  ends: Ends,
  hidden: readonly string[] | null,
): Promise<ResolvedRange> {
  if (ends.to.length === 0) return nothing;
  const { to, from, refs } = await resolveEnds(repository, ends, { ofRefs: true });
  const revisions = to.length === 0 ? [] : [...new Set([...to, ...from.map((id) => `^${id}`)]), ...(hidden ?? [])];
  return { revisions, refs, notices: [] };
}
