/** Several paths in one call, and lists of repositories that go on where they were ended. */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { main } from '../../cli/runner.ts';
import type { Report } from '../../rules/index.ts';
import { makeFolder, makeRepository, writeTree } from '../support/repository.ts';
import { awsKey } from '../support/secrets.ts';

const line = (seed: string): string => `key = "${awsKey(seed)}"\n`;

interface Outcome {
  readonly code: number;
  readonly said: string;
  readonly report: Report | null;
}

async function scan(folder: string, ...args: readonly string[]): Promise<Outcome> {
  const output = join(folder, 'report.json');
  rmSync(output, { force: true });
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    const code = await main([
      'scan',
      '--rule',
      'aws-access-key-id',
      '--format',
      'json',
      '--output',
      output,
      '--no-progress',
      ...args,
    ]);
    const said = write.mock.calls.map(([text]) => String(text)).join('');
    return { code, said, report: existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : null };
  } finally {
    write.mockRestore();
  }
}

const paths = ({ report }: Outcome): string[] => (report?.findings ?? []).map(({ path }) => path).toSorted();
const withoutTime = ({ report }: Outcome): unknown =>
  report && { ...report, coverage: { ...report.coverage, seconds: 0 } };

function makeIn(folder: string, name: string, files: Readonly<Record<string, string>>): string {
  const repository = makeRepository();
  repository.commit(files);
  renameSync(repository.folder, join(folder, name));
  return join(folder, name);
}

describe('several paths', () => {
  test('files, folders and repositories, the same one twice once', async () => {
    const folder = makeFolder();
    const one = makeIn(folder, 'one', { 'a/x.txt': line('x'), 'b/y.txt': line('y'), 'c.txt': line('c') });
    const two = makeIn(folder, 'two', { 'z.txt': line('z') });
    writeTree(folder, { 'plain/p.txt': line('p'), 'q.txt': line('q') });
    const named = [join(one, 'a'), join(one, 'c.txt'), two, `${two}/`, join(folder, 'plain'), join(folder, 'q.txt')];
    const outcome = await scan(folder, ...named, join(folder, 'plain/p.txt'));
    expect(paths(outcome)).toEqual(['one/a/x.txt', 'one/c.txt', 'plain/p.txt', 'q.txt', 'two/z.txt']);
    expect(outcome.code).toBe(1);
    expect(outcome.report?.target).toEqual({ kind: 'directory', path: folder, head: null });
  });

  test('of one repository they are one scan of it', async () => {
    const folder = makeFolder();
    const one = makeIn(folder, 'one', { 'a/x.txt': line('x'), 'b/y.txt': line('y'), 'c.txt': line('c') });
    const outcome = await scan(folder, join(one, 'a'), join(one, 'b/y.txt'));
    expect(paths(outcome)).toEqual(['a/x.txt', 'b/y.txt']);
    expect(outcome.report?.target.kind).toBe('repository');
  });

  test('what a folder holds is not scanned once more for being named', async () => {
    const folder = makeFolder();
    const clones = join(folder, 'clones');
    mkdirSync(clones);
    const one = makeIn(clones, 'one', { 'x.txt': line('x') });
    const outer = makeIn(folder, 'outer', { 'o.txt': line('o') });
    const inner = makeIn(outer, 'inner', { 'i.txt': line('i') });
    for (const named of [
      [clones, one, outer, inner],
      [inner, outer, one, clones],
    ])
      expect((await scan(folder, ...named)).report?.coverage.commits).toBe(3);
  });

  test('each is judged by its own configuration, and the worst decides', async () => {
    const folder = makeFolder();
    const allow = `allow: [{ path: '**', reason: known }]\n`;
    const one = makeIn(folder, 'one', { 'x.txt': line('x'), '.leakwarden.yml': allow });
    const two = makeIn(folder, 'two', { 'x.txt': line('x') });
    expect(paths(await scan(folder, one, two))).toEqual(['two/x.txt']);
    expect((await scan(folder, one, makeIn(folder, 'three', { 'a.txt': 'a\n' }))).code).toBe(0);
  });

  test('one that is not there ends the call before anything is scanned', async () => {
    const folder = makeFolder();
    const outcome = await scan(folder, makeIn(folder, 'one', { 'x.txt': line('x') }), join(folder, 'nowhere'));
    expect(outcome).toMatchObject({ code: 2, report: null });
    expect(outcome.said).toMatch(/nowhere: file or folder not found/);
  });
});

