/** Files with names of strangers, on this disk. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Downloads } from '../../../gate/index.ts';
import { makeFolder } from '../../support/repository.ts';

type Wanted = Parameters<Downloads['bring']>[0];

const wanted = (name: string, id: number, content = 'abc'): Wanted => ({
  folder: 'artifacts',
  name,
  id,
  size: null,
  open: () => Promise.resolve(pieces(content)),
});

async function* pieces(content: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  if (content !== '') yield Buffer.from(content);
}

const makeDownloads = (): Downloads => new Downloads(join(makeFolder(), 'beside'), { file: 1000, all: 10_000 });

test('no name takes the place of another, whatever strangers call their files', async () => {
  const downloads = makeDownloads();
  const names: readonly (readonly [string, number])[] = [
    ['5-_.zip', 9],
    ['5-1-_.zip', 8],
    ['é.zip', 5],
    ['A.zip', 3],
    ['a.zip', 4],
  ];
  for (const [name, id] of names) expect(await downloads.bring(wanted(name, id))).toBeNull();
  expect(readdirSync(join(downloads.root, 'artifacts'))).toHaveLength(names.length);
});

test('a file that cannot be written is told, and is no reason to stop', async () => {
  const downloads = makeDownloads();
  rmSync(downloads.root, { recursive: true });
  writeFileSync(downloads.root, '');
  expect(await downloads.bring(wanted('a.zip', 1))).toMatch(/^cannot be written to this disk \(E[A-Z]+\)$/);
});

test('an empty file is whole only where GitHub says that it is empty', async () => {
  const downloads = makeDownloads();
  expect(await downloads.bring(wanted('a.zip', 1, ''))).toBe('its download is empty');
  expect(await downloads.bring({ ...wanted('b.txt', 2, ''), size: 0 })).toBeNull();
});

test('what all files have together is bounded, and what is beyond it is told', async () => {
  const downloads = new Downloads(join(makeFolder(), 'beside'), { file: 100, all: 150 });
  expect(await downloads.bring(wanted('a.zip', 1, 'a'.repeat(100)))).toBeNull();
  expect(await downloads.bring(wanted('b.zip', 2, 'b'.repeat(100)))).toBe(
    'more than is brought to this disk in one run',
  );
});
