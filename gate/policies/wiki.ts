/** A second repository, beside every rule and review of the first. */
import { fail, notApplicable, pass, weigh, type RepositoryPolicy } from './policy.ts';

export const wiki: RepositoryPolicy = {
  id: 'wiki',
  scope: 'repository',
  title: 'A public repository has no wiki',
  severity: 'low',
  why: "A wiki is a Git repository of its own that no ruleset protects, no pull request reviews and no check judges. Customers' data that somebody pastes there is public at once.",
  fix: 'Clear "Wikis" in the general settings, and keep documentation in the repository. Pages are hidden and come back when it is switched on again.',
  docs: 'https://docs.github.com/en/communities/documenting-your-project-with-wikis/disabling-wikis',
  page: 'settings',
  needs: 'metadata:read',
  judge(settings, circumstances) {
    if (settings.visibility !== 'public') return notApplicable('only people with access read it');
    if (settings.archived) return notApplicable('archived: it cannot be edited');
    if (!settings.hasWiki) return pass('off');
    return fail(weigh('low', settings, circumstances), 'the wiki is on');
  },
  change({ owner, repo, visibility, archived, hasWiki }) {
    if (visibility !== 'public' || archived || !hasWiki) return null;
    const route = 'PATCH /repos/{owner}/{repo}';
    const set = (isOn: boolean) => ({ route, parameters: { owner, repo, has_wiki: isOn } });
    return { title: 'Switch off the wiki', apply: set(false), undo: set(true) };
  },
};
