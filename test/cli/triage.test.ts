/** `leakwarden triage`: leaks one by one; what is decided is written at once. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { triage, type TriageWishes } from '../../cli/commands/triage/walk.ts';
import { run } from '../support/cli.ts';
import { reportHere } from '../support/cli-here.ts';
import { makeRepository } from '../support/repository.ts';
import { awsKey, customerCsv } from '../support/secrets.ts';
import { sitDown } from '../support/typist.ts';

function leaking(): string {
  const { folder, commit } = makeRepository();
  commit({ 'a.env': `KEY=${awsKey()}\n`, 'b.env': `KEY=${awsKey('b')}\n`, 'customers.csv': customerCsv(200) });
  return folder;
}

async function walk(folder: string, lines: readonly string[], wishes: Partial<TriageWishes> = {}): Promise<string> {
  const desk = sitDown(lines, (text) => /[?)] $/.test(text));
  await triage(folder, { packs: [], progress: false, ...wishes }, desk);
  return desk.read();
}

const titles = async (folder: string): Promise<readonly string[]> =>
  (await reportHere(['scan', folder])).leaks.filter(({ severity }) => severity !== 'info').map(({ title }) => title);

test('what is excused is gone, what is left for later is not asked again', async () => {
  const folder = leaking();
  const text = await walk(folder, ['e', 'a sample of the vendor', '2099-12-31', 'l', 'q']);
  expect(text).toMatch(/1 of 3[^]*2 of 3[^]*3 of 3[^]*1 excused, 1 left for later, 1 to go\nCommit the configuration/);
  expect(parse(readFileSync(join(folder, '.github/leakwarden.yml'), 'utf8'))).toMatchObject({
    allow: [{ reason: 'a sample of the vendor', until: '2099-12-31' }],
  });
  expect(await titles(folder)).toHaveLength(2);
  expect(await walk(folder, ['q'])).toMatch(
    /1 of 1[^]*0 excused, 0 left for later, 1 to go\n1 left for later earlier; to see them: leakwarden triage --again/,
  );
  expect(await walk(folder, ['q'], { again: true })).toMatch(/1 of 2/);
});

test('one goes back, and nothing is excused without a reason or until a day gone by', async () => {
  const folder = leaking();
  const text = await walk(folder, ['l', 'b', 'e', '', 'e', 'known', '2001-01-01', 'what?', 'q']);
  expect(text).toMatch(/1 of 3[^]*2 of 3[^]*1 of 3[^]*2001-01-01: that day is gone by[^]*Type e to excuse this leak/);
  expect(existsSync(join(folder, '.github/leakwarden.yml'))).toBe(false);
  expect(await titles(folder)).toHaveLength(3);
});

test('no value is shown, and without a terminal it says what to do', async () => {
  expect(await walk(leaking(), ['l', 'l', 'l'])).not.toContain(awsKey().slice(0, 8));
  const { code, stderr } = run(['triage']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('leakwarden ignore')]);
});
