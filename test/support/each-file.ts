/** Run for each test file, before it: what has to be put away behind it, whatever it holds. */
import { readFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach } from 'vitest';
import { cleanUpAfterFile, cleanUpAfterTest } from './cleanup.ts';

afterEach(cleanUpAfterTest);

/**
 * A test that fails half-way leaves processes behind, and those would keep the whole run from ending. Shells that wait are
 * kept for later by modules that the next file shares: they have to know before it begins.
 */
afterAll(async () => {
  for (const child of childrenOfThisProcess()) end(child);
  while (childrenOfThisProcess().length > 0) await setTimeout(5);
});

function end(child: number): void {
  try {
    process.kill(child, 'SIGKILL');
  } catch {
    // it ended between the question and the answer
  }
}

afterAll(cleanUpAfterFile);

function childrenOfThisProcess(): number[] {
  try {
    const text = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8');
    return text.split(' ').filter(Boolean).map(Number);
  } catch {
    // Not a Linux machine, or one that does not tell.
    return [];
  }
}

/** This process is ended before it would write it by itself. */
afterAll(() => flushCompileCache());
