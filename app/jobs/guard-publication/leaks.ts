/** The leaks of a repository that everybody can read once it is public. */
import type { PublishedLeak } from '../../../gate/index.ts';
import { today, type JobContext } from '../../job-context.ts';
import { findCoversOf, findLeaksOf, findSights, type StoredCover, type StoredLeak } from '../../store/index.ts';

export interface StoredPublishedLeak extends PublishedLeak {
  readonly id: string;
  readonly title: string;
}

/**
 * Those that nobody accepted, as they are stored.
 *
 * @param found ids of leaks that a scan has just found: they are there, whatever the last look said
 */
export async function findPublishedLeaks(
  context: JobContext,
  repository: number,
  found: ReadonlySet<string>,
): Promise<readonly StoredPublishedLeak[]> {
  const all = (await findLeaksOf(context.db, repository)).filter(
    ({ followed, merged_into: other }) => followed && other === null,
  );
  const covers = await findCoversOf(
    context.db,
    repository,
    all.map(({ id }) => id),
  );
  const published: StoredPublishedLeak[] = [];
  for (const leak of all) {
    if (holds(covers.get(leak.id), today(context))) continue;
    const isThere = found.has(leak.id) ? leak.state !== 'revoked' : await isSeen(context, repository, leak);
    if (isThere) published.push({ id: leak.id, title: leak.title, severity: leak.severity, isProven: leak.proven });
  }
  return published;
}

function holds(cover: StoredCover | undefined, day: string): boolean {
  return cover !== undefined && cover.outgrown === null && (cover.until === null || cover.until >= day);
}

/** With the last look, or nobody has looked since it was found. */
async function isSeen({ db }: JobContext, repository: number, { id, state }: StoredLeak): Promise<boolean> {
  if (state !== 'open') return false;
  const here = (await findSights(db, id)).find((sight) => sight.repository === repository);
  return here === undefined || here.present || here.inPulls;
}
