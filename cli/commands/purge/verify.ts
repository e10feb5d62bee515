/** `leakwarden purge verify`. */
import {
  lookHere,
  lookOnGitHub,
  proveGone,
  readPlan,
  showNames,
  targetsOf,
  toPurged,
  type Purged,
} from '../../../gate/index.ts';
import type { Where } from '../../../github/index.ts';
import { proofFormats, type PurgeProof } from '../../../report/index.ts';
import { openRepository } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { assertNotTracked, planOutputs, writeOutputs, type Output } from '../../outputs.ts';
import { openClient, toTarget, type CredentialOptions } from '../../target.ts';
import { version } from '../../version.ts';
import { existing, meantLeaks, readReportFile, readText, toRequest } from '../../meant-leaks.ts';

export interface VerifyOptions extends CredentialOptions {
  readonly plan?: string;
  readonly from?: string;
  readonly leak: readonly string[];
  readonly fingerprint: readonly string[];
  readonly repository?: string;
  readonly format: string;
  readonly output?: string;
}

const exitCodes: Readonly<Record<PurgeProof['verdict'], number>> = { gone: 0, 'still-there': 1, unknown: 3 };

export async function runVerify(path: string, options: VerifyOptions): Promise<number> {
  const outputs = outputsOf(options);
  await assertNotTracked(outputs, undefined);
  const purged = readPurged(options);
  const where = options.repository === undefined ? null : toWhere(options.repository, options);
  const client = where ? (await openClient(options)).github : null;
  const repository = await openRepository(existing(path));
  if (!repository && !where)
    throw new UsageError(`${path}: there is no Git repository here; name one, or --repository`);
  const here = repository ? await lookHere(repository, purged) : null;
  const github = client && where ? await lookOnGitHub(client, where, purged) : null;
  const proof = await showRefs(path, proveGone(version, purged, { here, github }));
  writeOutputs(outputs.map(({ format, file }) => ({ file, text: () => proofFormats.get(format)?.(proof) ?? '' })));
  return exitCodes[proof.verdict];
}

/** What it reads is the only list of what has to be gone. */
function outputsOf({ format, output, plan, from, tokenFile }: VerifyOptions): Output[] {
  return planOutputs({
    known: proofFormats,
    formats: [format],
    output,
    written: [],
    read: [plan, from, tokenFile].flatMap((file) => file ?? []),
    isTerminal: process.stdout.isTTY,
    standardOutput: 1,
  });
}

/** After a purge a scan finds nothing any more, so that what is looked for has to have been written down before. */
function readPurged({ plan, from, leak, fingerprint }: VerifyOptions): Purged {
  if ((plan === undefined) === (from === undefined))
    throw new UsageError(
      'say what has to be gone, by a plan (--plan plan.json) or a report from before (--from report.json)',
    );
  const purged = plan === undefined ? ofReport(from ?? '', { leaks: leak, fingerprints: fingerprint }) : ofPlan(plan);
  if (purged.objects.length > 0) return purged;
  throw new UsageError(`${plan ?? from ?? ''}: names no object of a history, so that there is nothing to look for`);
}

function ofPlan(file: string): Purged {
  const plan = readPlan(readText('--plan', file));
  if (plan) return plan;
  throw new UsageError(`--plan ${file}: is not a plan of \`leakwarden purge plan --format json\``);
}

function ofReport(file: string, wishes: Parameters<typeof meantLeaks>[1]): Purged {
  const report = readReportFile(file);
  return toPurged(targetsOf(report, meantLeaks(report, wishes), false));
}

function toWhere(text: string, options: CredentialOptions): Where {
  const { owner, repo } = toTarget(text, options);
  if (repo !== null) return { owner, repo };
  throw new UsageError(`--repository takes OWNER/NAME: ${owner} has no name of a repository`);
}

/** A branch may be named after whom it is about. */
async function showRefs(path: string, proof: PurgeProof): Promise<PurgeProof> {
  const { here } = proof;
  const names = here?.found.flatMap(({ refs }) => refs) ?? [];
  if (!here || names.length === 0) return proof;
  const shown = await showNames(names, await toRequest(path, { packs: [], progress: false }));
  const found = here.found.map((each) => ({ ...each, refs: each.refs.map((ref) => shown.get(ref) ?? '****') }));
  return { ...proof, here: { ...here, found } };
}
