/** A cache after the worst: the next use mends it or begins anew. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { places, scanPath } from '../support/scan.ts';
import { isRefName } from '../../mirror/bare.ts';
import { large, serveRepository, small, token, type Served } from './support.ts';

const mirrorModule = join(import.meta.dirname, '../../mirror/index.ts');

/** A process of its own that uses repository 7 until it is killed or ends. */
function useElsewhere({ folder, remote }: Served, work: string): ReturnType<typeof spawn> {
  const source = `
    import { openMirrors } from ${JSON.stringify(mirrorModule)};
    const mirrors = openMirrors({ folder: ${JSON.stringify(folder)}, limitBytes: 1e9, portable: false });
    const remote = { url: ${JSON.stringify(remote.url)}, token: async () => process.env.TEST_TOKEN };
    await mirrors.use(7, remote, async (mirror) => { console.log('in use'); ${work} });`;
  const env = { PATH: process.env['PATH'], TEST_TOKEN: token };
  return spawn(process.execPath, ['--input-type=module', '-e', source], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

function makeHistory({ origin }: Served): { base: string; head: string } {
  const base = origin.commit({ 'a.txt': 'a' });
  return { base, head: origin.commit({ 'b.txt': wordsAtRandom(700_000), 'c.txt': 'c' }) };
}

/** Text of `length` characters in which zlib finds little to repeat: its pack is large, and yet all of it is read. */
function wordsAtRandom(length: number): string {
  return Array.from({ length }, () => ' abcdefghijklmnopqrstuvwxyz'.charAt(Math.random() * 27)).join('');
}

function noise(length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => Math.random() * 256));
}

async function expectWhole(
  served: Served,
  { base, head }: { base: string; head: string },
  size: number,
): Promise<void> {
  const history = { kind: 'range', range: `${base}..${head}` } as const;
  await served.use(async (mirror) => {
    await mirror.fetchRange({ heads: [head], bases: [base], size });
    const report = await scanPath(mirror.gitDir, { history, files: false });
    expect(report.coverage.skipped.filter((skip) => skip.class === 'not-covered')).toEqual([]);
    expect(places(report)).toEqual(places(await scanPath(served.origin.folder, { history, files: false })));
  });
}

test.each([small, large])('a process killed in the middle of a fetch (size %i)', async (size) => {
  const served = await serveRepository();
  const history = makeHistory(served);
  const isFetching = Promise.withResolvers<void>();
  served.server.intercept = (request, response) => {
    if (request.method !== 'POST') return false;
    request.resume();
    response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
    response.write('000dpackfile\n');
    const pack = Buffer.concat([Buffer.from('PACK\0\0\0\x02\0\0\0\x09'), noise(20_000)]);
    response.write(Buffer.concat([Buffer.from(`${(pack.length + 5).toString(16)}\x01`), pack]), () =>
      isFetching.resolve(),
    );
    return true;
  };
  const { base, head } = history;
  const range = JSON.stringify({ heads: [head], bases: [base], size });
  const other = useElsewhere(served, `await mirror.fetchRange(${range});`);
  await isFetching.promise;
  other.kill('SIGKILL');
  await once(other, 'exit');
  served.server.intercept = null;
  await expectWhole(served, history, size);
});

test('a lock is held across processes, and taken over from one that was killed', async () => {
  const served = await serveRepository();
  const other = useElsewhere(served, 'await new Promise((resolve) => setTimeout(resolve, 600_000));');
  await once(other.stdout ?? other, 'data');
  let isIn = false;
  const entered = served.use(async () => void (isIn = true));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(isIn).toBe(false);
  other.kill('SIGKILL');
  await entered;
  expect(isIn).toBe(true);
});

