/** The machine-readable report: its schema is report/schema/report.schema.json. */
import type { Report } from '../rules/index.ts';
import { toJson } from './neutralise.ts';

export function formatJson({ people: _people, ...report }: Report): string {
  return `${toJson(report, 1)}\n`;
}

/** One object a line, each with its `type`: for tools that read while we write. */
export function formatJsonLines(report: Report): string {
  const { leaks, findings, datasets, suppressed, coverage, people: _people, ...rest } = report;
  const { skipped, ...covered } = coverage;
  const lines = [
    { type: 'summary', ...rest, coverage: covered },
    ...leaks.map((leak) => ({ type: 'leak', ...leak })),
    ...findings.map((finding) => ({ type: 'finding', ...finding })),
    ...datasets.map((dataset) => ({ type: 'dataset', ...dataset })),
    ...suppressed.map((each) => ({ type: 'suppressed', ...each })),
    ...skipped.map((skip) => ({ type: 'skip', ...skip })),
  ];
  return `${lines.map((line) => toJson(line)).join('\n')}\n`;
}
