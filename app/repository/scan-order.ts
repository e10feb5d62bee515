/** What every scan of the App has in common: the trusted configuration, the fingerprint key, nobody's inline comments. */
import type { HistorySelection, NamedText, ScanOrder } from '../../scan/index.ts';
import { today, type JobContext } from '../job-context.ts';
import type { RepositoryConfiguration } from './configuration.ts';

/** Milliseconds; a job that scans longer is a failure that people should know of. */
export const longestScan = 3_600_000;

export interface ScanScope {
  readonly path: string;
  readonly history: HistorySelection | null;
  readonly head: string | null;
  readonly onlyNews: boolean;
  readonly texts: readonly NamedText[];
  /** Commits in which tables were decided about, whose people are not known yet. */
  readonly decidedAt?: readonly string[];
  /** The commit whose inline comments count; null: none does. */
  readonly base: string | null;
}

export function toScanOrder(
  context: JobContext,
  { config, exposure }: RepositoryConfiguration,
  { decidedAt = [], ...wanted }: ScanScope,
): ScanOrder {
  return {
    ...wanted,
    people: { at: decidedAt },
    files: false,
    config,
    exposure,
    baseline: null,
    trust: 'base',
    key: context.settings.fingerprintKey,
    jobs: 1,
    portable: context.isPortable,
    version: context.version,
    today: today(context),
  };
}
