/** The cache without the `git` binary. */
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { places, scanPath } from '../support/scan.ts';
import { awsKey } from '../support/secrets.ts';
import { large, serveRepository, small, token, type Served } from './support.ts';

const portable = { portable: true };

function makeHistory({ origin }: Served): { root: string; base: string; head: string } {
  symlinkSync('/etc/passwd', join(origin.folder, 'link.txt'));
  const root = origin.commit({ 'a.txt': 'a\n', 'deep/er/file.txt': 'content\n' });
  origin.git('checkout', '-q', '-b', 'topic');
  origin.commit({ 'leak.env': `AWS_ACCESS_KEY_ID=${awsKey('gone')}\n` });
  const removed = origin.remove('leak.env');
  origin.git('checkout', '-q', 'main');
  const base = origin.commit({ 'b.txt': 'b\n' });
  origin.git('checkout', '-q', '--detach', removed);
  origin.git('merge', '-q', '--no-ff', '-m', 'Merge', 'main');
  const head = origin.git('rev-parse', 'HEAD');
  origin.git('branch', '-q', '-D', 'topic');
  origin.git('checkout', '-q', 'main');
  return { root, base, head };
}

test('brings a range that the portable engine scans as git does', async () => {
  const served = await serveRepository(portable);
  const { base, head } = makeHistory(served);
  const history = { kind: 'range', range: `${base}..${head}` } as const;
  const expected = await scanPath(served.origin.folder, { history, files: false });
  expect(places(expected)).toHaveLength(1);
  await served.use(async (mirror) => {
    await mirror.fetchRange({ heads: [head], bases: [base], size: small });
    const report = await scanPath(mirror.gitDir, { history, files: false, portable: true });
    expect(report.complete).toBe(true);
    expect(places(report)).toEqual(places(expected));
  });
  served.server.requests.length = 0;
  await served.use((mirror) => mirror.fetchRange({ heads: [head], bases: [base], size: small }));
  expect(served.server.requests).toEqual([]);
});

test('answers the same questions', async () => {
  const served = await serveRepository(portable);
  const { root, base, head } = makeHistory(served);
  await served.use(async (mirror) => {
    await mirror.fetchRange({ heads: [head], bases: [base], size: small });
    expect(await mirror.mergeBase(base, head)).toBe(base);
    expect(await mirror.mergeBase(root, base)).toBe(root);
    const commits = await mirror.commits({ from: [base], to: head });
    expect(commits).toEqual(served.origin.git('rev-list', '--topo-order', head, `^${base}`).split('\n'));
    expect(await mirror.commits({ from: [], to: base })).toEqual([base, root]);
    expect(await mirror.count({ from: [base], to: head })).toEqual({ commits: commits.length, hasMerges: true });
    expect(await mirror.count({ from: [], to: base })).toEqual({ commits: 2, hasMerges: false });
    const leak = served.origin.git('rev-parse', `${head}^1^:leak.env`);
    const steps = await mirror.steps({ from: [root], to: [head], objects: new Set([leak]) });
    expect(steps.filter(({ brings }) => brings.includes(leak)).map(({ id }) => id)).toEqual([
      served.origin.git('rev-parse', `${head}^1^`),
    ]);
    expect(await mirror.contains(root)).toBe(true);
    expect(await mirror.contains('1'.repeat(40))).toBe(false);
    expect((await mirror.readFile(head, 'deep/er/file.txt', 100))?.toString()).toBe('content\n');
    for (const none of ['deep', 'link.txt', 'leak.env', '../a.txt', '', 'deep/er/file.txt/'])
      expect(await mirror.readFile(head, none, 100)).toBeNull();
    await expect(mirror.readFile(head, 'deep/er/file.txt', 3)).rejects.toMatchObject({ kind: 'too-large' });
    expect(await mirror.addedLines(base, head)).toEqual({ ranges: new Map(), isComplete: false });
  });
});

test('fetches everything, and knows what is reachable', async () => {
  const served = await serveRepository(portable);
  const { base, head } = makeHistory(served);
  served.origin.git('update-ref', 'refs/pull/1/head', head);
  served.origin.git('tag', '-a', '-m', 'v1', 'v1', base);
  const blob = served.origin.git('rev-list', '--objects', '--all').match(/^(\w+) leak\.env$/m)?.[1] ?? '';
  await served.use(async (mirror) => {
    await mirror.fetchAll();
    expect(mirror.isComplete).toBe(true);
    expect([...(await mirror.remoteRefs()).keys()]).toEqual(['refs/heads/main', 'refs/pull/1/head', 'refs/tags/v1']);
    expect(await mirror.reachable([blob, base], ['refs/tags/v1'])).toEqual(new Set([base]));
    expect(await mirror.reachable([blob, base], ['refs/pull/1/head'])).toEqual(new Set([blob, base]));
  });
});

describe('refuses', () => {
  test('a large repository before anything comes', async () => {
    const served = await serveRepository(portable);
    const { base, head } = makeHistory(served);
    const fetch = served.use((mirror) => mirror.fetchRange({ heads: [head], bases: [base], size: large }));
    await expect(fetch).rejects.toMatchObject({ kind: 'too-large' });
    expect(served.server.requests).toEqual([]);
  });

  test('a pack beyond the limit', async () => {
    const served = await serveRepository({ ...portable, limits: { portableBytes: 100_000 } });
    const noise = Buffer.from(Array.from({ length: 300_000 }, () => Math.random() * 256));
    const head = served.origin.commit({ 'noise.bin': noise });
    const fetch = served.use((mirror) => mirror.fetchRange({ heads: [head], bases: [], size: small }));
    await expect(fetch).rejects.toMatchObject({ kind: 'too-large' });
    expect(readdirSync(served.folder, { recursive: true }).filter((name) => /pack-|tmp_/.test(String(name)))).toEqual(
      [],
    );
  });

  test.each([
    [401, 'unauthorized'],
    [404, 'missing'],
    [301, 'unavailable'],
    [502, 'unavailable'],
  ])('an answer %i as %s', async (status, kind) => {
    const served = await serveRepository(portable);
    served.server.intercept = (request, response) => {
      request.resume();
      response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end('SECRET BODY');
      return true;
    };
    await expect(served.use((mirror) => mirror.remoteRefs())).rejects.toMatchObject({
      name: 'MirrorError',
      kind,
      message: `the server answered ${status}`,
    });
  });

  test.each(['garbage', '', '001f', '000dpackfile\n', '000dpackfile\n0000', '000dpackfile\n0009\x01PACK0000'])(
    'the answer %j',
    async (body) => {
      const served = await serveRepository(portable);
      const head = served.origin.commit({ 'a.txt': 'a' });
      served.server.intercept = (request, response) => {
        request.resume();
        response.end(body);
        return true;
      };
      const fetch = served.use((mirror) => mirror.fetchRange({ heads: [head], bases: [], size: small }));
      await expect(fetch).rejects.toMatchObject({ name: 'MirrorError', kind: 'unavailable' });
    },
  );

  test('a commit that is nowhere', async () => {
    const served = await serveRepository(portable);
    makeHistory(served);
    const fetch = served.use((mirror) => mirror.fetchRange({ heads: ['1'.repeat(40)], bases: [], size: small }));
    await expect(fetch).rejects.toMatchObject({ kind: 'missing' });
  });
});

test('the token is in no file', async () => {
  const served = await serveRepository(portable);
  makeHistory(served);
  await served.use((mirror) => mirror.fetchAll());
  for (const entry of readdirSync(served.folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) expect(readFileSync(join(entry.parentPath, entry.name), 'latin1')).not.toContain(token);
});
