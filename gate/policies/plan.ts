/**
 * What would be changed, and how each change is undone: the dry run of the action `fix`. Pure. Once all of it was done,
 * the plan of what is read then is empty.
 */
import type { OrganisationSettings, RepositorySettings } from '../../github/index.ts';
import type { SettingsPolicyId } from '../../rules/index.ts';
import type { SettingsConfig } from '../../scan/index.ts';
import { organisationPolicies, repositoryPolicies } from './index.ts';
import { held } from './judge.ts';
import type { Change, Circumstances, Policy, PolicyOutcome } from './policy.ts';

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
  const name = `${settings.owner}/${settings.repo}`;
  return repositoryPolicies.flatMap((policy) => {
    const change = policy.change?.(settings, circumstances) ?? null;
    return toPlanned(policy, change, { judgement: policy.judge(settings, circumstances), name, circumstances, config });
  });
}

export function planOrganisation(
  settings: OrganisationSettings,
  circumstances: Circumstances,
  config: SettingsConfig,
): readonly PlannedChange[] {
  const name = settings.login;
  return organisationPolicies.flatMap((policy) => {
    const change = policy.change?.(settings, circumstances) ?? null;
    return toPlanned(policy, change, { judgement: policy.judge(settings, circumstances), name, circumstances, config });
  });
}

interface Judged {
  readonly judgement: PolicyOutcome;
  readonly name: string;
  readonly circumstances: Circumstances;
  readonly config: SettingsConfig;
}

/** Only what fails, is not excepted, and is to be fixed. */
function toPlanned(policy: Policy, change: Change | null, { judgement, ...to }: Judged): readonly PlannedChange[] {
  const action = to.config.policies[policy.id] ?? to.config.default;
  if (change === null || action !== 'fix' || held(policy, judgement, to).outcome !== 'fail') return [];
  return [{ policy: policy.id, subject: to.name, ...change }];
}
