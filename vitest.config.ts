import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { shortLived } from './test/support/short-lived.ts';

/** What takes longest begins first, so that no processor waits for it at the end. */
const longest = [
  '/test/e2e/chaos',
  '/test/gate/tables',
  '/test/gate/bringers',
  '/test/e2e/',
  '/test/promises/',
  '/test/mirror/',
  '/test/app/',
  '/test/gate/',
  '/test/github',
  '/test/action/',
  '/test/cli/',
  '/test/scan/',
  '/test/',
];

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => longest.findIndex((part) => moduleId.includes(part));
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}

/** What a process loads it shall not compile if the last one did. */
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/leakwarden/compiled');

const filesOf = (folder: string): string => `test/${folder}/**/*.test.ts`;
/**
 * The test files of a group share a few processes, since to load the house takes longer than most of them: those of the
 * App with its GitHub, and those of the engine.
 */
const shared = {
  app: [
    ...['action', 'gate', 'github', 'github-api'].map(filesOf),
    'test/app/{batches,events,examples,manifest}.test.ts',
    ...['commands', 'decide', 'digest', 'front', 'jobs', 'operate', 'repository', 'settings', 'store'].map((name) =>
      filesOf(`app/${name}`),
    ),
  ],
  engine: ['test/*.test.ts', ...['bench', 'cli', 'docs', 'mirror', 'programs', 'report', 'rules', 'scan'].map(filesOf)],
};
/** It replaces a module, for good. */
const alone = 'test/rules/renamed.test.ts';

/** For the repositories and stores of tests, which are small and many: on a disk they take the system three times as long. */
const memory = '/dev/shm';
const leastFree = 3 * 1024 ** 3;
const env: { TMPDIR?: string } = hasRoomInMemory() ? { TMPDIR: memory } : {};

/** Where programs may run as well: tests write hooks. */
function hasRoomInMemory(): boolean {
  if (!existsSync(memory) || !existsSync('/proc/mounts')) return false;
  const { bavail, bsize } = statfsSync(memory);
  const mount = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .find((line) => line.includes(` ${memory} tmpfs `));
  return bavail * bsize > leastFree && mount !== undefined && !mount.includes('noexec');
}

/** Node runs the sources as they are. Its hooks, which tests that replace modules need, look at each module once more. */
const loadedByNode = { viteModuleRunner: false, nodeLoader: false };

export default defineConfig({
  test: {
    globalSetup: ['test/support/fresh-build.ts', 'test/support/stores-of-run.ts'],
    setupFiles: ['test/support/each-file.ts'],
    sequence: { sequencer: LongestFirst },
    // Tests start real processes and real browsers on small machines; none of them measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Twice as many as there are processors at least: many tests wait for processes, and for the times of the App.
    maxWorkers: 4,
    pool: 'forks',
    experimental: loadedByNode,
    execArgv: [...shortLived],
    projects: [
      ...Object.entries(shared).map(([name, include]) => ({
        extends: true as const,
        test: { name, include, exclude: [alone], isolate: false, env },
      })),
      { extends: true, test: { name: 'alone', include: [alone], experimental: { ...loadedByNode, nodeLoader: true } } },
      // Each of these is a process of its own: they start large ones.
      {
        extends: true,
        test: { name: 'others', include: ['test/**/*.test.ts'], exclude: [...shared.app, ...shared.engine] },
      },
    ],
  },
});
