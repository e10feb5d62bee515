/** Forks of a private repository: whole copies, below another account. */
import { fail, isKnownAs, notApplicable, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';
import { count } from './words.ts';

export const forking: RepositoryPolicy = {
  id: 'forking',
  scope: 'repository',
  title: 'A private repository cannot be forked',
  severity: 'low',
  why: "A fork is a whole copy of the history in a member's own account, where neither the rules nor the scans of this repository apply.",
  fix: 'Clear "Allow forking" in the general settings, and ask for branches instead of forks.',
  docs: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/managing-the-forking-policy-for-your-repository',
  page: 'settings',
  needs: 'administration:read',
  judge(settings, circumstances) {
    if (settings.visibility === 'public') return notApplicable('everybody can fork a public repository');
    if (!settings.ownerIsOrganisation) return notApplicable('GitHub has this setting in organisations only');
    if (isKnownAs(circumstances.organisation?.membersForkPrivateRepositories, false))
      return pass('the organisation forbids it');
    return whenKnown(settings.forkingAllowed, (isAllowed) => {
      if (!isAllowed) return pass('forking is not allowed');
      const forks = settings.forks > 0 ? `, and ${count(settings.forks, 'fork')} exist` : '';
      return fail(weigh('low', settings, circumstances), `everybody who reads it can fork it${forks}`);
    });
  },
  change({ owner, repo, archived, visibility, ownerIsOrganisation, forkingAllowed }) {
    if (archived) return null;
    if (visibility === 'public' || !ownerIsOrganisation || !forkingAllowed.known || !forkingAllowed.value) return null;
    const route = 'PATCH /repos/{owner}/{repo}';
    const set = (isAllowed: boolean) => ({ route, parameters: { owner, repo, allow_forking: isAllowed } });
    return { title: 'Forbid forks of the repository', apply: set(false), undo: set(true) };
  },
};
