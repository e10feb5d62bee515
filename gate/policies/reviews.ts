/** Whether an approval still means what it says when the merge happens. */
import { rulesDocs, whenPullRequestNeeded } from './branch-rules.ts';
import { fail, notApplicable, pass, weigh, type RepositoryPolicy } from './policy.ts';

export const reviews: RepositoryPolicy = {
  id: 'reviews',
  scope: 'repository',
  title: 'An approval covers only what was approved',
  severity: 'medium',
  why: 'Otherwise anybody who can push to an approved pull request can add a customer file to it. Code owners know whether such data belongs in their paths.',
  fix: 'Dismiss approvals when commits are pushed, or require the approval of the most recent push; require reviews of code owners.',
  docs: rulesDocs,
  page: 'settings/rules',
  needs: 'administration:read',
  judge(settings, circumstances) {
    return whenPullRequestNeeded(settings, (rules) => {
      if (rules.approvals === 0) return notApplicable('no approval is required: see pull-requests');
      if (!rules.dismissesStaleReviews && !rules.requiresLastPushApproval)
        return fail(weigh('medium', settings, circumstances), 'what is pushed after an approval needs none');
      const lacking = [
        rules.dismissesStaleReviews ? [] : 'older approvals stay',
        rules.requiresLastPushApproval ? [] : 'the last push may be approved by its author',
        rules.requiresCodeOwners || hasNoOwners(settings) ? [] : 'code owners are not asked',
      ].flat();
      if (lacking.length > 0) return fail(weigh('low', settings, circumstances), lacking.join('; '));
      return pass('approvals end with a push, and the last push needs one');
    });
  },
};

/** Only where that is known: without a file there is nobody to ask. */
const hasNoOwners = ({ codeowners }: Parameters<RepositoryPolicy['judge']>[0]): boolean =>
  codeowners.known && codeowners.value === null;
