/** What each Action took for an event, and what it found, as Markdown. */
import type { ActionEvent, Engine, EngineRun } from '../action/engines.ts';
import { customers } from '../make/pull-request.ts';
import { grade, type Expectation } from '../run/grade.ts';
import { median } from '../run/median.ts';
import type { Hit } from '../run/reports.ts';
import { toTable } from './markdown.ts';

export interface Measured {
  readonly event: ActionEvent;
  readonly expected: Expectation;
  /** Of each engine one run for each round; ours is the first. */
  readonly runs: ReadonlyMap<Engine, readonly EngineRun[]>;
}

const header = [
  'tool',
  'version',
  'event',
  'median seconds',
  'ratio',
  'peak MB',
  'planted found',
  'files with false alarms',
  'customers',
];

export function formatActions(measured: readonly Measured[]): string {
  return toTable(
    header,
    measured.flatMap((each) => [...each.runs].flatMap(([engine, runs]) => toRows(engine, runs, each))),
  );
}

/** One row, or two where the tool itself tells what fails the step from what does not. */
function toRows({ name, version, run }: Engine, runs: readonly EngineRun[], measured: Measured): string[][] {
  const head = [name, version, measured.event];
  const last = runs.at(-1);
  if (run === null || !last) return [[...head, 'not installed', '', '', '', '', '']];
  const seconds = secondsOf(runs);
  if (last.timedOut) return [[...head, `over ${seconds.toFixed(0)}`, '', toPeak(runs), '', '', '']];
  const { hits, exitCode } = last;
  if (!hits) return [[...head, `no report (exit code ${exitCode ?? '?'})`, '', '', '', '', '']];
  const own = secondsOf([...measured.runs.values()][0] ?? []);
  const row = [...head, seconds.toFixed(2), (seconds / own).toFixed(2), toPeak(runs), ...toFound(hits, measured)];
  const failing = hits.filter(({ fails }) => fails);
  if (failing.length === hits.length) return [row];
  return [row, [`${name}, failing only`, version, measured.event, '', '', '', ...toFound(failing, measured)]];
}

function toFound(hits: readonly Hit[], { expected }: Measured): string[] {
  const { found, alarms } = grade(hits, expected);
  return [
    `${found.size} / ${expected.plants.length}`,
    `${alarms.size} / ${expected.negatives.length}`,
    hits.some(({ path }) => path === customers.path) ? 'found' : '-',
  ];
}

function secondsOf(runs: readonly EngineRun[]): number {
  return median(runs.map(({ seconds }) => seconds));
}

function toPeak(runs: readonly EngineRun[]): string {
  const peaks = runs.flatMap(({ peakMegabytes }) => (peakMegabytes === null ? [] : [peakMegabytes]));
  return peaks.length === 0 ? '?' : median(peaks).toFixed(0);
}
