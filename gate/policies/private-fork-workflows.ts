/** What a fork of a private repository gets from its workflows. */
import type { PrivateForkWorkflows } from '../../github/index.ts';
import { fail, notApplicable, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';
import { actionsDocs, whenActionsRun } from './when-actions.ts';

export const privateForkWorkflows: RepositoryPolicy = {
  id: 'private-fork-workflows',
  scope: 'repository',
  title: 'Workflows of forks get neither secrets nor a write token',
  severity: 'medium',
  why: 'Somebody with read access forks the repository and opens a pull request whose workflow prints every secret, such as the password of the customer database.',
  fix: 'Clear "Send write tokens" and "Send secrets and variables", and set "Require approval for fork pull request workflows".',
  docs: actionsDocs,
  page: 'settings/actions',
  needs: 'administration:read',
  judge(settings, circumstances) {
    if (settings.visibility === 'public') return notApplicable('of private repositories only');
    return whenActionsRun(settings, () =>
      whenKnown(settings.actions.privateForks, (forks) => {
        if (!forks.run) return pass('they do not run');
        const sent = [forks.withSecrets ? 'secrets' : [], forks.withWriteToken ? 'a token that writes' : []].flat();
        if (sent.length > 0)
          return fail(weigh('medium', settings, circumstances), `workflows of forks get ${sent.join(' and ')}`);
        if (!forks.needApproval)
          return fail(weigh('low', settings, circumstances), 'workflows of forks run without an approval');
        return pass('they need an approval and get nothing');
      }),
    );
  },
  change({ owner, repo, archived, visibility, actions: { privateForks } }) {
    if (archived || visibility === 'public' || !privateForks.known) return null;
    const { run, withSecrets, withWriteToken, needApproval } = privateForks.value;
    if (!run || (!withSecrets && !withWriteToken && needApproval)) return null;
    const set = (forks: PrivateForkWorkflows) => ({
      route: 'PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos',
      parameters: {
        owner,
        repo,
        run_workflows_from_fork_pull_requests: forks.run,
        send_write_tokens_to_workflows: forks.withWriteToken,
        send_secrets_and_variables: forks.withSecrets,
        require_approval_for_fork_pr_workflows: forks.needApproval,
      },
    });
    return {
      title: 'Give workflows of forks neither secrets nor a token that writes, and require an approval',
      apply: set({ run, withSecrets: false, withWriteToken: false, needApproval: true }),
      undo: set(privateForks.value),
    };
  },
};
