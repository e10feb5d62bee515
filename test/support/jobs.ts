/** The App's jobs on a stand-in GitHub: real store, real Git, real scans; a queue that runs when a test says so. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestRunner } from 'vitest';
import { parse } from 'yaml';
import { createClients } from '../../app/clients.ts';
import { jobsFor, type DeliveredEvent } from '../../app/events.ts';
import { toDelivery } from '../../app/front/ids.ts';
import { createHandler, planOf, type JobContext } from '../../app/jobs/index.ts';
import { createMemory } from '../../app/repository/commit-memory.ts';

import type { OperateContext } from '../../app/operate/context.ts';
import { createMetrics, type Metrics } from '../../app/metrics.ts';
import { RetryAt, type Job, type Queue, type SendOptions } from '../../app/queue/index.ts';
import type { DigestOrder } from '../../app/digest/types.ts';
import type { AuditWebhook } from '../../app/settings/index.ts';
import { changeFingerprintKey, receiveDeliveries, setDeliveryState, type Database } from '../../app/store/index.ts';
import { openMirrors } from '../../mirror/index.ts';
import { createScanner, keyId, type ScanOrder, type Scanner } from '../../scan/index.ts';
import { startGitHub, type App, type StandIn } from '../github/index.ts';
import { borrowStore } from './borrowed-store.ts';
import { afterThisFile, afterThisTest } from './cleanup.ts';
import { builtInRules } from './scan.ts';

const manifest = parse(readFileSync(join(import.meta.dirname, '../../app.yml'), 'utf8')) as {
  readonly default_permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly default_events: readonly string[];
};

export const manifestPermissions = manifest.default_permissions;

/** It keeps nothing between scans, and a thread takes its time to start: it ends with this process. */
let scannerOfAll: Scanner | null = null;

function scannerOfThisProcess(): Scanner {
  scannerOfAll ??= createScanner({ rules: builtInRules(), threads: 1 });
  return scannerOfAll;
}

/** With the test that it was made for, where it was made in one: a process that grows takes ever longer to start Git. */
function closeLater(close: () => Promise<void>): void {
  if (TestRunner.getCurrentTest()) afterThisTest(close);
  else afterThisFile(close);
}

export interface TestApp {
  readonly github: StandIn;
  readonly app: App;
  readonly db: Database;
  readonly metrics: Metrics;
  /** For what an operator asks. */
  readonly operate: OperateContext;
  /** Runs all jobs that wait, and those they ask for, until nothing is left to do now. */
  readonly work: () => Promise<void>;
  /** What waits for a later time. */
  readonly later: () => readonly { readonly job: Job; readonly at: Date }[];
  readonly send: (job: Job) => Promise<void>;
  /** Events as they would arrive. */
  readonly deliver: (event: DeliveredEvent) => Promise<void>;
  /** Hands over the webhooks that were sent since the last time, as the front would, and works until all is quiet. Only
   * those of the events named, where some are: the others are lost. */
  readonly hear: (...events: readonly string[]) => Promise<void>;
  /** Each line that was logged. */
  readonly logged: readonly string[];
  /** Moves the App's clock. */
  readonly pass: (hours: number) => void;
  readonly failures: { readonly job: Job; readonly error: unknown }[];
  /** As `leakwarden rotate-key` with the server stopped. Returns how many places have to be found again. */
  readonly rotateKey: () => Promise<number>;
}

export interface TestAppOptions {
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly auditWebhook?: AuditWebhook;
  readonly digests?: readonly DigestOrder[];
  /** LEAKWARDEN_POLICY */
  readonly policies?: readonly string[];
  readonly historyStep?: number;
  /** Before each scan of a part of a whole history; what it throws fails the scan. */
  readonly onSweep?: (order: ScanOrder) => void;
}

