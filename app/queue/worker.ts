/** Works off one lane: claims what is due, runs it, tells the database that it is alive, and settles it. */
import { performance } from 'node:perf_hooks';
import type { Job } from './job.ts';
import { Batches } from '../batches.ts';
import { toPresentKind } from './former-kinds.ts';
import { backgroundTier, deliverTier } from './lanes.ts';
import type { Lane } from './plan.ts';
import type { Handler } from './queue.ts';
import { within } from './time.ts';
import { type ClaimedJob, type Ledger, putBack, readReached, settleDone, settleFailed } from './settle.ts';

export interface LaneOptions {
  readonly lane: Lane;
  readonly concurrency: number;
  /** Of one group at the same time. */
  readonly perGroup: number;
  /** The same for deliveries. */
  readonly deliveries: number;
  readonly heartbeatSeconds: number;
  readonly pollMilliseconds: number;
  readonly hasRoom: () => boolean;
  readonly onDead: (job: Job) => Promise<void>;
  readonly onError: (error: Error) => void;
}

const gatherMilliseconds = 20;
/** A look this late is passed over, so many times in a row. */
const lateMilliseconds = 50;
const mostPassed = 20;

interface Running {
  readonly claimed: ClaimedJob;
  readonly abort: AbortController;
  readonly ended: Promise<void>;
}

export class LaneWorker {
  readonly #ledger: Ledger;
  readonly #handle: Handler;
  readonly #options: LaneOptions;
  readonly #running = new Map<string, Running>();
  readonly #done: Batches<ClaimedJob>;
  readonly #timers: NodeJS.Timeout[];
  #filling: Promise<void> | null = null;
  #soon: NodeJS.Timeout | null = null;
  #passed = 0;
  #isStopping = false;

  constructor(ledger: Ledger, handle: Handler, options: LaneOptions) {
    this.#ledger = ledger;
    this.#handle = handle;
    this.#options = options;
    this.#done = new Batches((claimed) => settleDone(ledger, options.lane, claimed));
    this.#timers = [
      setInterval(() => this.wake(), options.pollMilliseconds),
      setInterval(() => void this.#beat(), (options.heartbeatSeconds * 1000) / 3),
    ];
    this.wake();
  }

  /**
   * Something may be due. Looks a little later: by then a transaction that sends a job has committed, and what else
   * happens meanwhile is seen by the same look.
   */
  wake(): void {
    if (this.#isStopping) return;
    const due = performance.now() + gatherMilliseconds;
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      this.#look(performance.now() - due);
    }, gatherMilliseconds);
  }

  /** @param late milliseconds: this process has more to do than it can, and who waits for an answer goes first */
  #look(late: number): void {
    const isLate = late > lateMilliseconds && ++this.#passed < mostPassed;
    if (isLate || this.#filling !== null) return this.wake();
    this.#passed = 0;
    this.#filling = this.#fill().finally(() => {
      this.#filling = null;
    });
  }

  /** One at a time: two claims at once could both see a group with room for one. */
  async #fill(): Promise<void> {
    try {
      while (!this.#isStopping && (await this.#claim()) > 0 && this.#hasFullGroup());
    } catch (error) {
      // The database does not answer: the next look is the timer's.
      this.#report(error);
    }
  }

  /** pg-boss looks at the first so many jobs and then leaves out what is too much for a group: others may be behind. */
  #hasFullGroup(): boolean {
    const groups = [...this.#running.values()].flatMap(({ claimed }) => claimed.groupId ?? []);
    const counts = Map.groupBy(groups, (group) => group);
    return [...counts.values()].some((same) => same.length >= this.#options.perGroup);
  }

  /** Returns how many jobs it began. */
  async #claim(): Promise<number> {
    const room = this.#options.concurrency - this.#running.size;
    if (room <= 0 || !this.#options.hasRoom()) return 0;
    const claimed = await this.#ledger.boss.fetch<Job>(this.#options.lane, {
      batchSize: room,
      includeMetadata: true,
      groupConcurrency: {
        default: this.#options.perGroup,
        tiers: { [deliverTier]: this.#options.deliveries, [backgroundTier]: 1 },
      },
    });
    for (const each of claimed) this.#begin({ ...each, data: toPresentKind(each.data) });
    return claimed.length;
  }

  #begin(claimed: ClaimedJob): void {
    const abort = new AbortController();
    const ended = this.#run(claimed, abort.signal)
      .catch((error: unknown) => this.#report(error))
      .finally(() => {
        this.#running.delete(claimed.id);
        this.wake();
      });
    this.#running.set(claimed.id, { claimed, abort, ended });
  }

  async #run(claimed: ClaimedJob, signal: AbortSignal): Promise<void> {
    try {
      await this.#handle(claimed.data, signal);
    } catch (error) {
      if (this.#isStopping && signal.aborted) return putBack(this.#ledger, claimed, new Date());
      if (await settleFailed(this.#ledger, claimed, error)) await this.#options.onDead(claimed.data);
      return;
    }
    await this.#done.add(claimed);
  }

  /** A job that the beat does not reach is no longer ours: somebody took this process for dead. */
  async #beat(): Promise<void> {
    const held = [...this.#running.values()].filter(({ abort }) => !abort.signal.aborted);
    if (held.length === 0) return;
    try {
      const touched = await this.#ledger.boss.touch(
        this.#options.lane,
        held.map(({ claimed }) => claimed),
      );
      const ours = new Set(readReached(touched));
      for (const { claimed, abort } of held) {
        if (!ours.has(claimed.id) && this.#running.has(claimed.id)) abort.abort(new Error('the claim is lost'));
      }
    } catch (error) {
      this.#report(error);
    }
  }

  async stop(timeoutMilliseconds: number): Promise<void> {
    this.#isStopping = true;
    for (const timer of this.#timers) clearInterval(timer);
    clearTimeout(this.#soon ?? undefined);
    await this.#filling;
    await within(timeoutMilliseconds, this.#allEnded());
    for (const { abort } of this.#running.values()) abort.abort(new Error('the process stops'));
    await within(2000, this.#allEnded());
    // Whoever does not listen to its signal: what it does later is no longer asked for.
    for (const { claimed } of this.#running.values()) await putBack(this.#ledger, claimed, new Date());
  }

  #allEnded(): Promise<unknown> {
    return Promise.all([...this.#running.values()].map(({ ended }) => ended));
  }

  #report(error: unknown): void {
    this.#options.onError(error instanceof Error ? error : new Error('something other than an error was thrown'));
  }
}
