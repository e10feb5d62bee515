/** What is said about a purge, wherever it is said: in the issue of a leak, and by `leakwarden purge plan`. */
import { plural } from '../words.ts';

/** How the text at hand writes a link. */
export type WriteLink = (link: { readonly label: string; readonly url: string }) => string;

const manual = { label: 'git filter-repo', url: 'https://github.com/newren/git-filter-repo' };
const support = { label: 'GitHub Support', url: 'https://support.github.com/contact' };

export const beforeRewrite =
  'Merge or close open pull requests, for later commits get new ids, and let protected branches take a force push for so long.';

export function whatItNeeds(link: WriteLink): string {
  return `It needs ${link(manual)} 2.47 or later.`;
}

export const keepFirstCommits = 'It prints the “First Changed Commit(s)”: keep them for GitHub Support.';

export const finerPlan =
  'In a clone, `leakwarden purge plan` writes commands that keep text files and replace only the value in them, and `leakwarden purge verify` proves afterwards that it is gone.';

export const whoHasClones = 'Whoever has a clone makes a new one, or their next push brings it back.';

export function whyPurge(isSecret: boolean): string {
  return isSecret
    ? 'Not urgent once it is revoked, but everybody with a clone can still read it.'
    : 'Everybody with a clone, and every later clone, still gets it.';
}

/** Whoever runs the server can delete what no ref holds any more. */
export function whomToAsk(serverUrl: string, link: WriteLink): string {
  const isCloud = URL.parse(serverUrl)?.hostname === 'github.com';
  return isCloud ? link(support) : 'the administrators of your GitHub server';
}

/** https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository */
export function whyAsk(whom: string): string {
  return `After the purge old commits still open by their id, and nobody can push to pull refs. Ask ${whom}, with the name of the repository and the First Changed Commit(s).`;
}

/** Null: nobody knows how many. */
export function aboutForks(forks: number | null, theirOwners: string): string {
  const count = forks === null ? 'Forks, where there are any,' : plural(forks, 'fork');
  return `${count} ${forks === 1 ? 'keeps' : 'keep'} what you purge: ask ${theirOwners} to delete or purge them. GitHub Support can tell you of those that you cannot see.`;
}
