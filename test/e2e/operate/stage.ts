/** An organisation on the stand-in GitHub, and the App as a process that can be stopped, changed and started again. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readMarker } from '../../../report/index.ts';
import { startGitHub, type App, type CheckRun, type Issue, type Repository, type StandIn } from '../../github/index.ts';
import { makeSecret, startServerProcess, type ServerProcess } from '../../support/app.ts';
import { bundle } from '../../support/cli.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { layFreshStore } from '../../support/empty-store.ts';
import { findFreePort } from '../../support/postgres.ts';
import { makeFolder } from '../../support/repository.ts';
import { awsKey } from '../../support/secrets.ts';
import { shortLived } from '../../support/short-lived.ts';
import { createDatabase } from '../../support/stores-of-run.ts';
import { until } from '../../support/until.ts';

export interface OperateStage {
  readonly github: StandIn;
  readonly app: App;
  readonly repository: Repository;
  readonly secret: string;
  /** Working folder of the App; its data is in `data` there. */
  readonly folder: string;
  readonly start: (environment?: Readonly<Record<string, string>>, folder?: string) => Promise<ServerProcess>;
  /** Runs another command of `leakwarden` with the settings of the server. */
  readonly command: (
    args: readonly string[],
    environment?: Readonly<Record<string, string>>,
    folder?: string,
  ) => Promise<Ended>;
  /** Opens a pull request with a key in it; returns its head. */
  readonly leak: (branch: string) => Promise<string>;
  readonly checksOf: (head: string) => readonly CheckRun[];
  /** Those of leaks: the first scan of the organisation may open its summary beside them, sooner or later. */
  readonly issues: () => readonly Issue[];
  /** Resolves when the one check of the head is finished. */
  readonly judged: (head: string) => Promise<CheckRun>;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

export interface StageOptions {
  /** Where the App finds GitHub: the stand-in itself, or what stands before it. */
  readonly front?: { readonly port: number; readonly web: string };
  readonly environment?: Readonly<Record<string, string>>;
  /** Which the App hears. */
  readonly events?: readonly string[];
  /** Default: a database of its own, which takes a server half as long to open as a store in its data folder. */
  readonly isEmbedded?: boolean;
}

const permissions = {
  contents: 'read',
  metadata: 'read',
  pull_requests: 'read',
  checks: 'write',
  issues: 'write',
} as const;
const blocking = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';

const usual = ['pull_request', 'push', 'issues'];

export async function setStage({
  front,
  environment = {},
  events = usual,
  isEmbedded = false,
}: StageOptions = {}): Promise<OperateStage> {
  const github = await startGitHub(front ?? {});
  afterThisTest(() => github.stop());
  const [folder, port, secret] = [makeFolder(), await findFreePort(), makeSecret()];
  if (isEmbedded) await layFreshStore(join(folder, 'data'));
  const acme = github.createOrganization('acme', github.createUser('olga'));
  const files = { 'README.md': '# Shop\n', '.github/leakwarden.yml': blocking };
  const repository = await github.createRepository({ owner: acme, name: 'shop', files });
  const webhook = { url: `http://127.0.0.1:${port}/api/github/webhooks`, secret };
  const app = await github.createApp({
    owner: acme,
    name: 'Leakwarden',
    permissions,
    events,
    webhook,
  });
  github.installApp(app, acme);
  const settings = {
    APP_ID: String(app.id),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: secret,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.url,
    PORT: String(port),
    ...(isEmbedded ? {} : { DATABASE_URL: await createDatabase() }),
    ...environment,
  };
  const checksOf = (head: string): CheckRun[] =>
    [...repository.checkRuns.values()].filter(({ suite, name }) => suite.headSha === head && name === 'leakwarden');

  return {
    github,
    app,
    repository,
    secret,
    folder,
    async start(more = {}, place = folder) {
      const server = await startServerProcess({ environment: { ...settings, ...more }, folder: place });
      afterThisTest(() => server.stop('SIGKILL'));
      return server;
    },
    command: (args, more = {}, place = folder) => runCommand(args, { ...settings, ...more }, place),
    async leak(branch) {
      const head = await github.push(repository, branch, {
        [`${branch}.env`]: `AWS_ACCESS_KEY_ID=${awsKey(branch)}\n`,
      });
      await github.openPull(repository, { head: branch });
      return head;
    },
    checksOf,
    issues: () => [...repository.issues.values()].filter(({ pull, body }) => pull === null && isOfLeak(body)),
    async judged(head) {
      await until(() => checksOf(head).some(({ status }) => status === 'completed'));
      const [check, ...others] = checksOf(head);
      if (!check || others.length > 0) throw new Error(`${others.length + 1} checks of one head`);
      return check;
    },
  };
}

const isOfLeak = (body: string | null): boolean => body !== null && readMarker(body, 'leak') !== null;

function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder: string,
): Promise<Ended> {
  const child = spawn(process.execPath, [...shortLived, bundle, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { output: '', complaint: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.complaint += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })));
}
