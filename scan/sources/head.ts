/** Which commit counts as the head: what stands in it is open, what does not is history. */
import type { HistorySelection, LocalRepository } from '../model/repository.ts';
import { isSomething, rangeOf } from './range.ts';
import { findCommit, isObjectId } from './revisions.ts';

/**
 * The end of a range, whatever HEAD says (in a bare mirror HEAD is the default branch, not the pull request); else
 * HEAD. A revision that does not exist is left to whoever walks the range, with its error.
 */
export async function headOf(
  repository: LocalRepository,
  selection: HistorySelection | null,
  portable: boolean,
): Promise<string | null> {
  const ends = selection?.kind === 'pushed' ? selection.to : (rangeOf(selection)?.to ?? []);
  const [end] = ends;
  if (end === undefined || ends.length > 1 || end === 'HEAD' || !isSomething(end)) return repository.head;
  if (isObjectId(end) && selection?.kind !== 'pushed') return end;
  return (await (portable ? resolvePortable : findCommit)(repository, end)) ?? repository.head;
}

async function resolvePortable(repository: LocalRepository, revision: string): Promise<string | null> {
  const { resolvePortableRevision } = await import('./portable.ts');
  return resolvePortableRevision(repository, revision).catch(() => null);
}
