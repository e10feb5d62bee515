/** What stands in branches and tags of a repository, and not only in pull requests, which anybody may open. */
import type { Mirror } from '../../mirror/index.ts';

export function isPull(ref: string): boolean {
  return ref.startsWith('refs/pull/');
}

export function tipsOf(refs: ReadonlyMap<string, string>, counts: (ref: string) => boolean): readonly string[] {
  return [...new Set([...refs].filter(([name]) => counts(name)).map(([, commit]) => commit))];
}

/** Those of the objects that branches and tags lead to. Needs `fetchAll`. */
export async function findLanded(
  mirror: Mirror,
  refs: ReadonlyMap<string, string>,
  objects: readonly string[],
): Promise<ReadonlySet<string>> {
  const isAll = ![...refs.keys()].some(isPull);
  return isAll
    ? new Set(objects)
    : mirror.reachable(
        objects,
        tipsOf(refs, (name) => !isPull(name)),
      );
}
