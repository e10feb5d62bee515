/** Somebody calls this process off: Ctrl-C, the end of a terminal, the time-out of a runner. */
import { constants } from 'node:os';

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';
const signals: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** From now on, in the place of the end of the process. Returns what takes it back. */
export function onSignal(work: (name: Signal) => void): () => void {
  for (const name of signals) process.on(name, work);
  return () => {
    for (const name of signals) process.off(name, work);
  };
}

/** As shells name the end by a signal. */
export const exitCodeOf = (name: Signal): number => 128 + constants.signals[name];
