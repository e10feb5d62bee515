/** What workflows of every repository may do where neither they nor the repository say less. */
import { fail, pass, weighOrganisation, whenKnown, type OrganisationPolicy } from './policy.ts';
import { organisationActionsDocs } from './when-actions.ts';

export const organisationWorkflowToken: OrganisationPolicy = {
  id: 'organisation-workflow-token',
  scope: 'organisation',
  title: 'Workflow tokens are read-only by default, in every repository',
  severity: 'medium',
  why: "With a workflow token that can write and approve, one hostile action in any repository can change code and publish customers' data without anybody reviewing it.",
  fix: 'Choose "Read repository contents and packages permissions" and clear "Allow GitHub Actions to create and approve pull requests". No repository can then choose more.',
  docs: organisationActionsDocs,
  page: 'settings/actions',
  needs: 'organization_administration:read',
  judge: ({ actions: { tokenPermission, mayApprovePullRequests } }, circumstances) =>
    whenKnown(tokenPermission, (permission) =>
      whenKnown(mayApprovePullRequests, (mayApprove) => {
        const open = [
          permission === 'write' ? 'the token writes by default' : [],
          mayApprove ? 'workflows may approve pull requests' : [],
        ].flat();
        if (open.length === 0) return pass('it reads, and approves nothing');
        return fail(weighOrganisation('medium', circumstances), open.join(' and '));
      }),
    ),
  change({ login, actions: { tokenPermission, mayApprovePullRequests } }) {
    if (!tokenPermission.known || !mayApprovePullRequests.known) return null;
    if (tokenPermission.value === 'read' && !mayApprovePullRequests.value) return null;
    const set = (permission: string, mayApprove: boolean) => ({
      route: 'PUT /orgs/{org}/actions/permissions/workflow',
      parameters: {
        org: login,
        default_workflow_permissions: permission,
        can_approve_pull_request_reviews: mayApprove,
      },
    });
    return {
      title: 'Let the token of workflows read by default and approve no pull requests, in every repository',
      apply: set('read', false),
      undo: set(tokenPermission.value, mayApprovePullRequests.value),
    };
  },
};
