/** The leaks of a repository that everybody can read once it is public. */
import type { PublishedLeak } from '../../../gate/index.ts';
import { today, type JobContext } from '../../job-context.ts';
import type { RepositoryAccess } from '../../repository/open.ts';
import {
  findCoversOf,
  findLeaksOf,
  findSights,
  type StoredSight,
  type StoredCover,
  type StoredLeak,
} from '../../store/index.ts';

export interface StoredPublishedLeak extends PublishedLeak {
  readonly id: string;
  readonly title: string;
  /** Seen since something was pushed last. */
  readonly isSure: boolean;
}

/**
 * Those that nobody accepted, as they are stored.
 *
 * @param found ids of leaks that a scan has just found: they are there, whatever the last look said
 */
export async function findPublishedLeaks(
  context: JobContext,
  { row: { id: repository }, present: { pushedAt } }: RepositoryAccess,
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
    const sight = (await findSights(context.db, leak.id)).find((each) => each.repository === repository) ?? null;
    if (found.has(leak.id) ? leak.state === 'revoked' : !isSeen(leak, sight)) continue;
    const isSure = found.has(leak.id) || isSince(sight?.lookedAt ?? leak.opened_at, pushedAt);
    const { id, title, severity } = leak;
    published.push({ id, title, severity, isProven: leak.proven && isLanded(leak, sight), isSure });
  }
  return published;
}

function holds(cover: StoredCover | undefined, day: string): boolean {
  return cover !== undefined && cover.outgrown === null && (cover.until === null || cover.until >= day);
}

/** With the last look, or nobody has looked since it was found. */
function isSeen({ state }: StoredLeak, sight: StoredSight | null): boolean {
  return state === 'open' && (sight === null || sight.present || sight.inPulls);
}

/** Anybody opens a pull request with a token of their own making: that is no reason to make a repository private. */
function isLanded({ unmerged }: StoredLeak, sight: StoredSight | null): boolean {
  return unmerged === null && (sight === null || sight.present);
}

function isSince(looked: Date, pushedAt: string | null): boolean {
  return pushedAt === null || looked >= new Date(pushedAt);
}
