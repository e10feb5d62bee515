/** Times, memory and findings, as Markdown. */
import { median } from '../run/median.ts';
import type { Scan } from '../run/scan.ts';
import type { Tool } from '../run/tools.ts';
import { toTable } from './markdown.ts';

export interface Entry {
  readonly tool: Tool;
  /** One for each round; none where the tool is not installed. */
  readonly scans: readonly Scan[];
}

/** The first entry is the one that the others are compared with. */
export function formatScans(entries: readonly Entry[]): string {
  const own = medianSeconds(entries[0]?.scans ?? []);
  return toTable(
    ['tool', 'version', 'median seconds', 'ratio', 'peak MB', 'findings'],
    entries.map((entry) => toRow(entry, own)),
  );
}

function toRow({ tool, scans }: Entry, own: number): string[] {
  const head = [tool.name, tool.version];
  const last = scans.at(-1);
  if (last === undefined) return [...head, 'not installed', '', '', ''];
  const seconds = medianSeconds(scans);
  if (last.timedOut) return [...head, `over ${seconds.toFixed(0)}`, '', toPeak(scans), ''];
  if (last.hits === null) return [...head, `no report (exit code ${last.exitCode ?? '?'})`, '', '', ''];
  const findings = tool.read === null ? '' : String(last.hits.length);
  if (last.stoppedEarly) return [...head, `${seconds.toFixed(2)}, stopped early`, '', toPeak(scans), findings];
  return [...head, seconds.toFixed(2), (seconds / own).toFixed(2), toPeak(scans), findings];
}

function medianSeconds(scans: readonly Scan[]): number {
  return median(scans.map(({ seconds }) => seconds));
}

function toPeak(scans: readonly Scan[]): string {
  const peaks = scans.flatMap(({ peakMegabytes }) => (peakMegabytes === null ? [] : [peakMegabytes]));
  return peaks.length === 0 ? '?' : median(peaks).toFixed(0);
}
