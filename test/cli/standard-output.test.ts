/** What is printed is there, or the exit code says that it is not. */
import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { watchOutput } from '../../cli/standard-output.ts';

describe('standard output', () => {
  const failing = (code: string): Writable =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });

  test('that takes nothing is no pass, and one line says so', async () => {
    const stream = failing('ENOSPC');
    const watch = watchOutput(stream);
    stream.write('report');
    expect(await watch.end(0)).toMatchObject({ code: 2, line: expect.stringMatching(/cannot be written \(ENOSPC\)/) });
  });

  test('that nobody reads further is quiet and keeps the code', async () => {
    const stream = failing('EPIPE');
    const watch = watchOutput(stream);
    stream.write('report');
    expect(await watch.end(1)).toEqual({ code: 1, line: '' });
  });

  test('of a device that is full, in a process', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../cli/run.ts'), '--help'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^leakwarden: standard output: .*\n$/),
    });
  });
});
