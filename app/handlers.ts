/** What works off the jobs of a server process, with everything they use. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { readApp } from '../github/index.ts';
import { type MirrorOptions, openMirrors } from '../mirror/index.ts';
import { loadBuiltInRules } from '../rules/index.ts';
import { createScanner } from '../scan/index.ts';
import type { AppContext } from './context.ts';
import { logFailure } from './failures.ts';
import { createHandler } from './jobs/index.ts';
import { serveOperations } from './operate/socket.ts';
import { writeAuthorities } from './outgoing.ts';
import type { Receive } from './receive.ts';
import { createMemory } from './repository/commit-memory.ts';
import { proxyFor, type Settings } from './settings/index.ts';
import type { Handlers } from './start.ts';
import { version } from './version.ts';

/** Bytes of Git content kept in the data folder. */
const cacheLimit = 20_000_000_000;

/** Commits; a step is scanned again when its process dies. */
const historyStep = 5000;

export async function createHandlers(context: AppContext, receive: Receive): Promise<Handlers> {
  const rules = await loadBuiltInRules();
  const isPortable = !hasGit();
  if (isPortable) context.log.warn({}, 'git is not installed: only small repositories can be read');
  const mirrors = openMirrors({
    folder: context.settings.data,
    limitBytes: cacheLimit,
    portable: isPortable,
    ...toGitOutgoing(context.settings),
  });
  const threads = Math.max(1, availableParallelism() - 1);
  const scanner = createScanner({ rules, threads, warm: true });
  const historyScanner = createScanner({ rules, threads: Math.ceil(threads / 4) });
  const memory = createMemory();
  const login = rememberOnce(async () => (await readApp(context.clients.app())).login);
  const operations = await serveOperations(context);
  return {
    async handle(job, signal) {
      try {
        const parts = { mirrors, scanner, historyScanner, historyStep, memory, rules, version, isPortable, receive };
        // A delivery only leads to jobs: it asks nothing of GitHub, and is done while GitHub is away.
        const self = job.kind === 'handle-delivery' ? '' : await login();
        await createHandler({ ...context, ...parts, login: self })(job, signal);
      } catch (error) {
        logFailure(context.log, job, error);
        throw error;
      }
    },
    async close() {
      await operations.close();
      await Promise.all([scanner.close(), historyScanner.close()]);
    },
  };
}

function hasGit(): boolean {
  return spawnSync('git', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Git goes the way that Node goes. */
function toGitOutgoing(settings: Settings): Pick<MirrorOptions, 'proxy' | 'certificateAuthority'> {
  const proxy = proxyFor(settings.serverUrl, settings.proxies);
  const certificateAuthority = writeAuthorities(settings);
  return { ...(proxy !== null && { proxy }), ...(certificateAuthority !== null && { certificateAuthority }) };
}

/** What failed is asked for again. */
function rememberOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
