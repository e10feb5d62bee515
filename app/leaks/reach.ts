/** How far a leak got: GitHub is asked at most once a day of a repository and of a leak. */
import { askReach } from '../../gate/index.ts';
import { isProblem, readExposure, readForkCopy } from '../../github/index.ts';
import type { ExposureReach } from '../../report/index.ts';
import { today, type JobContext } from '../job-context.ts';
import type { RepositoryAccess } from '../repository/open.ts';
import { findVisibility, type StoredLeak, type StoredPlace } from '../store/index.ts';

const mostForks = 5;

/** Null: GitHub does not say. The leak is told all the same, and this with its next change. */
export async function readReach(
  context: JobContext,
  access: RepositoryAccess,
  leak: StoredLeak,
  places: readonly StoredPlace[],
): Promise<ExposureReach | null> {
  const { github, present, row } = access;
  const askedAt = today(context);
  try {
    const found = await context.memory.exposures.get(`${row.id}:${askedAt}`, () => readExposure(github, present));
    const seen = await findVisibility(context.db, [row.id]);
    return await askReach({
      found,
      askedAt,
      pushedAt: leak.pushed_at?.toISOString() ?? null,
      goneAt: (leak.remains_at ?? (leak.state === 'gone' ? leak.closed_at : null))?.toISOString() ?? null,
      visibility: seen.map(({ visibility, seen_at: at }) => ({ visibility, seen: at.toISOString() })),
      hasWiki: present.hasWiki,
      blobs: places.filter(({ repository_id: id }) => id === row.id).flatMap(({ blobs }) => blobs),
      mostForks,
      askFork: (fork, blobs) =>
        context.memory.forkCopies.get(`${leak.id}:${fork.owner}/${fork.repo}:${askedAt}`, () =>
          readForkCopy(github, fork, blobs),
        ),
    });
  } catch (error) {
    if (!isProblem(error)) throw error;
    context.log.warn({ repository: row.id, leak: leak.id }, error.message);
    return null;
  }
}
