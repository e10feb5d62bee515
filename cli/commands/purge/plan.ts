/** `leakwarden purge plan`. */
import { resolve } from 'node:path';
import { planPurge, readFacts, showNames, targetsOf } from '../../../gate/index.ts';
import { planFormats } from '../../../report/index.ts';
import { openRepository } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { writeOutput } from '../../outputs.ts';
import { version } from '../../version.ts';
import { existing, meantLeaks, readReportFile, scanEvery, toRequest, type ScanWishes } from './report.ts';

export interface PlanOptions extends ScanWishes {
  readonly leak: readonly string[];
  readonly fingerprint: readonly string[];
  readonly from?: string;
  readonly format: string;
  readonly output?: string;
}

/** Returns the exit code: 0 a plan, 3 one that may leave something out. */
export async function runPlan(path: string, options: PlanOptions): Promise<number> {
  const { from, leak, fingerprint, format, output } = options;
  const repository = await openRepository(existing(path));
  if (!repository) throw new UsageError(`${path}: there is no Git repository here, and no history to purge`);
  const request = await toRequest(path, options);
  const report = from === undefined ? await scanEvery(request, options.progress) : readReportFile(from);
  const leaks = meantLeaks(report, { leaks: leak, fingerprints: fingerprint });
  const targets = targetsOf(report, leaks, from === undefined);
  const facts = await readFacts(repository, targets);
  const { notes, modules } = facts.beside;
  const shown = await showNames([...notes, ...modules, ...facts.loose.map(({ name }) => name)], request);
  const plan = planPurge({
    version,
    path: resolve(repository.workTree ?? repository.gitDir),
    leaks,
    targets,
    facts,
    show: (name) => shown.get(name) ?? '****',
  });
  writeOutput(output ?? null, planFormats.get(format)?.(plan) ?? '');
  for (const missing of plan.missing) process.stderr.write(`leakwarden: the plan is incomplete: ${missing}\n`);
  return plan.complete ? 0 : 3;
}
