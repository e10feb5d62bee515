/**
 * Where the story of a leak may stand: the repository that configuration names, or the repository itself where it is not
 * public; else nowhere (DESIGN, section 6). A workflow's token cannot write advisories.
 */
import {
  findRepository,
  isProblem,
  readHeadCheck,
  type GitHub,
  type Repository,
  type Where,
} from '../../github/index.ts';
import type { Config } from '../../scan/index.ts';
import type { Run } from '../run-context.ts';

export interface Home {
  readonly where: Where;
  readonly fullName: string;
}

export async function findHome({ github, place }: Run, config: Config): Promise<Home | null> {
  if (!github) return null;
  if (config.report.repository !== null) {
    const [owner = place.where.owner, repo = ''] = config.report.repository.split('/');
    const named = await readNamed(github, { owner, repo });
    if (named && named.visibility !== 'public' && named.hasIssues && !named.archived) return toHome(named);
  }
  return place.visibility !== 'public' && place.hasIssues ? toHome(place.where) : null;
}

function toHome({ owner, repo }: Where): Home {
  return { where: { owner, repo }, fullName: `${owner}/${repo}` };
}

async function readNamed(github: GitHub, where: Where): Promise<Repository | null> {
  try {
    return await findRepository(github, where);
  } catch (error) {
    if (isProblem(error, 'forbidden', 'unauthorized', 'gone')) return null;
    throw error;
  }
}

/** The check run of the App; a job of a workflow may have the same name. */
const checkName = 'leakwarden';
const workflows = 'github-actions';

/** Where the App is, it follows leaks itself. `unknown`: the token may not read checks. */
export async function findApp({ github, place }: Run, head: string): Promise<'yes' | 'no' | 'unknown'> {
  if (!github) return 'unknown';
  try {
    const runs = await readHeadCheck(github, place.where, head, checkName);
    return runs.some(({ app }) => app !== null && app.slug !== workflows) ? 'yes' : 'no';
  } catch (error) {
    if (isProblem(error, 'forbidden', 'not-found', 'unauthorized')) return 'unknown';
    throw error;
  }
}
