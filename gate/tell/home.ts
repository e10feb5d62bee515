/**
 * Where the story of a repository's leaks may stand (docs/app.md, “Where it reports”): the repository that
 * configuration names, the repository itself where it is not public, a draft advisory where it is; else nowhere.
 */
import { findRepository, isProblem, type GitHub, type Repository, type Where } from '../../github/index.ts';
import type { RepositoryFacts } from '../../report/index.ts';
import type { Config } from '../../scan/index.ts';

/** The repository, as GitHub says now. */
export type PresentRepository = Pick<Repository, 'id' | 'owner' | 'repo' | 'visibility' | 'hasIssues' | 'archived'>;

export interface Home {
  readonly kind: 'issue' | 'advisory' | 'none';
  readonly where: Where;
  readonly repository: number;
  readonly fullName: string;
}

export interface LeakRepository {
  /** Null: nobody can be asked, and nothing can be written. */
  readonly github: GitHub | null;
  readonly present: PresentRepository;
  /** The token may write draft advisories. */
  readonly mayAdvise: boolean;
}

export async function findHome({ github, present, mayAdvise }: LeakRepository, { report }: Config): Promise<Home> {
  const own = nameOf(present);
  if (!github) return { kind: 'none', ...own };
  const named = report.repository === null ? null : await readNamed(github, present.owner, report.repository);
  if (named && named.visibility !== 'public' && holdsIssues(named)) return { kind: 'issue', ...nameOf(named) };
  if (present.visibility !== 'public') return { kind: holdsIssues(present) ? 'issue' : 'none', ...own };
  return { kind: mayAdvise && !present.archived ? 'advisory' : 'none', ...own };
}

/** An archived one can only be read. */
function holdsIssues({ hasIssues, archived }: PresentRepository): boolean {
  return hasIssues && !archived;
}

function nameOf({ id, owner, repo }: PresentRepository): Omit<Home, 'kind'> {
  return { repository: id, where: { owner, repo }, fullName: `${owner}/${repo}` };
}

/** One that the token does not reach cannot be written to: then it is as if it were not named. */
async function readNamed(github: GitHub, ownOwner: string, fullName: string): Promise<Repository | null> {
  const [owner = ownOwner, repo = ''] = fullName.split('/');
  try {
    return await findRepository(github, { owner, repo });
  } catch (error) {
    if (isProblem(error, 'forbidden', 'unauthorized', 'gone')) return null;
    throw error;
  }
}

export function toRepositoryFacts(
  { owner, repo, visibility }: Pick<PresentRepository, 'owner' | 'repo' | 'visibility'>,
  serverUrl: string,
): RepositoryFacts {
  return { fullName: `${owner}/${repo}`, serverUrl, visibility };
}
