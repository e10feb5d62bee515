/** One user of a cache at a time: in this process by a queue, across processes by a lock that a crash lets go stale. */
import { setTimeout as wait } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { MirrorError } from './problem.ts';

/** A lock that was not touched for so long belongs to a process that died. Milliseconds. */
const stale = 10_000;
const update = 2_000;
const longestPause = 500;

const queues = new Map<string, Promise<unknown>>();

/** Waits for its turn. `work` gets a signal that fires when the lock was lost (the machine slept) or the caller's does. */
export async function withLock<T>(
  path: string,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const before = queues.get(path) ?? Promise.resolve();
  const turn = untilAborted(before, signal).then(() => lockAndWork(path, signal, work));
  const settled = turn.catch(() => undefined);
  queues.set(path, settled);
  try {
    return await turn;
  } finally {
    if (queues.get(path) === settled) queues.delete(path);
  }
}

/** Null where somebody else has it, or waits for it. */
export async function withLockIfFree<T>(
  path: string,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<{ readonly value: T } | null> {
  if (queues.has(path)) return null;
  const lost = new AbortController();
  const release = await tryLock(path, () => lost.abort(takenOver()));
  return release ? { value: await workAndRelease(release, both(signal, lost.signal), work) } : null;
}

/** Who leaves the queue early does not let the next one in: the lock itself still stands. */
function untilAborted(turn: Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> {
  if (!signal) return turn;
  const { promise, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(signal.reason);
  if (signal.aborted) leave();
  signal.addEventListener('abort', leave, { once: true });
  return Promise.race([turn, promise]).finally(() => signal.removeEventListener('abort', leave));
}

async function lockAndWork<T>(
  path: string,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  const release = await waitForLock(path, signal, () => lost.abort(takenOver()));
  return workAndRelease(release, both(signal, lost.signal), work);
}

async function workAndRelease<T>(
  release: () => Promise<void>,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  try {
    return await work(signal);
  } finally {
    // Refused where it was lost, and then it is not ours to release.
    await release().catch(() => undefined);
  }
}

function both(signal: AbortSignal | undefined, lost: AbortSignal): AbortSignal {
  return signal ? AbortSignal.any([signal, lost]) : lost;
}

function takenOver(): MirrorError {
  return new MirrorError('unavailable', 'another process took over this cache');
}

async function waitForLock(
  path: string,
  signal: AbortSignal | undefined,
  onLost: () => void,
): Promise<() => Promise<void>> {
  for (let pause = 20; ; pause = Math.min(longestPause, pause * 2)) {
    signal?.throwIfAborted();
    const release = await tryLock(path, onLost);
    if (release) return release;
    await wait(pause * (0.5 + Math.random()), undefined, { signal });
  }
}

async function tryLock(path: string, onLost: () => void): Promise<(() => Promise<void>) | null> {
  try {
    return await lockfile.lock(path, {
      lockfilePath: `${path}.lock`,
      realpath: false,
      stale,
      update,
      onCompromised: onLost,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') return null;
    throw error;
  }
}
