/** Whether push rulesets can be had there. Pure. */
import type { Repository } from '../../github/index.ts';

export interface PushPlace {
  /** Null: an organisation. */
  readonly repository: Repository | null;
  /** GitHub's name of the organisation's plan; null where it is not shown, or the server has none. */
  readonly plan: string | null;
}

/**
 * Why GitHub offers none; null where it does, or where the plan is not shown.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets#push-rulesets
 */
export function whyNoPushRuleset({ repository, plan }: PushPlace): string | null {
  if (repository?.visibility === 'public')
    return 'push rulesets hold only for private and internal repositories, and this one is public';
  if (repository && !repository.ownerIsOrganisation)
    return 'push rulesets are for repositories of organisations on GitHub Team or Enterprise, and this is one of a person';
  if (plan === 'free') return 'push rulesets need GitHub Team or Enterprise, and the organisation is on GitHub Free';
  return null;
}
