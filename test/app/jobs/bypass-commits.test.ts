/** Attempts to bring a leak past the check in commits. Each is made on a repository of its own (issue 3, point 14). */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  begin,
  checkOf,
  gather,
  judge,
  passed,
  propose,
  refused,
  standing,
  type Cast,
} from '../../support/attempts.ts';
import { awsKey } from '../../support/secrets.ts';
import { runGit } from '../../github/git/run.ts';
import { setRef } from '../../github/git/repository.ts';
import { commitTree, mergeTrees, writeBlob, writeTree, type NewEntry } from '../../github/git/write.ts';
import type { Repository } from '../../github/index.ts';

const author = { name: 'dan', email: 'dan@acme.example' };
const leak = (seed: string): string => `AWS_ACCESS_KEY_ID=${awsKey(seed)}\n`;
let cast: Cast;

beforeAll(async () => {
  cast = await gather();
});

describe('in one of many commits', () => {
  test('the 31st, and out again in the last', async () => {
    const { github } = cast.app;
    const repository = await begin(cast);
    let tip = await github.head(repository);
    const add = async (files: Readonly<Record<string, string | null>>): Promise<void> => {
      tip = await github.commit(repository, 'topic', files, { parents: [tip] });
    };
    for (let number = 1; number <= 30; number++) await add({ 'a.txt': `${number}\n` });
    await add({ 'late.env': leak('31st') });
    await add({ 'late.env': null });
    await github.setBranch(repository, 'topic', tip);
    const pull = await github.openPull(repository, { head: 'topic', author: cast.dan });
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
  });

  test('only in a merge commit, in neither parent', async () => {
    const { github } = cast.app;
    const repository = await begin(cast);
    const main = await github.head(repository);
    const ours = await github.commit(repository, 'topic', { 'a.txt': 'a\n' }, { parents: [main] });
    const theirs = await github.commit(repository, 'topic', { 'b.txt': 'b\n' }, { parents: [main] });
    const merged = (await mergeTrees(repository.gitDir, ours, theirs)) ?? '';
    const blob = await writeBlob(repository.gitDir, Buffer.from(leak('evil merge')));
    const tree = await writeTree(repository.gitDir, merged, [{ path: 'c.env', mode: '100644', sha: blob }]);
    const evil = await commitTree(repository.gitDir, { tree, parents: [ours, theirs], message: 'Merge', author });
    const clean = await commitTree(repository.gitDir, { tree: merged, parents: [evil], message: 'Clean', author });
    await github.setBranch(repository, 'topic', clean);
    const pull = await github.openPull(repository, { head: 'topic', author: cast.dan });
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
  });

  test('a file that the base holds excused is renamed', async () => {
    const { github } = cast.app;
    const configuration = `enforce: { mode: block, rollout: { days: 0, mode: block } }\nallow:\n  - { path: old/a.env, reason: known }\n`;
    const repository = await begin(cast, { files: { 'old/a.env': leak('renamed') }, configuration });
    const pull = await propose(cast, repository, { files: { 'old/a.env': null, 'new/a.env': leak('renamed') } });
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
    await github.closePull(pull);
  });

  test('the last of 3,000 files', async () => {
    const files = Object.fromEntries(Array.from({ length: 2_999 }, (_, index) => [`many/${index}.txt`, `${index}\n`]));
    const repository = await begin(cast);
    const pull = await propose(cast, repository, { files: { ...files, 'zzz/last.env': leak('last') } });
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
    expect(checkOf(cast, pull).annotations.map(({ path }) => path)).toEqual(['zzz/last.env']);
  });

  test('with [skip ci] and its like in every message', async () => {
    const repository = await begin(cast);
    const message = 'Change [skip ci]\n\n[ci skip] [no ci] [skip actions]\n\n\nskip-checks: true\n';
    const pull = await propose(cast, repository, { files: { 'a.env': leak('skip') }, message, title: 'x [skip ci]' });
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
  });
});

