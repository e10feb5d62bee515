/** Others may post a check or a status of our name. Where the required check is not pinned to the App, that one counts. */
import { checkName } from '../../../gate/index.ts';
import { isProblem, readHeadCheck, readHeadStatuses } from '../../../github/index.ts';
import type { JobContext } from '../../job-context.ts';
import type { RepositoryAccess } from '../../repository/open.ts';

/** What people should know of them; nothing where they have no effect. */
export async function findImpostors(
  { settings }: JobContext,
  { github, where, row }: RepositoryAccess,
  head: string,
): Promise<readonly string[]> {
  if (row.blocking?.pinned === 'yes') return [];
  const [runs, statuses] = await Promise.all([
    readHeadCheck(github, where, head, checkName),
    readHeadStatuses(github, where, head, checkName).catch(noneOfWhatIsHidden),
  ]);
  const apps = runs.filter(({ app }) => app?.id !== settings.appId).map(({ app }) => `the App ${app?.slug ?? '?'}`);
  const people = statuses.map(({ creator }) => creator?.login ?? 'somebody');
  const names = [...new Set([...apps, ...people])].slice(0, mostNamed);
  if (names.length === 0) return [];
  return [
    `There are checks of the name ${checkName} on this commit that are not from Leakwarden, posted by ${names.join(', ')}. They say nothing about leaks; require the check of this App alone.`,
  ];
}

const mostNamed = 5;

/** Statuses are a permission of their own: without it the verdict stands all the same. */
function noneOfWhatIsHidden(error: unknown): readonly [] {
  if (isProblem(error, 'forbidden')) return [];
  throw error;
}
