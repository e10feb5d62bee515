/** What a policy is: a pure function over settings, with the words that people need to act on it. */
import type { OrganisationSettings, RepositorySettings, Setting, Unknown } from '../../github/index.ts';
import type { FailureSeverity } from '../../report/index.ts';
import type { SettingsPolicyId } from '../../rules/index.ts';

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
  | { readonly outcome: 'not-applicable'; readonly fact: string }
  /** GitHub does not have it on this plan: neither a pass, nor a weakness that somebody could mend. */
  | { readonly outcome: 'not-offered'; readonly fact: string };

/** A call that brings about what the policy wants, and the one that undoes it. */
export interface Change {
  /** "Set the default permission of GITHUB_TOKEN to read-only". */
  readonly title: string;
  readonly apply: SettingsCall;
  readonly undo: SettingsCall;
  /** Parameters of `undo` that only the answer to `apply` holds, each with its field there: `{ ruleset_id: 'id' }`. */
  readonly undoTakes?: Readonly<Record<string, string>>;
}

export interface SettingsCall {
  /** `PATCH /repos/{owner}/{repo}`. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface PolicyOver<Settings> {
  /** In configuration, in exceptions, in reports: `deploy-keys`. */
  readonly id: SettingsPolicyId;
  /** What is so when all is well. */
  readonly title: string;
  /** The worst it can be before what is known in the repository raises it. */
  readonly severity: FailureSeverity;
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
  /** Null: it already is so, or it is not known how it is, so that nothing could be undone. Absent: only by hand. */
  readonly change?: (settings: Settings, circumstances: Circumstances) => Change | null;
}

export type RepositoryPolicy = PolicyOver<RepositorySettings> & { readonly scope: 'repository' };
export type OrganisationPolicy = PolicyOver<OrganisationSettings> & { readonly scope: 'organisation' };
export type Policy = RepositoryPolicy | OrganisationPolicy;

export const pass = (fact: string): PolicyOutcome => ({ outcome: 'pass', fact });
export const fail = (severity: FailureSeverity, fact: string): PolicyOutcome => ({ outcome: 'fail', severity, fact });
export const notApplicable = (fact: string): PolicyOutcome => ({ outcome: 'not-applicable', fact });

export const notOffered = (fact: string): PolicyOutcome => ({ outcome: 'not-offered', fact });

/** Only a part of the setting is hidden: `fact` says which. */
export const hidden = (needs: string, fact: string): PolicyOutcome => ({
  outcome: 'unknown',
  because: 'permission',
  needs,
  fact: `${fact}, needs ${needs}`,
});

/** Judges a setting that is known; one that is not is unknown, with what is needed. */
export function whenKnown<T>(setting: Setting<T>, judge: (value: T) => PolicyOutcome): PolicyOutcome {
  if (setting.known) return judge(setting.value);
  const { because, needs } = setting;
  if (because === 'visibility') return notApplicable(meaningless);
  if (because === 'plan') return notOffered('GitHub does not offer it on this plan');
  return { outcome: 'unknown', fact: reasons[because](needs), needs, because };
}

export const meaningless = 'the setting has no meaning at this visibility';

const reasons: Readonly<Record<Exclude<Unknown['because'], 'plan' | 'visibility'>, (needs: string | null) => string>> =
  {
    permission: (needs) => (needs === null ? 'not readable with these rights' : `unknown, needs ${needs}`),
    limit: () => 'unknown: the rate limit is used up',
    failed: () => 'unknown: GitHub gave no whole answer',
  };

/** What is lax is worse where more people read and where people's data lies: up to two steps. */
export function weigh(
  base: FailureSeverity,
  settings: RepositorySettings,
  circumstances: Circumstances,
): FailureSeverity {
  const holds = circumstances.people >= manyPeople ? 2 : holdsAnything(circumstances) ? 1 : 0;
  const read = settings.visibility === 'public' ? 1 : 0;
  return raise(base, Math.min(2, holds + (holds > 0 ? read : 0)));
}

/** A setting of an organisation reaches every repository: one step where many people are known in any of them. */
export function weighOrganisation(base: FailureSeverity, { people }: Circumstances): FailureSeverity {
  return raise(base, people >= manyPeople ? 1 : 0);
}

const manyPeople = 1000;
export const holdsAnything = ({ people, secrets }: Circumstances): boolean => people > 0 || secrets > 0;

const order: readonly FailureSeverity[] = ['low', 'medium', 'high', 'critical'];
export function raise(severity: FailureSeverity, steps: number): FailureSeverity {
  return order[Math.min(order.length - 1, order.indexOf(severity) + steps)] ?? severity;
}

/** Whether a setting is known to have this value. */
export const isKnownAs = <T>(setting: Setting<T> | undefined, value: T): boolean =>
  setting?.known === true && setting.value === value;
