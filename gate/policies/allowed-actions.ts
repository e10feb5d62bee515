/** Whose actions may run in workflows. */
import { fail, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';
import { actionsDocs, whenActionsRun } from './when-actions.ts';

export const allowedActions: RepositoryPolicy = {
  id: 'allowed-actions',
  scope: 'repository',
  title: 'Only selected actions can run',
  severity: 'low',
  why: "An action is third-party code that runs with access to your secrets and to whatever your tests read, which may be customers' data.",
  fix: "Allow actions of the organisation, GitHub's own, and a list of selected ones.",
  docs: actionsDocs,
  page: 'settings/actions',
  needs: 'administration:read',
  judge(settings, circumstances) {
    return whenActionsRun(settings, () => {
      const above = circumstances.organisation?.actions.allowed;
      if (above?.known && above.value !== 'all') return pass('the organisation has chosen them');
      return whenKnown(settings.actions.allowed, (allowed) => {
        if (allowed === 'all') return fail(weigh('low', settings, circumstances), 'any action of any author may run');
        return pass(allowed === 'selected' ? 'chosen actions only' : 'own actions only');
      });
    });
  },
};
