/** `leakwarden scan`. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { formats, type ReportContext } from '../../report/index.ts';
import { severities, toCurrentId, type CompiledRule, type Report, type Severity } from '../../rules/index.ts';
import {
  closestRule,
  exposures,
  formatBaseline,
  allRuleIds,
  joinReports,
  judgeReport,
  loadConfig,
  loadStoredConfig,
  parseBaseline,
  scan,
  ScanRun,
  selectRules,
  tableRule,
  toldOf,
  toBrokenReport,
  toTargets,
  type Baseline,
  type Config,
  type Exposure,
  type HistorySelection,
  type Mode,
  type ScanRequest,
  type PathTarget,
  type Targets,
} from '../../scan/index.ts';
import { isColored } from '../color.ts';
import { UsageError } from '../errors.ts';
import { readKey } from '../key.ts';
import { loadRules } from '../packs.ts';
import { assertNotTracked, planOutputs, writeOutput, writeOutputs, type Output } from '../outputs.ts';
import { createProgress } from '../progress.ts';
import type { Outcome } from '../outcome.ts';
import { readList } from '../scan-list.ts';
import type { ScanState } from '../scan-state.ts';
import { version } from '../version.ts';

export interface ScanOptions {
  readonly staged?: boolean;
  readonly range?: string;
  readonly since?: string;
  readonly history: boolean;
  readonly historyOnly?: boolean;
  readonly stdin?: boolean;
  readonly repositories?: string;
  readonly state?: string;
  readonly name?: string;
  readonly config?: string;
  readonly packs: readonly string[];
  readonly rule: readonly string[];
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly failOn: Severity;
  readonly show?: Severity;
  readonly format: readonly string[];
  readonly output?: string;
  readonly jobs: number;
  readonly portable?: boolean;
  readonly keyFile?: string;
  readonly exposure?: Exposure;
  readonly progress: boolean;
}

/** What a hook knows better than the command line. */
export interface HookScan {
  readonly selection: HistorySelection;
  /**
   * Where the configuration is read: what is published goes by what is published with it, not by a file on disk; and
   * what a push brings to a server may not excuse itself. Null: a file was named.
   */
  readonly configOf: 'HEAD' | 'index' | null;
  /** What shows all that was found. */
  readonly showing: string;
}

const collect = (value: string, list: readonly string[]): string[] => [...list, value];

export function addScanCommand(program: Command, outcome: Outcome): void {
  program
    .command('scan')
    .description('scan files and the whole Git history below a path')
    .argument('[paths...]', 'folders, files, work trees and bare repositories (default: the repository you stand in)')
    .option('--staged', 'only what is staged for the next commit')
    .option('--range <A..B>', 'only what these commits brought in')
    .option('--since <revision>', 'only what came after this revision, up to HEAD')
    .option('--no-history', 'only the files on disk')
    .option('--history-only', 'only the history')
    .option('--stdin', 'scan standard input')
    .option('--repositories <file>', 'scan what this file lists: a path a line, # for comments')
    .option(
      '--state <file>',
      'where a run of --repositories keeps what is done (default: beside the report or the list)',
    )
    .option('--name <name>', 'what standard input is called in the report')
    .option('--config <file>', 'configuration (default: .github/leakwarden.yml)')
    .option('--packs <file>', 'more rules: a pack, a folder of packs, a gitleaks.toml (may be repeated)', collect, [])
    .option(
      '--rule <id>',
      'run only this rule, or the rules of this pack; tables of people are told as well (may be repeated)',
      collect,
      [],
    )
    .option('--baseline <file>', 'excuse what this file lists')
    .option('--write-baseline <file>', 'write all that was found as a baseline')
    .addOption(
      new Option('--fail-on <severity>', 'minimum severity that fails the scan').choices(severities).default('high'),
    )
    .addOption(
      new Option(
        '--show <severity>',
        'minimum severity listed one by one in text, markdown, github, junit (default: low)',
      ).choices(severities),
    )
    .option(
      '--format <format[=file]>',
      `${[...formats.keys()].join(', ')}; with =FILE it goes there (may be repeated)`,
      collect,
      [],
    )
    .option('--output <file>', 'where the report without a file goes')
    .option('--jobs <n>', 'threads (default: as many as the work and the machine suggest)', toCount, 0)
    .option('--portable', 'no native part and no git binary; slower, up to limits.portableSize')
    .option('--key-file <file>', 'key for fingerprints of guessable values (or LEAKWARDEN_KEY)')
    .addOption(
      new Option('--exposure <who>', 'who can read what is scanned; public raises the severity of datasets').choices(
        exposures,
      ),
    )
    .option('--no-progress', 'no progress on the terminal')
    .addHelpText('after', examples)
    .action(async (paths: string[], options: ScanOptions) => {
      outcome.exitCode = await runScan(paths, options);
    });
}

