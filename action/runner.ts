/** One run of the Action: known errors become one line that says what to do, everything else is a fault of ours. */
import * as http from 'node:http';
import { describeBroken, UnreadableError } from '../gate/index.ts';
import { createTokenClient, isProblem, type RateLimit } from '../github/index.ts';
import { hasGit, MirrorError } from '../mirror/index.ts';
import { judgeSettings } from './settings.ts';
import { loadBuiltInRules } from '../rules/index.ts';
import { ConfigError, GitError, ScanError } from '../scan/index.ts';
import { annotate, say, writeOutputs, writeSummary } from './commands.ts';
import { decide } from './decide.ts';
import { proxyNames, readRunner, type Runner } from './environment.ts';
import { ActionError } from './errors.ts';
import { readEvent } from './event.ts';
import { openCheckout } from './checkout.ts';
import { readInputs } from './inputs.ts';
import { look } from './look/index.ts';
import { readRunRepository } from './run-repository.ts';
import { cleanUp, publish } from './results/index.ts';
import type { Run } from './run-context.ts';
import { version } from './version.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the exit code: 0, or 1 where the step is to fail. Never throws. */
export async function main(environment: Environment): Promise<number> {
  let runner: Runner | null = null;
  let run: Run | null = null;
  try {
    runner = readRunner(environment);
    useProxy(environment);
    run = await prepare(runner, environment);
    return await perform(run);
  } catch (error) {
    return explain(error, runner, run);
  } finally {
    if (runner) cleanUp({ runner });
  }
}

/** Runners of one's own may stand behind one. Older versions of Node 24 cannot. */
function useProxy(environment: Environment): void {
  if (proxyNames.some((name) => environment[name]) && 'setGlobalProxyFromEnv' in http)
    http.setGlobalProxyFromEnv({ ...environment });
}

async function prepare(runner: Runner, environment: Environment): Promise<Run> {
  const inputs = readInputs(environment);
  const event = readEvent(runner);
  const last: { rateLimit: RateLimit | null } = { rateLimit: null };
  const keep = (rateLimit: RateLimit): void => void (last.rateLimit = rateLimit);
  const { apiUrl } = runner;
  const github =
    inputs.token === null ? null : await createTokenClient({ apiUrl, token: inputs.token, version, onRateLimit: keep });
  const [repository, checkout, isGit, rules] = await Promise.all([
    readRunRepository(runner, event, github),
    openCheckout({ runner, inputs }),
    hasGit(),
    loadBuiltInRules(),
  ]);
  return {
    runner,
    inputs,
    event,
    github,
    rateLimit: () => last.rateLimit,
    repository,
    checkout,
    isPortable: !isGit,
    rules,
    now: new Date(),
  };
}

async function perform(run: Run): Promise<number> {
  const { task } = run.event;
  if (task.kind === 'nothing') {
    say(`Leakwarden: nothing to look at, ${task.because}`);
    writeSummary(run.runner.summaryFile, `## Leakwarden\n\nNothing to look at: ${task.because}.`);
    writeOutputs(run.runner.outputFile, { ...noOutputs, verdict: 'pass' });
    return 0;
  }
  const findings = await look(run, task);
  const code = await publish(run, await decide(run, findings));
  return run.inputs.settings ? Math.max(code, await judgeSettings(run)) : code;
}

const noOutputs = { verdict: 'error', findings: '', subjects: '', leaks: '', report: '', sarif: '' };

/** Fail closed (docs/promises.md, 6). */
function explain(error: unknown, runner: Runner | null, run: Run | null): number {
  const { title, summary } = wordsFor(error, run);
  annotate('error', title);
  complainWhereItFails(() => writeSummary(runner?.summaryFile, `## Leakwarden\n\n${summary ?? title}`), title);
  complainWhereItFails(() => writeOutputs(runner?.outputFile, noOutputs), title);
  return 1;
}

/** What failed may be the writing itself, which is said already. */
function complainWhereItFails(write: () => void, said: string): void {
  try {
    write();
  } catch (error) {
    const { title } = wordsFor(error, null);
    if (title !== said) annotate('error', title);
  }
}

interface Words {
  readonly title: string;
  /** Markdown. */
  readonly summary?: string;
}

function wordsFor(error: unknown, run: Run | null): Words {
  if (error instanceof ActionError) return { title: error.message };
  if (error instanceof ConfigError) {
    if (!run) return { title: 'The configuration is broken' };
    const { visibility } = run.repository;
    const { title, summary } = describeBroken(error.message, { door: 'action', visibility, byThisHead: false });
    return { title, summary };
  }
  if (error instanceof UnreadableError)
    return {
      title:
        'the configuration cannot be read, and GitHub does not say that there is none: give this action a token with `contents: read`; nothing is known of this run',
    };
  if (error instanceof MirrorError)
    return {
      title: `Git could not read the history (${error.kind}): check it out again; nothing is known of this run`,
    };
  if (isProblem(error))
    return { title: `GitHub: could not ${error.operation} (${error.kind}); nothing is known of this run` };
  // On a public repository no path is named that might be of the history.
  if ((error instanceof ScanError || error instanceof GitError) && run && run.repository.visibility !== 'public')
    return { title: error.message };
  if (error instanceof ScanError || error instanceof GitError)
    return { title: 'The scan could not be done; nothing is known of this run' };
  return { title: `Leakwarden failed by a fault of its own (${faultOf(error)}); nothing is known of this run` };
}

/** Where in our code. The message is left out: it may hold what was being read. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something other than an error was thrown';
  const [, place = 'unknown place'] = /^\s+at .*?([\w-]+\.(?:js|ts):\d+:\d+)\)?$/m.exec(error.stack ?? '') ?? [];
  return `${error.name} at ${place}`;
}
