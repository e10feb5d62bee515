/** How far a leak got, as GitHub says: what the issues of both doors tell. */
import type { Fork, RepositoryExposure } from '../../github/index.ts';
import type { ExposureReach } from '../../report/index.ts';

type ForkReach = NonNullable<ExposureReach['forks']>[number];

export interface ReachQuestion extends Pick<
  ExposureReach,
  'askedAt' | 'pushedAt' | 'goneAt' | 'visibility' | 'hasWiki'
> {
  /** Of the repository, whatever leaked in it. */
  readonly found: RepositoryExposure;
  /** Objects that hold the leak. */
  readonly blobs: readonly string[];
  readonly mostForks: number;
  readonly askFork: (fork: Fork, blobs: readonly string[]) => Promise<ForkReach['holds']>;
}

const mostBlobs = 2;

/** All repositories of a network serve what one of them holds: more forks than `mostForks` would say the same. */
export async function askReach(question: ReachQuestion): Promise<ExposureReach> {
  const { found, askedAt, pushedAt, goneAt, visibility, hasWiki } = question;
  return { ...found, askedAt, pushedAt, goneAt, visibility, hasWiki, forks: await askForks(question) };
}

async function askForks({ found, blobs, mostForks, askFork }: ReachQuestion): Promise<ExposureReach['forks']> {
  if (found.forks === null) return null;
  const asked = [...new Set(blobs)].slice(0, mostBlobs);
  const answers: ForkReach[] = [];
  for (const [index, fork] of found.forks.entries()) {
    const holds = index < mostForks && asked.length > 0 ? await askFork(fork, asked) : null;
    const { owner, repo, createdAt, visibility } = fork;
    answers.push({ fullName: `${owner}/${repo}`, createdAt, isPublic: visibility === 'public', holds });
  }
  return answers;
}
