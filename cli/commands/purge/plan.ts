/** `leakwarden purge plan`. */
import { resolve } from 'node:path';
import { planPurge, readFacts, showNames, targetsOf } from '../../../gate/index.ts';
import { planFormats } from '../../../report/index.ts';
import { openRepository } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { assertNotTracked, planOutputs, writeOutputs, type Output } from '../../outputs.ts';
import { version } from '../../version.ts';
import { existing, meantLeaks, readReportFile, scanEvery, toRequest, type ScanWishes } from '../../meant-leaks.ts';

export interface PlanOptions extends ScanWishes {
  readonly leak: readonly string[];
  readonly fingerprint: readonly string[];
  readonly from?: string;
  readonly format: readonly string[];
  readonly output?: string;
}

/** Returns the exit code: 0 a plan, 3 one that may leave something out. */
export async function runPlan(path: string, options: PlanOptions): Promise<number> {
  const { from, leak, fingerprint } = options;
  const outputs = outputsOf(options);
  await assertNotTracked(outputs, undefined);
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
  writeOutputs(outputs.map(({ format, file }) => ({ file, text: () => planFormats.get(format)?.(plan) ?? '' })));
  for (const missing of plan.missing) process.stderr.write(`leakwarden: the plan is incomplete: ${missing}\n`);
  return plan.complete ? 0 : 3;
}

/** Settled before the scan, which may take an hour. */
function outputsOf({ format, output, from, config, keyFile, packs }: PlanOptions): Output[] {
  return planOutputs({
    known: planFormats,
    formats: format,
    output,
    written: [],
    read: [from, config, keyFile, ...packs].flatMap((file) => file ?? []),
    isTerminal: process.stdout.isTTY,
    standardOutput: 1,
  });
}
