/** The leaks that a command is about: from a report, or from a scan that lists every place. */
import { existsSync, readFileSync } from 'node:fs';
import { findMeantLeaks, readReport, type LeakWishes } from '../gate/index.ts';
import { toPlain } from '../report/index.ts';
import type { Leak, Report, SuppressedFinding } from '../rules/index.ts';
import { loadConfig, scan, toLeakId, type ScanRequest } from '../scan/index.ts';
import { UsageError } from './errors.ts';
import { readKey } from './key.ts';
import { loadRules } from './packs.ts';
import { createProgress } from './progress.ts';
import { emptyRequest } from './scan-request.ts';

export interface ScanWishes {
  readonly config?: string;
  readonly packs: readonly string[];
  readonly keyFile?: string;
  readonly progress: boolean;
}

const leaksListed = 20;

/** Throws UsageError; `option`: how the file was named. */
export function readReportFile(file: string, option = '--from'): Report {
  const report = readReport(readText(option, file));
  if (report) return report;
  throw new UsageError(`${option} ${file}: is not a report of \`leakwarden scan --format json\``);
}

export function readText(option: string, file: string): string {
  if (!existsSync(file)) throw new UsageError(`${option}: file not found: ${file}`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${option} ${file}: cannot be read; name a file`);
  }
}

/** What every scan of this command is asked for. */
export async function toRequest(path: string, wishes: ScanWishes): Promise<ScanRequest> {
  const { rules } = await loadRules(wishes.packs);
  const { config } = await loadConfig(path, wishes.config ?? null, { rules });
  return {
    ...emptyRequest(path, config, rules),
    history: { kind: 'all' },
    files: true,
    key: readKey(wishes.keyFile),
    whole: true,
    everyPlace: true,
  };
}

export async function scanEvery(request: ScanRequest, isShown: boolean): Promise<Report> {
  const progress = createProgress(isShown);
  try {
    return await scan({ ...request, onProgress: progress.show });
  } finally {
    progress.end();
  }
}

/** Throws UsageError where none is meant, or one that is not there. */
export function meantLeaks(report: Report, wishes: LeakWishes): readonly Leak[] {
  const { leaks, unknown } = findMeantLeaks(report, wishes);
  const [name = ''] = unknown;
  if (name !== '') {
    const excused = excusedNamed(report, name);
    throw new UsageError(excused ? excusedWords(name, excused) : unknownWords(report, unknown));
  }
  if (leaks.length > 0) return leaks;
  if (report.leaks.length === 0) throw new UsageError('there is no leak here');
  throw new UsageError(`say which leak you mean, by --leak${listOf(report)}`);
}

function unknownWords(report: Report, names: readonly string[]): string {
  return `leak not found: ${toPlain(names.join(', '))}${report.leaks.length > 0 ? '; the leaks here' : ''}${listOf(report)}`;
}

const excuses = {
  inline: 'a comment beside it',
  allow: 'an `allow` entry of the configuration',
  baseline: 'the baseline',
} as const;

/** A leak that somebody has just excused is asked for by the id it had; null where it is none of those. */
export function excusedNamed({ suppressed }: Report, name: string): SuppressedFinding | null {
  const start = name.replace(/^LW-/i, '').toLowerCase();
  return suppressed.find(({ fingerprint }) => fingerprint === name || toLeakId(fingerprint).startsWith(start)) ?? null;
}

export function excusedWords(name: string, { path, by, reason, until }: SuppressedFinding): string {
  const why = reason === '' ? '' : `: ${toPlain(reason)}`;
  return `${toPlain(name)} (${toPlain(path)}) is excused by ${excuses[by]}${until === null ? '' : ` until ${until}`}${why}`;
}

function listOf({ leaks }: Report): string {
  if (leaks.length === 0) return '';
  const rows = leaks
    .slice(0, leaksListed)
    .map(({ id, severity, title }) => `\n  ${id}  ${severity}  ${toPlain(title)}`);
  const more = leaks.length > leaksListed ? `\n  and ${leaks.length - leaksListed} more: leakwarden scan` : '';
  return `:${rows.join('')}${more}`;
}

export function existing(path: string): string {
  if (existsSync(path)) return path;
  throw new UsageError(`folder not found: ${path}`);
}
