/** From what was typed to what the engine is asked. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseBaseline,
  type Baseline,
  type Config,
  type HistorySelection,
  type ScanRequest,
} from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { readKey } from '../../key.ts';
import { version } from '../../version.ts';
import type { ScanOptions } from './options.ts';

export function toRequest(path: string, options: ScanOptions, config: Config): Omit<ScanRequest, 'rules'> {
  return {
    path: resolve(path),
    history: historyOf(options),
    files:
      !options.stdin &&
      !options.historyOnly &&
      !options.staged &&
      options.range === undefined &&
      options.since === undefined,
    input: options.stdin ? { name: options.name ?? '(standard input)', stream: process.stdin } : null,
    texts: [],
    trust: 'work-tree',
    base: null,
    config,
    baseline: options.baseline ? readBaseline(options.baseline) : null,
    covers: options.writeBaseline !== undefined || options.open === true,
    key: readKey(options.keyFile),
    exposure: options.exposure ?? 'unknown',
    jobs: options.jobs,
    portable: options.portable ?? false,
    version,
    today: new Date().toISOString().slice(0, 10),
  };
}

function historyOf(options: ScanOptions): HistorySelection | null {
  const chosen = [
    options.staged,
    options.range !== undefined,
    options.since !== undefined,
    options.stdin,
    !options.history,
    options.historyOnly,
  ].filter(Boolean);
  if (chosen.length > 1)
    throw new UsageError(
      '--staged, --range, --since, --stdin, --no-history and --history-only exclude each other; choose one',
    );
  if (options.staged) return { kind: 'staged' };
  if (options.range !== undefined) return { kind: 'range', range: options.range };
  if (options.since !== undefined) return { kind: 'since', revision: options.since };
  return options.stdin || !options.history ? null : { kind: 'all' };
}

function readBaseline(file: string): Baseline {
  if (!existsSync(file))
    throw new UsageError(`--baseline ${file}: file not found; write one with --write-baseline ${file}`);
  return parseBaseline(readFileSync(file, 'utf8'), file);
}
