/** The engine, asked as the App asks it: trusted configuration, and only the comments that the base holds count. */
import type { Report } from '../rules/index.ts';
import { allRuleIds, scan, selectRules, slowEngine, type HistorySelection, type NamedText } from '../scan/index.ts';
import type { RunConfiguration } from './configuration.ts';
import { today, type Run } from './run-context.ts';
import { version } from './version.ts';

export interface RunScope {
  readonly path: string;
  readonly history: HistorySelection | null;
  readonly head: string | null;
  readonly files: boolean;
  readonly texts: readonly NamedText[];
  /** The commit whose inline comments count; null: none does. */
  readonly base: string | null;
  /** Commits in which tables were decided about: whom they held then is told. */
  readonly decidedAt?: readonly string[];
  /** What is read is held against its id. */
  readonly verify?: boolean;
}

export async function scanFor(
  run: Run,
  configuration: Pick<RunConfiguration, 'config' | 'exposure'>,
  { decidedAt, ...wanted }: RunScope,
): Promise<Report> {
  const { config, exposure } = configuration;
  const report = await scan({
    ...wanted,
    ...(decidedAt && { people: { at: decidedAt } }),
    input: null,
    rules: selectRules(run.rules, config, []),
    ruleIds: allRuleIds(run.rules, config),
    config,
    exposure,
    baseline: null,
    trust: 'base',
    key: run.inputs.key,
    jobs: 0,
    portable: run.isPortable,
    lfs: run.checkout ? [run.checkout.clone.gitDir] : [],
    version,
    today: today(run),
  });
  // The portable engine is the only one in this bundle: nobody can do anything about it.
  return { ...report, notices: report.notices.filter((notice) => notice !== slowEngine) };
}
