/** Judges what was read of a repository or an organisation by every policy that configuration leaves on. Pure. */
import type { OrganisationSettings, RepositorySettings } from '../../github/index.ts';
import type { AuditedSubject, PolicyResult } from '../../report/index.ts';
import type { SettingsConfig } from '../../scan/index.ts';
import { describeCall } from './calls.ts';
import { findException } from './exceptions.ts';
import type { Change, Circumstances, Policy, PolicyOutcome, PolicyOver } from './policy.ts';
import { organisationPolicies, repositoryPolicies } from './index.ts';

export function judgeRepository(
  settings: RepositorySettings,
  circumstances: Circumstances,
  config: SettingsConfig,
): AuditedSubject {
  const { owner, repo, url, visibility } = settings;
  const name = `${owner}/${repo}`;
  const results = judgeBy(repositoryPolicies, settings, { url, name, circumstances, config });
  return { kind: 'repository', name, url, visibility, results };
}

export function judgeOrganisation(
  settings: OrganisationSettings,
  circumstances: Circumstances,
  config: SettingsConfig,
): AuditedSubject {
  const { login: name, url } = settings;
  const results = judgeBy(organisationPolicies, settings, { url, name, circumstances, config });
  return { kind: 'organisation', name, url, visibility: null, results };
}

function judgeBy<Settings>(
  policies: readonly PolicyOver<Settings>[],
  settings: Settings,
  { url, ...to }: HeldTo & { readonly url: string },
): readonly PolicyResult[] {
  return policies.map((policy) =>
    toResult(policy, {
      url,
      outcome: held(policy, policy.judge(settings, to.circumstances), to),
      change: policy.change?.(settings, to.circumstances) ?? null,
    }),
  );
}

export type Held =
  | PolicyOutcome
  | { readonly outcome: 'off'; readonly fact: string }
  | {
      readonly outcome: 'excepted';
      readonly fact: string;
      readonly exception: NonNullable<PolicyResult['exception']>;
    };

export interface HeldTo {
  readonly name: string;
  readonly circumstances: Circumstances;
  readonly config: SettingsConfig;
}

/** What configuration makes of a judgement. Only a failure can be excepted. */
export function held(
  policy: Pick<Policy, 'id'>,
  judgement: PolicyOutcome,
  { name, circumstances, config }: HeldTo,
): Held {
  if ((config.policies[policy.id] ?? config.default) === 'off')
    return { outcome: 'off', fact: 'switched off by the configuration' };
  if (judgement.outcome !== 'fail') return judgement;
  const { now } = circumstances;
  const { holding, ended } = findException(config.exceptions, { policy: policy.id, subject: name, now });
  if (holding !== null) {
    const { reason, until } = holding;
    return { outcome: 'excepted', fact: judgement.fact, exception: { reason, until } };
  }
  const last = ended?.until ?? null;
  return last === null ? judgement : { ...judgement, fact: `${judgement.fact} (the exception ended on ${last})` };
}

interface Judged {
  readonly url: string;
  readonly outcome: Held;
  readonly change: Change | null;
}

function toResult(
  policy: Pick<Policy, 'id' | 'title' | 'why' | 'fix' | 'page'>,
  { url, outcome: judgement, change }: Judged,
): PolicyResult {
  const { id, title, why, fix, page } = policy;
  const isOpen = judgement.outcome === 'fail' || judgement.outcome === 'excepted';
  return {
    policy: id,
    title,
    outcome: judgement.outcome,
    severity: judgement.outcome === 'fail' ? judgement.severity : null,
    fact: judgement.fact,
    why,
    fix,
    link: page === '' ? null : `${url}/${page}`,
    call: change !== null && isOpen ? describeCall(change.apply) : null,
    needs: judgement.outcome === 'unknown' ? judgement.needs : null,
    exception: judgement.outcome === 'excepted' ? judgement.exception : null,
  };
}
