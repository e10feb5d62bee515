/** Everything that a judged run tells, each thing where it may be told. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, say, writeSummary } from '../commands.ts';
import type { JudgedRun, RunOutcome } from '../judged-run.ts';
import type { RunFindings } from '../run-findings.ts';
import type { Run } from '../run-context.ts';
import { keepArtifact } from './artifact.ts';
import { sayOnPull } from './comment.ts';
import { markLines } from './marks.ts';
import { tellSteps, writeReports } from './outputs.ts';
import { sendSarif, writeSarif } from './sarif.ts';
import { tell } from './texts.ts';

/** Returns the code that the step ends with. */
export async function publish(run: Run, telling: RunOutcome): Promise<number> {
  const { findings, judged } = telling;
  const told = tell(run, telling);
  const fails = judged.conclusion !== 'success' || findings.mistake !== null;
  markLines(told.annotations);
  writeSummary(run.runner.summaryFile, told.text === null ? told.summary : `${told.summary}\n\n${told.text}`);
  const sarif = writeSarif(run, findings, judged, told.annotations);
  const files = writeReports(run, judged);
  tellSteps(run, withMistake(findings, judged), files, sarif);
  for (const problem of [
    await sendSarif(run, findings, sarif),
    await sayOnPull(run, findings, judged, told),
    await keepArtifact(run, files),
  ])
    if (problem !== null) annotate('notice', problem);
  if (fails) annotate('error', `${told.title}. The summary of this run says more.`);
  else say(`Leakwarden: ${told.title}`);
  return fails ? 1 : 0;
}

/** A head that breaks the configuration is no pass, whatever it holds. */
function withMistake({ mistake }: RunFindings, judged: JudgedRun): JudgedRun {
  return mistake === null || judged.verdict !== 'pass' ? judged : { ...judged, verdict: 'fail' };
}

/** What was fetched goes; the reports stay for later steps. */
export function cleanUp({ runner }: Pick<Run, 'runner'>): void {
  for (const name of ['mirrors', 'releases'])
    rmSync(join(runner.temporary, name), { recursive: true, force: true, maxRetries: 3 });
}
