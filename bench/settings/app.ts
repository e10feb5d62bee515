/** The same audit as the App makes it: its own jobs, with a store of its own, asked for by an installation. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClients } from '../../app/clients.ts';
import { createHandler, type JobContext } from '../../app/jobs/index.ts';
import { createMetrics } from '../../app/metrics.ts';
import { RetryAt, type Job, type Queue } from '../../app/queue/index.ts';
import { createMemory } from '../../app/repository/commit-memory.ts';
import { openStore, saveInstallation, saveRepository, type Store } from '../../app/store/index.ts';
import { openMirrors } from '../../mirror/index.ts';
import { createScanner } from '../../scan/index.ts';
import type { App, Installation, Repository, StandIn } from '../../test/github/index.ts';
import { layEmptyStore } from '../../test/support/empty-store.ts';

/** For 1,000 repositories: https://docs.github.com/en/apps/creating-github-apps/registering-a-github-app/rate-limits-for-github-apps */
export const hourlyOfInstallation = 12_500;

export interface AppAudit {
  readonly rest: number;
  /** Answered with 304, which GitHub does not count. */
  readonly unchanged: number;
  readonly questions: number;
  /** The limit put it off. */
  readonly isPutOff: boolean;
}

export interface AuditingApp {
  /** As once a day. */
  readonly audit: () => Promise<AppAudit>;
  readonly close: () => Promise<void>;
}

export interface Audited {
  readonly github: StandIn;
  readonly app: App;
  readonly installation: Installation;
  readonly repositories: readonly Repository[];
}

/** All repositories of the account are enrolled, and nothing is looked at yet. */
export async function startAuditingApp({ github, app, installation, repositories }: Audited): Promise<AuditingApp> {
  const folder = mkdtempSync(join(tmpdir(), 'leakwarden-bench-'));
  await layEmptyStore(folder);
  const store = await openStore({ databaseUrl: null, data: folder });
  await enrol(store, installation, repositories);
  const waiting: Job[] = [];
  const scanner = createScanner({ rules: [], threads: 1 });
  const handle = createHandler(toContext({ github, app, folder, store, waiting, scanner }));
  const run = async (job: Job): Promise<boolean> => {
    try {
      await handle(job, new AbortController().signal);
      return true;
    } catch (error) {
      if (error instanceof RetryAt) return false;
      throw error;
    }
  };
  return {
    audit: async () => {
      github.setLimit(installation, { remaining: hourlyOfInstallation, resetInSeconds: 3600 });
      const before = github.requests.length;
      const kinds = ['audit-organisation', 'audit-repositories'] as const;
      let isPutOff = false;
      for (const kind of kinds) if (!(await run({ kind, installation: installation.id }))) isPutOff = true;
      for (const job of waiting.splice(0)) if (job.kind === 'audit-settings' && !(await run(job))) isPutOff = true;
      const asked = github.requests.slice(before).filter(({ actor }) => actor === `installation ${installation.id}`);
      const isQuestion = ({ path }: { readonly path: string }): boolean => path === '/graphql';
      const unchanged = asked.filter(({ status }) => status === 304).length;
      const questions = asked.filter(isQuestion).length;
      return { rest: asked.length - questions - unchanged, unchanged, questions, isPutOff };
    },
    close: async () => {
      await scanner.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function enrol(
  { db }: Store,
  { id, account, permissions }: Installation,
  repositories: readonly Repository[],
): Promise<void> {
  await saveInstallation(db, {
    id,
    account_id: account.id,
    account: account.login,
    account_type: 'Organization',
    permissions,
    state: 'active',
  });
  for (const { id: repository, name, visibility, defaultBranch, archived } of repositories)
    await saveRepository(db, {
      id: repository,
      installation_id: id,
      owner: account.login,
      name,
      visibility,
      default_branch: defaultBranch,
      archived,
    });
}

interface Parts {
  readonly github: StandIn;
  readonly app: App;
  readonly folder: string;
  readonly store: Store;
  readonly waiting: Job[];
  readonly scanner: JobContext['scanner'];
}

function toContext({ github, app, folder, store, waiting, scanner }: Parts): Omit<JobContext, 'signal'> {
  const queue = toQueue(waiting);
  const metrics = createMetrics(store.db, queue);
  const settings = {
    appId: app.id,
    privateKey: app.privateKey,
    apiUrl: github.apiUrl,
    serverUrl: github.url,
    data: folder,
    policies: [],
    auditWebhook: null,
  };
  const log = (): void => {};
  return {
    db: store.db,
    dump: () => store.dump(),
    queue,
    settings: settings as unknown as JobContext['settings'],
    clients: createClients({ settings, onLimit: metrics.limitRemaining }),
    metrics,
    log: { debug: log, info: log, warn: log, error: log },
    now: () => new Date(),
    mirrors: openMirrors({ folder, limitBytes: 1e9, portable: false }),
    scanner,
    historyScanner: scanner,
    historyStep: 5000,
    memory: createMemory(),
    rules: [],
    version: 'bench',
    login: `${app.slug}[bot]`,
    isPortable: false,
    receive: () => Promise.resolve(),
  };
}

/** Keeps what is asked for; nothing is worked off by itself. */
function toQueue(waiting: Job[]): Queue {
  return {
    send: async (job) => void waiting.push(job),
    sendAll: async (jobs) => void waiting.push(...jobs),
    work: () => {},
    counts: async () => [],
    dead: async () => [],
    stop: async () => {},
    ping: async () => {},
  };
}
