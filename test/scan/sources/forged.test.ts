/** What lies beside the objects and only makes reading quicker is not believed. */
import { expect, test } from 'vitest';
import { forgeCommitGraph } from '../../support/forge.ts';
import { makeRepository } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
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
