import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { gitEnvironment } from '../support/repository.ts';
import { places, scanPath } from '../support/scan.ts';
import { awsKey } from '../support/secrets.ts';
import { large, serveRepository, small, type Served } from './support.ts';

/** main: a, b; a pull request of two commits and a merge of main; everything by ids that no ref has. */
function makeHistory({ origin }: Served): { base: string; head: string; first: string } {
  origin.commit({ 'old.txt': 'old\n', 'sub/deep/config.yml': 'a: 1\n', 'moved.txt': 'one\ntwo\nthree\nfour\n' });
  const first = origin.commit({ 'big.bin': Buffer.alloc(300_000, 'x'), 'notes.md': `key ${awsKey('base')}\n` });
  origin.git('checkout', '-q', '-b', 'topic');
  origin.commit({ 'leak.env': `AWS_ACCESS_KEY_ID=${awsKey('gone')}\n` });
  origin.remove('leak.env');
  origin.commit({ 'src/app.ts': 'export {};\n', 'notes.md': 'clean\n' });
  origin.git('checkout', '-q', 'main');
  const base = origin.commit({ 'other.txt': 'other\n' });
  origin.git('checkout', '-q', 'topic');
  origin.git('merge', '-q', '--no-ff', '-m', 'Merge', 'main');
  const head = origin.move('moved.txt', 'renamed.txt');
  origin.git('checkout', '-q', 'main');
  origin.git('branch', '-q', '-D', 'topic');
  return { base, head, first };
}

function git(gitDir: string, ...args: readonly string[]): string {
  const env = { ...gitEnvironment, GIT_NO_LAZY_FETCH: '1' };
  return execFileSync('git', ['--git-dir', gitDir, ...args], { env, encoding: 'utf8' }).trim();
}

describe.each([
  ['whole', small],
  ['partial', large],
])('a %s fetch of a range', (kind, size) => {
  test('brings what the scan reads, and the same findings as a clone', async () => {
    const served = await serveRepository();
    const { base, head } = makeHistory(served);
    const history = { kind: 'range', range: `${base}..${head}` } as const;
    const expected = await scanPath(served.origin.folder, { history, files: false });
    await served.use(async (mirror) => {
      await mirror.fetchRange({ heads: [head], bases: [base], size });
      const report = await scanPath(mirror.gitDir, { history, files: false });
      expect(report.complete).toBe(true);
      expect(report.findings.map(({ path }) => path)).toContain('leak.env');
      expect(places(report)).toEqual(places(expected));
      expect(report.coverage.commits).toBe(5);
    });
  });

  test('is answered again without the network', async () => {
    const served = await serveRepository();
    const { base, head } = makeHistory(served);
    await served.use((mirror) => mirror.fetchRange({ heads: [head], bases: [base], size }));
    served.server.requests.length = 0;
    await served.use((mirror) => mirror.fetchRange({ heads: [head], bases: [base], size }));
    expect(served.server.requests).toEqual([]);
  });

  test('takes several heads, and an empty range', async () => {
    const served = await serveRepository();
    const { base, head, first } = makeHistory(served);
    await served.use(async (mirror) => {
      await mirror.fetchRange({ heads: [base, head], bases: [first], size });
      expect(await mirror.commits({ from: [first], to: base })).toEqual([base]);
      expect(await mirror.commits({ from: [base], to: head })).toHaveLength(5);
      await mirror.fetchRange({ heads: [first], bases: [head], size });
      expect(await mirror.commits({ from: [head], to: first })).toEqual([]);
    });
  });

  test('grows with the pull request', async () => {
    const served = await serveRepository();
    const { base, head } = makeHistory(served);
    await served.use((mirror) => mirror.fetchRange({ heads: [head], bases: [base], size }));
    served.origin.git('checkout', '-q', head);
    const next = served.origin.commit({ 'more/deep/file.txt': 'more\n', 'moved.txt': 'back again\n' });
    await served.use(async (mirror) => {
      await mirror.fetchRange({ heads: [next], bases: [base], size });
      const history = { kind: 'range', range: `${base}..${next}` } as const;
      expect((await scanPath(mirror.gitDir, { history, files: false })).complete).toBe(true);
    });
  });

  test('says so where a commit is nowhere', async () => {
    const served = await serveRepository();
    const { base } = makeHistory(served);
    const fetch = served.use((mirror) => mirror.fetchRange({ heads: ['1'.repeat(40)], bases: [base], size }));
    await expect(fetch).rejects.toMatchObject({ name: 'MirrorError', kind: 'missing' });
  });

  test(`leaves a repository that readers take for an ordinary one (${kind})`, async () => {
    const served = await serveRepository();
    const { base, head } = makeHistory(served);
    await served.use(async (mirror) => {
      await mirror.fetchRange({ heads: [head], bases: [base], size });
      expect(git(mirror.gitDir, 'config', '--local', '--list')).not.toMatch(/remote|promisor|partial/i);
      expect(git(mirror.gitDir, 'rev-parse', 'HEAD')).toBe(head);
    });
  });
});

