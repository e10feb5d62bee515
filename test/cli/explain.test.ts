/** `leakwarden explain`: whatever a report names can be asked for. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportHere, runHere } from '../support/cli-here.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';
import { awsKey, customerCsv } from '../support/secrets.ts';

const repository = makeRepository();
const key = awsKey();
repository.commit({ 'a.env': `KEY=${key}\n`, 'customers.csv': customerCsv(30) });
repository.commit({ 'a.env': 'KEY=\n', 'copy/b.env': `KEY=${key}\n` });
const report = await reportHere(['scan', repository.folder]);
const file = join(makeFolder(), 'report.json');
writeFileSync(file, JSON.stringify(report));

const explain = (name: string, ...rest: readonly string[]) => runHere(['explain', name, ...rest]);

test('a leak is told with all its places, what to do and how it is excused, by each of its names', async () => {
  const leak = report.leaks.find(({ kind }) => kind === 'secret');
  const fingerprint = report.findings.find(({ leak: of }) => of === leak?.id)?.fingerprint ?? '';
  const told = await explain(leak?.id ?? '', repository.folder);
  expect(told).toMatchObject({ code: 0, stderr: '' });
  for (const part of [
    'a.env:1  in blob',
    'copy/b.env:1  in blob',
    'a.env holds it only in the history',
    'copy/b.env holds it at HEAD',
    `leakwarden purge plan --leak ${leak?.id}`,
    'leakwarden:allow secrets/aws-access-key-id <reason>',
    `leakwarden ignore ${leak?.id}`,
  ])
    expect(told.stdout).toContain(part);
  expect(told.stdout).not.toContain(key);
  for (const name of [`LW-${leak?.id.slice(0, 8)}`, fingerprint])
    expect((await explain(name, repository.folder, '--from', file)).stdout).toBe(told.stdout);
});

test('a table is told with its columns', async () => {
  const leak = report.leaks.find(({ datasets }) => datasets.length > 0);
  const { stdout } = await explain(leak?.id ?? '', '--from', file);
  expect(stdout).toMatch(/customers\.csv.*30 rows, 30 people/);
  expect(stdout).toMatch(/columns .*email: e-mail addresses/);
});

test('a rule is told as `rules show` tells it', async () => {
  const { stdout } = await runHere(['rules', 'show', 'secrets/database-url']);
  expect(await explain('database-url')).toEqual({ code: 0, stdout, stderr: '' });
});

test('what is not there is said with what is', async () => {
  const absent = await explain('0123456789ab', '--from', file);
  expect(absent).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(report.leaks[0]?.id ?? '-') });
  const unknown = await explain('no-such-thing', repository.folder);
  expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('neither a leak nor a rule') });
});

test('a leak that was excused since: by what, and what its rule says', async () => {
  const { folder, commit } = makeRepository();
  commit({ 'a.env': `KEY=${awsKey()}\n` });
  const [leak] = (await reportHere(['scan', folder])).leaks;
  await runHere(['ignore', leak?.id ?? '', '--path', folder, '--reason', 'a sample']);
  const { code, stdout } = await explain(leak?.id ?? '', folder);
  expect(code).toBe(0);
  expect(stdout).toContain('secrets/aws-access-key-id');
  expect(stdout).toContain(`${leak?.id} (a.env) is excused by an \`allow\` entry of the configuration: a sample`);
});
