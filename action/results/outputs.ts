/** What later steps can use. On a public repository they get no counts: whatever prints them, prints them to everybody. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../../report/index.ts';
import { writeOutputs } from '../commands.ts';
import type { JudgedRun } from '../judged-run.ts';
import type { Run } from '../run-context.ts';
import type { SarifFile } from './sarif.ts';
import { contextOf } from './texts.ts';

export interface ReportFiles {
  readonly json: string | null;
  readonly html: string | null;
}

/** The full story, where it may stand. */
export function writeReports(run: Run, { report }: JudgedRun): ReportFiles {
  const isAllowed = run.repository.visibility !== 'public' || run.inputs.artifact === 'public';
  if (!isAllowed) return { json: null, html: null };
  const write = (format: string): string => {
    const path = join(run.runner.temporary, `leakwarden.${format}`);
    writeFileSync(path, formats.get(format)?.(report, contextOf(run)) ?? '', { mode: 0o600 });
    return path;
  };
  return { json: write('json'), html: run.inputs.artifact === 'no' ? null : write('html') };
}

export function tellSteps(run: Run, judged: JudgedRun, files: ReportFiles, sarif: SarifFile | null): void {
  const { summary } = judged.report;
  const isPublic = run.repository.visibility === 'public';
  const count = (value: number): string => (isPublic ? '' : String(value));
  writeOutputs(run.runner.outputFile, {
    verdict: judged.verdict,
    findings: count(summary.findings),
    subjects: count(summary.subjects),
    leaks: count(summary.leaks),
    report: files.json ?? '',
    sarif: sarif?.path ?? '',
  });
}
