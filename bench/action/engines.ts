/**
 * Our Action, and the engines of two others called as those call them. What they do around it is left out: gitleaks-action
 * downloads its engine, trufflehog's starts a container.
 * https://github.com/gitleaks/gitleaks-action/blob/05fc3e0e/src/gitleaks.ts
 * https://github.com/trufflesecurity/trufflehog/blob/v3.90.0/action.yml
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PullRequest } from '../make/pull-request.ts';
import { measure, type Measurement } from '../run/measure.ts';
import { findProgram, type Program } from '../run/peers.ts';
import { readGitleaksSarif, readOurs, readTrufflehog, type Hit } from '../run/reports.ts';
import { logsError } from '../run/tools.ts';
import { findReport, startJob } from './runner.ts';

export type ActionEvent = 'pull_request' | 'workflow_dispatch';

export interface EngineJob {
  readonly event: ActionEvent;
  readonly pull: PullRequest;
  /** Empty. */
  readonly folder: string;
  readonly timeoutSeconds: number;
}

export interface EngineRun extends Measurement {
  /** Null: it took too long, gave up before the end, or wrote nothing that can be read. */
  readonly hits: readonly Hit[] | null;
}

export interface Engine {
  readonly name: string;
  readonly version: string;
  /** Null: not installed. */
  readonly run: ((job: EngineJob) => Promise<EngineRun>) | null;
}

export function findEngines(): Engine[] {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  return [
    { name: 'leakwarden', version, run: runOurs },
    toPeer('gitleaks', runGitleaks),
    toPeer('trufflehog', runTrufflehog),
  ];
}

function toPeer(name: string, run: (program: Program, job: EngineJob) => Promise<EngineRun>): Engine {
  const program = findProgram(name);
  return { name, version: program?.version ?? '', run: program && ((job) => run(program, job)) };
}

async function runOurs({ event, pull, folder, timeoutSeconds }: EngineJob): Promise<EngineRun> {
  const payload = event === 'pull_request' ? { pull_request: toPayload(pull) } : {};
  const sha = event === 'pull_request' ? pull.head : pull.base;
  const { command, environment } = startJob({ event, payload, sha, workspace: pull.checkout, folder });
  const measurement = await measure(command, { folder: pull.checkout, output: null, timeoutSeconds, environment });
  return withHits(measurement, [0, 1], () => readOurs(readFileSync(findReport(folder), 'utf8'), pull.checkout));
}

function toPayload({ base, head }: PullRequest): object {
  const user = { id: 2, login: 'author' };
  const side = (ref: string, sha: string): object => ({ ref, sha, repo: { id: 1 } });
  return { number: 1, title: 'Orders', body: '', user, head: side('topic', head), base: side('main', base) };
}

/** On a pull request it looks at the commits of the first page that the API lists; this one has fewer. */
async function runGitleaks(program: Program, { event, pull, folder, timeoutSeconds }: EngineJob): Promise<EngineRun> {
  const report = join(folder, 'results.sarif');
  const range = `--log-opts=--no-merges --first-parent ${pull.first}^..${pull.head}`;
  const command = [
    program.path,
    'detect',
    '--redact',
    '-v',
    '--exit-code=2',
    '--report-format=sarif',
    `--report-path=${report}`,
    '--log-level=debug',
    ...(event === 'pull_request' ? [range] : []),
  ];
  const measurement = await measure(command, { folder: pull.checkout, output: null, timeoutSeconds });
  return withHits(measurement, [0, 2], () => readGitleaksSarif(readFileSync(report, 'utf8'), pull.checkout));
}

/**
 * Two words differ: `--json` for `--github-actions`, whose lines do not name the commit that a secret is in the message
 * of, and `--no-verification`: by default it asks each service, but a bench sends nobody what looks like a secret.
 */
async function runTrufflehog(program: Program, { event, pull, folder, timeoutSeconds }: EngineJob): Promise<EngineRun> {
  const report = join(folder, 'results.json');
  const [base, head] = event === 'pull_request' ? [pull.base, pull.head] : ['', ''];
  const command = [
    program.path,
    'git',
    `file://${pull.checkout}`,
    '--since-commit',
    base,
    '--branch',
    head,
    '--fail',
    '--no-update',
    '--json',
    '--no-verification',
  ];
  const measurement = await measure(command, { folder: pull.checkout, output: report, timeoutSeconds });
  return withHits(measurement, [0, 183], () => readTrufflehog(readFileSync(report, 'utf8'), pull.checkout));
}

/** Both codes mean that it came to the end: without findings, with findings. */
function withHits(measurement: Measurement, codes: readonly [number, number], read: () => Hit[]): EngineRun {
  const hasEnded = codes.some((code) => code === measurement.exitCode) && !logsError(measurement);
  try {
    return { ...measurement, hits: hasEnded ? read() : null };
  } catch {
    return { ...measurement, hits: null };
  }
}
