/**
 * The Action on a repository of 10,000 files, beside the engines of gitleaks-action and trufflehog's at their defaults:
 * `script/bench --action [--rounds N]`. A pull request brings secrets and customers; then the whole history is looked at.
 */
import { rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findEngines, type ActionEvent, type Engine, type EngineRun } from './action/engines.ts';
import { compareStart } from './action/start.ts';
import { customers, expectIn, makePullRequest, type PullRequest } from './make/pull-request.ts';
import { formatActions, type Measured } from './print/actions.ts';
import { withFolders, type MakeFolder } from './run/scratch.ts';

const { values: options } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: 'leakwarden' },
    timeout: { type: 'string', default: '600' },
  },
});
const rounds = toCount(options.rounds, '--rounds');
const timeoutSeconds = toCount(options.timeout, '--timeout');
const files = toCount(options.files, '--files');
const startRounds = 15;

await withFolders(async (makeFolder) => {
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${toLoad()}`);
  const pull = makePullRequest(makeFolder, join(import.meta.dirname, '../node_modules'), files, options.seed);
  console.log(
    `${pull.files} files; a pull request of ${pull.commits} commits with ${customers.rows} customers; rounds: ${rounds}\n`,
  );
  const measured: Measured[] = [];
  for (const event of ['pull_request', 'workflow_dispatch'] as const)
    measured.push({ event, expected: expectIn(event, pull), runs: await measureAll(event, pull, makeFolder) });
  console.log(`${formatActions(measured)}\n`);
  console.log(`${await compareStart(pull.checkout, makeFolder, startRounds)}\n\nAt the end: ${toLoad()}`);
});

function toCount(text: string, name: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${name} takes a whole number from 1, not "${text}"`);
  return count;
}

function toLoad(): string {
  return `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
}

/** Round after round, so that a slow minute of the machine hits all alike. */
async function measureAll(
  event: ActionEvent,
  pull: PullRequest,
  makeFolder: MakeFolder,
): Promise<Map<Engine, EngineRun[]>> {
  const all = new Map<Engine, EngineRun[]>(findEngines().map((engine) => [engine, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [{ run }, list] of all) {
      if (!run || list.some(({ timedOut }) => timedOut)) continue;
      const folder = makeFolder('job');
      list.push(await run({ event, pull, folder, timeoutSeconds }));
      rmSync(folder, { recursive: true });
    }
  }
  return all;
}
