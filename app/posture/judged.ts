/** Settings as configuration judges them, and what is to be done about it. Pure. */
import { createHash } from 'node:crypto';
import {
  checkName,
  judgeOrganisation,
  judgeRepository,
  planOrganisation,
  planRepository,
  type Circumstances,
  type PlannedChange,
} from '../../gate/index.ts';
import type { OrganisationSettings, RepositorySettings } from '../../github/index.ts';
import type { AuditedSubject, FailureSeverity, PolicyResult, SettingsReport } from '../../report/index.ts';
import { settingsPolicyIds } from '../../rules/index.ts';
import type { SettingsAction, SettingsConfig } from '../../scan/index.ts';
import type { JobContext } from '../job-context.ts';

export interface Judged {
  /** All policies that configuration leaves on. */
  readonly subject: AuditedSubject;
  /** Names what all policies say, whatever configuration makes of it. */
  readonly state: string;
  readonly changes: readonly PlannedChange[];
}

type Weight = Omit<Circumstances, 'appId' | 'checkName' | 'now'>;
type Judge = Pick<JobContext, 'settings' | 'now'>;

export function judgeOne(
  context: Judge,
  settings: RepositorySettings,
  { config, ...weight }: Weight & { readonly config: SettingsConfig },
): Judged {
  const circumstances = toCircumstances(context, weight);
  return {
    subject: judgeRepository(settings, circumstances, config),
    state: stateOf(judgeRepository(settings, circumstances, everything(config))),
    changes: planRepository(settings, circumstances, config),
  };
}

export function judgeOwner(
  context: Judge,
  settings: OrganisationSettings,
  { config, people }: { readonly config: SettingsConfig; readonly people: number },
): Judged {
  const circumstances = toCircumstances(context, { people, secrets: 0, organisation: settings });
  return {
    subject: judgeOrganisation(settings, circumstances, config),
    state: stateOf(judgeOrganisation(settings, circumstances, everything(config))),
    changes: planOrganisation(settings, circumstances, config),
  };
}

function toCircumstances({ settings, now }: Judge, weight: Weight): Circumstances {
  return { ...weight, appId: settings.appId, checkName, now: now() };
}

const everything = (config: SettingsConfig): SettingsConfig => ({
  ...config,
  default: 'report',
  policies: {},
  exceptions: [],
});

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

function stateOf({ results }: AuditedSubject): string {
  return hashOf(results.map(({ policy, outcome, severity, fact }) => [policy, outcome, severity, fact]));
}

export function configNameOf(config: SettingsConfig): string {
  return hashOf(config);
}

const acting: ReadonlySet<SettingsAction> = new Set(['issue', 'fix']);

/** Something is to be told or done; else settings are only counted. */
export function isActedOn(config: SettingsConfig): boolean {
  return [config.default, ...Object.values(config.policies)].some((action) => acting.has(action));
}

export function failuresIn({ results }: AuditedSubject): readonly PolicyResult[] {
  return results.filter(({ outcome }) => outcome === 'fail');
}

/** What may stand in an issue: policies that are reported only are left out. */
export function toReport(
  { version, now }: Pick<JobContext, 'version' | 'now'>,
  subject: AuditedSubject,
  config: SettingsConfig,
): SettingsReport {
  const told = new Set<string>(settingsPolicyIds.filter((id) => acting.has(config.policies[id] ?? config.default)));
  const results = subject.results.filter(({ policy }) => told.has(policy));
  return {
    schema: 1,
    tool: { name: 'leakwarden', version },
    target: subject.name,
    at: now().toISOString(),
    verdict: results.some(({ outcome }) => outcome === 'fail') ? 'fail' : 'pass',
    complete: results.every(({ outcome }) => outcome !== 'unknown'),
    requests: 0,
    subjects: [{ ...subject, results }],
    skipped: [],
  };
}

/** Policy → severity of what fails. */
export type Failing = Readonly<Record<string, FailureSeverity>>;

export function failingIn({ subjects }: SettingsReport): Failing {
  const failures = subjects.flatMap(failuresIn);
  return Object.fromEntries(failures.map(({ policy, severity }) => [policy, severity ?? 'low']));
}

/** The day after the first of the exceptions that end; null: none does. */
export function endOfExceptions({ exceptions }: SettingsConfig, now: Date): Date | null {
  const today = now.toISOString().slice(0, 10);
  const days = exceptions.flatMap(({ until }) => (until !== null && until >= today ? [until] : []));
  const [first] = days.toSorted();
  return first === undefined ? null : new Date(Date.parse(first) + 86_400_000);
}
