/**
 * Where the story of a repository's leaks may stand (DESIGN section 6): the repository that configuration names, the
 * repository itself where it is not public, a draft advisory where it is; else nowhere, and the check says so.
 */
import { findRepository, isProblem, type Repository, type Where } from '../../github/index.ts';
import type { Config } from '../../scan/index.ts';
import type { Place } from './place.ts';

export interface Home {
  readonly kind: 'issue' | 'advisory' | 'none';
  readonly where: Where;
  readonly repository: number;
  readonly fullName: string;
}

export async function findHome(place: Place, config: Config): Promise<Home> {
  const named = config.report.repository === null ? null : await readNamed(place, config.report.repository);
  if (named && named.visibility !== 'public' && holdsIssues(named)) return { kind: 'issue', ...nameOf(named) };
  const own = nameOf(place.present);
  if (place.present.visibility !== 'public') return { kind: holdsIssues(place.present) ? 'issue' : 'none', ...own };
  const mayAdvise = place.installation.permissions['repository_advisories'] === 'write';
  return { kind: mayAdvise && !place.present.archived ? 'advisory' : 'none', ...own };
}

/** An archived one can only be read. */
function holdsIssues({ hasIssues, archived }: Repository): boolean {
  return hasIssues && !archived;
}

function nameOf({ id, owner, repo }: Repository): Omit<Home, 'kind'> {
  return { repository: id, where: { owner, repo }, fullName: `${owner}/${repo}` };
}

/** A repository outside the installation cannot be written to: then it is as if it were not named. */
async function readNamed({ github, where }: Place, fullName: string): Promise<Repository | null> {
  const [owner = where.owner, repo = ''] = fullName.split('/');
  try {
    return await findRepository(github, { owner, repo });
  } catch (error) {
    if (isProblem(error, 'forbidden', 'gone')) return null;
    throw error;
  }
}
