/** Bounded memory: what is larger than any buffer is scanned in full, in at most 512 MB. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/cli.ts';
import { makeFolder, makeRepository, writeTree } from '../support/repository.ts';
import { awsKey, customers } from '../support/secrets.ts';

const megabyte = 1_000_000;
const most = 512 * 1024; // kilobytes, as getrusage counts

const folder = makeFolder('leakwarden-');
const meter = join(folder, 'meter.cjs');
writeTree(folder, {
  'meter.cjs': `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(join(folder, 'peak'))}, String(process.resourceUsage().maxRSS)));`,
});

function scanMeasured(args: readonly string[]): {
  readonly code: number | null;
  readonly stdout: string;
  readonly peak: number;
} {
  const { code, stdout } = run(['scan', ...args, '--format', 'json'], { node: ['--require', meter] });
  return { code, stdout, peak: Number(readFileSync(join(folder, 'peak'), 'utf8')) };
}

function writeLarge(file: string, piece: Buffer, times: number, last: string): void {
  const descriptor = openSync(file, 'w');
  for (let count = 0; count < times; count++) writeSync(descriptor, piece);
  writeSync(descriptor, last);
  closeSync(descriptor);
}

const secretLine = `\nkey = "${awsKey('at the end')}"\n`;

test('a file of 2 GB', () => {
  const file = join(makeFolder(), 'large.log');
  const line = '2026-01-02 03:04:05 INFO request served in 12 ms by worker 7, status 200, path /index.html\n';
  writeLarge(file, Buffer.from(line.repeat(Math.ceil((8 * megabyte) / line.length))), 250, secretLine);
  const { code, stdout, peak } = scanMeasured([file, '--no-history']);
  rmSync(file);
  expect(code).toBe(1);
  expect(stdout).toContain('secrets/aws-access-key-id');
  expect(peak).toBeLessThan(most);
});

test('a line of 50 million characters, in a file and in history', () => {
  const repository = makeRepository();
  repository.commit({ 'line.txt': `${'ä and so on, '.repeat(3_850_000)}${secretLine.trim()}` });
  const { code, stdout, peak } = scanMeasured([repository.folder]);
  expect(code).toBe(1);
  expect(stdout).toContain('secrets/aws-access-key-id');
  expect(peak).toBeLessThan(most);
});

test('a table of 600,000 people', () => {
  const file = join(makeFolder(), 'customers.csv');
  const some = customers(200).map(({ name, card }, row) => [name, row, card] as const);
  const lines: string[] = ['name,email,card_number'];
  for (let row = 0; row < 600_000; row++) {
    const [name, , card] = some[row % some.length] ?? [];
    lines.push(`${name},person.${row.toString(36)}x@gmx.net,${card}`);
  }
  writeLarge(file, Buffer.from(lines.join('\n')), 1, '\n');
  const { stdout, peak } = scanMeasured([file, '--no-history']);
  expect((JSON.parse(stdout) as { datasets: { rows: number }[] }).datasets[0]?.rows).toBe(600_000);
  expect(peak).toBeLessThan(most);
});
