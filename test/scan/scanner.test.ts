/** A server stays awake while its scans run in threads, and loses nothing when one of them breaks. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { createScanner, ScanError, ScannerError, scan, type Scanner, type ScanOrder } from '../../scan/index.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';
import { builtInRules, requestFor } from '../support/scan.ts';
import { awsKey, personMail } from '../support/secrets.ts';
import { until } from '../support/until.ts';

const opened: Scanner[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((scanner) => scanner.close()));
});

function open(change: Partial<Parameters<typeof createScanner>[0]> = {}): Scanner {
  const scanner = createScanner({ rules: builtInRules(), threads: 1, ...change });
  opened.push(scanner);
  return scanner;
}

function orderOf(path: string, change: Partial<ScanOrder> = {}): ScanOrder {
  const { rules: _rules, input: _input, ...order } = requestFor(path, { history: null });
  return { ...order, ...change };
}

const texts = [{ name: '(comment 1)', text: `key = "${awsKey('text')}" and ${personMail()}` }];
const small = (): ScanOrder => orderOf('', { files: false, texts });

/** One document with something to judge in every kilobyte. */
function writeLarge(megabytes: number): string {
  const folder = makeFolder();
  const line = `password = "${awsKey('large')}" mail ${personMail('large')} ${'some words '.repeat(90)}\n`;
  writeFileSync(join(folder, 'large.txt'), line.repeat(Math.ceil((megabytes * 1_000_000) / line.length)));
  return folder;
}

/** Git and zombies below this process: shells may wait. */
function runningGits(): number {
  const all = readdirSync('/proc').flatMap((id) => (/^\d+$/.test(id) ? (statOf(id) ?? []) : []));
  const below = new Set([String(process.pid)]);
  for (let size = 0; size < below.size;) {
    size = below.size;
    for (const { id, parent } of all) if (below.has(parent)) below.add(id);
  }
  return all.filter(({ id, name, state }) => below.has(id) && (name === 'git' || state === 'Z')).length;
}

/** As /proc/ID/stat has it. */
interface ProcessState {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly parent: string;
}