export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'leakwarden-app-'));
  const github = await startGitHub();
  const owner = github.createUser('operator');
  const app = await github.createApp({
    owner,
    name: 'Leakwarden',
    // Without it GitHub refuses the subscription to deploy keys.
    permissions: { deployments: 'read', ...(options.permissions ?? manifest.default_permissions) },
    events: manifest.default_events,
  });
  const { store, giveBack } = await borrowStore();
  const queue = createTestQueue();
  const clock = { offset: 0 };
  const settings = {
    appId: app.id,
    privateKey: app.privateKey,
    apiUrl: github.apiUrl,
    serverUrl: github.url,
    data: folder,
    fingerprintKey: Buffer.alloc(32, 7),
    policies: options.policies ?? [],
    auditWebhook: options.auditWebhook ?? null,
    digests: options.digests ?? [],
  };
  const metrics = createMetrics(store.db, queue);
  const mirrors = openMirrors({ folder, limitBytes: 1e9, portable: false });
  const scanner = scannerOfThisProcess();
  const now = (): Date => new Date(Date.now() + clock.offset);
  const logged: string[] = [];
  const log = (...parts: readonly unknown[]): void => void logged.push(JSON.stringify(parts, withErrors));
  const context: Omit<JobContext, 'signal'> = {
    db: store.db,
    dump: () => store.dump(),
    queue,
    settings: settings as JobContext['settings'],
    clients: createClients({ settings, onLimit: metrics.limitRemaining }),
    metrics,
    log: { debug: log, info: log, warn: log, error: log },
    now,
    mirrors,
    scanner,
    historyScanner: {
      ...scanner,
      scan: async (order, control) => {
        options.onSweep?.(order);
        return scanner.scan(order, control);
      },
    },
    historyStep: options.historyStep ?? 5000,
    memory: createMemory(),
    rules: builtInRules(),
    version: 'test',
    login: `${app.slug}[bot]`,
    isPortable: false,
    receive: async (_guid, event) => {
      for (const job of jobsFor(event)) await queue.send(job);
    },
  };
  const handle = createHandler(context);
  const failures: { job: Job; error: unknown }[] = [];
  const work = (): Promise<void> => queue.drain(handle, now, failures);
  closeLater(async () => {
    await giveBack();
    await github.stop().finally(() => rmSync(folder, { recursive: true, force: true }));
  });
  return {
    github,
    app,
    db: store.db,
    metrics,
    operate: context,
    failures,
    send: (job) => queue.send(job),
    deliver: (event) => context.receive('', event),
    pass: (hours) => (clock.offset += hours * 3_600_000),
    later: () => queue.waiting.filter(({ at }) => at > now()),
    rotateKey: () => {
      settings.fingerprintKey = Buffer.alloc(32, 8);
      return changeFingerprintKey(store.db, keyId(settings.fingerprintKey));
    },
    work,
    logged,
    hear: createHearing({ github, app, db: store.db }, context.receive, work),
  };
}

/** What is written about an error, which JSON leaves out. */
function withErrors(_key: string, value: unknown): unknown {
  return value instanceof Error ? `${value.stack}\n${JSON.stringify(value.cause) ?? ''}` : value;
}

/** The App's own writes lead to webhooks too: it ends when there are no new ones. */
function createHearing(
  { github, app, db }: Pick<TestApp, 'github' | 'app' | 'db'>,
  receive: JobContext['receive'],
  work: () => Promise<void>,
) {
  let heard = 0;
  return async (...events: readonly string[]): Promise<void> => {
    const isHeard = (event: string): boolean => events.length === 0 || events.includes(event);
    for (;;) {
      await github.idle();
      const fresh = github.deliveries.slice(heard).filter((each) => each.app === app && isHeard(each.event));
      heard = github.deliveries.length;
      for (const { guid, event, body } of fresh) {
        const row = toDelivery(guid, event, JSON.parse(body));
        await receiveDeliveries(db, [row]);
        await receive(guid, toEvent(row));
        await setDeliveryState(db, guid, 'done');
      }
      await work();
      if (github.deliveries.length === heard) return;
    }
  };
}

function toEvent(row: ReturnType<typeof toDelivery>): DeliveredEvent {
  return {
    event: row.event,
    action: row.action ?? null,
    installation: row.installation_id ?? null,
    repository: row.repository_id ?? null,
    number: row.number ?? null,
    subject: row.subject_id ?? null,
    before: row.before_sha ?? null,
    after: row.after_sha ?? null,
  };
}

interface Waiting {
  readonly job: Job;
  readonly at: Date;
}

interface TestQueue extends Queue {
  readonly waiting: Waiting[];
  readonly drain: (
    handle: (job: Job, signal: AbortSignal) => Promise<void>,
    now: () => Date,
    failures: { job: Job; error: unknown }[],
  ) => Promise<void>;
}

function createTestQueue(): TestQueue {
  const waiting: Waiting[] = [];
  const send = async (job: Job, { startAfter }: SendOptions = {}): Promise<void> => {
    if (waiting.some((each) => planOf(each.job).key === planOf(job).key)) return;
    waiting.push({ job, at: startAfter ?? new Date(0) });
  };
  return {
    waiting,
    send,
    sendAll: async (jobs, options) => {
      for (const job of jobs) await send(job, options);
    },
    work: () => {},
    counts: async () => [],
    dead: async () => [],
    stop: async () => {},
    ping: async () => {},
    async drain(handle, now, failures) {
      for (;;) {
        const due = waiting.filter(({ at }) => at <= now());
        const next = due.toSorted((a, b) => planOf(b.job).priority - planOf(a.job).priority)[0];
        if (!next) return;
        waiting.splice(waiting.indexOf(next), 1);
        try {
          await handle(next.job, new AbortController().signal);
        } catch (error) {
          if (error instanceof RetryAt) await send(next.job, { startAfter: error.date });
          else failures.push({ job: next.job, error });
        }
      }
    },
  };
}
