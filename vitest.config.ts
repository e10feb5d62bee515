import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, so that no processor waits for it at the end. */
const longest = [
  '/test/e2e/chaos',
  '/test/gate/tables',
  '/test/gate/bringers',
  '/test/e2e/',
  '/test/app/',
  '/test/gate/',
  '/test/promises/',
  '/test/rules/packs',
  '/test/rules/engines',
  '/test/',
];

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => longest.findIndex((part) => moduleId.includes(part));
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}

/** Each test file is a process of its own that loads much of the house: it shall not compile what the last one did. */
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/leakwarden/compiled');

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/fresh-build.ts'],
    setupFiles: ['test/support/orphans.ts'],
    sequence: { sequencer: LongestFirst },
    // Tests start real processes and real browsers on small machines; none of them measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One more than there are processors at least: many tests wait for processes, and for the times of the App.
    maxWorkers: 3,
    pool: 'forks',
    // Node runs the sources as they are.
    experimental: { viteModuleRunner: false },
    // PostgreSQL in WebAssembly runs for seconds here: to optimise it takes longer, and 90 MB that each Git process that is
    // started pays for.
    execArgv: ['--liftoff-only'],
  },
});
