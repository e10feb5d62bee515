import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openMirrors, type Mirror } from '../../mirror/index.ts';
import { makeFolder } from '../support/repository.ts';
import { scanPath } from '../support/scan.ts';
import { serveRepository, small } from './support.ts';

async function fillThree(limitBytes: number): Promise<{
  folder: string;
  kept: () => string[];
  evict: () => Promise<void>;
  hold: (id: number, work: () => Promise<void>) => Promise<void>;
  evictFrom: (id: number) => Promise<void>;
}> {
  const served = await serveRepository();
  const noise = Buffer.from(Array.from({ length: 100_000 }, () => Math.random() * 256));
  const head = served.origin.commit({ 'a.bin': noise });
  const folder = makeFolder();
  const filling = openMirrors({ folder, limitBytes: 1e9, portable: false });
  for (const id of [1, 2, 3]) {
    await filling.use(id, served.remote, (mirror) => mirror.fetchRange({ heads: [head], bases: [], size: small }));
    const used = new Date(Date.UTC(2026, 0, id));
    utimesSync(join(folder, 'mirrors', String(id)), used, used);
  }
  const mirrors = openMirrors({ folder, limitBytes, portable: false });
  return {
    folder,
    kept: () =>
      readdirSync(join(folder, 'mirrors'))
        .filter((name) => /^\d+$/.test(name))
        .toSorted(),
    evict: () => mirrors.evict(),
    hold: (id, work) => mirrors.use(id, served.remote, work),
    evictFrom: (id) => mirrors.useAll(id, served.remote, () => mirrors.evict()),
  };
}

test('the least recently used go until the rest is below the limit', async () => {
  const { kept, evict } = await fillThree(250_000);
  await evict();
  expect(kept()).toEqual(['2', '3']);
});

test('use makes recent', async () => {
  const { kept, evict, hold } = await fillThree(250_000);
  await hold(1, () => Promise.resolve());
  await evict();
  expect(kept()).toEqual(['1', '3']);
});

test('a cache in use stays, also when another process asks', async () => {
  const { kept, evict, hold } = await fillThree(1);
  await hold(2, evict);
  expect(kept()).toEqual(['2']);
});

test('below the limit nothing goes', async () => {
  const { kept, evict } = await fillThree(1e9);
  await evict();
  expect(kept()).toEqual(['1', '2', '3']);
});

test('drop removes everything of one repository', async () => {
  const { folder, kept } = await fillThree(1e9);
  const mirrors = openMirrors({ folder, limitBytes: 1e9, portable: false });
  await mirrors.drop(2);
  await mirrors.drop(99);
  expect(kept()).toEqual(['1', '3']);
  expect(readdirSync(join(folder, 'mirrors')).filter((name) => name.startsWith('2'))).toEqual([]);
});

test('uses of one repository go one after another, of two side by side', async () => {
  const served = await serveRepository();
  const log: string[] = [];
  const slow = (name: string): Promise<void> =>
    served.use(async () => {
      log.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      log.push(`${name} out`);
    });
  await Promise.all([slow('a'), slow('b')]);
  // Whoever comes first; the other one waits.
  const [first = '', second = ''] = log[0] === 'a in' ? ['a', 'b'] : ['b', 'a'];
  expect(log).toEqual([`${first} in`, `${first} out`, `${second} in`, `${second} out`]);
  await served.mirrors.use(1, served.remote, () => served.mirrors.use(2, served.remote, () => Promise.resolve()));
});

test('work that throws lets go of the cache', async () => {
  const served = await serveRepository();
  await expect(served.use(() => Promise.reject(new Error('own')))).rejects.toThrow('own');
  await served.use(() => Promise.resolve());
  expect(existsSync(join(served.folder, 'mirrors', '7.partial.lock'))).toBe(false);
});

test('a cache that grew beyond the limit makes older ones go by itself', async () => {
  const served = await serveRepository({ limitBytes: 250_000 });
  const noise = Buffer.from(Array.from({ length: 100_000 }, () => Math.random() * 256));
  const head = served.origin.commit({ 'a.bin': noise });
  for (const id of [1, 2, 3])
    await served.mirrors.use(id, served.remote, (mirror) =>
      mirror.fetchRange({ heads: [head], bases: [], size: small }),
    );
  const kept = readdirSync(join(served.folder, 'mirrors')).filter((name) => /^\d+$/.test(name));
  expect(kept.toSorted()).toEqual(['2', '3']);
});

describe('while the whole history is in use', () => {
  async function judgeMeanwhile(work: (mirror: Mirror) => Promise<unknown>): Promise<void> {
    const served = await serveRepository();
    served.origin.commit({ 'a.txt': 'a' });
    const head = served.origin.commit({ 'a.txt': 'b' });
    await served.mirrors.useAll(7, served.remote, async (all) => {
      await all.fetchAll();
      await served.use(async (mirror) => {
        await mirror.fetchRange({ heads: [head], bases: [served.origin.git('rev-parse', 'HEAD~1')], size: small });
        expect(mirror.gitDir).not.toBe(all.gitDir);
        await work(mirror);
      });
      expect(await all.reachable([head], ['refs/heads/main'])).toEqual(new Set([head]));
    });
    expect(readdirSync(join(served.folder, 'mirrors/7'))).toEqual(['whole.git']);
  }

  test('a pull request does not wait', async () => {
    await judgeMeanwhile(async (mirror) => {
      expect(
        (await scanPath(mirror.gitDir, { history: { kind: 'range', range: 'HEAD~1..HEAD' }, files: false })).complete,
      ).toBe(true);
      expect((await mirror.remoteRefs()).size).toBe(1);
      await mirror.discard();
    });
  });

  test('a pull request takes it when it is free a moment later', async () => {
    const served = await serveRepository();
    const head = served.origin.commit({ 'a.txt': 'a' });
    const [isFetched, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const whole = served.mirrors.useAll(7, served.remote, async (all) => {
      await all.fetchAll();
      isFetched.resolve();
      return release.promise.then(() => all.gitDir);
    });
    await isFetched.promise;
    setTimeout(release.resolve, 200);
    const used = await served.use(async (mirror) => {
      await mirror.fetchRange({ heads: [head], bases: [], size: small });
      return mirror.gitDir;
    });
    expect(used).toBe(await whole);
  });

  test('what needs the whole history says that it is in use', async () => {
    await judgeMeanwhile(async (mirror) => {
      expect(mirror.isComplete).toBe(false);
      await expect(mirror.fetchAll()).rejects.toMatchObject({ kind: 'unavailable' });
      await expect(mirror.reachable(['1'.repeat(40)], [])).rejects.toMatchObject({ kind: 'unavailable' });
    });
  });

  test('eviction leaves it', async () => {
    const { kept, evictFrom } = await fillThree(1);
    await evictFrom(2);
    expect(kept()).toEqual(['2']);
  });
});
