/** Private repositories that an organisation's own matters are told in. */
import { findRepository, isProblem, type GitHub, type Repository } from '../../github/index.ts';

/** The first of them that is not public and takes issues. @param names `owner/name`, or the name alone */
export async function findPrivate(
  github: GitHub,
  account: string,
  names: readonly string[],
): Promise<Repository | null> {
  for (const name of names) {
    const [owner = account, repo = ''] = name.includes('/') ? name.split('/') : [account, name];
    const found = await findRepository(github, { owner, repo }).catch((error: unknown) => {
      if (isProblem(error, 'forbidden', 'gone')) return null;
      throw error;
    });
    if (found && found.visibility !== 'public' && found.hasIssues && !found.archived) return found;
  }
  return null;
}
