/**
 * The Action as the runner runs it: the built bundle, copied away from everything that lies beside it here, in a process
 * of its own with the environment, the event file and the command files of a runner.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  startGitHub,
  type Account,
  type Installation,
  type Permissions,
  type Repository,
  type StandIn,
} from '../github/index.ts';
import { afterThisFile } from './cleanup.ts';
import { freshBuild } from './fresh-build.ts';
import { gitEnvironment, makeFolder } from './repository.ts';
import { shortLived } from './short-lived.ts';

/** What a workflow may be given at most. */
const everything: Permissions = {
  contents: 'write',
  pull_requests: 'write',
  issues: 'write',
  checks: 'write',
  security_events: 'write',
  members: 'read',
  merge_queues: 'read',
};
const events = [
  'push',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'issues',
  'issue_comment',
  'merge_group',
  'repository',
  'create',
  'delete',
];

let bundle = '';

/** Goes with the test file that needed it first. */
function bundleAlone(): string {
  if (existsSync(bundle)) return bundle;
  bundle = join(makeFolder('leakwarden action '), 'dist');
  cpSync(join(freshBuild(), 'action/dist'), bundle, { recursive: true });
  return bundle;
}

export interface Stage {
  readonly github: StandIn;
  /** Owns the organisation. */
  readonly owner: Account;
  readonly acme: Account;
  readonly installation: Installation;
  /** As GitHub makes it for a job with these permissions. */
  readonly token: (permissions?: Permissions) => string;
  /** The payload of the newest event of that name, as GitHub would write it to the event file. */
  readonly payload: (event: string) => Promise<object>;
}

/** An organisation whose workflows run as the App of GitHub's own Actions. */
export async function makeStage(): Promise<Stage> {
  const github = await startGitHub();
  afterThisFile(() => github.stop());
  const owner = github.createUser('olivia');
  const acme = github.createOrganization('acme', owner);
  const app = await github.createApp({ owner: acme, name: 'GitHub Actions', permissions: everything, events });
  const installation = github.installApp(app, acme);
  return {
    github,
    owner,
    acme,
    installation,
    token: (permissions = { contents: 'read' }) => github.installationToken(installation, permissions),
    async payload(event) {
      await github.idle();
      const found = github.deliveries.findLast(({ event: name }) => name === event);
      if (!found) throw new Error(`nothing of ${event} was sent`);
      return JSON.parse(found.body) as object;
    },
  };
}

export interface ActionRun {
  readonly code: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Everything that it wrote anywhere, reports included. */
  readonly all: string;
  readonly milliseconds: number;
}

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

export async function runAction(stage: Stage, toRun: ToRun): Promise<ActionRun> {
  const folder = makeFolder('leakwarden runner ');
  const place = (name: string): string => join(folder, name);
  for (const name of ['temp', 'workspace']) mkdirSync(place(name));
  writeFileSync(place('event.json'), JSON.stringify(toRun.payload));
  writeFileSync(place('output'), '');
  writeFileSync(place('summary'), '');
  const { repository, token = null, inputs = {} } = toRun;
  const given = token === null ? inputs : { token, ...inputs };
  const started = performance.now();
  const { code, stdout, stderr } = await start({
    PATH: process.env['PATH'],
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: toRun.event,
    GITHUB_EVENT_PATH: place('event.json'),
    GITHUB_REPOSITORY: `${repository.owner.login}/${repository.name}`,
    GITHUB_SHA: toRun.sha,
    GITHUB_REF: toRun.ref ?? 'refs/heads/main',
    GITHUB_API_URL: stage.github.apiUrl,
    GITHUB_SERVER_URL: stage.github.url,
    GITHUB_WORKSPACE: toRun.workspace ?? place('workspace'),
    GITHUB_OUTPUT: place('output'),
    GITHUB_STEP_SUMMARY: place('summary'),
    RUNNER_TEMP: place('temp'),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...toRun.environment,
  });
  const outputs = parseOutputs(readFileSync(place('output'), 'utf8'));
  const summary = readFileSync(place('summary'), 'utf8');
  const reports = ['report', 'sarif']
    .map((name) => outputs[name] ?? '')
    .filter((path) => path !== '' && existsSync(path));
  const all = [stdout, stderr, summary, JSON.stringify(outputs), ...reports.map((path) => readFileSync(path, 'utf8'))];
  const milliseconds = performance.now() - started;
  return { code, log: stdout, stderr, outputs, summary, all: all.join('\n'), milliseconds };
}

/** The stand-in answers from this process, so that nothing here may wait for the other one. */
function start(environment: NodeJS.ProcessEnv): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const program = join(bundleAlone(), 'index.js');
  // Compiled by the first run for all of a test file.
  const env = { NODE_COMPILE_CACHE: join(program, '../../compiled'), ...environment };
  const child = spawn(process.execPath, [...shortLived, program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** As the runner reads it: `name<<end`, lines, `end`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value;
  return outputs;
}

/** What `actions/checkout` leaves in the workspace; `depth` 0: everything. */
export async function checkOut(stage: Stage, repository: Repository, sha: string, depth = 0): Promise<string> {
  const { folder, git } = await startCheckout(stage, repository);
  if (depth > 0) await git('fetch', '-q', '--no-tags', `--depth=${depth}`, 'origin', sha);
  else await git('fetch', '-q', 'origin', ...everyRef, '+refs/tags/*:refs/tags/*', sha);
  await git('checkout', '-q', '--detach', sha);
  return folder;
}

/** With `filter: blob:none`, or `sparse-checkout`, which sets it: files that were not checked out are not there. */
export async function checkOutPartly(stage: Stage, repository: Repository, sha: string): Promise<string> {
  const { folder, git } = await startCheckout(stage, repository);
  await git('fetch', '-q', '--filter=blob:none', 'origin', ...everyRef, sha);
  await git('update-ref', '--no-deref', 'HEAD', sha);
  return folder;
}

const everyRef = ['+refs/heads/*:refs/remotes/origin/*'];

async function startCheckout(stage: Stage, repository: Repository) {
  const folder = makeFolder('leakwarden checkout ');
  const basic = Buffer.from(`x-access-token:${stage.token()}`).toString('base64');
  const git = (...args: readonly string[]): Promise<void> =>
    runGit(folder, [
      '-c',
      `http.extraHeader=Authorization: Basic ${basic}`,
      '-c',
      'advice.detachedHead=false',
      ...args,
    ]);
  await git('init', '-q', '-b', 'main');
  await git('remote', 'add', 'origin', `${stage.github.url}/${repository.owner.login}/${repository.name}.git`);
  return { folder, git };
}

function runGit(cwd: string, args: readonly string[]): Promise<void> {
  const child = spawn('git', args, { cwd, env: gitEnvironment, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`git ${args.at(-2)}: ${said}`))));
  });
}
