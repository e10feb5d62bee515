/** One scan by one tool: measured, its report read. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure, type Measurement } from './measure.ts';
import type { Hit } from './reports.ts';
import type { Subject, Tool } from './tools.ts';

export interface Scan extends Measurement {
  /** Null: no report, or one that cannot be read. */
  readonly hits: readonly Hit[] | null;
  readonly stoppedEarly: boolean;
}

export interface ScanJob {
  readonly tool: Tool;
  readonly subject: Subject;
  /** Absolute. */
  readonly target: string;
  /** A folder for reports. */
  readonly reports: string;
  readonly timeoutSeconds: number;
}

/** Null: not installed, or it cannot scan this. */
export async function runScan({ tool, subject, target, reports, timeoutSeconds }: ScanJob): Promise<Scan | null> {
  const toCommand = tool.commands[subject];
  if (tool.program === null || toCommand === undefined) return null;
  const report = join(reports, 'report.json');
  rmSync(report, { force: true });
  const measurement = await measure(toCommand({ program: tool.program, target, report }), {
    folder: subject === 'files' ? target : reports,
    output: tool.prints ? report : null,
    timeoutSeconds,
  });
  return {
    ...measurement,
    hits: measurement.timedOut ? null : readHits(tool, report, target),
    stoppedEarly: tool.stopsEarly(measurement),
  };
}

function readHits(tool: Tool, report: string, target: string): Hit[] | null {
  if (tool.read === null) return [];
  try {
    return existsSync(report) ? tool.read(readFileSync(report, 'utf8'), target) : null;
  } catch {
    return null;
  }
}
