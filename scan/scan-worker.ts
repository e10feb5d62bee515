/** The thread of a scanner: one order at a time, a report or a failure for each. */
import { parentPort, workerData } from 'node:worker_threads';
import { askMainThread } from '../programs/index.ts';
import { allRuleIds, selectRules } from './config/select-rules.ts';
import { ScanError } from './model/errors.ts';
import { scan } from './scan.ts';
import type { ScanAnswer, ScanOrder, ThreadSetup } from './scanner.ts';
import { endGit } from './sources/index.ts';

const port = parentPort;
if (!port) throw new Error('scan-worker.ts runs in a worker thread only');
const { rules, programs } = workerData as ThreadSetup;
askMainThread(programs);
const answer = (message: ScanAnswer): void => port.postMessage(message);

port.on('message', (order: ScanOrder | 'stop') => {
  if (order === 'stop') return void endGit().then(() => process.exit());
  run(order).catch((error: unknown) => answer({ failure: describe(error) }));
});

async function run(order: ScanOrder): Promise<void> {
  const report = await scan({
    ...order,
    input: null,
    // A Buffer arrives as a plain array of bytes.
    key: order.key === null ? null : Buffer.from(order.key),
    rules: selectRules(rules, order.config, []),
    ruleIds: allRuleIds(rules, order.config),
    onProgress: (progress) => answer({ progress }),
  });
  answer({ report });
}

function describe(error: unknown): Extract<ScanAnswer, { failure: unknown }>['failure'] {
  const exitCode = error instanceof ScanError ? error.exitCode : null;
  if (!(error instanceof Error)) return { message: 'something other than an error was thrown', stack: '', exitCode };
  return { message: error.message, stack: error.stack ?? '', exitCode };
}
