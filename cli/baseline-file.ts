/** What was found as entries of a baseline, and a baseline with more of them. */
import { existsSync, readFileSync } from 'node:fs';
import type { Dataset, Finding, Report } from '../rules/index.ts';
import { formatBaseline, parseBaseline, tableRule, type BaselineEntry } from '../scan/index.ts';
import type { ChangedFile } from './allow-file.ts';
import { UsageError } from './errors.ts';

interface Found {
  readonly findings: readonly Finding[];
  readonly datasets: readonly Dataset[];
}

export function toBaselineEntries({ findings, datasets }: Found, reason: string | null): readonly BaselineEntry[] {
  return [
    ...findings.map(({ rule, fingerprint, path }) => ({ rule, fingerprint, path, reason })),
    ...datasets.map(({ fingerprint, path, covers }) => ({
      rule: tableRule.id,
      fingerprint,
      path,
      reason,
      ...(covers && { covers }),
    })),
  ];
}

/** The baseline as it would be with these too. Throws UsageError where its fingerprints were made with another key. */
export function addToBaseline(file: string, found: Found, why: Pick<Report, 'fingerprintKeyId'> & Reason): ChangedFile {
  const { fingerprintKeyId, reason } = why;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const known = before === null ? { fingerprintKeyId, entries: [] } : parseBaseline(before, file);
  if (known.fingerprintKeyId !== fingerprintKeyId)
    throw new UsageError(`${file}: was written with another fingerprint key (--key-file) than this report`);
  const entries = [...known.entries, ...toBaselineEntries(found, reason)];
  return { file, before, after: formatBaseline({ fingerprintKeyId, entries }) };
}

interface Reason {
  readonly reason: string;
}
