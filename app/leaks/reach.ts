/** How far a leak got, as GitHub says: asked at most once a day of a repository and of a leak. */
import { isProblem, readExposure, readForkCopy, type Fork, type RepositoryExposure } from '../../github/index.ts';
import type { ExposureReach } from '../../report/index.ts';
import { today, type JobContext } from '../job-context.ts';
import type { RepositoryAccess } from '../repository/open.ts';
import { findVisibility, type StoredLeak, type StoredPlace } from '../store/index.ts';

/** All repositories of a network serve what one of them holds: more of them would say the same. */
const mostForks = 5;
const mostBlobs = 2;

/** Null: GitHub does not say. The leak is told all the same, and this with its next change. */
export async function readReach(
  context: JobContext,
  access: RepositoryAccess,
  leak: StoredLeak,
  places: readonly StoredPlace[],
): Promise<ExposureReach | null> {
  try {
    const found = await context.memory.exposures.get(`${access.row.id}:${today(context)}`, () =>
      readExposure(access.github, access.present),
    );
    const seen = await findVisibility(context.db, [access.row.id]);
    return {
      ...withoutForks(found),
      askedAt: today(context),
      pushedAt: leak.pushed_at?.toISOString() ?? null,
      goneAt: (leak.remains_at ?? (leak.state === 'gone' ? leak.closed_at : null))?.toISOString() ?? null,
      visibility: seen.map(({ visibility, seen_at: at }) => ({ visibility, seen: at.toISOString() })),
      hasWiki: access.present.hasWiki,
      forks:
        found.forks && (await askForks(context, access, { leak, forks: found.forks, blobs: blobsOf(access, places) })),
    };
  } catch (error) {
    if (!isProblem(error)) throw error;
    context.log.warn({ repository: access.row.id, leak: leak.id }, error.message);
    return null;
  }
}

function withoutForks({ forks: _forks, ...rest }: RepositoryExposure): Omit<RepositoryExposure, 'forks'> {
  return rest;
}

function blobsOf({ row }: RepositoryAccess, places: readonly StoredPlace[]): readonly string[] {
  const own = places.filter(({ repository_id: repository }) => repository === row.id);
  return [...new Set(own.flatMap(({ blobs }) => blobs))].slice(0, mostBlobs);
}

interface ForkQuestion {
  readonly leak: StoredLeak;
  readonly forks: readonly Fork[];
  readonly blobs: readonly string[];
}

async function askForks(
  context: JobContext,
  { github }: RepositoryAccess,
  { leak, forks, blobs }: ForkQuestion,
): Promise<ExposureReach['forks']> {
  const answers: NonNullable<ExposureReach['forks']>[number][] = [];
  for (const [index, fork] of forks.entries()) {
    const fullName = `${fork.owner}/${fork.repo}`;
    const isAsked = index < mostForks && blobs.length > 0;
    const key = `${leak.id}:${fullName}:${today(context)}`;
    const holds = isAsked ? await context.memory.forkCopies.get(key, () => readForkCopy(github, fork, blobs)) : null;
    answers.push({ fullName, createdAt: fork.createdAt, isPublic: fork.visibility === 'public', holds });
  }
  return answers;
}
