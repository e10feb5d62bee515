/** `leakwarden init` writes what the other commands read, and nothing over what is there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answer } from '../../cli/commands/init/answers.ts';
import type { InitFacts } from '../../cli/commands/init/look.ts';
import { run, runJson } from '../support/cli.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';
import { awsKey } from '../support/secrets.ts';
import { sitDown } from '../support/typist.ts';

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const workflow = '.github/workflows/leakwarden.yml';
const baseline = '.github/leakwarden.baseline.json';

test('a repository with leaks is set up: what it wrote holds, and what is there passes', () => {
  const { folder, commit } = makeRepository();
  commit({ 'a.env': `KEY=${awsKey()}\n`, '.github/CODEOWNERS': '* @ada\n' });
  const { code, stdout } = run(['init', '--mode', 'warn'], { cwd: folder });
  expect(code).toBe(0);
  expect(stdout).toMatch(/written {2}\.github\/leakwarden\.yml\n[^]*1 critical[^]*baseline/);
  expect(run(['config', 'check'], { cwd: folder }).stdout).toMatch(
    /enforce\.mode\s+warn\s+\.github\/leakwarden\.yml:5/,
  );
  expect(existsSync(join(folder, '.git/hooks/pre-commit'))).toBe(true);
  expect(parse(read(folder, workflow))).toMatchObject({ on: { push: { branches: ['main'] } } });
  expect(runJson(['scan', '--baseline', baseline], { cwd: folder }).report.leaks).toEqual([]);
});

test('what exists is kept, byte for byte', () => {
  const { folder, commit } = makeRepository();
  commit({
    '.leakwarden.yml': '# ours\npacks: [secrets]\n',
    [workflow]: 'jobs: { a: { steps: [{ uses: leakwarden/leakwarden@v1 }] } }\n',
  });
  const hook = join(folder, '.git/hooks/pre-commit');
  run(['init', '--no-hooks', '--no-baseline'], { cwd: folder });
  expect(existsSync(join(folder, '.github/leakwarden.yml'))).toBe(false);
  expect(existsSync(hook)).toBe(false);
  writeFileSync(hook, '#!/bin/sh\necho theirs\n');
  const { code, stdout } = run(['init'], { cwd: folder });
  expect([code, stdout]).toEqual([0, expect.stringContaining('no hooks: ')]);
  expect(read(folder, '.git/hooks/pre-commit')).toBe('#!/bin/sh\necho theirs\n');
  expect(read(folder, '.leakwarden.yml')).toBe('# ours\npacks: [secrets]\n');
});

test('comments for another scanner go on holding, and its rules run in the hooks', () => {
  const { folder, commit } = makeRepository();
  commit({ '.gitleaks.toml': "[[rules]]\nid = \"acme\"\nregex = '''acme_[a-z0-9]{20}'''\n" });
  run(['init', '--no-baseline'], { cwd: folder });
  expect(parse(read(folder, '.github/leakwarden.yml'))).toMatchObject({ allow: { foreign: true } });
  expect(read(folder, '.git/hooks/pre-commit')).toContain('.gitleaks.toml');
});

test('what a first run wrote is no reason to propose a workflow, and is not scanned for again', () => {
  const { folder, commit } = makeRepository();
  commit({ 'a.env': `KEY=${awsKey()}\n` });
  expect(run(['init', '--yes', '--no-workflow'], { cwd: folder }).stdout).not.toContain('no workflow');
  const { stdout } = run(['init', '--yes'], { cwd: folder });
  expect(stdout).toContain('no workflow: this repository is not on GitHub');
  expect(stdout).toContain(`kept     ${baseline}`);
  expect(stdout).not.toContain('scanned');
  expect(existsSync(join(folder, workflow))).toBe(false);
});

test('a dry run writes nothing', () => {
  const { folder, git } = makeRepository();
  const { stdout } = run(['init', '--dry-run', '--workflow'], { cwd: folder });
  expect(stdout).toMatch(
    /^# \.github\/leakwarden\.yml\n[^]*\n# \.github\/workflows\/leakwarden\.yml\n[^]*\n# Git hooks: pre-commit/,
  );
  expect(git('status', '--porcelain')).toBe('');
});

test('outside of a repository it says what to do', () => {
  const { code, stderr } = run(['init'], { cwd: makeFolder() });
  expect([code, stderr]).toEqual([2, expect.stringContaining('git init')]);
});

describe('on a terminal', () => {
  const found: InitFacts = {
    root: '/r',
    config: null,
    workflow: null,
    isOnGitHub: true,
    branch: 'main',
    gitleaks: null,
    foreign: [],
  };

  const sit = (lines: readonly string[]) => sitDown(lines, (text) => text.includes('?'));

  test('four questions, and what is proposed holds where nothing is said', async () => {
    const desk = sit(['observe', 'n']);
    expect(await answer({ progress: false }, found, desk)).toEqual({
      mode: 'observe',
      hooks: false,
      workflow: true,
      baseline: true,
    });
    expect(desk.asked).toHaveLength(4);
  });

  test('what an option says, or what is there, is not asked', async () => {
    const desk = sit(['n']);
    const options = { mode: 'warn', hooks: true, progress: false } as const;
    const there = { ...found, workflow: workflow };
    expect(await answer(options, there, desk)).toEqual({ mode: 'warn', hooks: true, workflow: false, baseline: false });
    expect(desk.asked).toHaveLength(1);
  });
});
