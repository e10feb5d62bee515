/** The headline of a report agrees with the exit code, and says why leaks leave it at 0. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/cli.ts';
import { makeFolder, writeTree } from '../support/repository.ts';
import { awsKey } from '../support/secrets.ts';

function leaking(mode: string): string {
  const folder = makeFolder();
  writeTree(folder, { '.leakwarden.yml': `enforce: { mode: ${mode} }\n`, 'a.env': `KEY=${awsKey()}\n` });
  return folder;
}

test.each(['observe', 'warn'])('mode %s', (mode) => {
  const { code, stdout } = run(['scan', leaking(mode), '--format', 'text', '--format', 'github']);
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`^Found, but not failed: 1 critical leak; enforce\\.mode is ${mode}$`, 'm'));
  expect(stdout).toMatch(/^::warning title=leakwarden::Found, but not failed/m);
  expect(stdout).not.toContain('Failed');
});

test('a baseline that is written', () => {
  const file = join(makeFolder(), 'base.json');
  const markdown = join(makeFolder(), 'report.md');
  const args = [
    'scan',
    leaking('block'),
    '--write-baseline',
    file,
    '--format',
    'text',
    '--format',
    `markdown=${markdown}`,
  ];
  const { code, stdout } = run(args);
  expect(code).toBe(0);
  expect(stdout).toContain(`Found, but not failed: 1 critical leak; all of it is in ${file} now`);
  expect(readFileSync(markdown, 'utf8')).toContain('Found, but not failed');
});

test('a folder that blocks fails, also beside one that only observes', () => {
  const folders = [leaking('observe'), leaking('block')];
  expect(run(['scan', ...folders])).toMatchObject({ code: 1, stdout: expect.stringMatching(/^Failed: /m) });
});
