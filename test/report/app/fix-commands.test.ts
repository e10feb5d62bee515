/** The commands that a check tells are run as they stand, in a real repository with a remote. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatCheck } from '../../../report/index.ts';
import { judged, keyFinding, report } from './fixture.ts';

const value = 'value-to-be-gone';
const file = "the key's file.txt";
let folder = '';
let work = '';

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  // What a person does in the editor: write a message; choose "edit" for the first commit of the list.
  GIT_EDITOR: join(folder, 'editor'),
  GIT_SEQUENCE_EDITOR: "sed -i '1s/^pick/edit/'",
});

function run(command: string, where = work): string {
  return execFileSync('bash', ['-ec', command], { cwd: where, env: environment(), stdio: 'pipe' }).toString().trim();
}

function commit(name: string, text: string): string {
  writeFileSync(join(work, name), text);
  return run(`git add --all && git commit --quiet -m ${name.slice(0, 1)} && git rev-parse HEAD`);
}

/** Base, the leak, another file; pushed. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leakwarden-fix-'));
  work = join(folder, 'work');
  writeFileSync(join(folder, 'editor'), '#!/bin/sh\necho "Add it all" > "$1"\n', { mode: 0o755 });
  run('git init --quiet --bare origin.git && git clone --quiet origin.git work 2>&1', folder);
  run('git checkout --quiet -b feature');
  commit('base.txt', 'base');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The blocks of commands that the check shows for a leak since that commit. */
function commandsFor(since: string, commits: number, inHead: boolean): string[] {
  const [mergeBase = ''] = run('git rev-list --reverse HEAD').split('\n');
  const { summary } = formatCheck({
    ...judged,
    head: run('git rev-parse HEAD'),
    branch: { mergeBase, commits, merges: false },
    blocking: new Set(['leak-key']),
    report: {
      ...report,
      leaks: report.leaks.map((leak) => ({ ...leak, inHead })),
      findings: [{ ...keyFinding, path: file, inHead, first: { ...keyFinding.first, commit: since } }],
    },
  });
  return [...summary.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].map(([, block = '']) => block);
}

function expectGone(): void {
  expect(run('git log -p feature')).not.toContain(value);
  expect(run('git rev-parse feature')).toBe(run('git rev-parse feature', join(folder, 'origin.git')));
  expect(run('git status --porcelain')).toBe('');
}

test('one commit is amended', () => {
  const since = commit(file, value);
  run('git push --quiet -u origin feature 2>&1');
  writeFileSync(join(work, file), 'clean');
  const [amend = ''] = commandsFor(since, 1, true);
  run(amend);
  expectGone();
});

test.each([
  ['one commit in place of all', 0],
  ['each commit kept, one mended', 1],
])('of several commits: %s', (_, index) => {
  const since = commit(file, value);
  commit('other.txt', 'other');
  run('git push --quiet -u origin feature 2>&1');
  const block = commandsFor(since, 2, true)[index] ?? '';
  // At its first stop the rebase has the value in the files; the short way starts from clean ones.
  if (index === 0) writeFileSync(join(work, file), 'clean');
  run(block.replace('# remove it from the files, then:', `echo clean > "${file}"`));
  expectGone();
  expect(run('git show feature:other.txt')).toBe('other');
});

test('after a revert on top the short way is enough', () => {
  const since = commit(file, value);
  run(`git rm --quiet "${file}" && git commit --quiet -m revert && git push --quiet -u origin feature 2>&1`);
  const [short = ''] = commandsFor(since, 2, false);
  run(short.replace('git commit', 'git commit --allow-empty'));
  expectGone();
});
