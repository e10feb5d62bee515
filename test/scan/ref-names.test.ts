/** A message of a tag and a note stand in no file: whoever mends them has to know which ref holds them. */
import { expect, test } from 'vitest';
import { formats } from '../../report/index.ts';
import type { Report } from '../../rules/index.ts';
import { makeRepository } from '../support/repository.ts';
import { scanPath } from '../support/scan.ts';
import { awsKey } from '../support/secrets.ts';

const places = (report: Report): (readonly [string, string | undefined])[] =>
  report.findings.map(({ path, ref }) => [path, ref] as const);
const print = (report: Report): string =>
  formats.get('text')?.(report, { rules: new Map(), color: false, show: 'low', now: '2026-06-01T00:00:00.000Z' }) ?? '';

test('a tag is named where its message leaks, in a whole scan and in a range', async () => {
  const { folder, git, commit } = makeRepository();
  commit({ 'a.txt': 'a\n' });
  const first = git('rev-parse', 'HEAD');
  commit({ 'b.txt': 'b\n' });
  git('tag', '-a', '-m', `Release\n\nwith ${awsKey('tag')}`, 'v1.2.0');
  const report = await scanPath(folder);
  expect(places(report)).toEqual([['(tag message)', 'refs/tags/v1.2.0']]);
  expect(print(report)).toContain('(tag message):3 (refs/tags/v1.2.0)');
  const range = { kind: 'range', range: `${first}..v1.2.0` } as const;
  expect(places(await scanPath(folder, { history: range, files: false }))).toEqual(places(report));
});

test('the name of a tag is shown as names are: without the value that stands in it, or not at all', async () => {
  const { folder, git, commit } = makeRepository();
  commit({ 'a.txt': 'a\n' });
  git('tag', '-a', '-m', `with ${awsKey('message')}`, `for-${awsKey('name')}`);
  const report = await scanPath(folder);
  const message = report.findings.find(({ path }) => path === '(tag message)');
  expect(message?.ref).toMatch(/^refs\/tags\/for-/);
  expect(JSON.stringify(report)).not.toContain(awsKey('name'));
  const range = { kind: 'range', range: `HEAD..for-${awsKey('name')}` } as const;
  expect(JSON.stringify(await scanPath(folder, { history: range, files: false }))).not.toContain(awsKey('name'));
});

test('of a note its ref is named and the object it speaks of', async () => {
  const { folder, git, commit } = makeRepository();
  const id = commit({ 'a.txt': 'a\n' });
  git('notes', 'add', '-m', `seen ${awsKey('note')}`, id);
  const report = await scanPath(folder);
  expect(places(report)).toEqual([[id, 'refs/notes/commits']]);
  expect(print(report)).toContain(`${id}:1 (note in refs/notes/commits on that object)`);
});

test('a file that is only called like an object is no note', async () => {
  const { folder, commit } = makeRepository();
  const name = 'ab'.repeat(20);
  commit({ [name]: `key = "${awsKey('file')}"\n` });
  expect(places(await scanPath(folder))).toEqual([[name, undefined]]);
});