describe('a list of repositories', () => {
  const makeList = (folder: string, ...lines: readonly string[]): string => {
    writeFileSync(join(folder, 'list.txt'), lines.join('\n'));
    return join(folder, 'list.txt');
  };

  test('is one run with one report; what is broken or absent is named and loses none of the others', async () => {
    const folder = makeFolder();
    makeIn(folder, 'one', { 'x.txt': line('x') });
    makeIn(folder, 'two', { 'y.txt': line('y') });
    rmSync(join(makeIn(folder, 'broken', { 'b.txt': 'b\n' }), '.git/HEAD'));
    writeFileSync(join(folder, 'broken/.leakwarden.yml'), 'enforce: 5\n');
    const list = makeList(folder, '# ours', 'one', '', 'broken', ' two', 'one', 'nowhere');
    const outcome = await scan(folder, '--repositories', list);
    expect(outcome.code).toBe(3);
    expect(paths(outcome)).toEqual(['one/x.txt', 'two/y.txt']);
    const skipped = outcome.report?.coverage.skipped.map(({ path }) => path) ?? [];
    expect(skipped).toEqual([expect.stringMatching(/nowhere$/), 'broken']);
  });

  test('goes on where it was ended, with the report that an uninterrupted run gives', async () => {
    const folder = makeFolder();
    makeIn(folder, 'one', { 'x.txt': line('same') });
    const two = makeIn(folder, 'two', { 'y.txt': line('same') });
    writeFileSync(join(two, '.leakwarden.yml'), 'enforce: 5\n');
    const list = makeList(folder, 'one', 'two');
    const state = join(folder, 'report.json.state');
    expect((await scan(folder, '--repositories', list)).code).toBe(3);
    expect(statSync(state).mode & 0o777).toBe(0o600);
    expect(readFileSync(state, 'utf8')).not.toContain(awsKey('same'));

    rmSync(join(two, '.leakwarden.yml'));
    // As a run that is killed while it writes leaves it.
    writeFileSync(state, `${readFileSync(state, 'utf8')}{"state":1,"pa`);
    const resumed = await scan(folder, '--repositories', list);
    expect(resumed.said).toContain('1 of 2 were scanned before');
    expect(existsSync(state)).toBe(false);
    const whole = await scan(folder, '--repositories', list);
    expect(whole.said).toBe('');
    expect(withoutTime(resumed)).toEqual(withoutTime(whole));
    expect(whole.report?.leaks).toHaveLength(1);
  });

  test('looks again at what changed since, and at everything where it is judged otherwise', async () => {
    const folder = makeFolder();
    const one = makeIn(folder, 'one', { 'x.txt': 'x\n' });
    const list = makeList(folder, 'one', 'nowhere', 'broken');
    mkdirSync(join(folder, 'broken/.git'), { recursive: true });
    writeFileSync(join(folder, 'broken/.git/HEAD'), '');
    const state = join(folder, 'own.state');
    const again = (...more: readonly string[]): Promise<Outcome> =>
      scan(folder, '--repositories', list, '--state', state, ...more);
    await again();
    expect((await again()).said).toContain('1 of 2');
    writeTree(one, { 'new.txt': line('new') });
    const changed = await again();
    expect([changed.said, paths(changed)]).toEqual(['', ['one/new.txt']]);
    expect((await again('--no-history')).said).toBe('');
  });

  test("a state that came with somebody's files is refused", async () => {
    const folder = makeFolder();
    makeIn(folder, 'one', { 'x.txt': line('x') });
    const state = join(folder, 'report.json.state');
    writeFileSync(state, '');
    chmodSync(state, 0o644);
    const outcome = await scan(folder, '--repositories', makeList(folder, 'one'));
    expect(outcome).toMatchObject({ code: 2, report: null });
    expect(outcome.said).toMatch(/report\.json\.state: is not a state/);
  });
});

test.each([
  [['--stdin', '.'], /^leakwarden: \.: --stdin scans standard input only/],
  [['no/such', '--stdin'], /^leakwarden: no\/such: --stdin scans standard input only/],
  [['.', '--name', 'x.sql'], /--name belongs to --stdin/],
])('%j would leave out what is named, so it is refused', async (args, message) => {
  const { code, said } = await scan(makeFolder(), ...args);
  expect({ code, said }).toEqual({ code: 2, said: expect.stringMatching(message) });
});

describe('nothing to look at', () => {
  test('--history-only outside of a repository is refused, as --staged is', async () => {
    const folder = makeFolder();
    writeTree(folder, { 'plain/p.txt': line('p') });
    for (const option of ['--history-only', '--staged']) {
      const { code, said } = await scan(folder, join(folder, 'plain'), option);
      expect(code).toBe(2);
      expect(said).toMatch(/is not in a Git repository; .*--history-only need one/);
    }
  });

  test.each([[[]], [['--portable']]])('what Git ignores is scanned where it is named %j', async (options) => {
    const folder = makeFolder();
    const one = makeIn(folder, 'one', { '.gitignore': 'exports/\n*.bak\n' });
    writeTree(one, {
      'exports/a.txt': line('a'),
      'exports/deep/b.txt': line('b'),
      'c.bak': line('c'),
      'd.bak': line('d'),
    });
    const asked = await scan(folder, join(one, 'exports'), join(one, 'c.bak'), ...options);
    expect([asked.code, paths(asked)]).toEqual([1, ['c.bak', 'exports/a.txt', 'exports/deep/b.txt']]);
    expect((await scan(folder, one, ...options)).code).toBe(0);
  });

  test('the history of a file that was never committed, or an empty folder: that is said', async () => {
    const folder = makeFolder();
    const one = makeIn(folder, 'one', { 'a.txt': 'a\n' });
    writeTree(one, { 'new/b.txt': line('b') });
    mkdirSync(join(folder, 'empty'));
    const outcomes = [
      await scan(folder, join(one, 'new'), '--history-only'),
      await scan(folder, join(folder, 'empty')),
      await scan(folder, one),
    ];
    const notices = outcomes.map(({ report }) =>
      report?.notices.filter((each) => each.includes('nothing was scanned')),
    );
    expect(notices.map((each) => each?.length)).toEqual([1, 1, 0]);
  });
});
