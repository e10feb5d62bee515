/**
 * `settings: true`: the settings of the repository, too. What is weak about a public repository is told nobody there:
 * its log and summary are read by everybody.
 */
import { auditSettings, checkName } from '../gate/index.ts';
import { openSettings } from '../github/index.ts';
import { settingsFormats, settingsVerdict, type SettingsReport } from '../report/index.ts';
import { annotate, say, writeOutputs, writeSummary } from './commands.ts';
import { loadConfiguration } from './configuration.ts';
import { ActionError } from './errors.ts';
import type { Run } from './run-context.ts';
import { findDefaultTip } from './tip.ts';
import { version } from './version.ts';

/** Returns the code that the step ends with. @throws ActionError without a token */
export async function judgeSettings(run: Run): Promise<number> {
  const { report, mayFail } = await audit(run);
  const verdict = report.complete ? report.verdict : 'incomplete';
  writeOutputs(run.runner.outputFile, { settings: verdict });
  tell(run, report, verdict);
  return verdict !== 'pass' && mayFail ? 1 : 0;
}

interface JudgedSettings {
  readonly report: SettingsReport;
  /** By `enforce.mode`, `observe` and `warn` never fail. */
  readonly mayFail: boolean;
}

async function audit(run: Run): Promise<JudgedSettings> {
  const { github, inputs, repository, now } = run;
  if (!github) throw new ActionError('`settings: true` needs a token that may read administration');
  const { config } = await loadConfiguration(run, (await findDefaultTip(run)).commit, null);
  const found = await auditSettings({
    ...repository.where,
    reader: openSettings(github),
    isInstallation: true,
    config: config.settings,
    appId: null,
    checkName,
    holdings: () => ({ people: 0, secrets: 0 }),
    failOn: inputs.failOn ?? 'high',
    version,
    now,
  });
  if (found === null) throw new ActionError('`settings: true`: the token does not reach this repository');
  return { report: found.report, mayFail: config.enforce.mode === 'block' };
}

const publicWords = {
  pass: 'Settings: nothing to fix',
  fail: 'Settings: something is to be fixed; `leakwarden settings` shows an administrator what',
  incomplete:
    'Settings: not everything could be read; give `token` one that may read administration (`leakwarden settings` says what is missing)',
} as const;

function tell({ repository, runner }: Run, report: SettingsReport, verdict: keyof typeof publicWords): void {
  const isPublic = repository.visibility === 'public';
  const title = isPublic ? publicWords[verdict] : `Settings: ${settingsVerdict(report)}`;
  const markdown = settingsFormats.get('markdown')?.(report, { color: false, show: 'low' }) ?? '';
  writeSummary(runner.summaryFile, isPublic ? `\n${title}.` : `\n${markdown}`);
  if (verdict === 'pass') say(`Leakwarden: ${title}`);
  else annotate('error', title);
}
