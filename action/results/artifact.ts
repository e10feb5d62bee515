/**
 * The report as an artifact of the run, only when asked. The service speaks Twirp with JSON, as in `@actions/artifact`
 * 6.2.1 (artifact.proto, version 7 of the format); that package would bring a client of a cloud store of several
 * megabytes for three requests.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Run } from '../run-context.ts';
import { version } from '../version.ts';
import type { ReportFiles } from './outputs.ts';
import { toZip } from './zip.ts';

/** Milliseconds for one request. */
const longest = 120_000;

/** Why there is none; null: it is there, or nobody asked. */
export async function keepArtifact(run: Run, files: ReportFiles): Promise<string | null> {
  const { inputs, repository, runner } = run;
  if (inputs.artifact === 'no') return null;
  if (repository.visibility === 'public' && inputs.artifact !== 'public')
    return 'no artifact: everybody can read those of a public repository; `artifact: public` makes one anyway';
  if (!runner.results) return 'no artifact: this runner has no service for them';
  const ids = idsOf(runner.results.token);
  if (!ids) return 'no artifact: the token of this runner is not understood';
  const paths = [files.json, files.html].filter((path) => path !== null);
  const zip = toZip(paths.map((path) => ({ name: basename(path), content: readFileSync(path) })));
  return (await upload(runner.results, ids, zip)) ? null : 'no artifact: the service refused it';
}

interface BackendIds {
  readonly workflow_run_backend_id: string;
  readonly workflow_job_run_backend_id: string;
}

/** They stand in the scope of the runner's token: `Actions.Results:<run>:<job>`. */
function idsOf(token: string): BackendIds | null {
  const [, payload = ''] = token.split('.');
  const text = Buffer.from(payload, 'base64url').toString('utf8');
  const [, run, job] = /"scp"\s*:\s*"[^"]*\bActions\.Results:([\w-]+):([\w-]+)/.exec(text) ?? [];
  return run && job ? { workflow_run_backend_id: run, workflow_job_run_backend_id: job } : null;
}

const name = 'leakwarden';

async function upload(results: Results, ids: BackendIds, zip: Buffer): Promise<boolean> {
  const made = await ask(results, 'CreateArtifact', { ...ids, name, version: 7, mime_type: 'application/zip' });
  const url = made && 'signed_upload_url' in made ? made.signed_upload_url : null;
  if (typeof url !== 'string' || !(await put(url, zip))) return false;
  const digest = `sha256:${hash('sha256', zip)}`;
  return (await ask(results, 'FinalizeArtifact', { ...ids, name, size: String(zip.length), hash: digest })) !== null;
}

type Results = NonNullable<Run['runner']['results']>;

async function ask({ url, token }: Results, method: string, body: object): Promise<object | null> {
  const address = new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, url);
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'user-agent': `leakwarden/${version}`,
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(longest),
  }).catch(() => null);
  const answer: unknown = response?.ok ? await response.json().catch(() => null) : null;
  const isOk = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
  return isOk ? answer : null;
}

/** The address is signed: whoever has it may write there, so that it is never printed. */
async function put(url: string, zip: Buffer): Promise<boolean> {
  const response = await fetch(url, {
    method: 'PUT',
    headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/zip' },
    body: new Uint8Array(zip),
    signal: AbortSignal.timeout(longest),
  }).catch(() => null);
  return response?.ok ?? false;
}
