/** What the policies on GitHub Actions share. */
import type { RepositorySettings, Setting } from '../../github/index.ts';
import { notApplicable, notOffered, whenKnown, type PolicyOutcome } from './policy.ts';

export const actionsDocs =
  'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository';
export const organisationActionsDocs =
  'https://docs.github.com/en/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization';

/** Where no workflow runs, none can do harm. Whether one does may be unknown: then the setting is judged. */
export function whenActionsRun({ archived, actions }: RepositorySettings, judge: () => PolicyOutcome): PolicyOutcome {
  if (archived) return notApplicable('archived: no workflow runs');
  if (actions.enabled.known && !actions.enabled.value) return notApplicable('GitHub Actions are switched off');
  return judge();
}

/** A setting that older servers and other plans do not have is no finding. */
export function whenOffered<T>(setting: Setting<T>, what: string, judge: (value: T) => PolicyOutcome): PolicyOutcome {
  if (!setting.known && setting.because === 'plan') return notOffered(`GitHub does not offer ${what} here`);
  return whenKnown(setting, judge);
}
