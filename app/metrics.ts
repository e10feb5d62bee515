/** What Prometheus is told. Labels are kinds, states and ids, never names. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Queue } from './queue/index.ts';
import { countChecks, countDeliveries, countHistoryScans, type Database } from './store/index.ts';

export interface Metrics {
  /** Text in Prometheus' format; what is in the store is read at most every five seconds. */
  readonly expose: () => Promise<string>;
  readonly contentType: string;
  readonly answered: (status: number, seconds: number) => void;
  /** A scan took so long; `kind` is the job's. */
  readonly scanned: (kind: string, seconds: number) => void;
  /** As GitHub's last answer said. */
  readonly limitRemaining: (installation: number | null, remaining: number) => void;
}

const freshMilliseconds = 5000;

export function createMetrics(db: Database, queue: Queue): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Histogram({
    name: 'leakwarden_webhook_answer_seconds',
    help: 'Time until a webhook was answered',
    labelNames: ['status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const scans = new Histogram({
    name: 'leakwarden_scan_seconds',
    help: 'Time of one scan',
    labelNames: ['kind'],
    buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 1800, 7200],
    registers,
  });
  const limit = new Gauge({
    name: 'leakwarden_github_limit_remaining',
    help: "Requests left in GitHub's current window, by installation; none: the App itself",
    labelNames: ['installation'],
    registers,
  });
  const refresh = readStore(db, queue, registers);
  let fresh: Promise<void> | null = null;

  return {
    contentType: registry.contentType,
    expose: async () => {
      fresh ??= refresh().finally(() => setTimeout(() => (fresh = null), freshMilliseconds).unref());
      await fresh;
      return registry.metrics();
    },
    answered: (status, seconds) => answers.observe({ status }, seconds),
    scanned: (kind, seconds) => scans.observe({ kind }, seconds),
    limitRemaining: (installation, remaining) => limit.set({ installation: installation ?? 'none' }, remaining),
  };
}

/** Gauges of what is in the store, whichever process put it there. */
function readStore(db: Database, queue: Queue, registers: Registry[]): () => Promise<void> {
  const make = (name: string, help: string, labelNames: string[]): Gauge =>
    new Gauge({ name: `leakwarden_${name}`, help, labelNames, registers });
  const deliveries = make('deliveries', 'Webhook deliveries in the store', ['state', 'event']);
  const jobs = make('queue_jobs', 'Jobs in the queue; dead: failed permanently', ['kind', 'state']);
  const oldest = make('queue_oldest_seconds', 'How long the oldest of these jobs has been due', ['kind', 'state']);
  const heads = make('judged_heads', 'Heads by the conclusion of their check; none: not yet judged', ['conclusion']);
  const sweeps = make('repositories', 'Repositories by how far the first scan of their history is', ['sweep']);
  const failures = new Counter({
    name: 'leakwarden_metrics_failures_total',
    help: 'Times the store did not answer',
    registers,
  });

  return async () => {
    try {
      const [delivered, counted, checked, swept] = await Promise.all([
        countDeliveries(db),
        queue.counts(),
        countChecks(db),
        countHistoryScans(db),
      ]);
      for (const gauge of [deliveries, jobs, oldest, heads, sweeps]) gauge.reset();
      for (const { sweep, count } of swept) sweeps.set({ sweep }, count);
      for (const { state, event, count } of delivered) deliveries.set({ state, event }, count);
      for (const { kind, state, count } of counted) jobs.set({ kind, state }, count);
      for (const { kind, state, oldest: seconds } of counted) oldest.set({ kind, state }, seconds);
      for (const { conclusion, count } of checked) heads.set({ conclusion: conclusion ?? 'none' }, count);
    } catch {
      failures.inc();
    }
  };
}
