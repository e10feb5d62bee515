/** A report that would be lost is an error before anything is scanned. */
import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assertNotTracked, planOutputs, writeOutputs, type OutputWishes } from '../../cli/outputs.ts';
import { makeFolder, makeRepository, writeTree } from '../support/repository.ts';

const folder = makeFolder();
const inside = (name: string): string => join(folder, name);
const plan = (wishes: Partial<OutputWishes>) =>
  planOutputs({
    formats: [],
    output: undefined,
    written: [],
    read: [],
    isTerminal: false,
    standardOutput: 1,
    ...wishes,
  });

describe('what is refused', () => {
  writeTree(folder, { 'there.json': 'old', 'base.json': '[]' });
  linkSync(inside('there.json'), inside('hard.json'));
  symlinkSync('there.json', inside('soft.json'));
  symlinkSync('.', inside('round'));
  execFileSync('mkfifo', [inside('pipe')]);
  test.each<[string, Partial<OutputWishes>, RegExp]>([
    ['two reports for --output', { formats: ['json', 'csv'], output: inside('x') }, /two reports for one place/],
    ['two reports for standard output', { formats: ['json', 'csv'] }, /name a file for one of them/],
    ['a log in a file', { formats: ['text', 'github'], output: inside('x') }, /two reports for one place/],
    ['the same format twice', { formats: ['json', 'json'] }, /two reports for one place/],
    ['an --output that nothing is left for', { formats: [`json=${inside('a')}`], output: inside('b') }, /of its own/],
    ['one file twice', { formats: [`json=${inside('a')}`, `csv=${inside('a')}`] }, /two reports for one place/],
    ['one file by another path', { formats: [`json=${inside('a')}`, `csv=${inside('round/a')}`] }, /for one place/],
    [
      'one file by a symbolic link',
      { formats: [`json=${inside('there.json')}`, `csv=${inside('soft.json')}`] },
      /one place/,
    ],
    [
      'one file by a hard link',
      { formats: [`json=${inside('there.json')}`, `csv=${inside('hard.json')}`] },
      /one place/,
    ],
    [
      'the report for the baseline',
      { output: inside('b.json'), written: [inside('b.json')] },
      /two reports for one place/,
    ],
    [
      'a file that standard output goes to',
      { formats: ['json', `csv=${inside('there.json')}`], standardOutput: openSync(inside('there.json'), 'r') },
      /two reports for one place/,
    ],
    ['one pipe twice', { formats: [`json=${inside('pipe')}`, `csv=${inside('pipe')}`] }, /two reports for one place/],
    ['a file that is read', { output: inside('base.json'), read: [inside('base.json')] }, /is read by this scan/],
    ['a folder', { output: folder }, /it is a folder/],
    ['a folder that is not there', { formats: [`json=${inside('no/such/x')}`] }, /its folder does not exist/],
    ['a place where nothing can be made', { output: '/proc/leakwarden' }, /cannot be written/],
    ['no file behind the =', { formats: ['json='] }, /the file behind the = is missing/],
    ['a page for a terminal', { formats: ['html'], isTerminal: true }, /html=report\.html/],
  ])('%s', (_, wishes, message) => {
    expect(() => plan(wishes)).toThrow(message);
    expect(readFileSync(inside('there.json'), 'utf8')).toBe('old');
    expect(existsSync(inside('a'))).toBe(false);
  });
});

test.each<[string, Partial<OutputWishes>, (string | null)[]]>([
  ['nothing said', {}, [null]],
  ['one on the terminal and others in files', { formats: ['text', `html=${inside('h')}`] }, [null, inside('h')]],
  ['text and workflow commands in a log', { formats: ['text', 'github'] }, [null, null]],
  ['a page for a program', { formats: ['html'] }, [null]],
  ['a baseline written over the one that is read', { written: [inside('base.json')], read: [] }, [null]],
  ['two that nobody wants', { formats: ['json=/dev/null', 'csv=/dev/null'] }, ['/dev/null', '/dev/null']],
  [
    'a report that nobody wants beside one in a file',
    { formats: ['json', 'csv=/dev/null'], standardOutput: openSync('/dev/null', 'w') },
    [null, '/dev/null'],
  ],
  ['over an older report', { output: inside('there.json') }, [inside('there.json')]],
])('allowed: %s', (_, wishes, files) => {
  expect(plan(wishes).map(({ file }) => file)).toEqual(files);
});

test('one that fails after all keeps no other from being written', () => {
  const texts = [inside('gone/x'), inside('kept')].map((file) => ({ file, text: () => 'report' }));
  expect(() => writeOutputs(texts)).toThrow(/cannot be written/);
  expect(readFileSync(inside('kept'), 'utf8')).toBe('report');
});

describe('a file that Git tracks', () => {
  const repository = makeRepository();
  const baseline = '{ "version": 1, "fingerprintKeyId": "none", "entries": [] }';
  repository.commit({ 'src/k': 'work\n', 'baseline.json': baseline });
  writeTree(repository.folder, { 'report.json': '{}' });
  const at = (name: string): string => join(repository.folder, name);
  const to = (name: string) => [{ format: 'json', file: at(name) }];

  test('is not replaced by a report, nor by a baseline where it is none', async () => {
    await expect(assertNotTracked(to('src/k'), undefined)).rejects.toThrow(/src\/k: is tracked by Git/);
    await expect(assertNotTracked(to('src/k'), undefined, true)).rejects.toThrow(/is tracked by Git/);
    await expect(assertNotTracked([], at('src/k'))).rejects.toThrow(/is tracked by Git/);
    await expect(assertNotTracked(to('baseline.json'), undefined)).rejects.toThrow(/is tracked by Git/);
  });

  test('a new file, an older report, a baseline over a baseline are fine', async () => {
    await assertNotTracked([...to('src/new'), ...to('report.json'), { format: 'text', file: null }], undefined);
    await assertNotTracked([], at('baseline.json'));
    await assertNotTracked([{ format: 'json', file: '/dev/null' }], undefined);
  });
});
