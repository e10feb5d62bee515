/** Who brings what a pull request holds. */
import { hasRight, readRights, type Pull } from '../../github/index.ts';
import type { IntroducingPull } from '../../report/index.ts';
import type { RepositoryAccess } from './open.ts';

/** Whoever may not write to the repository brings what they bring by a fork. */
export async function readBringer(
  { github, where }: RepositoryAccess,
  { number, head, author }: Pull,
): Promise<IntroducingPull> {
  const isKnown = !head.fork || (author !== null && hasRight(await readRights(github, where, author.login), 'write'));
  return { pull: number, author: author?.id ?? null, isOutsider: !isKnown };
}
