/** Whether what is merged is what was judged. */
import { rulesDocs, whenPullRequestNeeded } from './branch-rules.ts';
import { fail, pass, weigh, type RepositoryPolicy } from './policy.ts';

export const mergeState: RepositoryPolicy = {
  id: 'merge-state',
  scope: 'repository',
  title: 'Pull requests are up to date and their conversations resolved before merging',
  severity: 'low',
  why: 'A check that ran on an old base did not see the result of the merge, and a remark such as "are these real customers?" should be answered before the merge.',
  fix: 'In the ruleset, require branches to be up to date before merging, or use a merge queue; require conversation resolution.',
  docs: rulesDocs,
  page: 'settings/rules',
  needs: 'administration:read',
  judge(settings, circumstances) {
    return whenPullRequestNeeded(settings, ({ requiresUpToDate, requiresConversationResolution }) => {
      const open = [
        requiresUpToDate ? [] : 'branches may be out of date',
        requiresConversationResolution ? [] : 'conversations may be open',
      ].flat();
      if (open.length > 0) return fail(weigh('low', settings, circumstances), open.join(' and '));
      return pass('up to date, and no open conversation');
    });
  },
};
