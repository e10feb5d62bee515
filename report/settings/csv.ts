/** One row a policy and repository, passed ones too; for spreadsheets. */
import { toCsvCell } from '../neutralise.ts';
import type { SettingsReport } from './types.ts';

const header = [
  'subject',
  'kind',
  'visibility',
  'policy',
  'outcome',
  'severity',
  'fact',
  'fix',
  'link',
  'call',
  'needs',
  'exception',
] as const;

type Row = Readonly<Partial<Record<(typeof header)[number], string | null>>>;

export function formatSettingsCsv({ subjects, skipped }: SettingsReport): string {
  const rows: readonly Row[] = [
    ...subjects.flatMap(({ name: subject, kind, visibility, results }) =>
      results.map(({ exception, ...result }) => ({
        ...result,
        subject,
        kind,
        visibility,
        exception: exception && `${exception.reason}${exception.until === null ? '' : ` (until ${exception.until})`}`,
      })),
    ),
    ...skipped.map(({ name: subject, reason: fact }) => ({ subject, fact, outcome: 'left out' })),
  ];
  const lines = rows.map((row) => header.map((name) => toCsvCell(row[name] ?? null)).join(','));
  return `${[header.join(','), ...lines].join('\r\n')}\r\n`;
}
