/** What every workflow may do that does not say what it needs. */
import { fail, isKnownAs, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';
import { actionsDocs, whenActionsRun } from './when-actions.ts';

export const workflowToken: RepositoryPolicy = {
  id: 'workflow-token',
  scope: 'repository',
  title: 'Workflow tokens are read-only by default and cannot approve pull requests',
  severity: 'medium',
  why: "A hostile action or test dependency can use the workflow's token to push to branches and publish releases and, if it may approve, to get past the review that keeps customers' data out.",
  fix: 'Choose "Read repository contents and packages permissions", clear "Allow GitHub Actions to create and approve pull requests", and give single jobs what they need by `permissions:`.',
  docs: actionsDocs,
  page: 'settings/actions',
  needs: 'administration:read',
  judge(settings, circumstances) {
    const { tokenPermission, mayApprovePullRequests } = settings.actions;
    return whenActionsRun(settings, () => {
      const above = circumstances.organisation?.actions;
      if (isKnownAs(above?.tokenPermission, 'read') && isKnownAs(above?.mayApprovePullRequests, false))
        return pass('the organisation forbids both');
      return whenKnown(tokenPermission, (permission) =>
        whenKnown(mayApprovePullRequests, (mayApprove) => {
          const open = [
            permission === 'write' ? 'the token writes by default' : [],
            mayApprove ? 'workflows may approve pull requests' : [],
          ].flat();
          if (open.length > 0) return fail(weigh('medium', settings, circumstances), open.join(' and '));
          return pass('it reads, and approves nothing');
        }),
      );
    });
  },
  change({ owner, repo, archived, actions: { tokenPermission, mayApprovePullRequests } }) {
    if (archived || !tokenPermission.known || !mayApprovePullRequests.known) return null;
    if (tokenPermission.value === 'read' && !mayApprovePullRequests.value) return null;
    const set = (permission: string, mayApprove: boolean) => ({
      route: 'PUT /repos/{owner}/{repo}/actions/permissions/workflow',
      parameters: {
        owner,
        repo,
        default_workflow_permissions: permission,
        can_approve_pull_request_reviews: mayApprove,
      },
    });
    return {
      title: 'Let the token of workflows read by default and approve no pull requests',
      apply: set('read', false),
      undo: set(tokenPermission.value, mayApprovePullRequests.value),
    };
  },
};