function statOf(id: string): ProcessState | null {
  try {
    const [, name = '', state = '', parent = ''] =
      /\((.*)\) (\S) (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    return { id, name, state, parent };
  } catch {
    return null;
  }
}

/** A thread that does as a test says. */
function makeThread(body: string): URL {
  const file = join(makeFolder(), 'thread.mjs');
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${body}\n`);
  return pathToFileURL(file);
}

describe('a scanner', () => {
  test('says what scan says, key and repository included', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.txt': `key = "${awsKey()}"\nmail ${personMail()}\n` });
    const key = Buffer.from('a key of at least sixteen bytes');
    const order = orderOf(repository.folder, { history: { kind: 'all' }, key });
    const [inside, outside] = await Promise.all([
      open().scan(order),
      scan({ ...order, input: null, rules: builtInRules() }),
    ]);
    const timeless = { ...outside.coverage, seconds: 0 };
    expect({ ...inside, coverage: { ...inside.coverage, seconds: 0 } }).toEqual({ ...outside, coverage: timeless });
    expect(inside.findings.length).toBeGreaterThan(1);
  });

  test('takes the configuration of each order', async () => {
    const scanner = open();
    const order = small();
    const quiet = { ...order.config, rules: { 'secrets/aws-access-key-id': { enabled: false } } };
    const [all, fewer] = await Promise.all([scanner.scan(order), scanner.scan({ ...order, config: quiet })]);
    const rules = (report: typeof all): string[] => report.findings.map(({ rule }) => rule);
    expect(rules(all)).toContain('secrets/aws-access-key-id');
    expect(rules(fewer)).not.toContain('secrets/aws-access-key-id');
  });

  test('leaves the event loop free while it scans 30 MB', async () => {
    const order = orderOf(writeLarge(30));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const progress: number[] = [];
    const report = await open().scan(order, { onProgress: ({ bytes }) => progress.push(bytes) });
    clearInterval(timer);
    expect(report.coverage.bytes).toBeGreaterThan(30_000_000);
    // In the same thread timers would fire at the borders of documents only: there is one document.
    expect(turns).toBeGreaterThan(50);
    expect(progress.at(-1)).toBeGreaterThan(30_000_000);
  });

  test('is rejected with the reason of its signal, and works on', async () => {
    const scanner = open();
    const control = new AbortController();
    const running = scanner.scan(orderOf(writeLarge(30)), {
      signal: control.signal,
      onProgress: () => control.abort(new Error('not wanted any more')),
    });
    await expect(running).rejects.toThrow('not wanted any more');
    expect((await scanner.scan(small())).findings.length).toBeGreaterThan(0);
  });

  // On a busy machine the scan may be over before its Git is seen.
  test('called off, leaves no process behind', { retry: 2 }, async () => {
    const repository = makeRepository();
    for (let step = 0; step < 8; step++)
      repository.commit({ [`${step}.txt`]: `${awsKey(String(step))} ${'some words '.repeat(200_000)}\n` });
    const control = new AbortController();
    const scanner = open();
    const order = orderOf(repository.folder, { files: false, history: { kind: 'all' } });
    const running = scanner.scan(order, { signal: control.signal });
    const stopped = expect(running).rejects.toThrow('not wanted any more');
    await expect.poll(runningGits, { interval: 1, timeout: 20_000 }).toBeGreaterThan(0);
    control.abort(new Error('not wanted any more'));
    await stopped;
    await scanner.close();
    await expect.poll(runningGits, { timeout: 10_000 }).toBe(0);
  });

  test('called off while it waits, it never starts', async () => {
    const scanner = open();
    const control = new AbortController();
    const first = scanner.scan(small());
    const second = scanner.scan(small(), { signal: control.signal });
    control.abort(new Error('too late'));
    await expect(second).rejects.toThrow('too late');
    expect((await first).complete).toBe(true);
    await expect(scanner.scan(small(), { signal: control.signal })).rejects.toThrow('too late');
  });

  test('that takes too long is ended as incomplete', async () => {
    const scanner = open();
    const late = scanner.scan(orderOf(writeLarge(30)), { timeLimit: 20 });
    await expect(late).rejects.toThrow(ScanError);
    await expect(late).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/longer than 0\.02 s/) as string,
    });
    expect((await scanner.scan(small())).complete).toBe(true);
  });

  test('passes on what the user can mend as ScanError, with its exit code', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.txt': 'a\n' });
    const wrong = open().scan(orderOf(repository.folder, { history: { kind: 'range', range: 'nothing..HEAD' } }));
    await expect(wrong).rejects.toThrow(ScanError);
    await expect(wrong).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/no commit "nothing"/) as string,
    });
  });

  test('passes on what is a fault of ours as ScannerError', async () => {
    const failing = open().scan(orderOf('/there/is/no/such/path'));
    await expect(failing).rejects.toThrow(ScannerError);
    await expect(failing).rejects.toThrow(/ENOENT/);
  });

  test.each([
    ['ends', 'process.exit(7)', /ended with code 7/],
    ['throws', 'throw new Error("thread fault")', /thread fault/],
    ['needs too much memory', 'const all = []; for (;;) all.push({ some: [1, 2, 3] })', /memory/],
  ])('whose thread %s is rejected, not lost', async (_, body, message) => {
    const scanner = open({ workerUrl: makeThread(`parentPort.on('message', () => { ${body} })`), memory: 32 });
    const lost = scanner.scan(small());
    await expect(lost).rejects.toThrow(ScannerError);
    await expect(lost).rejects.toThrow(message);
  });

  test('warm, its threads begin before the first scan', async () => {
    const folder = makeFolder();
    const begun = join(folder, 'begun');
    const thread = join(folder, 'thread.mjs');
    writeFileSync(thread, `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(begun)}, '');`);
    open({ warm: true, workerUrl: pathToFileURL(thread) });
    await until(() => existsSync(begun));
  });

  test('closed, it rejects what runs, waits and comes', async () => {
    const scanner = open({ workerUrl: makeThread("parentPort.on('message', () => {})") });
    const all = [scanner.scan(small()), scanner.scan(small())];
    const settled = Promise.allSettled(all);
    await scanner.close();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(scanner.scan(small())).rejects.toThrow(/closed/);
  });
});
