/** Is an action what it was when somebody chose it? */
import { fail, isKnownAs, pass, weigh, type RepositoryPolicy } from './policy.ts';
import { actionsDocs, whenActionsRun, whenOffered } from './when-actions.ts';

export const actionPinning: RepositoryPolicy = {
  id: 'action-pinning',
  scope: 'repository',
  title: 'Actions are pinned to a full commit id',
  severity: 'low',
  why: "A tag can be moved to hostile code overnight. That code then reads the secrets of every workflow that uses the tag, and through them customers' data.",
  fix: 'Write `uses: owner/action@<40 digits>` in all workflows, then set "Require actions to be pinned to a full-length commit SHA".',
  docs: actionsDocs,
  page: 'settings/actions',
  needs: 'administration:read',
  judge(settings, circumstances) {
    return whenActionsRun(settings, () => {
      if (isKnownAs(circumstances.organisation?.actions.requiresShaPinning, true))
        return pass('the organisation requires it');
      return whenOffered(settings.actions.requiresShaPinning, 'the requirement to pin actions', (isRequired) =>
        isRequired ? pass('required') : fail(weigh('low', settings, circumstances), 'tags and branches may be named'),
      );
    });
  },
  change({ owner, repo, archived, actions: { enabled, allowed, requiresShaPinning } }) {
    if (archived || !enabled.known || !enabled.value || !allowed.known) return null;
    if (!requiresShaPinning.known || requiresShaPinning.value) return null;
    const set = (isRequired: boolean) => ({
      route: 'PUT /repos/{owner}/{repo}/actions/permissions',
      parameters: {
        owner,
        repo,
        enabled: true,
        allowed_actions: allowed.value.replace('-', '_'),
        sha_pinning_required: isRequired,
      },
    });
    return {
      title: 'Require actions to be pinned to a commit id; workflows that name tags fail from then on',
      apply: set(true),
      undo: set(false),
    };
  },
};
