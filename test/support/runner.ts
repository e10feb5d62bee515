/** The Action within this process: the same entry, environment and files as in a runner, without the bundle. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../action/runner.ts';
import type { Repository, StandIn } from '../github/index.ts';
import { catchWrites } from './catch-writes.ts';
import { makeFolder } from './repository.ts';

export interface ToRun {
  readonly repository: Repository;
  readonly event: string;
  readonly payload: object;
  readonly sha: string;
  readonly ref?: string;
  readonly token?: string | null;
  /** An empty workspace where it is not given. */
  readonly workspace?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface ActionRun {
  readonly code: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Of the outputs; empty where there is none. */
  readonly verdict: string;
  readonly summary: string;
  /** The log and the summary: what a public repository shows to everybody. */
  readonly said: string;
  /** Everything that it wrote anywhere, reports included. */
  readonly all: string;
}

/** What a runner gives to an action, and what it reads when that has ended. */
export interface RunnerFiles {
  readonly environment: Readonly<Record<string, string>>;
  readonly read: (ended: Pick<ActionRun, 'code' | 'log' | 'stderr'>) => ActionRun;
}

export async function runInProcess(github: StandIn, toRun: ToRun): Promise<ActionRun> {
  const { environment, read } = makeRunner(github, toRun);
  const [stdout, stderr] = [catchWrites(process.stdout), catchWrites(process.stderr)];
  try {
    const code = await main(environment);
    return read({ code, log: stdout.text(), stderr: stderr.text() });
  } finally {
    stdout.restore();
    stderr.restore();
  }
}

export function makeRunner(github: StandIn, toRun: ToRun): RunnerFiles {
  const folder = makeFolder('leakwarden runner ');
  const place = (name: string): string => join(folder, name);
  for (const name of ['temp', 'workspace']) mkdirSync(place(name));
  writeFileSync(place('event.json'), JSON.stringify(toRun.payload));
  for (const name of ['output', 'summary']) writeFileSync(place(name), '');
  const { repository, token = null, inputs = {} } = toRun;
  const given = token === null ? inputs : { token, ...inputs };
  const environment = {
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: toRun.event,
    GITHUB_EVENT_PATH: place('event.json'),
    GITHUB_REPOSITORY: `${repository.owner.login}/${repository.name}`,
    GITHUB_SHA: toRun.sha,
    GITHUB_REF: toRun.ref ?? 'refs/heads/main',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.url,
    GITHUB_WORKSPACE: toRun.workspace ?? place('workspace'),
    GITHUB_OUTPUT: place('output'),
    GITHUB_STEP_SUMMARY: place('summary'),
    RUNNER_TEMP: place('temp'),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...toRun.environment,
  };
  return { environment, read: (ended) => readResult(ended, place('output'), place('summary')) };
}

function readResult(ended: Pick<ActionRun, 'code' | 'log' | 'stderr'>, output: string, step: string): ActionRun {
  const outputs = parseOutputs(readFileSync(output, 'utf8'));
  const summary = readFileSync(step, 'utf8');
  const reports = ['report', 'sarif']
    .map((name) => outputs[name] ?? '')
    .filter((path) => path !== '' && existsSync(path));
  const { log, stderr } = ended;
  const all = [log, stderr, summary, JSON.stringify(outputs), ...reports.map((path) => readFileSync(path, 'utf8'))];
  const { verdict = '' } = outputs;
  return { ...ended, outputs, verdict, summary, said: `${log}${summary}`, all: all.join('\n') };
}

/** As the runner reads it: `name<<end`, lines, `end`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value;
  return outputs;
}
