/** Where the App is, it follows leaks itself. */
import { isProblem, readHeadCheck } from '../../github/index.ts';
import type { Run } from '../run-context.ts';

/** The check run of the App; a job of a workflow may have the same name. */
const checkName = 'leakwarden';
const workflows = 'github-actions';

/** `unknown`: the token may not read checks. */
export async function findApp({ github, repository }: Run, head: string): Promise<'yes' | 'no' | 'unknown'> {
  if (!github) return 'unknown';
  try {
    const runs = await readHeadCheck(github, repository.where, head, checkName);
    return runs.some(({ app }) => app !== null && app.slug !== workflows) ? 'yes' : 'no';
  } catch (error) {
    if (isProblem(error, 'forbidden', 'not-found', 'unauthorized')) return 'unknown';
    throw error;
  }
}
