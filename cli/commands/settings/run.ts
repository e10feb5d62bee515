/** From what was typed to the exit code: audits, changes or undoes, and writes the reports. */
import { readFileSync } from 'node:fs';
import { auditSettings, checkName, type Audit } from '../../../gate/index.ts';
import { isProblem, openSettings } from '../../../github/index.ts';
import { settingsFormats, toPlain } from '../../../report/index.ts';
import type { Report } from '../../../rules/index.ts';
import { isColored } from '../../color.ts';
import { UsageError } from '../../errors.ts';
import { assertNotTracked, planOutputs, writeOutputs, type Output } from '../../outputs.ts';
import { version } from '../../version.ts';
import { loadSettings } from './configuration.ts';
import type { SettingsOptions } from './options.ts';
import { openClient, toTarget, type GitHubTarget, type Credential } from '../../target.ts';
import { applyChanges, describeChanges, undoChanges } from '../../undo.ts';

/** 0 no setting fails, 1 settings to fix, 2 wrong usage, 3 something could not be read. */
export async function runSettings(text: string, options: SettingsOptions): Promise<number> {
  assertSensible(options);
  const target = toTarget(text);
  const outputs = planReports(options);
  await assertNotTracked(outputs, undefined);
  const credential = await openClient(options);
  try {
    if (options.undo !== undefined) return await undo(credential, options.undo);
    const audit = await readAudit(credential, target, options);
    if (options.dryRun) {
      process.stdout.write(describeChanges(audit.changes));
      return 0;
    }
    if (options.fix) await applyChanges(credential.github, audit.changes, options.undoLog);
    return report(options.fix ? await readAudit(credential, target, options) : audit, outputs, options);
  } catch (error) {
    if (!isProblem(error)) throw error;
    if (target.repo === null && error.kind === 'not-found') throw notAnOrganisation(target);
    process.stderr.write(`leakwarden: ${error.message}\n`);
    return 3;
  }
}

function assertSensible({ fix, dryRun, undo: log, scanReport }: SettingsOptions): void {
  if ([fix, dryRun, log].filter((each) => each !== undefined).length > 1)
    throw new UsageError('--fix, --dry-run and --undo do different things: use one of them');
  if (scanReport !== undefined && log !== undefined)
    throw new UsageError('--undo judges nothing: leave --scan-report away');
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
  const audit = await auditSettings({
    ...target,
    reader: openSettings(github),
    isInstallation,
    config,
    appId: null,
    checkName,
    holdings: () => holds,
    failOn: options.failOn,
    version,
    now: new Date(),
  });
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
  try {
    const { summary, leaks } = JSON.parse(readFileSync(file, 'utf8')) as Pick<Report, 'summary' | 'leaks'>;
    const grave = leaks.filter(({ kind, severity }) => kind === 'secret' && ['critical', 'high'].includes(severity));
    return { people: summary.subjects, secrets: grave.length };
  } catch {
    throw new UsageError(`${file}: is not a report of a scan; make one with leakwarden scan --format json=${file}`);
  }
}

async function undo({ github }: Credential, file: string): Promise<number> {
  const count = await undoChanges(github, file);
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
