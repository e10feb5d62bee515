/** The repository, as GitHub says now: an event may be old, and a repository may have become public since. */
import { toRepositoryFacts } from '../gate/index.ts';
import {
  findRepository,
  isProblem,
  type GitHub,
  type Repository,
  type RepositoryVisibility,
  type Where,
} from '../github/index.ts';
import type { RepositoryFacts } from '../report/index.ts';
import type { Runner } from './environment.ts';
import type { Event } from './event.ts';

export interface RunRepository {
  readonly where: Where;
  readonly id: number;
  readonly visibility: RepositoryVisibility;
  /** Neither GitHub nor the event says it: it is taken for public. */
  readonly isGuessed: boolean;
  readonly defaultBranch: string | null;
  /** kB */
  readonly size: number;
  readonly forks: number;
  readonly hasIssues: boolean;
  readonly archived: boolean;
  readonly facts: RepositoryFacts;
  /** Null: the token may not read it. */
  readonly present: Repository | null;
}

/** Where nobody says otherwise a repository is public (docs/promises.md, 7). */
export async function readRunRepository(
  runner: Runner,
  { repository: told }: Event,
  github: GitHub | null,
): Promise<RunRepository> {
  const where = { owner: runner.owner, repo: runner.repo };
  const present = github && (await readPresent(github, where));
  const visibility = present?.visibility ?? (told.isPublic === false ? 'private' : 'public');
  return {
    where,
    id: present?.id ?? told.id ?? 0,
    visibility,
    isGuessed: !present && told.isPublic === null,
    defaultBranch: present?.defaultBranch ?? told.defaultBranch,
    size: present?.size ?? 0,
    forks: present?.forks ?? 0,
    hasIssues: present?.hasIssues ?? false,
    archived: present?.archived ?? false,
    facts: toRepositoryFacts({ ...where, visibility }, runner.serverUrl),
    present,
  };
}

/** A token that may not read it leaves us with what the event says; a wrong one, or no answer, is a failure of the run. */
async function readPresent(github: GitHub, where: Where): Promise<Repository | null> {
  try {
    return await findRepository(github, where);
  } catch (error) {
    if (isProblem(error, 'forbidden', 'gone')) return null;
    throw error;
  }
}
