/** Servers and repositories that mean harm, or are in a bad state. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openMirrors } from '../../mirror/index.ts';
import { makeFolder } from '../support/repository.ts';
import { large, serveRepository, small, token, type Served } from './support.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** What the caller sees when every request is answered so; every other one may be left to Git. */
async function fetchFrom(answer: Answer, only = /./, size = small): Promise<Error & { kind?: string }> {
  const served = await serveRepository({ limits: { rangeSeconds: 3 } });
  const head = served.origin.commit({ 'a.txt': 'a'.repeat(100_000) });
  served.server.intercept = (request, response) => {
    if (!only.test(`${request.method} ${request.url}`)) return false;
    answer(request, response);
    return true;
  };
  const failure = await served
    .use((mirror) => mirror.fetchRange({ heads: [head], bases: [], size }))
    .then(
      () => null,
      (error: Error) => error,
    );
  if (!failure) throw new Error('the fetch came through');
  return failure;
}

function answerWith(status: number, body = '', headers: Record<string, string> = {}): Answer {
  return (request, response) => {
    request.resume();
    response.writeHead(status, headers).end(body);
  };
}

describe('a server', () => {
  test.each([
    [401, 'unauthorized'],
    [403, 'unauthorized'],
    [404, 'missing'],
    [429, 'unavailable'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ])('that answers %i is %s', async (status, kind) => {
    const error = await fetchFrom(answerWith(status, 'SECRET BODY', { 'www-authenticate': 'Basic realm="x"' }));
    expect(error).toMatchObject({ name: 'MirrorError', kind });
    expect(error.message).not.toMatch(/SECRET|http|127\.0|test-token/);
  });

  test('that redirects to another host is not followed, and the token does not go there', async () => {
    const seen: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const error = await fetchFrom((request, response) => {
      response.writeHead(301, { location: `http://127.0.0.1:${port}${request.url}` }).end();
    });
    other.close();
    expect(error).toMatchObject({ kind: 'unavailable' });
    expect(seen).toEqual([]);
  });

  test('that hangs is left after the time', async () => {
    expect(await fetchFrom(() => undefined)).toMatchObject({ kind: 'unavailable' });
  });

  test.each([
    ['garbage', answerWith(200, '\x1b[31mgarbage'.repeat(100))],
    ['a page', answerWith(200, '<html>log in</html>', { 'content-type': 'text/html' })],
    ['nothing', answerWith(200)],
    [
      'garbage as Git',
      answerWith(200, 'zzzz\x1b]0;title\x07', { 'content-type': 'application/x-git-upload-pack-advertisement' }),
    ],
  ])('that answers %s is an error without control characters', async (_, answer) => {
    const error = await fetchFrom(answer);
    expect(error.name).toBe('MirrorError');
    expect(error.message).not.toMatch(/\p{C}/u);
  });

  test.each([small, large])('that breaks off in the middle of a pack leaves a usable cache (size %i)', async (size) => {
    const served = await serveRepository();
    const base = served.origin.commit({ 'a.txt': 'a' });
    const head = served.origin.commit({
      'b.bin': Buffer.from(Array.from({ length: 200_000 }, () => Math.random() * 256)),
    });
    served.server.intercept = (request, response) => {
      if (request.method !== 'POST') return false;
      request.resume();
      const header = { 'content-type': 'application/x-git-upload-pack-result', 'content-length': '100000' };
      response.writeHead(200, header).write('000dpackfile\n0024\x01PACK\x00\x00\x00\x02\x00\x00\x00\x09');
      setTimeout(() => response.destroy(), 50);
      return true;
    };
    const range = { heads: [head], bases: [base], size };
    await expect(served.use((mirror) => mirror.fetchRange(range))).rejects.toMatchObject({ name: 'MirrorError' });
    served.server.intercept = null;
    await served.use((mirror) => mirror.fetchRange(range));
    expect(leftovers(served.folder)).toEqual([]);
  });

  test('that says other things in its messages does not choose the kind', async () => {
    const error = await fetchFrom((request, response) => {
      request.resume();
      const line = '\x03fatal: Authentication failed \x1b[2J https://evil.example/x ghp_secretsecretsecret\n';
      const packet = (line.length + 4).toString(16).padStart(4, '0') + line;
      response
        .writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' })
        .end(`000dpackfile\n${packet}0000`);
    }, /^POST/);
    expect(error.message).not.toMatch(/\p{C}|evil|ghp_/u);
  });

  test('that sends more than may come is stopped', async () => {
    const served = await serveRepository({ limits: { fetchBytes: 1_000_000 } });
    const noise = Buffer.from(Array.from({ length: 3_000_000 }, () => Math.random() * 256));
    const head = served.origin.commit({ 'noise.bin': noise });
    const fetch = served.use((mirror) => mirror.fetchRange({ heads: [head], bases: [], size: small }));
    await expect(fetch).rejects.toMatchObject({ kind: 'too-large' });
  });

  test('that is gone is unavailable', async () => {
    const served = await serveRepository();
    await served.server.close();
    await expect(served.use((mirror) => mirror.remoteRefs())).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

function leftovers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /tmp_|\.lock|\.new$/.test(name));
}

describe('a token', () => {
  test('stands on no command line and in no file', async () => {
    const served = await serveRepository();
    const head = served.origin.commit({ 'a.txt': 'a' });
    const lines: string[] = [];
    served.server.intercept = (request) => {
      if (request.method === 'POST') lines.push(...commandLines());
      return false;
    };
    await served.use(async (mirror) => {
      await mirror.fetchRange({ heads: [head], bases: [], size: small });
      await mirror.fetchAll();
    });
    const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
    expect(lines.filter((line) => line.includes('remote-http')).length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes(token) || line.includes(encoded))).toEqual([]);
    for (const name of readdirSync(served.folder, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue;
      const content = readFileSync(join(name.parentPath, name.name), 'latin1');
      expect(content.includes(token) || content.includes(encoded) || content.includes('127.0.0.1')).toBe(false);
    }
  });

  test('that is wrong is told as unauthorized, without the token', async () => {
    const served = await serveRepository();
    const head = served.origin.commit({ 'a.txt': 'a' });
    const remote = { ...served.remote, token: () => Promise.resolve('wrong-token') };
    const fetch = served.mirrors.use(7, remote, (mirror) =>
      mirror.fetchRange({ heads: [head], bases: [], size: small }),
    );
    const error = await fetch.then(
      () => null,
      (reason: Error) => reason,
    );
    expect(error).toMatchObject({ kind: 'unauthorized' });
    expect(error?.message).not.toContain('wrong-token');
  });
});

function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    });
}

