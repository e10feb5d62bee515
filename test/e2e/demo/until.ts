/** Waits for what the App does, as long as a slow machine may need. */
import { setTimeout as sleep } from 'node:timers/promises';

export type Until = (holds: () => boolean, what: string) => Promise<void>;

/** Told what is waited for, each time. */
export type OnWait = ((what: string) => void) | undefined;

/** Milliseconds. */
const patience = 120_000;

export const createUntil =
  (onWait: OnWait): Until =>
  async (holds, what) => {
    onWait?.(what);
    if (!(await comesTrue(holds, patience))) throw new Error(`waited ${patience / 1000} s for ${what}`);
  };

/** @param limit milliseconds */
export async function comesTrue(holds: () => boolean, limit: number): Promise<boolean> {
  for (const end = Date.now() + limit; Date.now() < end; await sleep(20)) if (holds()) return true;
  return holds();
}
