/** pg-boss on our own store: what waits is written by the same connections and in the same transactions. */
import { type Db, fromPglite, PgBoss } from 'pg-boss';
import manifest from 'pg-boss/package.json' with { type: 'json' };
import { StoreError, type Store } from '../store/index.ts';
import { attempts, deadLane, retention } from './lanes.ts';
import { lanes } from './plan.ts';

export interface Tuning {
  /** A job whose process is silent for so long is given to another one; 10 at least. Default 15. */
  readonly heartbeatSeconds?: number;
  /** Wait before the second attempt; each later one waits twice as long, with jitter, up to 15 minutes. Default 5. */
  readonly retryDelaySeconds?: number;
  /** How often to look for jobs that other processes sent or whose time has come. Default 500. */
  readonly pollMilliseconds?: number;
  /** What went wrong in the queue itself; it goes on. */
  readonly onError?: (error: Error) => void;
}

const longestDelay = 15 * 60;
/** The longest that pg-boss allows; who is alive is told by heartbeats. */
const longestRun = 24 * 3600;
/** How often those are looked for whose process is silent. */
export const supervisionSeconds = 5;

/** @throws StoreError when a newer version has written the queue */
export async function startBoss(store: Store, tuning: Tuning): Promise<PgBoss> {
  const boss = new PgBoss({
    db: toDatabase(store),
    backend: store.kind === 'embedded' ? 'pglite' : 'postgres',
    schedule: false,
    registerInstance: false,
    monitorVacuum: false,
    reindex: store.kind === 'postgres',
    superviseIntervalSeconds: supervisionSeconds,
    monitorIntervalSeconds: supervisionSeconds,
    maintenanceIntervalSeconds: 600,
    openTelemetry: { enabled: false },
  });
  boss.on('error', (error) => tuning.onError?.(error));
  await assertNotNewer(boss);
  await boss.start();
  await createLanes(boss, tuning);
  return boss;
}

function toDatabase(store: Store): Db {
  if (store.kind === 'embedded') return fromPglite(store.pglite);
  return { executeSql: (text, values) => store.pool.query(text, values) };
}

async function assertNotNewer(boss: PgBoss): Promise<void> {
  if (!(await boss.isInstalled())) return;
  const found = await boss.schemaVersion();
  if (found === null || found <= manifest.pgboss.schema) return;
  throw new StoreError(
    `a newer version of Leakwarden has written this queue (shape ${found}, known is ${manifest.pgboss.schema}); run that version or a newer one`,
  );
}

/** Both may be there already, with the figures of an earlier version. */
async function createLanes(boss: PgBoss, { heartbeatSeconds = 15, retryDelaySeconds = 5 }: Tuning): Promise<void> {
  await boss.createQueue(deadLane, { retentionSeconds: retention.dead });
  for (const lane of lanes) {
    const options = {
      deadLetter: deadLane,
      retryLimit: attempts - 1,
      retryBackoff: true,
      retryDelay: retryDelaySeconds,
      retryDelayMax: longestDelay,
      heartbeatSeconds,
      expireInSeconds: longestRun,
      retentionSeconds: retention.waiting,
      deleteAfterSeconds: retention.finished,
    };
    // Of one key one job waits and one runs: `stately`.
    await boss.createQueue(lane, { ...options, policy: 'stately' });
    await boss.updateQueue(lane, options);
  }
}
