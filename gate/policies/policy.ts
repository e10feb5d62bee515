/** What a policy is: a pure function over settings, with the words that people need to act on it. */
import type { OrganisationSettings, RepositorySettings, Setting, Unknown } from '../../github/index.ts';
import type { FailureSeverity } from '../../report/index.ts';

/** What the severity depends on beside the setting itself. */
export interface Circumstances {
  /** People in leaks and datasets that are known in the repository, real or unknown whose; 0: none is known. */
  readonly people: number;
  /** Open leaks of secrets of at least high severity. */
  readonly secrets: number;
  /** The organisation's settings, where they are known: what it forbids no repository has to forbid. */
  readonly organisation: OrganisationSettings | null;
  /** This App's id, when an App asks; null: a person does, so that pinning is judged by any App. */
  readonly appId: number | null;
  readonly checkName: string;
  readonly now: Date;
}

export type PolicyOutcome =
  | { readonly outcome: 'pass'; readonly fact: string }
  | { readonly outcome: 'fail'; readonly fact: string; readonly severity: FailureSeverity }
  | {
      readonly outcome: 'unknown';
      readonly fact: string;
      readonly needs: string | null;
      readonly because: Unknown['because'];
    }
  | { readonly outcome: 'not-applicable'; readonly fact: string };

/** A call that brings about what the policy wants, and the one that undoes it. */
export interface Change {
  /** "Set the default permission of GITHUB_TOKEN to read-only". */
  readonly title: string;
  readonly apply: SettingsCall;
  readonly undo: SettingsCall;
}

export interface SettingsCall {
  /** `PATCH /repos/{owner}/{repo}`. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

interface PolicyBase<Settings> {
  /** In configuration, in exceptions, in reports: `deploy-keys`. */
  readonly id: string;
  readonly title: string;
  /** Why it matters for customers' data, in one or two sentences. */
  readonly why: string;
  /** What to do, in one or two sentences. */
  readonly fix: string;
  /** GitHub's page on the setting. */
  readonly docs: string;
  /** Below the repository's or organisation's page: `settings/keys`. */
  readonly page: string;
  /** The permission of a GitHub App that shows the setting. */
  readonly needs: string;
  readonly judge: (settings: Settings, circumstances: Circumstances) => PolicyOutcome;
  /** Null: it already is so, or GitHub lets nobody change it by the API. Absent: only by hand. */
  readonly change?: (settings: Settings) => Change | null;
}

export type RepositoryPolicy = PolicyBase<RepositorySettings> & { readonly scope: 'repository' };
export type OrganisationPolicy = PolicyBase<OrganisationSettings> & { readonly scope: 'organisation' };
export type Policy = RepositoryPolicy | OrganisationPolicy;

export const pass = (fact: string): PolicyOutcome => ({ outcome: 'pass', fact });
export const fail = (severity: FailureSeverity, fact: string): PolicyOutcome => ({ outcome: 'fail', severity, fact });

/** Judges a setting that is known; one that is not is unknown, with what is needed. */
export function whenKnown<T>(setting: Setting<T>, judge: (value: T) => PolicyOutcome): PolicyOutcome {
  if (setting.known) return judge(setting.value);
  const { because, needs } = setting;
  return { outcome: 'unknown', fact: reasons[because](needs), needs, because };
}

const reasons: Readonly<Record<Unknown['because'], (needs: string | null) => string>> = {
  permission: (needs) => (needs === null ? 'not readable with these rights' : `unknown, needs ${needs}`),
  plan: () => 'unknown: not offered on this plan of GitHub',
  limit: () => 'unknown: the rate limit is used up',
  failed: () => 'unknown: GitHub did not answer',
  visibility: () => 'means nothing at this visibility',
};

/** What is lax is worse where more people read and where people's data lies: up to two steps. */
export function weigh(
  base: FailureSeverity,
  settings: RepositorySettings,
  circumstances: Circumstances,
): FailureSeverity {
  const holds = circumstances.people >= 1000 ? 2 : circumstances.people > 0 || circumstances.secrets > 0 ? 1 : 0;
  const read = settings.visibility === 'public' ? 1 : 0;
  return raise(base, Math.min(2, holds + (holds > 0 ? read : 0)));
}

const order: readonly FailureSeverity[] = ['low', 'medium', 'high', 'critical'];
function raise(severity: FailureSeverity, steps: number): FailureSeverity {
  return order[Math.min(order.length - 1, order.indexOf(severity) + steps)] ?? severity;
}
