/** Waits until the next second begins. GitHub tells whole ones: what is said within that of a push may have come before it. */
import { setTimeout as sleep } from 'node:timers/promises';

export function nextSecond(): Promise<void> {
  // A timer may fire a moment early.
  return sleep(1020 - (Date.now() % 1000));
}