const examples = `
Examples:
  leakwarden scan                                     work tree and full history of this repository
  leakwarden scan --staged                            what the next commit would add
  leakwarden scan --range main..HEAD --format text --format sarif=leaks.sarif
  leakwarden scan ../data --no-history --fail-on medium
  pg_dump crm | leakwarden scan --stdin --name crm.sql
`;

function toCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0 || count > 256)
    throw new UsageError(`--jobs takes a whole number from 0 to 256, not "${value}"`);
  return count;
}

/** Scans and writes the reports; no path: the whole repository that one stands in. Returns the exit code. */
export async function runScan(
  paths: readonly string[],
  options: ScanOptions,
  hook: HookScan | null = null,
): Promise<number> {
  const outputs = plan(options);
  await assertNotTracked(outputs, options.writeBaseline, options.portable);
  assertInput(paths, options);
  const list = readList(paths, options);
  const { targets, folder } = options.stdin ? standardInput : toTargets(list ? list.paths : existing(paths));
  const loaded = await loadRules(options.packs);
  const context = { isWhole: paths.length === 0 && !list, loaded, hook, run: new ScanRun(), selections: new Map() };
  const scanned: TargetReport[] = (list?.missing ?? []).map((path) => toBroken(path, 'there is no such folder'));
  for (const target of targets) {
    const report = list
      ? await scanListed({ ...context, target, state: list.state }, options)
      : await scanTarget({ ...context, target, state: null }, options);
    if (report) scanned.push(report);
  }
  if (list && list.state.resumed > 0)
    process.stderr.write(`${list.state.resumed} of ${targets.length} were scanned before (${list.state.file})\n`);
  const reports = scanned.map(({ report }) => report);
  const [first] = reports;
  if (!first) throw new UsageError('there is nothing to scan');
  const report = reports.length === 1 ? first : joinReports(reports, { kind: 'directory', path: folder, head: null });
  const complete = { ...report, notices: [...loaded.notices, ...report.notices, ...noteNothing(report)] };
  const infos = new Map([...scanned.flatMap(({ rules }) => rules), tableRule].map((rule) => [rule.id, rule]));
  if (options.writeBaseline) writeBaseline(options.writeBaseline, complete);
  const isSilent = hook !== null && complete.verdict === 'pass';
  if (isSilent) noteLetThrough(complete, hook);
  const exitCode = Math.max(...scanned.map((each) => each.exitCode));
  const pardon = exitCode === 0 ? pardonOf(scanned, options) : null;
  const words = { rules: infos, options, pardon, isHook: hook !== null };
  if (!isSilent)
    writeOutputs(outputs.map((output) => ({ file: output.file, text: () => toText(output, complete, words) })));
  if (list && scanned.every(({ isBroken }) => !isBroken)) list.state.remove();
  return exitCode;
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

/** A pass that rests on nothing is worth a word: a folder is empty, a path was never committed. */
function noteNothing({ complete, coverage, notices }: Report): string[] {
  const isSaid = notices.some((notice) => notice.includes('nothing was scanned'));
  return complete && coverage.documents === 0 && !isSaid
    ? ['nothing was scanned: there is nothing of what was named']
    : [];
}

function toBroken(path: string, reason: string): TargetReport {
  return { report: toBrokenReport(path, reason, version), rules: [], mode: 'block', exitCode: 3, isBroken: true };
}

/** One that is broken does not lose the others. */
async function scanListed(context: TargetScan, options: ScanOptions): Promise<TargetReport | null> {
  // One that was resumed does not say what it held: each counts by itself, so that the report is the same.
  context.run.stores.clear();
  try {
    return await scanTarget(context, options);
  } catch (error) {
    if (!(error instanceof Error) || error instanceof UsageError) throw error;
    const isKnown = error.name === 'ScanError' || error.name === 'ConfigError';
    const { path, below } = context.target;
    return toBroken(below.slice(0, -1) || path, isKnown ? error.message : 'the scan of this repository broke');
  }
}

const standardInput: Targets = { targets: [{ path: '.', also: [], below: '' }], folder: '.' };

/** What is named beside standard input would be left out without a word. */
function assertInput([path]: readonly string[], { stdin, name }: ScanOptions): void {
  if (stdin && path !== undefined)
    throw new UsageError(`${path}: --stdin scans standard input only; give it no path, or leave --stdin away`);
  if (!stdin && name !== undefined)
    throw new UsageError('--name belongs to --stdin: it is what standard input is called');
}

/** Before anything is scanned: one that is not there is a typing error, and what it meant would be missing. */
function existing(paths: readonly string[]): readonly string[] {
  const named = paths.length > 0 ? paths : ['.'];
  for (const path of named) if (!existsSync(path)) throw new UsageError(`${path}: there is no such file or folder`);
  return named;
}

interface TargetScan {
  readonly target: PathTarget;
  /** The path only says which repository is meant. */
  readonly isWhole: boolean;
  readonly loaded: Awaited<ReturnType<typeof loadRules>>;
  readonly hook: HookScan | null;
  readonly run: ScanRun;
  /** Rules by the configuration that chose them: equal ones are made ready once. */
  readonly selections: Map<Config, readonly CompiledRule[]>;
  /** Where it is kept what was done; null where a run is not to go on. */
  readonly state: ScanState | null;
}

interface TargetReport {
  readonly report: Report;
  readonly rules: readonly CompiledRule[];
  readonly mode: Mode;
  readonly exitCode: number;
  readonly isBroken: boolean;
}

/** Each by its own configuration; null where another one held it. */
async function scanTarget(
  { target, isWhole, loaded, hook, run, selections, state }: TargetScan,
  options: ScanOptions,
): Promise<TargetReport | null> {
  const { path, also, below } = target;
  const { rules, packs } = loaded;
  const { config: written, notices } = hook?.configOf
    ? await loadStoredConfig(path, hook.configOf, rules)
    : await loadConfig(path, options.config ?? null, { rules });
  const config = withPacks(written, packs);
  const selected = selections.get(config) ?? selectRules(rules, config, options.rule);
  selections.set(config, selected);
  const ruleIds = allRuleIds(rules, config);
  assertRulesExist(options.rule, [...selected, tableRule], ruleIds);
  const told = toldOf(selected, options.rule);
  const request = run.rest({
    ...toRequest(path, options, config),
    ...(hook ? { history: hook.selection, files: false } : {}),
    also,
    below,
    whole: isWhole,
    rules: selected,
    ruleIds,
    ...(told && { told }),
  });
  if (!request) return null;
  const make = (): Promise<Report> => scanShowing(request, options.progress, run);
  const report = judgeReport(await (state ? state.take(request, make) : make()), {
    enforce: { ...config.enforce, severity: threshold(options, config) },
  });
  const remarks = notices.map((notice) => (below === '' ? notice : `${below}: ${notice}`));
  const complete = { ...report, notices: [...remarks, ...report.notices] };
  const { mode } = config.enforce;
  return { report: complete, rules: selected, mode, exitCode: exitCodeOf(complete, mode, options), isBroken: false };
}

/** Packs that the command names are on, whatever the configuration says of packs. */
function withPacks(config: Config, packs: readonly string[]): Config {
  return config.packs.length === 0 ? config : { ...config, packs: [...config.packs, ...packs] };
}

/** What goes wrong is told on a line of its own as well. */
async function scanShowing(request: ScanRequest, isWanted: boolean, run: ScanRun): Promise<Report> {
  const progress = createProgress(isWanted);
  try {
    return await scan({ ...request, onProgress: progress.show }, run);
  } finally {
    progress.end();
  }
}

/** Incomplete wins over leaks (docs/scan.md, “How it ends”). */
function exitCodeOf(report: Report, mode: Mode, options: ScanOptions): number {
  if (!report.complete) return 3;
  if (options.writeBaseline) return 0;
  return report.verdict === 'fail' && mode === 'block' ? 1 : 0;
}

/** Of `--fail-on` and `enforce.severity` the stricter one. */
function threshold(options: ScanOptions, config: Config): Severity {
  const ranks = [options.failOn, config.enforce.severity].flatMap((severity) =>
    severity ? [severities.indexOf(severity)] : [],
  );
  return severities[Math.min(...ranks)] ?? 'high';
}

function toRequest(path: string, options: ScanOptions, config: Config): Omit<ScanRequest, 'rules'> {
  return {
    path: resolve(path),
    history: historyOf(options),
    files:
      !options.stdin &&
      !options.historyOnly &&
      !options.staged &&
      options.range === undefined &&
      options.since === undefined,
    input: options.stdin ? { name: options.name ?? '(standard input)', stream: process.stdin } : null,
    texts: [],
    trust: 'work-tree',
    base: null,
    config,
    baseline: options.baseline ? readBaseline(options.baseline) : null,
    covers: options.writeBaseline !== undefined,
    key: readKey(options.keyFile),
    exposure: options.exposure ?? 'unknown',
    jobs: options.jobs,
    portable: options.portable ?? false,
    version,
    today: new Date().toISOString().slice(0, 10),
  };
}

function historyOf(options: ScanOptions): HistorySelection | null {
  const chosen = [
    options.staged,
    options.range !== undefined,
    options.since !== undefined,
    options.stdin,
    !options.history,
    options.historyOnly,
  ].filter(Boolean);
  if (chosen.length > 1)
    throw new UsageError(
      '--staged, --range, --since, --stdin, --no-history and --history-only exclude each other; choose one',
    );
  if (options.staged) return { kind: 'staged' };
  if (options.range !== undefined) return { kind: 'range', range: options.range };
  if (options.since !== undefined) return { kind: 'since', revision: options.since };
  return options.stdin || !options.history ? null : { kind: 'all' };
}

function readBaseline(file: string): Baseline {
  if (!existsSync(file))
    throw new UsageError(`--baseline ${file}: there is no such file; write one with --write-baseline ${file}`);
  return parseBaseline(readFileSync(file, 'utf8'), file);
}

function writeBaseline(file: string, report: Report): void {
  const entries = [
    ...report.findings.map(({ rule, fingerprint, path }) => ({ rule, fingerprint, path, reason: null })),
    ...report.datasets.map(({ fingerprint, path, covers }) => ({
      rule: tableRule.id,
      fingerprint,
      path,
      reason: null,
      ...(covers && { covers }),
    })),
  ];
  writeOutput(file, formatBaseline({ fingerprintKeyId: report.fingerprintKeyId, entries }));
}

function assertRulesExist(wanted: readonly string[], selected: readonly CompiledRule[], all: readonly string[]): void {
  for (const id of wanted.map((id) => toCurrentId(id))) {
    const isThis = (each: string): boolean => each === id || each.endsWith(`/${id}`) || each.startsWith(`${id}/`);
    if (selected.some((rule) => isThis(rule.id))) continue;
    if (all.some(isThis)) throw new UsageError(`--rule ${id}: the configuration switches this rule off`);
    const close = closestRule(id, all);
    const hint = close === null ? '; see `leakwarden rules list`' : `; did you mean "${close}"?`;
    throw new UsageError(`--rule ${id}: there is no such rule${hint}`);
  }
}

// ---------------------------------------------------------------- output

function plan(options: ScanOptions): Output[] {
  const { format, output, writeBaseline: written, config, baseline, keyFile, packs } = options;
  return planOutputs({
    formats: format,
    output,
    written: written === undefined ? [] : [written],
    read: [config, baseline === written ? undefined : baseline, keyFile, ...packs].flatMap((file) => file ?? []),
    isTerminal: process.stdout.isTTY,
    standardOutput: 1,
  });
}

/** Made one after the other: each may be large. */
function toText({ format, file }: Output, report: Report, { rules, options, pardon, isHook }: ReportOptions): string {
  const color = file === null && isColored(process.stdout);
  const shown = { rules, color, isHook, show: options.show ?? 'low', now: new Date().toISOString() };
  const context = pardon === null ? shown : { ...shown, pardon };
  return formats.get(format)?.(report, context) ?? '';
}

interface ReportOptions {
  readonly rules: ReportContext['rules'];
  readonly options: ScanOptions;
  readonly pardon: string | null;
  readonly isHook: boolean;
}
