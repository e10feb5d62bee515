/** The machine-readable report of settings. */
import { toJson } from '../neutralise.ts';
import type { SettingsReport } from './types.ts';

export function formatSettingsJson(report: SettingsReport): string {
  return `${toJson(report, 1)}\n`;
}

/** One object a line, each with its `type`. */
export function formatSettingsJsonLines({ subjects, skipped, ...summary }: SettingsReport): string {
  const lines = [
    { type: 'summary', ...summary },
    ...subjects.flatMap(({ results, ...subject }) => [
      { type: 'subject', ...subject },
      ...results.map((result) => ({ type: 'result', subject: subject.name, ...result })),
    ]),
    ...skipped.map((skip) => ({ type: 'skip', ...skip })),
  ];
  return `${lines.map((line) => toJson(line)).join('\n')}\n`;
}
