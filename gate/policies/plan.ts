/**
 * What would be changed, and how each change is undone: the dry run of the action `fix`. Pure. Once all of it was done,
 * the plan of what is read then is empty.
 */
import type { OrganisationSettings, RepositorySettings } from '../../github/index.ts';
import type { SettingsPolicyId } from '../../rules/index.ts';
import type { SettingsConfig } from '../../scan/index.ts';
import { organisationPolicies, repositoryPolicies } from './index.ts';
import { held, type HeldTo } from './judge.ts';
import type { Change, Circumstances, PolicyOver } from './policy.ts';

export interface PlannedChange extends Change {
  readonly policy: SettingsPolicyId;
  /** `acme/shop`; of an organisation `acme`. */
  readonly subject: string;
}

export function planRepository(
  settings: RepositorySettings,
  circumstances: Circumstances,
  config: SettingsConfig,
): readonly PlannedChange[] {
  return planBy(repositoryPolicies, settings, { name: `${settings.owner}/${settings.repo}`, circumstances, config });
}

export function planOrganisation(
  settings: OrganisationSettings,
  circumstances: Circumstances,
  config: SettingsConfig,
): readonly PlannedChange[] {
  return planBy(organisationPolicies, settings, { name: settings.login, circumstances, config });
}

/** Only what fails, is not excepted, and is to be fixed. */
function planBy<Settings>(
  policies: readonly PolicyOver<Settings>[],
  settings: Settings,
  to: HeldTo,
): readonly PlannedChange[] {
  return policies.flatMap((policy) => {
    const { circumstances, config, name } = to;
    const action = config.policies[policy.id] ?? config.default;
    const change = action === 'fix' ? (policy.change?.(settings, circumstances) ?? null) : null;
    if (change === null || held(policy, policy.judge(settings, circumstances), to).outcome !== 'fail') return [];
    return [{ policy: policy.id, subject: name, ...change }];
  });
}
