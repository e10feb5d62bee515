/** Machines of one's own that run what a stranger sends. */
import { fail, notApplicable, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';
import { whenActionsRun } from './when-actions.ts';
import { count, list } from './words.ts';

export const selfHostedRunners: RepositoryPolicy = {
  id: 'self-hosted-runners',
  scope: 'repository',
  title: 'A public repository has no self-hosted runners',
  severity: 'high',
  why: "A stranger's pull request can run commands on the runner, which often has access to databases with customers' data and keeps files from one job to the next.",
  fix: 'Remove the runners from the repository and use hosted ones, or runners that are deleted after each job.',
  docs: 'https://docs.github.com/en/actions/reference/security/secure-use',
  page: 'settings/actions/runners',
  needs: 'administration:read',
  judge(settings, circumstances) {
    if (settings.visibility !== 'public') return notApplicable('only strangers of a public repository reach them');
    return whenActionsRun(settings, () =>
      whenKnown(settings.selfHostedRunners, (runners) => {
        if (runners.length === 0) return pass('none');
        const names = list(runners.map(({ name }) => name));
        return fail(weigh('high', settings, circumstances), `${count(runners.length, 'self-hosted runner')}: ${names}`);
      }),
    );
  },
};
