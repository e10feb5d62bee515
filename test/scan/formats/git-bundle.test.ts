/** Bundles and packs, as Git itself writes them: of a repository whose customers were taken out again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyDelta } from '../../../scan/formats/git/delta.ts';
import { makeRepository } from '../../support/repository.ts';
import { scanBytes, whereabouts } from '../../support/scan.ts';
import { awsKey, customerCsv } from '../../support/secrets.ts';

function makeHistory(): ReturnType<typeof makeRepository> {
  const repository = makeRepository();
  const people = customerCsv(40);
  repository.commit({ 'shop/customers.csv': people, 'readme.txt': 'A shop.\n' });
  repository.commit({ 'shop/customers.csv': `${people.split('\n').slice(0, -3).join('\n')}\n` });
  repository.git('rm', '-q', 'shop/customers.csv');
  repository.git(
    'commit',
    '-q',
    '-m',
    `gone, with ${awsKey('message')}\n\nSigned-off-by: Anna Vogel <anna.vogel@gmx.net>`,
  );
  repository.git('repack', '-adfq');
  return repository;
}

test('a bundle holds what was taken out, by its path, and what was said of it', async () => {
  const repository = makeHistory();
  repository.git('bundle', 'create', '-q', 'all.bundle', '--all');
  const report = await scanBytes(readFileSync(join(repository.folder, 'all.bundle')), { name: 'all.bundle' });
  expect(report.datasets.map(({ rows, within }) => [rows, within])).toEqual([[40, ['shop/customers.csv']]]);
  expect(report.summary.subjects).toBe(40);
  expect(whereabouts(report).filter((line) => line.startsWith('secrets/'))).toEqual([
    expect.stringContaining('all.bundle > messages'),
  ]);
  expect(JSON.stringify(report)).not.toContain('anna.vogel');
  expect(report.complete).toBe(true);
});

test('a pack by itself', async () => {
  const folder = join(makeHistory().folder, '.git/objects/pack');
  const pack = readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '';
  const report = await scanBytes(readFileSync(join(folder, pack)), { name: 'a.pack' });
  expect(report.datasets.map(({ within }) => within)).toEqual([['shop/customers.csv']]);
});

test('objects that are changes of others, which a bundle leaves out, are named', async () => {
  const repository = makeHistory();
  repository.git('bundle', 'create', '-q', 'last.bundle', 'HEAD~2..HEAD');
  const report = await scanBytes(readFileSync(join(repository.folder, 'last.bundle')), { name: 'last.bundle' });
  expect(report.complete).toBe(false);
  expect(report.coverage.skipped.map(({ reason }) => reason).join()).toMatch(/leaves out objects/);
});

test('changes that lead out of an object are damage', () => {
  const base = Buffer.from('0123456789');
  expect(applyDelta(base, Buffer.from([10, 4, 0x91, 2, 3, 1, 0x41]), 100).toString()).toBe('234A');
  for (const delta of [
    [10, 4, 0x91, 8, 4],
    [10, 2, 0x91, 2, 3],
    [10, 9, 1, 0x41],
    [10, 1, 0],
    [9, 1, 1, 0x41],
    [10, 4, 9, 0x41],
    [0xff, 0xff, 0xff],
  ])
    expect(() => applyDelta(base, Buffer.from(delta), 100)).toThrow(/damaged|early/);
  expect(() => applyDelta(base, Buffer.from([10, 0xff, 0xff, 0x7f, 0x91, 2, 3]), 100)).toThrow(/damaged/);
});
