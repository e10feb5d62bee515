/** Audits the settings of an organisation, or of one repository: reads, judges, and says what would be changed. */
import {
  readAllSettings,
  readOrganisationSettings,
  readRepositorySettings,
  type OrganisationSettings,
  type RepositorySettings,
  type SettingsReader,
} from '../../github/index.ts';
import type { AuditedSubject, SettingsReport } from '../../report/index.ts';
import { severities, type Severity } from '../../rules/index.ts';
import type { SettingsConfig } from '../../scan/index.ts';
import { judgeOrganisation, judgeRepository } from './judge.ts';
import { planOrganisation, planRepository, type PlannedChange } from './plan.ts';
import type { Circumstances } from './policy.ts';
import { whyOutOfScope } from './scope.ts';

export interface AuditOrder {
  readonly reader: SettingsReader;
  readonly owner: string;
  /** Null: the organisation with all its repositories. */
  readonly repo: string | null;
  /** The credential is an App's: only what its installation covers is seen. */
  readonly isInstallation: boolean;
  readonly config: SettingsConfig;
  readonly appId: number | null;
  readonly checkName: string;
  /** What is known of what a repository holds. */
  readonly holdings: (settings: RepositorySettings) => Pick<Circumstances, 'people' | 'secrets'>;
  /** Minimum severity that fails the audit. */
  readonly failOn: Severity;
  readonly version: string;
  readonly now: Date;
}

export interface Audit {
  readonly report: SettingsReport;
  /** What the action `fix` changes, with what undoes it. */
  readonly changes: readonly PlannedChange[];
}

/** Null: there is no such repository, or the credential does not reach it. @throws GitHubProblem */
export async function auditSettings(order: AuditOrder): Promise<Audit | null> {
  const found = order.repo === null ? await auditOwner(order) : await auditOne(order, order.repo);
  return found && toAudit(order, found);
}

interface Audited {
  readonly subjects: readonly AuditedSubject[];
  readonly changes: readonly PlannedChange[];
  readonly skipped: SettingsReport['skipped'];
}

async function auditOne(order: AuditOrder, repo: string): Promise<Audited | null> {
  const settings = await readRepositorySettings(order.reader, { owner: order.owner, repo });
  if (settings === null) return null;
  const organisation = settings.ownerIsOrganisation
    ? await readOrganisationSettings(order.reader, settings.owner)
    : null;
  // Named by its name, it is meant, whatever the scope is.
  return judgeOne(order, settings, organisation);
}

async function auditOwner(order: AuditOrder): Promise<Audited> {
  const { reader, owner: login, isInstallation, config } = order;
  const organisation = await readOrganisationSettings(reader, login);
  const parts: Audited[] = [];
  let people = 0;
  for await (const settings of readAllSettings(reader, { login, isInstallation })) {
    people += order.holdings(settings).people;
    const reason = whyOutOfScope(settings, config.scope);
    const name = `${settings.owner}/${settings.repo}`;
    parts.push(
      reason === null
        ? judgeOne(order, settings, organisation)
        : { subjects: [], changes: [], skipped: [{ name, reason }] },
    );
  }
  const circumstances = toCircumstances(order, { people, secrets: 0 }, organisation);
  return join([
    {
      subjects: [judgeOrganisation(organisation, circumstances, config)],
      changes: planOrganisation(organisation, circumstances, config),
      skipped: [],
    },
    ...parts,
  ]);
}

function judgeOne(order: AuditOrder, settings: RepositorySettings, organisation: OrganisationSettings | null): Audited {
  const circumstances = toCircumstances(order, order.holdings(settings), organisation);
  return {
    subjects: [judgeRepository(settings, circumstances, order.config)],
    changes: planRepository(settings, circumstances, order.config),
    skipped: [],
  };
}

function toCircumstances(
  { appId, checkName, now }: AuditOrder,
  holds: Pick<Circumstances, 'people' | 'secrets'>,
  organisation: OrganisationSettings | null,
): Circumstances {
  return { ...holds, organisation, appId, checkName, now };
}

function join(parts: readonly Audited[]): Audited {
  return {
    subjects: parts.flatMap(({ subjects }) => subjects),
    changes: parts.flatMap(({ changes }) => changes),
    skipped: parts.flatMap(({ skipped }) => skipped),
  };
}

function toAudit(
  { reader: { requests }, owner, repo, failOn, version, now }: AuditOrder,
  { subjects, changes, skipped }: Audited,
): Audit {
  const results = subjects.flatMap((subject) => subject.results);
  const isGrave = (severity: Severity | null): boolean =>
    severity !== null && severities.indexOf(severity) >= severities.indexOf(failOn);
  const report: SettingsReport = {
    schema: 1,
    tool: { name: 'leakwarden', version },
    target: repo === null ? owner : `${owner}/${repo}`,
    at: now.toISOString(),
    verdict: results.some(({ outcome, severity }) => outcome === 'fail' && isGrave(severity)) ? 'fail' : 'pass',
    complete: results.every(({ outcome }) => outcome !== 'unknown'),
    requests: requests.rest + requests.unchanged + requests.graph,
    subjects,
    skipped,
  };
  return { report, changes };
}
