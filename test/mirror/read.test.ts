import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { large, serveRepository, small, type Served } from './support.ts';

const odd = [
  'tab\there.txt',
  'quote".txt',
  'new\nline.txt',
  ' space .txt',
  'größe.txt',
  'b/a/+++ b/x.txt',
  '-flag.txt',
];

interface History {
  readonly root: string;
  readonly base: string;
  readonly head: string;
}

function makeHistory({ origin }: Served): History {
  const lines = Array.from({ length: 40 }, (_, at) => `line ${at}\n`);
  origin.commit({
    'deep/er/file.txt': 'content\n',
    'moved.txt': lines.join(''),
    'edit.txt': '1\n2\n3\n4\n',
    'z.bin': '\0a',
  });
  symlinkSync('/etc/passwd', join(origin.folder, 'link.txt'));
  const root = origin.commit({ '.gitattributes': '*.txt -diff\n*.md diff=evil\n' });
  origin.git('checkout', '-q', '-b', 'topic');
  origin.move('moved.txt', 'renamed.txt');
  origin.commit({
    'renamed.txt': `${lines.join('')}one more\n`,
    'edit.txt': '0\n1\n3\n++ b/evil.txt\n@@ -1 +1 @@\n4\n',
  });
  const head = origin.commit({
    ...Object.fromEntries(odd.map((name) => [name, 'x\ny\n'])),
    'z.bin': '\0b',
    'a.md': 'no end',
  });
  origin.git('checkout', '-q', 'main');
  const base = origin.commit({ 'only-on-main.txt': 'main\n' });
  return { root, base, head };
}

describe.each([
  ['whole', small],
  ['partial', large],
])('a %s cache', (_, size) => {
  let served: Served;
  let history: History;
  beforeAll(async () => {
    served = await serveRepository();
    history = makeHistory(served);
    const { base, head } = history;
    await served.use((mirror) => mirror.fetchRange({ heads: [head], bases: [base], size }));
  });

  test('knows the merge base, and that there is none', async () => {
    const { root, base, head } = history;
    served.origin.git('checkout', '-q', '--orphan', 'alone');
    const alone = served.origin.commit({ 'alone.txt': 'alone' });
    served.origin.git('checkout', '-q', 'main');
    await served.use(async (mirror) => {
      expect(await mirror.mergeBase(base, head)).toBe(root);
      await mirror.fetchRange({ heads: [alone], bases: [base], size });
      expect(await mirror.mergeBase(base, alone)).toBeNull();
      expect((await mirror.addedLines(base, alone)).ranges.get('alone.txt')).toEqual([[1, 1]]);
      await expect(mirror.mergeBase(base, '2'.repeat(40))).rejects.toMatchObject({ kind: 'missing' });
      await expect(mirror.mergeBase(base, '--all')).rejects.toMatchObject({ kind: 'missing' });
    });
  });

  test('knows which commits bring an object', async () => {
    const { root, base, head } = history;
    const idOf = (name: string): string => served.origin.git('rev-parse', name);
    const [renamed, moved, only] = [`${head}:renamed.txt`, `${root}:moved.txt`, `${base}:only-on-main.txt`].map(idOf);
    const objects = new Set([renamed, moved, only, head].flatMap((id) => id ?? []));
    await served.use(async (mirror) => {
      const steps = await mirror.steps({ from: [root], to: [head], objects });
      expect(steps.map(({ id, parents }) => [id, parents])).toEqual([
        [head, [idOf(`${head}^`)]],
        [idOf(`${head}^`), [idOf(`${head}^^`)]],
        [idOf(`${head}^^`), [root]],
      ]);
      expect(steps.map(({ brings }) => brings)).toEqual([[head], [renamed], [moved]]);
    });
  });

  test('lists commits from the newest on', async () => {
    const { root, head } = history;
    await served.use(async (mirror) => {
      const commits = await mirror.commits({ from: [root], to: head });
      expect(commits).toHaveLength(3);
      expect(commits[0]).toBe(head);
      expect(await mirror.commits({ from: [], to: root })).toHaveLength(2);
      expect(await mirror.count({ from: [root], to: head })).toEqual({ commits: 3, hasMerges: false });
    });
  });

  test('reads files without a checkout', async () => {
    const { base, head } = history;
    await served.use(async (mirror) => {
      expect((await mirror.readFile(base, 'deep/er/file.txt', 100))?.toString()).toBe('content\n');
      expect((await mirror.readFile(head, 'größe.txt', 100))?.toString()).toBe('x\ny\n');
      expect(await mirror.readFile(head, 'only-on-main.txt', 100)).toBeNull();
      for (const none of ['deep', 'deep/er/', 'link.txt', 'link.txt/x', '../x', '/etc/passwd', '', ':(glob)*', '*.txt'])
        expect(await mirror.readFile(base, none, 100)).toBeNull();
      await expect(mirror.readFile(base, 'edit.txt', 3)).rejects.toMatchObject({ kind: 'too-large' });
      await expect(mirror.readFile('3'.repeat(40), 'edit.txt', 3)).rejects.toMatchObject({ kind: 'missing' });
    });
  });

  test('lists what a folder holds, and of what kind', async () => {
    const { base } = history;
    await served.use(async (mirror) => {
      const kinds = new Map((await mirror.list(base, '')).map(({ name, kind }) => [name, kind]));
      expect([kinds.get('deep'), kinds.get('link.txt'), kinds.get('edit.txt')]).toEqual(['folder', 'link', 'file']);
      expect(await mirror.list(base, 'deep/er')).toMatchObject([{ name: 'file.txt', kind: 'file' }]);
      for (const none of ['edit.txt', 'link.txt', 'nowhere', '../deep', ':(glob)*'])
        expect(await mirror.list(base, none)).toEqual([]);
      await expect(mirror.list('3'.repeat(40), '')).rejects.toMatchObject({ kind: 'missing' });
    });
  });

  test('knows the lines that a pull request adds, whatever names and attributes say', async () => {
    const { base, head } = history;
    await served.use(async (mirror) => {
      const { ranges, isComplete } = await mirror.addedLines(base, head);
      expect(isComplete).toBe(true);
      expect(Object.fromEntries(ranges)).toEqual({
        ...Object.fromEntries(odd.map((name) => [name, [[1, 2]]])),
        'renamed.txt': [[41, 41]],
        'edit.txt': [
          [1, 1],
          [4, 5],
        ],
        'a.md': [[1, 1]],
      });
    });
  });
});

