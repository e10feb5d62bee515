/**
 * The Action as the runner runs it: the built bundle, copied away from everything that lies beside it here, in a process
 * of its own with the environment, the event file and the command files of a runner.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
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
import { makeRunner, type ActionRun, type ToRun } from './runner.ts';
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

export async function runAction(stage: Stage, toRun: ToRun): Promise<ActionRun> {
  const { environment, read } = makeRunner(stage.github, toRun);
  const { code, stdout, stderr } = await start({ PATH: process.env['PATH'], ...environment });
  return read({ code, log: stdout, stderr });
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