describe('by moving branches', () => {
  test('a base that holds it, then the default branch', async () => {
    const { github, hear } = cast.app;
    const repository = await begin(cast);
    await github.push(repository, 'full', { 'a.env': leak('retarget') });
    const head = await github.commit(repository, 'full', { 'b.txt': 'b\n' });
    await github.setBranch(repository, 'topic', head);
    const pull = await github.openPull(repository, { head: 'topic', base: 'full', author: cast.dan });
    await hear('pull_request');
    expect(checkOf(cast, pull).conclusion).toBe('failure');
    await github.editPull(pull, { base: 'main' });
    // Not heard yet: what GitHub shows now is what somebody quick could merge by.
    expect(await standing(cast, pull)).toEqual(refused);
    await hear('pull_request');
    expect(await standing(cast, pull)).toEqual(refused);
  });

  test('the same where GitHub does not tell what the branches require', async () => {
    const { github } = cast.app;
    const repository = await begin(cast, { isRequired: false });
    await github.push(repository, 'full', { 'a.env': leak('untold') });
    await github.setBranch(repository, 'topic', await github.commit(repository, 'full', { 'b.txt': 'b\n' }));
    const pull = await github.openPull(repository, { head: 'topic', base: 'full', author: cast.dan });
    github.faults.add({
      method: 'GET',
      path: /\/rules\/branches\//,
      times: 9,
      answer: { status: 403, body: { message: 'Resource not accessible by integration' } },
    });
    await judge(cast, pull);
    github.faults.clear();
    expect(checkOf(cast, pull).conclusion).toBe('failure');
  });

  test('force-pushed after green', async () => {
    const { github, hear } = cast.app;
    const repository = await begin(cast);
    const pull = await propose(cast, repository, {});
    await hear('pull_request');
    expect(checkOf(cast, pull).conclusion).toBe('success');
    const old = pull.head.sha;
    await github.setBranch(
      repository,
      'topic',
      await github.commit(repository, 'main', { 'a.env': leak('forced') }, { message: 'Forced' }),
    );
    await github.idle();
    expect(pull.head.sha).not.toBe(old);
    expect((await github.merge(pull, cast.mary)).status).toBe(405);
    await hear('pull_request');
    expect(await standing(cast, pull)).toEqual(refused);
    expect(checkOf(cast, pull, old).conclusion).toBe('success');
  });

  test('two pull requests of one head: the worse one counts, until it is closed', async () => {
    const { github, hear } = cast.app;
    const repository = await begin(cast);
    await github.push(repository, 'other', { 'a.txt': 'a\n' });
    await github.setBranch(repository, 'topic', await github.commit(repository, 'other', { 'b.txt': 'b\n' }));
    const harmless = await github.openPull(repository, { head: 'topic', base: 'other', author: cast.dan });
    await hear('pull_request');
    expect(checkOf(cast, harmless).conclusion).toBe('success');
    const bad = await github.openPull(repository, { head: 'topic', body: leak('two'), author: cast.dan });
    await hear('pull_request');
    expect(checkOf(cast, harmless).conclusion).toBe('failure');
    await github.closePull(bad);
    await hear('pull_request');
    expect(checkOf(cast, harmless).conclusion).toBe('success');
  });

  test.each(['private', 'public'] as const)('from a fork of a %s repository', async (visibility) => {
    const { github } = cast.app;
    const repository = await begin(cast, { visibility });
    const fork = await github.fork(repository, cast.dan);
    await github.push(fork, 'topic', { 'a.env': leak(`fork ${visibility}`) }, { author: cast.dan });
    const pull = await github.openPull(repository, { head: 'topic', from: fork, author: cast.dan });
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
  });

  test('a merge queue', async () => {
    const { github, hear } = cast.app;
    const repository = await begin(cast);
    const pull = await propose(cast, repository, { files: { 'a.env': leak('queue') } });
    const group = await github.enqueue(pull, cast.mary);
    await hear('merge_group');
    expect(checkOf(cast, pull, group).conclusion).toBe('failure');
  });

  test('closed and opened again', async () => {
    const { github, hear } = cast.app;
    const repository = await begin(cast);
    const pull = await propose(cast, repository, { files: { 'a.env': leak('reopened') }, draft: true });
    await hear('pull_request');
    expect(checkOf(cast, pull).conclusion).toBe('failure');
    await github.closePull(pull);
    await hear('pull_request');
    await github.reopenPull(pull);
    await github.readyForReview(pull);
    await hear('pull_request');
    expect(await standing(cast, pull)).toEqual(refused);
  });
});

