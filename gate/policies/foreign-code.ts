/** Workflows that run with the rights of the repository and check out what a stranger's pull request brings. */
import { fail, pass, raise, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';
import { whenActionsRun } from './when-actions.ts';
import { list } from './words.ts';

export const foreignCode: RepositoryPolicy = {
  id: 'foreign-code',
  scope: 'repository',
  title: 'No privileged workflow checks out the code of a pull request',
  severity: 'high',
  why: "On `pull_request_target`, `workflow_run` and `issue_comment` a workflow has the repository's secrets. If it checks out and runs the code of a pull request, everybody who can open one gets these secrets, and the customers' data that they give access to.",
  fix: 'Run the code on `pull_request`, without secrets, and pass its results on as data. zizmor (https://docs.zizmor.sh) finds this and more in workflows.',
  docs: 'https://docs.github.com/en/actions/reference/security/secure-use',
  page: 'tree/HEAD/.github/workflows',
  needs: 'contents:read',
  judge(settings, circumstances) {
    return whenActionsRun(settings, () =>
      whenKnown(settings.workflows, (workflows) => {
        const pathsOf = (is: boolean | null): readonly string[] =>
          workflows.filter(({ checksOutForeignHead }) => checksOutForeignHead === is).map(({ path }) => path);
        const [dangerous, unread] = [pathsOf(true), pathsOf(null)];
        const base = raise('medium', settings.visibility === 'public' ? 1 : 0);
        if (dangerous.length > 0) return fail(weigh(base, settings, circumstances), list(dangerous));
        if (unread.length === 0) return pass('no such workflow');
        return { outcome: 'unknown', fact: `not readable: ${list(unread)}`, needs: null, because: 'failed' };
      }),
    );
  },
};