describe.each([small, large])('damage (size %i)', (size) => {
  const damages: Record<string, (gitDir: string, packs: string[]) => void> = {
    'a pack cut short': (_, [pack = '']) => truncateSync(pack, statSync(pack).size - 10),
    'a pack of zeros': (_, [pack = '']) => writeFileSync(pack, Buffer.alloc(statSync(pack).size)),
    'a pack without its index': (_, [pack = '']) => truncateSync(pack.replace(/pack$/, 'idx'), 0),
    'an empty pack': (_, [pack = '']) => truncateSync(pack, 0),
    'half a line of refs': (gitDir) => truncateSync(join(gitDir, 'packed-refs'), 60),
    'refs to nothing': (gitDir) => writeFileSync(join(gitDir, 'packed-refs'), `${'6'.repeat(40)} refs/leakwarden/x\n`),
    'locks and temporary files': (gitDir) => {
      for (const name of ['packed-refs.lock', 'HEAD.lock', 'config.lock', 'shallow.lock', 'objects/pack/tmp_pack_abc'])
        writeFileSync(join(gitDir, name), 'x');
      mkdirSync(join(gitDir, 'refs/leakwarden'), { recursive: true });
      writeFileSync(join(gitDir, 'refs/leakwarden/half'), 'abc');
    },
    'somebody else’s configuration': (gitDir) => {
      writeFileSync(join(gitDir, 'config'), '[core]\n\tfsmonitor = touch /tmp/x\n[extensions]\n\tnoSuchThing = 1\n');
      writeFileSync(join(gitDir, 'HEAD'), 'ref: ../../etc/passwd');
    },
    'alternates that lead out of the cache': (gitDir) => {
      mkdirSync(join(gitDir, 'objects/info'), { recursive: true });
      writeFileSync(join(gitDir, 'objects/info/alternates'), '/etc\n');
    },
  };

  test.each(Object.entries(damages))('%s', async (_, damage) => {
    const served = await serveRepository();
    const history = makeHistory(served);
    const { base, head } = history;
    const gitDir = await served.use(async (mirror) => {
      await mirror.fetchRange({ heads: [head], bases: [base], size });
      return mirror.gitDir;
    });
    const packs = join(gitDir, 'objects/pack');
    for (const name of readdirSync(packs)) chmodSync(join(packs, name), 0o600);
    damage(
      gitDir,
      readdirSync(packs)
        .filter((name) => name.endsWith('.pack'))
        .map((name) => join(packs, name)),
    );
    await expectWhole(served, history, size);
    expect(existsSync(join(gitDir, 'objects/info/alternates'))).toBe(false);
    expect(readFileSync(join(gitDir, 'config'), 'utf8')).not.toMatch(/fsmonitor|extensions/);
  });
});

test('bytes turned over inside a pack show when they are read; discard begins anew', async () => {
  const served = await serveRepository();
  const history = makeHistory(served);
  const { base, head } = history;
  await served.use(async (mirror) => {
    await mirror.fetchRange({ heads: [head], bases: [base], size: small });
    const packs = join(mirror.gitDir, 'objects/pack');
    const pack = join(packs, readdirSync(packs).find((name) => name.endsWith('.pack')) ?? '');
    const bytes = readFileSync(pack);
    bytes.fill(0, 2000, 300_000);
    chmodSync(pack, 0o600);
    writeFileSync(pack, bytes);
    const range = { kind: 'range', range: `${base}..${head}` } as const;
    expect((await scanPath(mirror.gitDir, { history: range, files: false })).complete).toBe(false);
    await mirror.discard();
    expect(await mirror.contains(head)).toBe(false);
  });
  await expectWhole(served, history, small);
});

test('the cache is for its owner only', async () => {
  const before = process.umask(0);
  try {
    const served = await serveRepository();
    const { base, head } = makeHistory(served);
    await served.use(async (mirror) => {
      await mirror.fetchRange({ heads: [head], bases: [base], size: large });
      await mirror.fetchAll();
    });
    const root = join(served.folder, 'mirrors');
    const all = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name));
    const open = [root, ...all].filter((path) => !path.endsWith('.lock') && (statSync(path).mode & 0o077) !== 0);
    expect(open).toEqual([]);
  } finally {
    process.umask(before);
  }
});

test.each([
  ['refs/heads/main', true],
  ['refs/heads/größe', true],
  ['refs/heads/a b', false],
  ['refs/heads/a\nb', false],
  ['refs/heads/../../config', false],
  ['refs/heads/.hidden', false],
  ['refs/heads/x.lock', false],
  ['refs/heads/a//b', false],
  ['refs/heads/a@{1}', false],
  ['HEAD', false],
  ['refs/stash', false],
])('the name %j is kept: %s', (name, isKept) => {
  expect(isRefName(name)).toBe(isKept);
});
