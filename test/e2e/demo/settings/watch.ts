/** Sees what the App does about what people did, and when. */
import { performance } from 'node:perf_hooks';
import { comesTrue, type OnWait } from '../until.ts';

export interface Happening {
  readonly what: string;
  /** ISO 8601. */
  readonly at: string;
  /** Seconds since people did something; null: it did not happen. */
  readonly after: number | null;
  /** Seconds it may take; null: it is only said how long it took. */
  readonly within: number | null;
}

export interface Watch {
  /** Waits until it is so. */
  readonly see: (what: string, isSo: () => boolean, within?: number) => Promise<void>;
  /** Is so now, and was not to change. */
  readonly stays: (what: string, isSo: boolean) => void;
  readonly happened: readonly Happening[];
}

/** Milliseconds. */
const patience = 60_000;

/** Begins with what people do. */
export function startWatch(onWait: OnWait): Watch {
  const begin = performance.now();
  const happened: Happening[] = [];
  const note = (what: string, isSo: boolean, within: number | null): void => {
    const after = isSo ? Math.round(performance.now() - begin) / 1000 : null;
    happened.push({ what, at: new Date().toISOString(), after, within });
  };
  return {
    happened,
    see: async (what, isSo, within) => {
      onWait?.(what);
      note(what, await comesTrue(isSo, patience), within ?? null);
    },
    stays: (what, isSo) => note(what, isSo, null),
  };
}

export const isKept = ({ after, within }: Happening): boolean => after !== null && (within === null || after <= within);
