/** What lies beside the objects and only makes reading quicker is not believed. */
import { expect, test } from 'vitest';
import { forgeCommitGraph, forgeObject } from '../../support/forge.ts';
import { makeRepository } from '../../support/repository.ts';
import { places, scanPath } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

test('a forged commit-graph hides no commit of a range', async () => {
  const { folder, commit, remove } = makeRepository();
  const base = commit({ 'README.md': 'Shop\n' });
  commit({ 'gone.txt': `key = "${awsKey('forged graph')}"\n` });
  const head = remove('gone.txt');
  forgeCommitGraph(folder, head, [base]);

  const report = await scanPath(folder, { history: { kind: 'range', range: `${base}..${head}` }, files: false });

  expect(report.coverage.commits).toBe(2);
  expect(report.findings.map(({ path }) => path)).toEqual(['gone.txt']);
});

test('a forged object is an error where ids are held against contents', async () => {
  const { folder, git, commit } = makeRepository();
  commit({ 'a.txt': `key = "${awsKey('forged object')}"\n` });
  forgeObject(folder, git('rev-parse', 'HEAD:a.txt'), 'blob', 'nothing\n');

  const scanning = scanPath(folder, { files: false, verify: true });

  await expect(scanning).rejects.toThrow('not what its id says');
});

test('a sound repository reads the same either way', async () => {
  const { folder, commit } = makeRepository();
  commit({ 'a.txt': `key = "${awsKey('sound object')}"\n`, 'empty.txt': '' });
  const [plain, verified] = [await scanPath(folder), await scanPath(folder, { verify: true })];
  expect(places(verified)).toEqual(places(plain));
  expect(verified.complete).toBe(true);
});
