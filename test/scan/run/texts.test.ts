/** What people write outside files is scanned like a file: titles, bodies, branch names, comments. */
import { describe, expect, test } from 'vitest';
import { makeRepository } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { awsKey, customerCsv } from '../../support/secrets.ts';

const title = { name: '(pull request title)', text: `Use ${awsKey('title')}` };

describe('texts', () => {
  test('alone, without a repository', async () => {
    const report = await scanPath('', { history: null, files: false, texts: [title] });
    expect(report.target).toEqual({ kind: 'input', path: '(pull request title)', head: null });
    expect(report.findings).toMatchObject([
      {
        path: '(pull request title)',
        inHead: true,
        commits: 0,
        first: { commit: null },
        places: [{ line: 1, column: 5 }],
      },
    ]);
    expect(report).toMatchObject({ complete: true, coverage: { documents: 1 } });
  });

  test('beside a range: one value in both is one leak', async () => {
    const repository = makeRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    const head = repository.commit({ 'b.txt': `key = "${awsKey('title')}"\n` });
    const comment = { name: '(comment 7)', text: `line\nkey = "${awsKey('comment')}"` };
    const report = await scanPath(repository.folder, {
      files: false,
      history: { kind: 'range', range: `${base}..${head}` },
      texts: [title, comment],
    });
    expect(report.findings.map(({ path }) => path).toSorted()).toEqual([
      '(comment 7)',
      '(pull request title)',
      'b.txt',
    ]);
    expect(report.leaks).toHaveLength(2);
    expect(report.target.kind).toBe('repository');
  });

  test("people pasted into a body are a dataset, and rows of it are nobody's own contact", async () => {
    const body = { name: '(pull request body)', text: customerCsv(30) };
    const report = await scanPath('', { history: null, files: false, texts: [body] });
    expect(report.datasets).toMatchObject([{ path: '(pull request body)', subjects: 30, provenance: 'unknown' }]);
    const contacts = customerCsv(60).replaceAll(/,[^,\n]*$/gm, '');
    const second = await scanPath('', { history: null, files: false, texts: [{ ...body, text: contacts }] });
    expect(second.datasets).toMatchObject([{ subjects: 60, provenance: 'unknown', severity: 'high' }]);
  });

  test('one that is too large is not covered', async () => {
    const { config } = (await import('../../support/scan.ts')).requestFor('');
    const small = { ...config, limits: { ...config.limits, documentSize: 10 } };
    const report = await scanPath('', { history: null, files: false, texts: [title], config: small });
    expect(report.complete).toBe(false);
    expect(report.coverage.skipped).toMatchObject([{ path: '(pull request title)', class: 'not-covered' }]);
  });
});
