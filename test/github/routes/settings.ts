/** Settings of a repository. Who may read them: GitHub's list of permissions of Apps. */
import { ok } from '../http/call.ts';
import { countedPage, page } from '../http/page.ts';
import { unprocessable } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { showActions, showForks, showHook, showInvitation, showKey } from '../show/settings.ts';
import { urlOf } from '../show/repository.ts';

export const settingRoutes = [
  repositoryRoute('GET /actions/permissions', 'administration:read', ({ repository }) => {
    const { enabled, ...actions } = repository.settings.actions;
    return ok({ enabled, ...(enabled ? showActions(actions) : {}) });
  }),
  repositoryRoute('GET /actions/permissions/workflow', 'administration:read', ({ repository }) => {
    const { tokenPermission, mayApprove } = repository.settings.actions;
    return ok({ default_workflow_permissions: tokenPermission, can_approve_pull_request_reviews: mayApprove });
  }),
  repositoryRoute('GET /actions/permissions/fork-pr-contributor-approval', 'administration:read', ({ repository }) =>
    ok({ approval_policy: repository.settings.actions.forkApproval }),
  ),
  repositoryRoute('GET /actions/permissions/fork-pr-workflows-private-repos', 'administration:read', ({ repository }) =>
    ok(showForks(repository.settings.actions)),
  ),
  repositoryRoute('GET /actions/runners', 'administration:read', (call) =>
    countedPage(call, 'runners', call.repository.settings.runners, (name) => ({
      id: name.length,
      name,
      os: 'linux',
      status: 'online',
      busy: false,
      labels: [],
    })),
  ),
  repositoryRoute('GET /keys', 'administration:read', (call, world) =>
    page(call, call.repository.settings.keys, (key) => showKey(urlOf(world, call.repository), key)),
  ),
  repositoryRoute('GET /hooks', 'repository_hooks:read', (call, world) =>
    page(call, call.repository.settings.hooks, (hook) => showHook(urlOf(world, call.repository), hook)),
  ),
  repositoryRoute('GET /invitations', 'administration:read', (call, world) =>
    page(call, call.repository.settings.invitations, (each) => showInvitation(world, call.repository, each)),
  ),
  // https://docs.github.com/en/rest/repos/repos#check-if-private-vulnerability-reporting-is-enabled-for-a-repository
  repositoryRoute('GET /private-vulnerability-reporting', 'metadata:read', ({ repository }) => {
    if (repository.visibility !== 'public') throw unprocessable('Bad Request');
    return ok({ enabled: repository.settings.privateReporting });
  }),
];
