/**
 * Damages what the decoder of packs reads: deflated streams, deltas, and whole packs. A result is right or refused; nothing
 * outside of its place in memory changes, and nothing takes longer than a second.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateSync, inflateSync } from 'node:zlib';
import { createRandom } from '../rules/authoring.ts';
import { createPackMemory, delta, ring, source } from '../scan/kernel/packs/memory.ts';
import { createPackReader } from '../scan/kernel/packs/pack-reader.ts';
import type { LocalRepository } from '../scan/model/repository.ts';
import { gitIn } from './make/git.ts';
import { withFolders } from './run/scratch.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const rounds = Number(positionals[0] ?? 1_000_000);
const memory = createPackMemory();
const guard = 64;
const counts = { right: 0, refused: 0, slowest: 0 };

const random = createRandom('packs');
const draw = (below: number): number => Math.floor(random() * below);

function drawText(): Buffer {
  const words = Array.from({ length: 40 }, () => `${draw(1e9).toString(36)}${' '.repeat(draw(3))}`);
  return Buffer.from(Array.from({ length: 1 + draw(400) }, () => words[draw(words.length)]).join(draw(2) ? '\n' : ''));
}

function damage(bytes: Buffer): Buffer {
  const damaged = Buffer.from(bytes.subarray(0, draw(4) === 0 ? draw(bytes.length + 1) : bytes.length));
  for (let left = draw(5); left > 0 && damaged.length > 0; left--) damaged[draw(damaged.length)] = draw(256);
  return damaged;
}

/** Bytes around a place, which nobody may change. */
function setGuards(from: number, to: number): void {
  memory.bytes.fill(0xa5, from - guard, from);
  memory.bytes.fill(0xa5, to, to + guard);
}

function assertGuarded(from: number, to: number): void {
  const around = [memory.bytes.subarray(from - guard, from), memory.bytes.subarray(to, to + guard)];
  if (!around.every((bytes) => bytes.every((byte) => byte === 0xa5))) throw new Error('wrote where it must not');
}

/** `stream` fills the room at `to`, or is refused. What zlib takes for whole is whole, whatever was deflated. */
function judge(to: number, expected: Buffer, stream: Buffer): void {
  const end = to + expected.length;
  setGuards(to, end);
  const begun = performance.now();
  const isMade = memory.inflate(source.start, source.start + stream.length, to, end) !== 0;
  counts.slowest = Math.max(counts.slowest, performance.now() - begun);
  assertGuarded(to, end);
  const made = memory.bytes.subarray(to, end);
  if (isMade && !made.equals(expected) && !inflateSync(stream).equals(made))
    throw new Error('took something else for whole');
  counts[isMade ? 'right' : 'refused']++;
}

function damageStreams(times: number): void {
  for (let round = 0; round < times; round++) {
    const plain = drawText();
    const stream = deflateSync(plain, { level: draw(10), strategy: draw(5), memLevel: 1 + draw(9) });
    // Of one stream many damaged ones.
    for (let again = 0; again < 20; again++, round++) {
      const damaged = damage(stream);
      memory.bytes.set(damaged, source.start);
      judge(ring.start + guard, plain, damaged);
    }
  }
}

/** What a damaged delta makes may be anything: only where it writes is looked at. */
function damageDeltas(times: number): void {
  const base = drawText();
  memory.bytes.set(base, ring.start);
  for (let round = 0; round < times; round++) {
    const bytes = Buffer.from(Array.from({ length: draw(60) }, () => (draw(3) === 0 ? 128 + draw(128) : draw(30))));
    memory.bytes.set(bytes, delta.start);
    const [to, size] = [ring.start + base.length + guard, draw(4_000)];
    setGuards(to, to + size);
    const isMade = memory.applyDelta(
      ring.start,
      ring.start + base.length,
      delta.start,
      delta.start + bytes.length,
      to,
      to + size,
    );
    assertGuarded(to, to + size);
    if (!memory.bytes.subarray(ring.start, ring.start + base.length).equals(base)) throw new Error('changed the base');
    counts[isMade !== 0 ? 'right' : 'refused']++;
  }
}

const damagePacks = (times: number): Promise<void> =>
  withFolders(async (makeFolder) => {
    const folder = makeFolder('packs');
    const { pack, ids } = makePack(folder);
    const repository: LocalRepository = {
      gitDir: join(folder, '.git'),
      workTree: null,
      head: null,
      objectFormat: 'sha1',
      shallow: false,
      scope: [],
      environment: {},
    };
    const whole = readFileSync(pack);
    const expected = await readAll(repository, ids);
    for (let round = 0; round < times; round++) {
      rmSync(pack);
      const damaged = Buffer.from(whole);
      for (let left = 1 + draw(20); left > 0; left--) damaged[draw(damaged.length)] = draw(256);
      writeFileSync(pack, damaged);
      const begun = performance.now();
      for (const [id, bytes] of await readAll(repository, ids)) {
        if (expected.get(id)?.equals(bytes) === true) continue;
        // Where a delta names another base of the same size, no checksum says so: Git gives that too.
        if (!readByGit(folder, id).equals(bytes)) throw new Error('took something else for an object than Git');
      }
      counts.slowest = Math.max(counts.slowest, performance.now() - begun);
      counts.right++;
    }
  });

function readByGit(folder: string, id: string): Buffer {
  const answer = execFileSync('git', ['cat-file', '--batch'], { cwd: folder, input: id });
  return answer.subarray(answer.indexOf(10) + 1, -1);
}

function makePack(folder: string): { readonly pack: string; readonly ids: readonly string[] } {
  const git = gitIn(folder);
  git(['init', '-q']);
  const lines = Array.from({ length: 300 }, () => draw(1e9).toString(36));
  for (let version = 0; version < 30; version++) {
    lines.splice(draw(lines.length), 1, draw(1e9).toString(36));
    writeFileSync(join(folder, 'file'), lines.join('\n'));
    git(['add', 'file']);
    git(['commit', '-qm', `${version}`]);
  }
  git(['repack', '-adfq', '--depth=30']);
  const packs = join(folder, '.git/objects/pack');
  const name = readdirSync(packs).find((each) => each.endsWith('.pack')) ?? '';
  return {
    pack: join(packs, name),
    ids: git(['cat-file', '--batch-all-objects', '--batch-check=%(objectname)']).split('\n'),
  };
}

/** What is given without Git. */
async function readAll(repository: LocalRepository, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const given = new Map<string, Buffer>();
  let current = '';
  const reader = createPackReader(repository, { read: async () => 0, close() {} });
  await reader.read(ids, {
    begin: (id) => void given.set((current = id), Buffer.alloc(0)),
    data: (bytes) => void given.set(current, Buffer.from(bytes)),
    end: () => undefined,
    missing() {},
  });
  reader.close();
  return given;
}

const [streams, deltas, packs] = [rounds * 0.6, rounds * 0.39, rounds * 0.01].map(Math.floor) as [
  number,
  number,
  number,
];
damageStreams(streams);
damageDeltas(deltas);
await damagePacks(packs);
const memoryUsed = process.resourceUsage().maxRSS / 1_000;
console.log(
  `${streams} damaged streams, ${deltas} deltas, ${packs} packs: ${counts.right} right, ${counts.refused} refused, nothing else`,
);
console.log(
  `slowest ${counts.slowest.toFixed(1)} ms; at most ${memoryUsed.toFixed(0)} MB (limit 512: ${(memoryUsed / 512).toFixed(2)})`,
);
