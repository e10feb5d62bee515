/** A thread has its programs started by the main one, and they end with it. */
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { startElsewhere, startFor } from '../../programs/elsewhere.ts';
import { startDirectly, type Invocation, type RunningProgram } from '../../programs/program.ts';

const usual = { environment: { PATH: process.env['PATH'] ?? '' }, folder: '/', input: '' };

/** Both ends in one thread. */
function open() {
  const { port1, port2 } = new MessageChannel();
  const started: RunningProgram[] = [];
  startFor(port1, (command) => {
    const program = startDirectly(command);
    started.push(program);
    return program;
  });
  const start = (words: Invocation['words'], input = ''): RunningProgram =>
    startElsewhere({ ...usual, words, input }, port2);
  return { start, started };
}

test('output, code and what was said arrive as they are', async () => {
  const { output, ended } = open().start(['sh', '-c', 'cat; head -c 3000001 /dev/zero; echo no >&2; exit 3'], 'in\n');
  expect((await buffer(output)).equals(Buffer.from(`in\n${'\0'.repeat(3_000_001)}`))).toBe(true);
  expect(await ended).toEqual({ code: 3, said: 'no\n' });
});

test('a program that is not there is told as by the system', async () => {
  const { ended } = open().start(['no-such-program']);
  await expect(ended).rejects.toMatchObject({ code: 'ENOENT' });
});

test('who does not read holds the program up, and who leaves ends it', async () => {
  const { start, started } = open();
  const { output, ended, kill } = start(['yes']);
  await expect.poll(() => started.length).toBe(1);
  await sleep(100);
  expect(output.readableLength).toBeLessThan(2_000_000);
  for await (const _ of output) break;
  kill();
  expect(await ended).toMatchObject({ code: null });
});

test('a program does not outlive the thread that asked for it', async () => {
  const { port1, port2 } = new MessageChannel();
  const { promise, resolve } = Promise.withResolvers<RunningProgram>();
  startFor(port1, (command) => {
    const program = startDirectly(command);
    resolve(program);
    return program;
  });
  const own = new MessageChannel();
  port2.postMessage({ command: { ...usual, words: ['sleep', '100'] }, port: own.port2 }, [own.port2]);
  const { ended } = await promise;
  own.port1.close();
  expect(await ended).toMatchObject({ code: null });
});
