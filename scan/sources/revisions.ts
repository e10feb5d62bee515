/** From the names of commits to their ids. */
import { ScanError } from '../model/errors.ts';
import type { LocalRepository } from '../model/repository.ts';
import { runGit } from './git.ts';
import type { Ref } from './refs.ts';

/** SHA-1 or SHA-256, in full. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Null where there is no such commit, or Git will not say. */
export async function findCommit(repository: LocalRepository, revision: string): Promise<string | null> {
  const [found] = await findRevisions(repository, [revision]).catch(() => []);
  return found?.commit ?? null;
}

export interface FoundRevision {
  /** Null where it names none, or nothing at all. */
  readonly commit: string | null;
  /** The object itself, where it is another than the commit. */
  readonly ref: Ref | null;
}

/** All in one process. */
export async function findRevisions(
  repository: LocalRepository,
  revisions: readonly string[],
): Promise<FoundRevision[]> {
  const names = revisions.map((revision) => revision.replaceAll('\n', ' '));
  const asked = names.map((name) => `${name}^{commit}\n${name}\n`).join('');
  const answer = await runGit(repository, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], asked);
  const lines = answer.toString('utf8').split('\n');
  return names.map((name, at) => {
    const [commit, kind] = lines[2 * at]?.split(' ') ?? [];
    const [id = '', type = ''] = lines[2 * at + 1]?.split(' ') ?? [];
    const isOther = isObjectId(id) && ['tag', 'tree', 'blob'].includes(type);
    return { commit: kind === 'commit' ? (commit ?? null) : null, ref: isOther ? { name, id, type } : null };
  });
}

export interface Ends {
  readonly to: readonly string[];
  readonly from: readonly string[];
}

/** Throws ScanError where one names no commit, with what to do; `ofRefs`: `to` is what refs lead to, tags of anything. */
export async function resolveEnds(
  repository: LocalRepository,
  { to, from }: Ends,
  { ofRefs = false } = {},
): Promise<Ends & { readonly refs: readonly Ref[] }> {
  const found = await findRevisions(repository, [...to, ...from]);
  const ids = found.map(({ commit, ref }, at) => {
    const isFine = commit !== null || (ofRefs && ref !== null && at < to.length);
    return isFine ? commit : failAt(repository, to[at] ?? from[at - to.length] ?? '', to);
  });
  return {
    to: ids.slice(0, to.length).flatMap((id) => id ?? []),
    from: ids.slice(to.length).flatMap((id) => id ?? []),
    refs: found.slice(0, to.length).flatMap(({ ref }) => ref ?? []),
  };
}

/** A name that is not there is a mistake of the caller; an id that is not there was true once, and cannot be covered. */
function failAt({ shallow }: LocalRepository, revision: string, to: readonly string[]): never {
  const deepen = shallow
    ? 'the clone is shallow: fetch all of it (git fetch --unshallow; in actions/checkout, fetch-depth: 0)'
    : null;
  if (!isObjectId(revision))
    throw new ScanError(`there is no commit "${revision}" in this repository${deepen ? `; ${deepen}` : ''}`);
  const instead = to.includes(revision)
    ? ''
    : `, or scan what no other branch or tag has: --range ${'0'.repeat(revision.length)}..${to[0] ?? 'HEAD'}`;
  throw new ScanError(
    `there is no commit ${revision} in this clone; ${deepen ?? `a force push may have removed it: fetch it (git fetch origin ${revision})`}${instead}`,
    3,
  );
}
