/**
 * Which commits excuse what they hold. What is in the default branch was judged when it came there. What is in another
 * branch was so only if that branch asks for the check as well: a pull request first opened against a branch full of
 * leaks, then pointed at the default branch, must not have been green in between.
 */
import { readRequiredCheck, type Pull } from '../../../github/index.ts';
import { checkName } from '../../names.ts';
import type { JobContext } from '../context.ts';
import type { Place } from '../place.ts';

/** Commit ids; the first is the one the pull request is merged into. */
export async function findBases(
  context: JobContext,
  place: Place,
  { pull, refs }: { readonly pull: Pull; readonly refs: ReadonlyMap<string, string> },
): Promise<readonly string[]> {
  const main = refs.get(`refs/heads/${place.present.defaultBranch}`);
  const base = refs.get(`refs/heads/${pull.base.ref}`) ?? pull.base.sha;
  const isMain = pull.base.ref === place.present.defaultBranch;
  const isTrusted = isMain || (await excuses(context, place, pull.base.ref));
  return [...new Set([...(isTrusted ? [base] : []), ...(main === undefined ? [] : [main])])];
}

/** Where nothing is guarded, trusting a branch lets nobody in. What GitHub does not tell counts as guarded. */
async function excuses(context: JobContext, { github, where, present }: Place, branch: string): Promise<boolean> {
  const asked = { appId: context.settings.appId, name: checkName };
  const main = await readRequiredCheck(github, where, { ...asked, branch: present.defaultBranch });
  if (main.required === 'no') return true;
  return (await readRequiredCheck(github, where, { ...asked, branch })).required === 'yes';
}
