/** Writing once although answers get lost: each attempt is announced before, durably, and waits for the one before. */
import { limits } from '../limits.ts';
import { assertSettled, SettleLater } from '../problems.ts';

/** What is known of the attempts to write one thing. */
export interface Intent {
  /** When an attempt was last about to write it; null: never. */
  readonly at: Date | null;
  /**
   * Resolves when it is durable that this attempt is about to write; false when another attempt announced itself since
   * `at` was read.
   */
  readonly announce: (now: Date) => Promise<boolean>;
}

/**
 * Called when the thing was looked for and not found, right before it is written. Every attempt announces itself, not
 * only the first: the answer of the second may be lost as well, and then the third has to wait for the second.
 *
 * @throws SettleLater while it may exist unseen.
 */
export async function beginWrite(what: string, intent: Intent, now: Date): Promise<void> {
  assertSettled(what, intent.at, now);
  if (await intent.announce(now)) return;
  throw new SettleLater(what, new Date(now.getTime() + limits.settle * 1000));
}
