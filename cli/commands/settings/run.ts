/** From what was typed to the exit code: audits, changes or undoes, and writes the reports. */
import { readFileSync } from 'node:fs';
import { auditSettings, checkName, type Audit } from '../../../gate/index.ts';
import { isProblem, openSettings } from '../../../github/index.ts';
import { settingsFormats, toPlain } from '../../../report/index.ts';
import type { Report } from '../../../rules/index.ts';
import { isColored } from '../../color.ts';
import { UsageError } from '../../errors.ts';
import { whileShown } from '../../progress.ts';
import { assertNotTracked, planOutputs, writeOutputs, type Output } from '../../outputs.ts';
import { version } from '../../version.ts';
import { loadSettings } from './configuration.ts';
import type { SettingsOptions } from './options.ts';
import { openClient, toTarget, type GitHubTarget, type Credential } from '../../target.ts';
import { applyChanges, describeChanges, undoChanges } from '../../undo.ts';

/** 0 no setting fails, 1 settings to fix, 2 wrong usage, 3 something could not be read. */
export async function runSettings(text: string, options: SettingsOptions): Promise<number> {
  assertSensible(options);
  const target = toTarget(text, options);
  const outputs = planReports(options);
  await assertNotTracked(outputs, undefined);
  const credential = await openClient(options);
  try {
    if (options.undo !== undefined) return await undo(credential, target, options.undo);
    const audit = await readAudit(credential, target, options);
    if (options.dryRun) {
      process.stdout.write(describeChanges(audit.changes));
      sayWhatCanBeFixed(audit);
      // What is unknown may have to be changed as well.
      return audit.report.complete ? 0 : 3;
    }
    if (options.fix) {
      sayWhatCanBeFixed(audit);
      await applyChanges(credential.github, audit.changes, options.undoLog);
    }
    return report(options.fix ? await readAudit(credential, target, options) : audit, outputs, options);
  } catch (error) {
    if (!isProblem(error)) throw error;
    process.stderr.write(`leakwarden: ${error.message}\n`);
    return 3;
  }
}

function assertSensible({ fix, dryRun, undo: log, scanReport, appId }: SettingsOptions): void {
  if ([fix, dryRun, log].filter((each) => each !== undefined).length > 1)
    throw new UsageError('--fix, --dry-run and --undo do different things: use one of them');
  if (scanReport !== undefined && log !== undefined)
    throw new UsageError('--undo judges nothing: leave --scan-report away');
  if (appId !== undefined && !/^[1-9]\d{0,14}$/.test(appId))
    throw new UsageError(`--app-id takes the number that stands in the settings of the App, not "${toPlain(appId)}"`);
}

const toAppId = ({ appId }: SettingsOptions): number | null => (appId === undefined ? null : Number(appId));

/** Whoever names no policy, and has none set to `fix`, shall not read that all is well. */
function sayWhatCanBeFixed({ report: { subjects }, changes }: Audit): void {
  if (changes.length > 0) return;
  const failing = subjects.flatMap(({ results }) => results.filter(({ outcome, call }) => outcome === 'fail' && call));
  const ids = [...new Set(failing.map(({ policy }) => policy))];
  if (ids.length > 0)
    process.stderr.write(
      `leakwarden: no policy that fails is set to "fix"; these can be changed if they are named with --policy: ${ids.join(', ')}\n`,
    );
}

function planReports({
  format,
  output,
  config,
  scanReport,
  tokenFile,
  undo: log,
  undoLog,
  fix,
}: SettingsOptions): Output[] {
  return planOutputs({
    formats: format,
    known: settingsFormats,
    output,
    written: fix ? [undoLog] : [],
    read: [config, scanReport, tokenFile, log].flatMap((file) => file ?? []),
    isTerminal: process.stdout.isTTY,
    standardOutput: 1,
  });
}

async function readAudit(credential: Credential, target: GitHubTarget, options: SettingsOptions): Promise<Audit> {
  const { github, isInstallation } = credential;
  const { config, notices } = await loadSettings(github, target, options);
  for (const notice of notices) process.stderr.write(`leakwarden: ${toPlain(notice)}\n`);
  const holds = readHoldings(target, options.scanReport);
  const auditing = auditSettings({
    ...target,
    reader: openSettings(github),
    isInstallation,
    config,
    appId: toAppId(options),
    checkName,
    holdings: () => holds,
    failOn: options.failOn,
    version,
    now: new Date(),
  });
  const audit = await whileShown(`reading the settings of ${toPlain(target.owner)}`, () => auditing).catch(
    (error: unknown) => {
      throw target.repo === null && isProblem(error, 'not-found') ? notAnOrganisation(target) : error;
    },
  );
  if (audit !== null) return audit;
  throw new UsageError(`${target.owner}/${target.repo ?? ''}: does not exist, or the token may not see it`);
}

function notAnOrganisation({ owner }: GitHubTarget): UsageError {
  return new UsageError(
    `${owner}: is not an organisation, or the token may not see it; name one repository (${owner}/NAME) of a user`,
  );
}

type Holdings = ReturnType<Parameters<typeof auditSettings>[0]['holdings']>;

/** @throws UsageError where the file is no report of a scan */
function readHoldings({ repo }: GitHubTarget, file: string | undefined): Holdings {
  if (file === undefined) return { people: 0, secrets: 0 };
  if (repo === null)
    throw new UsageError('--scan-report belongs to one repository: name it (acme/shop), or leave --scan-report away');
  const report = parseReport(readFile(file));
  if (report === null)
    throw new UsageError(`${file}: is not a report of a scan; make one with leakwarden scan --format json=${file}`);
  if (!report.complete)
    process.stderr.write(
      `leakwarden: ${toPlain(file)}: the scan is incomplete, and may have missed people or secrets\n`,
    );
  return report.holdings;
}

interface ScanHoldings {
  readonly complete: boolean;
  readonly holdings: Holdings;
}

function parseReport(text: string): ScanHoldings | null {
  try {
    const { schema, complete, summary, leaks } = JSON.parse(text) as Report;
    const grave = leaks.filter(({ kind, severity }) => kind === 'secret' && ['critical', 'high'].includes(severity));
    const isReport = schema === 1 && typeof complete === 'boolean' && Number.isInteger(summary.subjects);
    return isReport ? { complete, holdings: { people: summary.subjects, secrets: grave.length } } : null;
  } catch {
    return null;
  }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file}: cannot be read; name a JSON report of a scan`);
  }
}

async function undo({ github }: Credential, target: GitHubTarget, file: string): Promise<number> {
  const count = await undoChanges(github, target, file);
  process.stdout.write(`${count === 1 ? '1 change' : `${count} changes`} undone.\n`);
  return 0;
}

function report({ report: audited }: Audit, outputs: readonly Output[], { show }: SettingsOptions): number {
  writeOutputs(
    outputs.map(({ file, format }) => ({
      file,
      text: () =>
        settingsFormats.get(format)?.(audited, { show, color: file === null && isColored(process.stdout) }) ?? '',
    })),
  );
  if (!audited.complete) return 3;
  return audited.verdict === 'fail' ? 1 : 0;
}
