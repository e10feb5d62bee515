/** What was there before and is accepted for now: a file of fingerprints, without lines or places. */
import { severities, type TableCover } from '../../rules/index.ts';
import type { Baseline, BaselineEntry } from '../model/baseline.ts';
import { z } from './shape.ts';

/** The baseline file is not one. `message` starts with file:line. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

/** Throws BaselineError. */
export function parseBaseline(text: string, file: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? 0);
    throw new BaselineError(
      `${file}:${text.slice(0, offset).split('\n').length}: not JSON. Write it again with --write-baseline`,
    );
  }
  const baseline = z.record(value);
  if (baseline?.['version'] !== 1 || !Array.isArray(baseline['entries'])) {
    throw new BaselineError(`${file}:1: not a baseline of version 1. Write it again with --write-baseline`);
  }
  const entries = baseline['entries'].map((entry: unknown, index) => toEntry(entry, `${file}: entry ${index + 1}`));
  return { fingerprintKeyId: z.text(baseline['fingerprintKeyId']) ?? 'none', entries };
}

function toEntry(value: unknown, where: string): BaselineEntry {
  const entry = z.record(value);
  const [rule, fingerprint] = [z.text(entry?.['rule']), z.text(entry?.['fingerprint'])];
  if (!entry || !rule || !fingerprint)
    throw new BaselineError(`${where}: needs "rule" and "fingerprint". Correct or delete it`);
  const covers = entry['covers'] === undefined ? {} : { covers: toCover(entry['covers'], where) };
  return { rule, fingerprint, path: z.text(entry['path']) ?? '', reason: z.text(entry['reason']), ...covers };
}

function toCover(value: unknown, where: string): TableCover {
  const cover = z.record(value);
  const [people, bits, below] = [cover?.['people'], z.text(cover?.['bits']), cover?.['below']];
  const severity = severities.find((each) => each === cover?.['severity']);
  const isBelow = below === undefined || (typeof below === 'number' && below > 0 && below <= 256);
  if (typeof people !== 'number' || bits === null || !/^(?:[0-9a-f]{2})*$/.test(bits) || !severity || !isBelow)
    throw new BaselineError(
      `${where}: "covers" is not as --write-baseline writes it. Write it again, or delete "covers"`,
    );
  return { people, severity, bits, ...(typeof below === 'number' ? { below } : {}) };
}

/** Sorted, one entry a line, so that changes read well in a diff. */
export function formatBaseline(baseline: Baseline): string {
  const byName = (a: BaselineEntry, b: BaselineEntry): number => (toLine(a) < toLine(b) ? -1 : 1);
  const lines = [...new Set(baseline.entries.toSorted(byName).map(toLine))].join(',\n    ');
  return `{\n  "version": 1,\n  "fingerprintKeyId": ${JSON.stringify(baseline.fingerprintKeyId)},\n  "entries": [\n    ${lines}\n  ]\n}\n`;
}

function toLine({ rule, fingerprint, path, reason, covers }: BaselineEntry): string {
  return JSON.stringify({
    rule,
    fingerprint,
    path,
    ...(reason === null ? {} : { reason }),
    ...(covers && { covers }),
  });
}
