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
import { createTokenClient, type GitHub, type Where } from '../../../github/index.ts';
import { proofFormats, type PurgeProof } from '../../../report/index.ts';
import { openRepository } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { writeOutput } from '../../outputs.ts';
import { version } from '../../version.ts';
import { existing, meantLeaks, readReportFile, readText, toRequest } from './report.ts';

export interface VerifyOptions {
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
  const purged = readPurged(options);
  const where = options.repository === undefined ? null : toWhere(options.repository);
  const client = where ? await createClient() : null;
  const repository = await openRepository(existing(path));
  if (!repository && !where)
    throw new UsageError(`${path}: there is no Git repository here; name one, or --repository`);
  const here = repository ? await lookHere(repository, purged) : null;
  const github = client && where ? await lookOnGitHub(client, where, purged.objects) : null;
  const proof = await showRefs(path, proveGone(version, purged, { here, github }));
  writeOutput(options.output ?? null, proofFormats.get(options.format)?.(proof) ?? '');
  return exitCodes[proof.verdict];
}

/** As GitHub's own command line and workflows name them. */
async function createClient(): Promise<GitHub> {
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL } = process.env;
  const token = GITHUB_TOKEN || GH_TOKEN;
  if (!token) throw new UsageError('GitHub is asked with a token: set GITHUB_TOKEN (it needs to read contents)');
  return createTokenClient({ apiUrl: GITHUB_API_URL || 'https://api.github.com', token, version });
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

function toWhere(text: string): Where {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new UsageError(`--repository takes OWNER/NAME, not "${text}"`);
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