describe('in what is no plain file', () => {
  async function proposeEntry(repository: Repository, entry: Omit<NewEntry, 'sha'>, sha: string) {
    const { github } = cast.app;
    const main = await github.head(repository);
    const tree = await writeTree(repository.gitDir, `${main}^{tree}`, [{ ...entry, sha }]);
    const commit = await commitTree(repository.gitDir, { tree, parents: [main], message: 'Add', author });
    await github.setBranch(repository, 'topic', commit, cast.dan);
    return github.openPull(repository, { head: 'topic', author: cast.dan });
  }

  test.each<[string, Buffer]>([
    ['UTF-16', Buffer.from(`\ufeff${leak('wide')}`, 'utf16le')],
    ['base64', Buffer.from(`data: ${Buffer.from(leak('encoded')).toString('base64')}\n`)],
  ])('%s', async (_, content) => {
    const repository = await begin(cast);
    const blob = await writeBlob(repository.gitDir, content);
    const pull = await proposeEntry(repository, { path: 'a.bin', mode: '100644' }, blob);
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
  });

  test('the target of a symbolic link, which is not followed', async () => {
    const repository = await begin(cast);
    const blob = await writeBlob(repository.gitDir, Buffer.from(`/proc/self/environ/${awsKey('link')}`));
    const pull = await proposeEntry(repository, { path: 'link', mode: '120000' }, blob);
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
  });

  test('a large file elsewhere (LFS): what was not looked at is no pass', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12345\n`;
    const repository = await begin(cast);
    const pull = await propose(cast, repository, { files: { 'dump.sql': pointer } });
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual({ conclusion: 'action_required', merge: 405 });
    expect(checkOf(cast, pull).summary).toContain('dump.sql');
  });

  test('the address of a submodule, and a commit that is not here', async () => {
    const repository = await begin(cast);
    const url = `[submodule "x"]\n\tpath = x\n\turl = https://${awsKey('module')}@example.org/x.git\n`;
    const main = await cast.app.github.head(repository);
    const [modules, gone] = [await writeBlob(repository.gitDir, Buffer.from(url)), 'ab'.repeat(20)];
    const entries = [
      { path: '.gitmodules', mode: '100644', sha: modules },
      { path: 'x', mode: '160000', sha: gone },
    ];
    const tree = await writeTree(repository.gitDir, `${main}^{tree}`, entries);
    const commit = await commitTree(repository.gitDir, { tree, parents: [main], message: 'Add', author });
    await cast.app.github.setBranch(repository, 'topic', commit);
    const pull = await cast.app.github.openPull(repository, { head: 'topic', author: cast.dan });
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
  });
});

describe('behind names that mean something to programs', () => {
  const evil =
    '::error file=x::y\u001b]0;owned\u0007 <img src=x onerror=alert(1)> @acme/all [x](javascript:alert(1)).env';
  const branch = '--upload-pack=touch${IFS}owned;`id`|$(id)<!--@acme';

  test('of a path and a branch', async () => {
    const { github } = cast.app;
    const repository = await begin(cast);
    const commit = await github.commit(repository, 'main', { [evil]: leak('hostile'), '-rf': 'x\n' });
    await setRef(repository.gitDir, `refs/heads/${branch}`, commit);
    const pull = await github.openPull(repository, { head: branch, author: cast.dan });
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
    const { title, summary, text, annotations } = checkOf(cast, pull);
    const shown = [title, summary, text, ...annotations.map(({ message }) => message)].join('\n');
    expect(shown).not.toContain('\u001b');
    expect(shown).not.toMatch(/^::/m);
    expect(shown).not.toMatch(/<img|(?<!`[^`\n]*)@acme/);
    expect((await runGit(repository.gitDir, ['rev-parse', 'HEAD'])).length).toBeGreaterThan(0);
  });
});

test('what leaks nothing still passes', async () => {
  const repository = await begin(cast);
  const pull = await propose(cast, repository, {});
  await judge(cast, pull);
  expect(await standing(cast, pull)).toEqual(passed);
});
