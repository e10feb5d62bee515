/** Run for each test file, before it: what has to be put away behind it, whatever it holds. */
import { readFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { afterAll, afterEach } from 'vitest';
import { cleanUpAfterFile, cleanUpAfterTest } from './cleanup.ts';

afterEach(cleanUpAfterTest);

/** A test that fails half-way leaves processes behind, and those would keep the whole run from ending. */
afterAll(() => {
  for (const child of childrenOfThisProcess()) process.kill(child, 'SIGKILL');
});

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
