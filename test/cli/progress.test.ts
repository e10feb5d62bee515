/** The line on a terminal that says how far a scan is. */
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProgress, toLine, whileShown } from '../../cli/progress.ts';
import type { Progress } from '../../scan/index.ts';
import { bundle } from '../support/cli.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';

const half: Progress = {
  documents: 1_500,
  documentsTotal: 3_000,
  bytes: 40_000_000,
  bytesTotal: 80_000_000,
  phase: 'scanning',
};

function fakeTerminal(
  isTTY: boolean,
  columns = 120,
): { stream: Parameters<typeof createProgress>[1]; written: string[] } {
  const written: string[] = [];
  return { stream: { isTTY, columns, write: (text) => written.push(String(text)) > 0 }, written };
}

describe('what it says', () => {
  test('documents, bytes, rate and time left', () => {
    expect(toLine(half, 2)).toBe(
      `${'█'.repeat(12)}${'░'.repeat(12)} 50 %  1,500 of 3,000 documents  40 MB  20 MB/s  2 s left`,
    );
  });
  test('no share and no time where the total is not known', () => {
    const unknown = { ...half, documentsTotal: null, bytesTotal: null };
    expect(toLine(unknown, 2)).toBe('1,500 documents  40 MB  20 MB/s');
  });
  test('that it looks what there is, or reads the history', () => {
    expect(toLine({ ...half, phase: 'listing' }, 0)).toMatch(/^listing what to scan/);
    expect(toLine({ ...half, phase: 'history' }, 2)).toMatch(/reading the history/);
  });
  test('nothing that cannot be: more than all, a rate of no time', () => {
    expect(toLine({ ...half, bytes: 90_000_000 }, 0)).toMatch(/100 %.* 0 MB\/s$/);
  });
});

describe('where it says it', () => {
  test('on one line of a terminal, cut to its width, gone in the end', async () => {
    const { stream, written } = fakeTerminal(true, 40);
    const progress = createProgress(true, stream);
    await new Promise((resolve) => setTimeout(resolve, 150));
    progress.show(half);
    progress.show(half); // too soon after the first
    progress.end();
    expect(written).toHaveLength(2);
    expect(written[0]).toMatch(/^\r\u001b\[2K█.{38}$/u);
    expect(written[1]).toBe('\r\u001b[2K');
  });
  test.each([
    ['standard error is no terminal', true, false],
    ['--no-progress', false, true],
  ])('nowhere: %s', async (_, isWanted, isTTY) => {
    const { stream, written } = fakeTerminal(isTTY);
    const progress = createProgress(isWanted, stream);
    await new Promise((resolve) => setTimeout(resolve, 150));
    progress.show(half);
    progress.end();
    expect(written).toEqual([]);
  });
});

// util-linux brings it; where it is not, the tests above stand alone.
const script = ['/usr/bin/script', '/bin/script'].find((path) => existsSync(path));

test.skipIf(script === undefined)('a whole scan on a terminal', () => {
  const repository = makeRepository();
  repository.commit(
    Object.fromEntries(
      Array.from({ length: 100 }, (_, number) => [`${number}.txt`, `${number} and so on\n`.repeat(9_000)]),
    ),
  );
  const log = join(makeFolder(), 'typescript');
  const report = join(makeFolder(), 'report.json');
  const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  const words = [process.execPath, bundle, 'scan', repository.folder, '--format', `json=${report}`]
    .map(quote)
    .join(' ');
  const { status } = spawnSync(script ?? '', ['-q', '-e', '-c', words, log], { input: '', timeout: 60_000 });
  expect(status).toBe(0);
  const shown = readFileSync(log, 'utf8');
  expect(shown).toMatch(/\r\u001b\[2K.*documents/);
  // What follows the last clearing is not the line itself.
  expect(shown.slice(shown.lastIndexOf('\u001b[2K'))).not.toMatch(/documents/);
});

describe('what is no scan', () => {
  test('says what is done while it is done, and takes the line back, also where it fails', async () => {
    const { stream, written } = fakeTerminal(true, 20);
    expect(await whileShown('asking DNS for 1,234 domains', () => Promise.resolve(7), stream)).toBe(7);
    expect(written).toEqual(['\r\x1b[2Kasking DNS for 1,23', '\r\x1b[2K']);
    await expect(whileShown('a', () => Promise.reject(new Error('no')), stream)).rejects.toThrow('no');
    expect(written.at(-1)).toBe('\r\x1b[2K');
  });
  test('is quiet where there is no terminal', async () => {
    const { stream, written } = fakeTerminal(false);
    await whileShown('a', () => Promise.resolve(), stream);
    expect(written).toEqual([]);
  });
});
