/** What an incomplete scan proposes, pasted into a configuration, makes the same scan complete, and accepts nothing else. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Report, Skip } from '../../rules/index.ts';
import { loadConfigFrom, type Config } from '../../scan/index.ts';
import { makeZip } from '../support/containers.ts';
import { makeFolder, writeTree } from '../support/repository.ts';
import { builtInRules, scanPath } from '../support/scan.ts';
import { awsKey } from '../support/secrets.ts';
import { cleanReport, format, hostile, unsafe } from './fixture.ts';

const packed = Buffer.concat([Buffer.from('7z\xbc\xaf\x27\x1c\0\x04', 'latin1'), Buffer.alloc(100, 7)]);
const intro = 'add to the configuration (.github/leakwarden.yml):\n';

function proposalOf(report: Report): string {
  return format('text', report).split(intro)[1] ?? '';
}

async function configOf(text: string): Promise<Config> {
  const readText = (): Promise<null> => Promise.resolve(null);
  const repository = { file: '.leakwarden.yml', text, label: '.leakwarden.yml', readText };
  const { config, notices } = await loadConfigFrom({ organisation: null, repository, rules: builtInRules() });
  expect(notices).toEqual([]);
  return config;
}

function missing(paths: readonly string[]): Report {
  const skipped = paths.map((path): Skip => ({
    path,
    blob: null,
    commit: null,
    class: 'not-covered',
    reason: '7z archive: no reader',
  }));
  return { ...cleanReport, complete: false, verdict: 'incomplete', coverage: { ...cleanReport.coverage, skipped } };
}

const globOf = (path: string): string[] =>
  (parse(proposalOf(missing([path]))) as { acceptNotCovered: { path: string }[] }).acceptNotCovered.map(
    (entry) => entry.path,
  );

describe('pasted, the scan is complete', () => {
  const names = [
    'plain.7z',
    'no-ending',
    'quote".7z',
    "it's.7z",
    'a [b] {c,d} (e) ?.7z',
    '*',
    '!not.7z',
    '@(a|b)+(c).7z',
    '#comment: &a *b.7z',
    'ärger 試験 😀.7z',
    'two  blanks.7z',
    '$a^b.7z',
    'line\nbreak.7z',
    hostile.bidi,
  ];
  test.each(names)('%j', async (name) => {
    const folder = makeFolder();
    writeTree(folder, { [name]: packed, 'deep/x.zip': makeZip({ [`in/${name}`]: packed }) });
    const before = await scanPath(folder);
    expect(before.complete).toBe(false);
    const proposal = proposalOf(before);
    expect(proposal).not.toMatch(unsafe);
    const config = await configOf(proposal);
    expect((await scanPath(folder, { config })).complete).toBe(true);
    writeTree(folder, { 'other.7z': packed, 'deep/a.7z': packed });
    const { coverage } = await scanPath(folder, { config });
    expect(coverage.skipped.filter(({ accepted }) => !accepted).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['other.7z', 'deep/a.7z']),
    );
  });
});

describe('folded', () => {
  test('from three files of one ending in one folder on, never broader', () => {
    const paths = ['a/1.7z', 'a/2.7z', 'a/3.7z', 'a/b/1.7z', 'a/b/2.7z', 'a/1.rar', '1.7z'];
    const { acceptNotCovered } = parse(proposalOf(missing(paths))) as { acceptNotCovered: { path: string }[] };
    expect(acceptNotCovered.map(({ path }) => path)).toEqual(['a/*.7z', 'a/b/1.7z', 'a/b/2.7z', 'a/1.rar', '1.7z']);
  });

  test('at most ten entries, the others are counted', () => {
    const proposal = proposalOf(missing(Array.from({ length: 14 }, (_, at) => `folder-${at}/a.7z`)));
    expect((parse(proposal) as { acceptNotCovered: unknown[] }).acceptNotCovered).toHaveLength(10);
    expect(proposal).toContain('# + 4 more');
  });
});

describe('a hostile name', () => {
  test.each(Object.entries(hostile))('%s stays one quoted name', (_, name) => {
    const proposal = proposalOf(missing([name, 'b.7z']));
    expect(proposal).not.toMatch(unsafe);
    for (const line of proposal.trimEnd().split('\n'))
      expect(line).toMatch(/^(?:acceptNotCovered:| {2}- path: "[^\n]*"| {4}reason: "[^\n]*"| {2}# [^\n]*)$/);
    expect(proposal).not.toContain('##');
  });

  test.each([
    'a/../b.7z',
    '/etc/b.7z',
    './b.7z',
    'a//b.7z',
    '(history before the shallow boundary)',
    `${'x'.repeat(600)}.7z`,
  ])('%s is counted, not written', (name) => {
    expect(globOf('b.7z')).toEqual(['b.7z']);
    expect(proposalOf(missing(['b.7z', name]))).toContain('# 1 cannot be written here');
  });

  test('one that holds a value is not printed', async () => {
    const folder = makeFolder();
    const key = awsKey('in a name');
    writeTree(folder, { [`${key}.7z`]: packed, 'b.7z': packed });
    const text = format('text', await scanPath(folder));
    expect(text).not.toContain(key);
    expect(text).toContain('# 1 cannot be written here');
  });
});

test('a complete scan proposes nothing', () => {
  expect(format('text', cleanReport)).not.toContain('acceptNotCovered');
});
