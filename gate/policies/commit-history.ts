/** Whether it can be proven who wrote a commit, and in which order. */
import { rulesDocs, whenRulesKnown } from './branch-rules.ts';
import { fail, pass, type RepositoryPolicy } from './policy.ts';

/** Never more than low: it stops no leak, it only helps to say later who caused it. */
export const commitHistory: RepositoryPolicy = {
  id: 'commit-history',
  scope: 'repository',
  title: 'Commits on the default branch are signed, and its history is linear',
  severity: 'low',
  why: "Anybody can write any name into a commit. After a leak of customers' data, signatures and a linear history show who added it and when.",
  fix: 'Add a ruleset for the default branch that requires signed commits and a linear history.',
  docs: rulesDocs,
  page: 'settings/rules',
  needs: 'administration:read',
  judge(settings) {
    return whenRulesKnown(settings, ({ requiresSignatures, requiresLinearHistory }) => {
      const open = [
        requiresSignatures ? [] : 'commits need no signature',
        requiresLinearHistory ? [] : 'merge commits are allowed',
      ].flat();
      if (open.length > 0) return fail('low', open.join(' and '));
      return pass('signed, in one line');
    });
  },
};
