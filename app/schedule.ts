/** What is to be done again and again, once for all processes that share a store. */
import type { Job } from './queue/index.ts';
import type { Queue } from './queue/index.ts';
import { claimTurn, type Database } from './store/index.ts';

/** Seconds between two turns; names stand in the database. */
const turns: readonly { readonly name: string; readonly job: Job; readonly seconds: number }[] = [
  { name: 'reconcile', job: { kind: 'reconcile' }, seconds: 15 * 60 },
  { name: 'remind', job: { kind: 'review-leaks' }, seconds: 24 * 3600 },
  { name: 'retire', job: { kind: 'delete-expired' }, seconds: 24 * 3600 },
  // Most of the time there is nothing to say: whose turn it is, and what cannot wait, is found out there.
  { name: 'digests', job: { kind: 'send-digests' }, seconds: 60 },
  // What commands decide is reported at once; this is for the rest, and for what its job gave up.
  { name: 'report-audit', job: { kind: 'report-audit' }, seconds: 60 },
];

const lookMilliseconds = 30_000;

export interface Schedule {
  readonly stop: () => Promise<void>;
}

/** Looks at once: what was due while nothing ran is due now. */
export function startSchedule(db: Database, queue: Queue, onError: (error: unknown) => void): Schedule {
  let looking = Promise.resolve();
  const look = (): void => {
    looking = looking.then(() => sendDue(db, queue)).catch(onError);
  };
  const timer = setInterval(look, lookMilliseconds);
  look();
  return {
    stop: () => {
      clearInterval(timer);
      return looking;
    },
  };
}

async function sendDue(db: Database, queue: Queue): Promise<void> {
  for (const { name, job, seconds } of turns) {
    await db.transaction().execute(async (within) => {
      if (await claimTurn(within, name, seconds)) await queue.send(job, { within });
    });
  }
}
