/** The scan of one path, by the configuration that holds there. */
import { severities, toCurrentId, type CompiledRule, type Report, type Severity } from '../../../rules/index.ts';
import {
  allRuleIds,
  closestRule,
  judgeReport,
  loadConfig,
  loadStoredConfig,
  scan,
  selectRules,
  tableRule,
  toBrokenReport,
  toldOf,
  type Config,
  type Mode,
  type PathTarget,
  type ScanRequest,
  type ScanRun,
} from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import type { LoadedRules } from '../../packs.ts';
import { createProgress } from '../../progress.ts';
import { version } from '../../version.ts';
import type { HookScan, ScanOptions } from './options.ts';
import { toRequest } from './request.ts';
import type { ScanState } from './state.ts';

export interface TargetScan {
  readonly target: PathTarget;
  /** The path only says which repository is meant. */
  readonly isWhole: boolean;
  readonly loaded: LoadedRules;
  readonly hook: HookScan | null;
  readonly run: ScanRun;
  /** Rules by the configuration that chose them: equal ones are made ready once. */
  readonly selections: Map<Config, readonly CompiledRule[]>;
  /** Where it is kept what was done; null where a run is not to go on. */
  readonly state: ScanState | null;
}

export interface TargetReport {
  readonly report: Report;
  readonly rules: readonly CompiledRule[];
  readonly mode: Mode;
  readonly exitCode: number;
  readonly isBroken: boolean;
}

/** One that is broken does not lose the others. */
export async function scanListed(context: TargetScan, options: ScanOptions): Promise<TargetReport | null> {
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

/** Each by its own configuration; null where another one held it. */
export async function scanTarget(
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

export function toBroken(path: string, reason: string): TargetReport {
  return { report: toBrokenReport(path, reason, version), rules: [], mode: 'block', exitCode: 3, isBroken: true };
}

/** Packs that the command names are on, whatever the configuration says of packs. */
function withPacks(config: Config, packs: readonly string[]): Config {
  return config.packs.length === 0 ? config : { ...config, packs: [...config.packs, ...packs] };
}

function assertRulesExist(wanted: readonly string[], selected: readonly CompiledRule[], all: readonly string[]): void {
  for (const id of wanted.map((id) => toCurrentId(id))) {
    const isThis = (each: string): boolean => each === id || each.endsWith(`/${id}`) || each.startsWith(`${id}/`);
    if (selected.some((rule) => isThis(rule.id))) continue;
    if (all.some(isThis)) throw new UsageError(`--rule ${id}: the configuration switches this rule off`);
    const close = closestRule(id, all);
    const hint = close === null ? '; see `leakwarden rules list`' : `; did you mean "${close}"?`;
    throw new UsageError(`--rule ${id}: rule not found${hint}`);
  }
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

/** Of `--fail-on` and `enforce.severity` the stricter one. */
function threshold(options: ScanOptions, config: Config): Severity {
  const ranks = [options.failOn, config.enforce.severity].flatMap((severity) =>
    severity ? [severities.indexOf(severity)] : [],
  );
  return severities[Math.min(...ranks)] ?? 'high';
}

/** Incomplete wins over leaks (docs/scan.md, “How it ends”). */
function exitCodeOf(report: Report, mode: Mode, options: ScanOptions): number {
  if (!report.complete) return 3;
  if (options.writeBaseline) return 0;
  return report.verdict === 'fail' && mode === 'block' ? 1 : 0;
}
