/** Whose pull requests from forks run workflows without anybody having looked. */
import { fail, notApplicable, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';
import { actionsDocs, whenActionsRun } from './when-actions.ts';

const everybodyWaits = 'all-external';

export const forkApproval: RepositoryPolicy = {
  id: 'fork-approval',
  scope: 'repository',
  title: 'Workflows of pull requests from forks need approval',
  severity: 'medium',
  why: "A stranger's pull request can contain a changed workflow that runs at once. One merged typo fix is enough to count as a known contributor.",
  fix: 'Choose "Require approval for all external contributors" in the settings of GitHub Actions.',
  docs: actionsDocs,
  page: 'settings/actions',
  needs: 'administration:read',
  judge(settings, circumstances) {
    if (settings.visibility !== 'public') return notApplicable('of public repositories only');
    return whenActionsRun(settings, () =>
      whenKnown(settings.actions.forkApproval, (policy) => {
        if (policy === everybodyWaits) return pass('all external contributors wait');
        if (policy === 'first-time-contributors')
          return fail(weigh('low', settings, circumstances), 'only first-time contributors wait');
        return fail(weigh('medium', settings, circumstances), 'only accounts that are new to GitHub wait');
      }),
    );
  },
  change({ owner, repo, archived, visibility, actions: { forkApproval: policy } }) {
    if (archived || visibility !== 'public' || !policy.known || policy.value === everybodyWaits) return null;
    const set = (approval: string) => ({
      route: 'PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval',
      parameters: { owner, repo, approval_policy: approval },
    });
    return {
      title: 'Require an approval for workflows of all external contributors',
      apply: set('all_external_contributors'),
      undo: set(policy.value.replaceAll('-', '_')),
    };
  },
};