test.each([
  'file:///etc',
  '/etc',
  'ssh://git@example.com/a',
  'git@example.com:a/b',
  'ext::sh -c touch% /tmp/x',
  'https://user:pass@example.com/a.git',
  'https://example.com/a.git?x=1',
  '--upload-pack=touch',
])('the address %s is refused', async (url) => {
  const mirrors = openMirrors({ folder: makeFolder(), limitBytes: 1e9, portable: false });
  const remote = { url, token: () => Promise.resolve('t') };
  const listed = mirrors.use(1, remote, (mirror) => mirror.remoteRefs());
  await expect(listed).rejects.toMatchObject({ name: 'MirrorError', kind: 'git' });
});

describe('a repository', () => {
  async function serveHostile(): Promise<Served & { head: string; marker: string }> {
    const served = await serveRepository();
    const marker = join(makeFolder(), 'was-here');
    const { origin } = served;
    origin.commit({
      'a.txt': 'a',
      '.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = ext::sh -c touch% ${marker}\n`,
    });
    origin.git('update-index', '--add', '--cacheinfo', `160000,${'5'.repeat(40)},x`);
    origin.git('commit', '-q', '-m', 'Add a submodule');
    const head = origin.git('rev-parse', 'HEAD');
    for (const [key, value] of [
      ['core.fsmonitor', `touch ${marker}`],
      ['uploadpack.packObjectsHook', `touch ${marker}; exec`],
      ['remote.origin.url', `ext::sh -c touch% ${marker}`],
    ] as const)
      origin.git('config', key, value);
    return { ...served, head, marker };
  }

  test.each([small, large])(
    'with submodules, and configuration that names programs, does nothing here (%i)',
    async (size) => {
      const { use, head, marker, origin } = await serveHostile();
      await use(async (mirror) => {
        await mirror.fetchRange({ heads: [head], bases: [origin.git('rev-parse', 'HEAD~1')], size });
        await mirror.fetchAll();
        expect(await mirror.readFile(head, 'x', 100)).toBeNull();
        expect((await mirror.addedLines(head, head)).ranges.size).toBe(0);
      });
      expect(() => readFileSync(marker)).toThrow('ENOENT');
    },
  );

  test('with names of refs that are escapes, or paths, keeps them as they are', async () => {
    const served = await serveRepository();
    const head = served.origin.commit({ 'a.txt': 'a' });
    const names = [
      'refs/heads/\u009b31m',
      'refs/heads/$(touch)',
      'refs/heads/-x',
      'refs/heads/<b>',
      `refs/tags/${'long/'.repeat(60)}x`,
    ];
    // Written as Git itself would refuse to: by hand.
    const packed = [...names, 'refs/heads/not a name', 'refs/heads/main'].toSorted();
    writeFileSync(join(served.origin.folder, '.git/packed-refs'), packed.map((name) => `${head} ${name}\n`).join(''));
    await served.use(async (mirror) => {
      await mirror.fetchAll();
      const kept = await mirror.reachable([head], names);
      expect(kept).toEqual(new Set([head]));
    });
  });

  test('with many refs is no trouble', async () => {
    const served = await serveRepository();
    const head = served.origin.commit({ 'a.txt': 'a' });
    const refs = Array.from({ length: 30_000 }, (_, at) => `${head} refs/pull/${at + 1}/head\n`).toSorted();
    writeFileSync(join(served.origin.folder, '.git/packed-refs'), refs.join(''));
    await served.use(async (mirror) => {
      await mirror.fetchAll();
      expect((await mirror.remoteRefs()).size).toBe(30_001);
    });
  });
});

test('an abort ends git and the waiting', async () => {
  const served = await serveRepository();
  const head = served.origin.commit({ 'a.txt': 'a' });
  const controller = new AbortController();
  served.server.intercept = () => {
    controller.abort(new Error('called off'));
    return true;
  };
  const fetch = (): Promise<void> =>
    served.use((mirror) => mirror.fetchRange({ heads: [head], bases: [], size: small }), controller.signal);
  const both = await Promise.allSettled([fetch(), fetch()]);
  expect(both.map((each) => each.status === 'rejected' && String(each.reason))).toEqual(
    Array(2).fill('Error: called off'),
  );
  await expect.poll(() => commandLines().filter((line) => line.includes(served.remote.url))).toEqual([]);
});
