/** Bounded memory: what is larger than any buffer is scanned in full, in at most 512 MB. */
import { appendFileSync, closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { run } from '../support/cli.ts';
import { makeFolder, makeRepository, writeTree } from '../support/repository.ts';
import { awsKey, customers, make } from '../support/secrets.ts';

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

/** Held in one piece, it and the program, of 200 MB, would be above the limit. */
const large = 360 * megabyte;

test('a file of 360 MB', () => {
  const file = join(makeFolder(), 'large.log');
  const line = '2026-01-02 03:04:05 INFO request served in 12 ms by worker 7, status 200, path /index.html\n';
  writeLarge(
    file,
    Buffer.from(line.repeat(Math.ceil((8 * megabyte) / line.length))),
    large / (8 * megabyte),
    secretLine,
  );
  const { code, stdout, peak } = scanMeasured([file, '--no-history']);
  rmSync(file);
  expect(code).toBe(1);
  expect(stdout).toContain('secrets/aws-access-key-id');
  expect(peak).toBeLessThan(most);
});

test('a line of 50 million characters, in a file and in history', () => {
  const repository = makeRepository();
  repository.commit({ 'line.txt': `${'ä and so on '.repeat(4_200_000)}${secretLine.trim()}` });
  const { code, stdout, peak } = scanMeasured([repository.folder]);
  expect(code).toBe(1);
  expect(stdout).toContain('secrets/aws-access-key-id');
  expect(peak).toBeLessThan(most);
});

test('a table of 60,000 people', () => {
  const file = join(makeFolder(), 'customers.csv');
  const some = customers(200).map(({ name, card }, row) => [name, row, card] as const);
  const lines: string[] = ['name,email,card_number'];
  for (let row = 0; row < 60_000; row++) {
    const [name, , card] = some[row % some.length] ?? [];
    lines.push(`${name},person.${row.toString(36)}x@gmx.net,${card}`);
  }
  writeLarge(file, Buffer.from(lines.join('\n')), 1, '\n');
  // Memory is what is measured: a machine that is busy with other things may take its time.
  const config = join(makeFolder(), 'patient.yml');
  writeFileSync(config, 'limits: { documentTime: 600000 }\n');
  const { stdout, peak } = scanMeasured([file, '--no-history', '--config', config]);
  expect((JSON.parse(stdout) as { datasets: { rows: number }[] }).datasets[0]?.rows).toBe(60_000);
  expect(peak).toBeLessThan(most);
});

interface Found {
  readonly findings: readonly { readonly rule: string; readonly within: readonly string[] }[];
  readonly coverage: { readonly skipped: readonly { readonly reason: string }[] };
}

const rulesIn = (stdout: string): string[] =>
  (JSON.parse(stdout) as Found).findings.map(({ rule, within }) => [rule, ...within].join(' > '));
const reasonsIn = (stdout: string): string =>
  (JSON.parse(stdout) as Found).coverage.skipped.map(({ reason }) => reason).join();

test('a dump of 360 MB in a .gz goes through', () => {
  const file = join(makeFolder(), 'dump.log.gz');
  const lines = Array.from(
    { length: 4_000 },
    (_, row) => `${make('{{base62:60}}', `${row}`)} ${'and so on '.repeat(200)}\n`,
  );
  const piece = gzipSync(lines.join(''));
  writeLarge(file, piece, Math.ceil(large / lines.join('').length), '');
  appendFileSync(file, gzipSync(secretLine));
  const { code, stdout, peak } = scanMeasured([file, '--no-history']);
  rmSync(file);
  expect(code).toBe(1);
  expect(rulesIn(stdout)).toContain('secrets/aws-access-key-id > dump.log');
  expect(peak).toBeLessThan(most);
});

test('a bomb of 1 GB in a .gz of 1 MB is left, and said', () => {
  const file = join(makeFolder(), 'bomb.gz');
  const descriptor = openSync(file, 'w');
  writeSync(descriptor, gzipSync(secretLine));
  const zeros = gzipSync(Buffer.alloc(16 * megabyte));
  for (let count = 0; count < 64; count++) writeSync(descriptor, zeros);
  closeSync(descriptor);
  const { code, stdout, peak } = scanMeasured([file, '--no-history']);
  expect(code).toBe(3);
  expect(rulesIn(stdout)).toContain('secrets/aws-access-key-id > bomb');
  expect(reasonsIn(stdout)).toMatch(/limits\.inflatedRatio/);
  expect(peak).toBeLessThan(most);
});

test('a zip of 600,000 entries', () => {
  const file = join(makeFolder(), 'many.zip');
  writeFileSync(file, makeEmptyEntries(600_000));
  const { code, stdout, peak } = scanMeasured([file, '--no-history']);
  rmSync(file);
  expect(code).toBe(3);
  expect(reasonsIn(stdout)).toMatch(/limits\.containerParts/);
  expect(peak).toBeLessThan(most);
});

function makeEmptyEntries(count: number): Buffer {
  const [local, central] = [34, 50];
  const zip = Buffer.alloc(count * (local + central) + 22);
  for (let index = 0; index < count; index++) {
    const name = index.toString(36).padStart(4, '0');
    const at = count * local + index * central;
    zip.writeUInt32LE(0x04034b50, index * local);
    zip.writeUInt16LE(4, index * local + 26);
    zip.write(name, index * local + 30);
    zip.writeUInt32LE(0x02014b50, at);
    zip.writeUInt16LE(4, at + 28);
    zip.writeUInt32LE(index * local, at + 42);
    zip.write(name, at + 46);
  }
  const end = count * (local + central);
  zip.writeUInt32LE(0x06054b50, end);
  zip.writeUInt32LE(count * central, end + 12);
  zip.writeUInt32LE(count * local, end + 16);
  return zip;
}