test('a diff beyond the limit says so', async () => {
  const served = await serveRepository({ limits: { diffBytes: 2_000 } });
  const base = served.origin.commit({ 'a.txt': 'a\n' });
  const head = served.origin.commit({ 'a.txt': 'a\nb\n', 'b.txt': 'line\n'.repeat(10_000) });
  await served.use(async (mirror) => {
    await mirror.fetchRange({ heads: [head], bases: [base], size: small });
    const { ranges, isComplete } = await mirror.addedLines(base, head);
    expect(isComplete).toBe(false);
    expect(ranges.get('a.txt')).toEqual([[2, 2]]);
  });
});

test('reachability is by refs, for commits and blobs, and needs a whole cache', async () => {
  const served = await serveRepository();
  const first = served.origin.commit({ 'a.txt': 'first' });
  const second = served.origin.commit({ 'a.txt': 'second' });
  const blobs = [first, second].map((id) => served.origin.git('rev-parse', `${id}:a.txt`));
  served.origin.git('branch', 'old/à', first);
  await served.use(async (mirror) => {
    await mirror.fetchRange({ heads: [second], bases: [first], size: small });
    await expect(mirror.reachable(blobs, [second])).rejects.toMatchObject({ kind: 'missing' });
    await mirror.fetchAll();
    const absent = '4'.repeat(40);
    expect(await mirror.reachable([...blobs, first, absent], ['refs/heads/main'])).toEqual(new Set([...blobs, first]));
    expect(await mirror.reachable([...blobs, second], ['refs/heads/old/à'])).toEqual(new Set([blobs[0]]));
    expect(await mirror.reachable(blobs, [])).toEqual(new Set());
    expect([...(await mirror.remoteRefs()).keys()]).toEqual(['refs/heads/main', 'refs/heads/old/à']);
    await expect(mirror.reachable(blobs, ['refs/heads/nowhere'])).rejects.toMatchObject({ kind: 'missing' });
  });
});
