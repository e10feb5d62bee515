/**
 * What somebody who read the lines thinks of our findings in ordinary repositories: `bench/labels/noise.tsv`, one a
 * line: path, rule, fingerprint, `right` or `wrong`. It holds nothing of the files.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hit } from './reports.ts';

export type NoiseLabels = ReadonlyMap<string, string>;

export function readLabels(): NoiseLabels {
  const lines = readFileSync(join(import.meta.dirname, '../labels/noise.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const rows = lines.map((line) => line.split('\t'));
  return new Map(rows.map(([path, rule, fingerprint, verdict = '']) => [`${path}\t${rule}\t${fingerprint}`, verdict]));
}

export function labelOf(hit: Hit, labels: NoiseLabels): string | undefined {
  return labels.get(keyOf(hit));
}

/** The first three columns. */
export function keyOf({ path, rule, fingerprint }: Hit): string {
  return [path, rule.replace(/ \(\w+\)$/, ''), fingerprint].join('\t');
}

/** `41 of 47`, and how many nobody has looked at; empty where nothing is labelled. */
export function countRight(hits: readonly Hit[], labels: NoiseLabels): string {
  const verdicts = hits.map((hit) => labelOf(hit, labels));
  const known = verdicts.filter((verdict) => verdict !== undefined);
  if (known.length === 0) return '';
  const right = `${known.filter((verdict) => verdict === 'right').length} of ${known.length}`;
  return known.length === verdicts.length ? right : `${right}, ${verdicts.length - known.length} not looked at`;
}
