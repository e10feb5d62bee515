/** What a server asks: commits that are new since several others, with a tree of its choice as the present. */
import { expect, test } from 'vitest';
import { makeRepository } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

const line = (seed: string): string => `key = "${awsKey(seed)}"\n`;

test.each([false, true])(
  'only what neither base holds; presence by the named head (portable: %s)',
  async (portable) => {
    const { folder, git, commit, remove } = makeRepository();
    const old = commit({ 'old.txt': line('old') });
    git('checkout', '-q', '-b', 'release');
    const release = commit({ 'release.txt': line('release') });
    git('merge', '-q', 'main');
    git('checkout', '-q', '-b', 'topic');
    commit({ 'gone.txt': line('gone') });
    remove('gone.txt');
    const head = commit({ 'here.txt': line('here') });
    git('checkout', '-q', 'main');

    const history = { kind: 'between', from: [old, release], to: [head] } as const;
    const report = await scanPath(folder, { history, files: false, head, portable });

    expect(report.coverage.commits).toBe(3);
    expect(report.target.head).toBe(head);
    const present = Object.fromEntries(report.findings.map(({ path, inHead }) => [path, inHead]));
    expect(present).toEqual({ 'gone.txt': false, 'here.txt': true });
  },
);

test('of more ends than are compared for what their merges keep, a notice says so', async () => {
  const { folder, git, commit } = makeRepository();
  const base = commit({ 'a.txt': 'a\n' });
  const tree = git('rev-parse', 'HEAD^{tree}');
  const ends = Array.from({ length: 51 }, (_, at) => git('commit-tree', tree, '-p', base, '-m', `End ${at}`));
  const look = async (to: readonly string[]): Promise<readonly string[]> =>
    (await scanPath(folder, { history: { kind: 'between', from: [base], to }, files: false })).notices;
  expect(await look(ends)).toEqual([expect.stringContaining('more than 50 ends')]);
  expect(await look(ends.slice(1))).toEqual([]);
});