test('a partial fetch leaves out what the range does not need', async () => {
  const served = await serveRepository();
  const { base, head } = makeHistory(served);
  const big = served.origin.git('rev-parse', `${base}:big.bin`);
  await served.use(async (mirror) => {
    await mirror.fetchRange({ heads: [head], bases: [base], size: large });
    expect(git(mirror.gitDir, 'cat-file', '--batch-all-objects', '--batch-check')).not.toContain(big);
    expect(mirror.isComplete).toBe(false);
  });
});

test('a partial fetch brings what the change is compared with', async () => {
  const served = await serveRepository();
  const { origin } = served;
  const base = origin.commit({ 'notes.md': `key ${awsKey('base')}\n`, 'big.bin': Buffer.alloc(300_000, 'x') });
  const head = origin.commit({ 'notes.md': `more\nkey ${awsKey('base')}\n` });
  await served.use(async (mirror) => {
    await mirror.fetchRange({ heads: [head], bases: [base], size: large });
    expect(mirror.isComplete).toBe(false);
    const history = { kind: 'range', range: `${base}..${head}` } as const;
    expect(await scanPath(mirror.gitDir, { history, files: false })).toMatchObject({ findings: [], notices: [] });
  });
});

describe('fetchAll', () => {
  test('brings no pull requests where they are not wanted', async () => {
    const served = await serveRepository();
    const main = served.origin.commit({ 'a.txt': 'a\n' });
    served.origin.git('checkout', '-q', '--detach');
    const pull = served.origin.commit({ 'b.txt': 'b\n' });
    served.origin.git('update-ref', 'refs/pull/1/head', pull);
    served.origin.git('checkout', '-q', 'main');
    await served.mirrors.useAll(7, served.remote, async (mirror) => {
      await mirror.fetchAll({ pulls: false });
      expect(await mirror.present([main, pull])).toEqual([main]);
      await mirror.fetchAll();
      expect(await mirror.present([main, pull])).toEqual([main, pull]);
    });
  });

  test('brings branches, tags and pull requests, and makes a partial cache whole', async () => {
    const served = await serveRepository();
    const { base, head } = makeHistory(served);
    served.origin.git('tag', '-a', '-m', 'v1', 'v1', base);
    served.origin.git('update-ref', 'refs/pull/1/head', head);
    served.origin.git('update-ref', 'refs/pull/1/merge', head);
    served.origin.git('update-ref', 'refs/notes/commits', head);
    await served.use(async (mirror) => {
      await mirror.fetchRange({ heads: [head], bases: [base], size: large });
      await mirror.fetchAll();
      expect(mirror.isComplete).toBe(true);
      const refs = git(mirror.gitDir, 'for-each-ref', '--format=%(refname)').split('\n');
      expect(refs).toEqual(['refs/heads/main', 'refs/pull/1/head', 'refs/tags/v1']);
      expect(git(mirror.gitDir, 'rev-list', '--objects', '--all', '--missing=print')).not.toContain('?');
      expect(git(mirror.gitDir, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main');
      expect(places(await scanPath(mirror.gitDir, { files: false }))).toEqual(
        places(await scanPath(served.origin.folder, { files: false })),
      );
    });
  });

  test('forgets a branch that is gone and what only it held', async () => {
    const served = await serveRepository();
    served.origin.commit({ 'a.txt': 'a' });
    served.origin.git('checkout', '-q', '-b', 'lost');
    const lost = served.origin.commit({ 'lost.txt': 'lost' });
    const blob = served.origin.git('rev-parse', `${lost}:lost.txt`);
    await served.use(async (mirror) => {
      await mirror.fetchAll();
      expect(await mirror.reachable([blob], ['refs/heads/lost'])).toEqual(new Set([blob]));
    });
    served.origin.git('checkout', '-q', 'main');
    served.origin.git('branch', '-q', '-D', 'lost');
    served.server.requests.length = 0;
    await served.use(async (mirror) => {
      await mirror.fetchAll();
      expect(served.server.requests.filter((each) => each.startsWith('POST'))).toHaveLength(1);
      expect(await mirror.contains(lost)).toBe(false);
      expect(git(mirror.gitDir, 'cat-file', '--batch-all-objects', '--batch-check')).not.toContain(blob);
    });
  });

  test('of an empty repository is nothing, and complete', async () => {
    const served = await serveRepository();
    await served.use(async (mirror) => {
      await mirror.fetchAll();
      expect(mirror.isComplete).toBe(true);
      expect(await mirror.remoteRefs()).toEqual(new Map());
    });
  });

  test('keeps what earlier tries brought', async () => {
    const served = await serveRepository();
    const head = served.origin.commit({ 'a.txt': 'a'.repeat(1000) });
    served.origin.git('checkout', '-q', '--detach');
    const pull = served.origin.commit({ 'b.txt': 'b' });
    served.origin.git('update-ref', 'refs/pull/1/head', pull);
    let posts = 0;
    served.server.intercept = (request, response) => {
      // ls-refs, then the branches; the pull requests fail
      if (request.method !== 'POST' || ++posts < 3) return false;
      response.writeHead(503).end();
      return true;
    };
    await expect(served.use((mirror) => mirror.fetchAll())).rejects.toMatchObject({ kind: 'unavailable' });
    served.server.intercept = null;
    await served.use(async (mirror) => {
      expect(mirror.isComplete).toBe(false);
      expect(await mirror.contains(head)).toBe(true);
      await mirror.fetchAll();
      expect(await mirror.contains(pull)).toBe(true);
    });
  });
});
