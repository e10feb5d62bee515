/** `leakwarden mcp`, spoken to by the client of the official SDK. */
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../support/cli.ts';
import { afterThisFile } from '../support/cleanup.ts';
import { makeRepository } from '../support/repository.ts';
import { awsKey, customerCsv, customers } from '../support/secrets.ts';

const { folder, commit, git } = makeRepository();
const secret = awsKey();
commit({ 'src/a.ts': 'export const a = 1;\n' });
commit({ 'data/customers.csv': customerCsv(200) });

const client = new Client({ name: 'test', version: '1' });
await client.connect(
  new StdioClientTransport({
    command: process.execPath,
    args: [bundle, 'mcp', folder],
    env: { PATH: process.env['PATH'] ?? '' },
  }),
);
afterThisFile(() => client.close());

/** What a tool answers; fails where a value, or the beginning of one, stands in it. */
async function call(
  name: string,
  args: Record<string, unknown>,
): Promise<{ readonly isError: boolean; readonly text: string }> {
  const { content, isError } = await client.callTool({ name, arguments: args });
  const text = content.map((each) => ('text' in each ? each.text : '')).join('\n');
  const values = [
    secret,
    secret.slice(0, 8),
    ...customers(3).flatMap(({ name: person, mail, card }) => [person, mail, card]),
  ];
  for (const value of values) expect(text).not.toContain(value);
  return { isError: isError === true, text };
}

interface Found {
  readonly verdict: string;
  readonly leaks: readonly { readonly id: string; readonly places: readonly string[]; readonly people: number }[];
}

const find = async (name: string, args: Record<string, unknown>): Promise<Found> =>
  JSON.parse((await call(name, args)).text) as Found;

test('it says what it can do', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'scan_text',
    'scan_file',
    'scan_diff',
    'explain',
    'list_rules',
    'suggest_fix',
  ]);
  expect(client.getInstructions()).toMatch(/never hold a value/);
});

test('a text is scanned, and the leak in it explained', async () => {
  const found = await find('scan_text', { text: `a\nkey = "${secret}"\n`, name: 'draft' });
  expect(found).toMatchObject({ verdict: 'fail', leaks: [{ severity: 'critical', places: ['(draft):2'] }] });
  const id = found.leaks[0]?.id ?? '';
  expect((await call('explain', { name: id })).text).toMatch(/"fix"/);
  expect((await call('suggest_fix', { leak: `LW-${id.slice(0, 8)}` })).text).toMatch(/Deactivate/);
  expect(await find('scan_text', { text: 'nothing here' })).toMatchObject({ verdict: 'pass', leaks: [] });
});

test('a file, what is staged, and a range of commits', async () => {
  expect(await find('scan_file', { path: 'data/customers.csv' })).toMatchObject({
    verdict: 'fail',
    leaks: [{ people: 200, places: ['data/customers.csv'] }],
  });
  expect(await find('scan_file', { path: 'src' })).toMatchObject({ verdict: 'pass' });
  expect(await find('scan_diff', {})).toMatchObject({ verdict: 'pass' });
  writeFileSync(join(folder, 'b.env'), `KEY=${secret}\n`);
  git('add', 'b.env');
  expect((await find('scan_diff', {})).leaks[0]?.places).toEqual(['b.env:1']);
  expect((await find('scan_diff', { range: 'HEAD~1..HEAD' })).leaks[0]?.people).toBe(200);
});

test('a leak of the history is found where the last scan had none of its name', async () => {
  await find('scan_file', { path: 'data/customers.csv' });
  const id = (await find('scan_file', { path: 'data/customers.csv' })).leaks[0]?.id ?? '';
  await find('scan_text', { text: 'nothing' });
  expect((await call('suggest_fix', { leak: id })).text).toMatch(/invented ones[^]*purge plan/);
});

test('rules are listed and explained', async () => {
  expect((await call('list_rules', { query: 'aws key' })).text).toContain('secrets/aws-access-key-id');
  expect((await call('explain', { name: 'aws-access-key-id' })).text).toMatch(/"severity": "critical"/);
});

test('nothing outside of the repository is read, by no way', async () => {
  const other = makeRepository();
  other.commit({ 'a.env': `KEY=${secret}\n` });
  symlinkSync(other.folder, join(folder, 'link'));
  for (const path of ['..', join(other.folder, 'a.env'), 'link/a.env'])
    expect(await call('scan_file', { path })).toMatchObject({
      isError: true,
      text: expect.stringContaining('outside') as string,
    });
  expect(await call('scan_file', { path: 'none' })).toMatchObject({ isError: true });
  expect(await call('explain', { name: 'no-such-thing' })).toMatchObject({ isError: true });
  expect(await call('scan_diff', { range: '--output=x..y' })).toMatchObject({ isError: true });
});
