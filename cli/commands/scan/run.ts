/** From what was typed to the exit code: what is scanned, each of it, and what is written. */
import { existsSync } from 'node:fs';
import type { WebFolder } from '../../../report/index.ts';
import type { Report } from '../../../rules/index.ts';
import { joinReports, ScanRun, tableRule, toTargets, type PathTarget, type Targets } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { assertNotTracked, writeOutputs } from '../../outputs.ts';
import { loadRules } from '../../packs.ts';
import { readList, type RepositoryList } from './list.ts';
import type { HookScan, ScanOptions } from './options.ts';
import { planReports, toText, writeBaseline } from './reports.ts';
import { scanListed, scanTarget, toBroken, type TargetReport, type TargetScan } from './target.ts';

/** Scans and writes the reports; no path: the whole repository that one stands in. Returns the exit code. */
export async function runScan(
  paths: readonly string[],
  options: ScanOptions,
  hook: HookScan | null = null,
): Promise<number> {
  const outputs = planReports(options);
  await assertNotTracked(outputs, options.writeBaseline, options.portable);
  assertInput(paths, options);
  const list = readList(paths, options);
  const { targets, folder } = options.stdin ? standardInput : toTargets(list ? list.paths : existing(paths));
  const loaded = await loadRules(options.packs);
  const shared = { isWhole: paths.length === 0 && !list, loaded, hook, run: new ScanRun(), selections: new Map() };
  const scanned = await scanEach(targets, { list, shared, options });
  const report = joinAll(scanned, folder, loaded.notices);
  if (options.writeBaseline) writeBaseline(options.writeBaseline, report);
  const exitCode = Math.max(...scanned.map((each) => each.exitCode));
  if (hook !== null && report.verdict === 'pass') noteLetThrough(report, hook);
  else {
    const rules = new Map([...scanned.flatMap((each) => each.rules), tableRule].map((rule) => [rule.id, rule]));
    const pardon = exitCode === 0 ? pardonOf(scanned, options) : null;
    const web = outputs.some(({ format }) => format === 'html') ? await readWeb(report) : [];
    const words = { rules, options, pardon, isHook: hook !== null, web };
    writeOutputs(outputs.map((output) => ({ file: output.file, text: () => toText(output, report, words) })));
  }
  if (list && scanned.every(({ isBroken }) => !isBroken)) list.state.remove();
  if (options.open) await show(report, scanned, options);
  return exitCode;
}

/** Of several targets each has a configuration of its own, and nobody knows which one is meant. */
async function show(report: Report, scanned: readonly TargetReport[], options: ScanOptions): Promise<void> {
  const [rules, { viewReport }] = [scanned.flatMap((each) => each.rules), await import('../view/run.ts')];
  const path = scanned.length === 1 && !options.stdin ? report.target.path : null;
  await viewReport(report, { ...options, rules: [...rules, tableRule], path });
}

/** Loaded where it is asked for: a hook has no time for it. */
async function readWeb(report: Report): Promise<readonly WebFolder[]> {
  return (await import('../../web-folders.ts')).findWebFolders(report);
}

interface ScanOfAll {
  readonly list: RepositoryList | null;
  readonly shared: Omit<TargetScan, 'target' | 'state'>;
  readonly options: ScanOptions;
}

async function scanEach(targets: readonly PathTarget[], { list, shared, options }: ScanOfAll): Promise<TargetReport[]> {
  const scanned = (list?.missing ?? []).map((path) => toBroken(path, 'folder not found'));
  for (const target of targets) {
    const report = list
      ? await scanListed({ ...shared, target, state: list.state }, options)
      : await scanTarget({ ...shared, target, state: null }, options);
    if (report) scanned.push(report);
  }
  if (list && list.state.resumed > 0)
    process.stderr.write(`${list.state.resumed} of ${targets.length} were scanned before (${list.state.file})\n`);
  return scanned;
}

/** One report of all that was scanned. Throws UsageError where that is nothing. */
function joinAll(scanned: readonly TargetReport[], folder: string, notices: readonly string[]): Report {
  const reports = scanned.map(({ report }) => report);
  const [first] = reports;
  if (!first) throw new UsageError('there is nothing to scan');
  const report = reports.length === 1 ? first : joinReports(reports, { kind: 'directory', path: folder, head: null });
  return { ...report, notices: [...notices, ...report.notices, ...noteNothing(report)] };
}

const standardInput: Targets = { targets: [{ path: '.', also: [], below: '' }], folder: '.' };

/** What is named beside standard input, or means nothing without another option, would be left out without a word. */
function assertInput([path]: readonly string[], { stdin, name, open, editor, browser }: ScanOptions): void {
  if (editor !== undefined && !open) throw new UsageError('--editor belongs to --open: the page links to that editor');
  if (!browser && !open) throw new UsageError('--no-browser belongs to --open: it prints the address of the page');
  if (stdin && path !== undefined)
    throw new UsageError(`${path}: --stdin scans standard input only; give it no path, or leave --stdin away`);
  if (!stdin && name !== undefined)
    throw new UsageError('--name belongs to --stdin: it is what standard input is called');
}

/** Before anything is scanned: one that is not there is a typing error, and what it meant would be missing. */
function existing(paths: readonly string[]): readonly string[] {
  const named = paths.length > 0 ? paths : ['.'];
  for (const path of named) if (!existsSync(path)) throw new UsageError(`${path}: file or folder not found`);
  return named;
}

/** A pass that rests on nothing is worth a word: a folder is empty, a path was never committed. */
function noteNothing({ complete, coverage, notices }: Report): string[] {
  const isSaid = notices.some((notice) => notice.includes('nothing was scanned'));
  return complete && coverage.documents === 0 && !isSaid
    ? ['nothing was scanned: no file or history was found there']
    : [];
}

/** A hook that stops nothing prints no report: what it let through is one line, so that nobody takes it for nothing. */
function noteLetThrough({ summary: { bySeverity } }: Report, { showing }: HookScan): void {
  const counts = (['critical', 'high', 'medium'] as const).filter((severity) => bySeverity[severity] > 0);
  if (counts.length === 0) return;
  const words = counts.map((severity) => `${bySeverity[severity]} ${severity}`).join(', ');
  const total = counts.reduce((sum, severity) => sum + bySeverity[severity], 0);
  process.stderr.write(`leakwarden: not blocking: ${words} leak${total === 1 ? '' : 's'}; \`${showing}\` shows more\n`);
}

/** Why leaks that fail a scan leave the exit code at 0. */
function pardonOf(scanned: readonly TargetReport[], { writeBaseline: file }: ScanOptions): string {
  if (file) return `all of it is in ${file} now, and passes with --baseline ${file}`;
  const modes = scanned.filter(({ report }) => report.verdict === 'fail').map(({ mode }) => mode);
  return `enforce.mode is ${[...new Set(modes)].join(' or ')}`;
}
