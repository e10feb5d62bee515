/** Random histories: what a range reports is what a plain reading of the rules says, from all files of all commits. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { createRandom } from '../../../../rules/authoring.ts';
import { gitEnvironment, makeRepository } from '../../../support/repository.ts';
import { scanBytes, scanPath } from '../../../support/scan.ts';
import { awsKey } from '../../../support/secrets.ts';

const values = ['v0', 'v1', 'v2', 'v3'];
const paths = ['a.txt', 'b.txt', 'c/d.txt', 'c/e.txt', 'f.txt'];

/** Lines of each file: the names of values, and fillers. */
type Tree = ReadonlyMap<string, readonly string[]>;

interface Commit {
  readonly tree: Tree;
  readonly parents: readonly number[];
}

// ---------------------------------------------------------------- histories

function makeHistory(seed: string): { commits: Commit[]; main: number; topic: number } {
  const random = createRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const commits: Commit[] = [{ tree: new Map([['a.txt', ['v0', 'x']]]), parents: [] }];
  const add = (tree: Tree, ...parents: number[]): number => commits.push({ tree, parents }) - 1;
  const treeOf = (commit: number): Map<string, readonly string[]> => new Map(commits[commit]?.tree);

  const edit = (from: number): number => {
    const tree = treeOf(from);
    const path = pick(paths);
    const lines = tree.get(path) ?? [];
    const target = pick(paths.filter((each) => each !== path));
    const kind = pick(['filler', 'add', 'add', 'remove', 'move', 'move', 'copy', 'delete', 'revert', 'cut']);
    if (kind === 'filler') tree.set(path, [...lines, `x${below(1_000)}`]);
    if (kind === 'add') tree.set(path, [pick(values), ...lines]);
    if (kind === 'remove' && lines.length > 0) tree.set(path, lines.slice(1));
    if (kind === 'delete') tree.delete(path);
    if (kind === 'revert') {
      const old = commits[below(commits.length)]?.tree.get(path);
      if (old) tree.set(path, old);
    }
    if (lines.length > 0 && (kind === 'copy' || kind === 'move'))
      tree.set(target, below(2) === 0 ? lines : [...lines, `x${below(1_000)}`]);
    if (kind === 'move' && lines.length > 0) tree.delete(path);
    const [first, ...rest] = lines;
    if (kind === 'cut' && first !== undefined) {
      tree.set(target, [...(tree.get(target) ?? []), first]);
      tree.set(path, rest);
    }
    return add(tree, from);
  };
  const merge = (ours: number, theirs: number): number => {
    const [left, right] = [treeOf(ours), treeOf(theirs)];
    const tree = new Map(left);
    for (const path of paths) {
      const side = pick(['ours', 'theirs', 'both', 'evil']);
      const lines = side === 'theirs' ? right.get(path) : left.get(path);
      const joined = [...new Set([...(left.get(path) ?? []), ...(right.get(path) ?? [])])];
      const merged = side === 'both' ? joined : side === 'evil' ? [...joined, pick(values)] : lines;
      if (merged && merged.length > 0) tree.set(path, merged);
      else tree.delete(path);
    }
    return add(tree, ours, theirs);
  };

  let main = edit(edit(0));
  let topic = main;
  for (let step = 0; step < 14; step++) {
    const turn = below(10);
    if (turn < 7) topic = edit(topic);
    else if (turn < 9) main = edit(main);
    else if (main !== topic) topic = merge(topic, main);
  }
  return { commits, main, topic };
}

function toStream(commits: readonly Commit[], tips: Readonly<Record<string, number>>): string {
  const out = commits.map(({ tree, parents }, number) => {
    const files = [...tree].map(([path, lines]) => {
      const text = `${lines.map((line) => (values.includes(line) ? `key = "${awsKey(line)}"` : line)).join('\n')}\n`;
      return `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`;
    });
    const head = `commit refs/heads/build\nmark :${number + 1}\ncommitter A <a@example.com> ${1_700_000_000 + number} +0000\ndata 0\n`;
    const [first, ...others] = parents.map((parent) => `:${parent + 1}`);
    const from = first ? `from ${first}\n${others.map((other) => `merge ${other}\n`).join('')}` : '';
    return `${head}${from}deleteall\n${files.join('')}\n`;
  });
  const refs = Object.entries(tips).map(([name, number]) => `reset refs/heads/${name}\nfrom :${number + 1}\n\n`);
  return out.join('') + refs.join('');
}

// ---------------------------------------------------------------- the rules, read plainly

interface Step extends Commit {
  readonly number: number;
}

interface Ends {
  readonly main: number;
  readonly topic: number;
  /** Where they met last. */
  readonly start: number;
}

function expected(all: readonly Commit[], order: readonly number[], { main, topic, start }: Ends): Map<string, number> {
  const steps: Step[] = order.map((number) => ({ ...(all[number] as Commit), number }));
  const lines = (commit: number, path: string): readonly string[] | undefined => all[commit]?.tree.get(path);
  const text = (tree: Tree | undefined, path: string): string | undefined => tree?.get(path)?.join('\n');
  const differs = ({ tree, parents }: Step, path: string): boolean =>
    parents.every((parent) => text(all[parent]?.tree, path) !== text(tree, path));
  const end = all[topic]?.tree;
  const isUntold = (path: string): boolean => {
    const own = steps.filter((step) => differs(step, path));
    if (!own.some(({ tree }) => text(tree, path) === text(end, path))) return true;
    if (own.some(({ parents }) => parents.length > 1)) return false;
    const made = new Set([text(all[start]?.tree, path), ...own.map(({ tree }) => text(tree, path)), undefined]);
    return own.some(({ parents: [parent] }) => !made.has(text(all[parent ?? -1]?.tree, path)));
  };
  // Merges took it over from a side that had not changed it.
  const kept = new Set(
    paths.filter(
      (path) =>
        steps.some(({ parents }) => parents.length > 1) &&
        end?.has(path) === true &&
        text(end, path) !== text(all[start]?.tree, path) &&
        isUntold(path),
    ),
  );
  const isKept = ({ number }: Step, path: string): boolean => number === topic && kept.has(path);
  const isChanged = (step: Step, path: string): boolean => differs(step, path) || isKept(step, path);
  const parentsOf = (step: Step, path: string): readonly number[] => (isKept(step, path) ? [start] : step.parents);
  const gone = new Set(
    steps.flatMap((step) =>
      paths
        .filter((path) => !step.tree.has(path) && isChanged(step, path))
        .flatMap((path) => step.parents.map((parent) => text(all[parent]?.tree, path))),
    ),
  );
  const first = new Map<string, number>();
  for (const value of values) {
    const taken = new Map<string, string>();
    const moveOf = (at: number, path: string): string | undefined => {
      for (const [later, step] of steps.entries()) {
        for (const source of paths.toSorted()) {
          if (later < at || source === path || !isChanged(step, source)) continue;
          const before = parentsOf(step, source)
            .map((parent) => lines(parent, source))
            .filter((each) => each !== undefined);
          const left =
            before.length > 0 &&
            before.every((each) => each.includes(value)) &&
            !step.tree.get(source)?.includes(value) &&
            !lines(topic, source)?.includes(value);
          const isQuiet = steps.slice(at, later).every((each) => !isChanged(each, source));
          if (!left || !isQuiet || (taken.get(source) ?? path) !== path) continue;
          taken.set(source, path);
          return source;
        }
      }
      return undefined;
    };
    for (const [at, step] of steps.entries()) {
      const changed = paths.filter((path) => step.tree.get(path)?.includes(value) && isChanged(step, path)).toSorted();
      const isMoved = (path: string): number => (gone.has(text(step.tree, path)) ? 0 : 1);
      for (const path of changed.toSorted((a, b) => isMoved(a) - isMoved(b))) {
        if (first.has(`${path} ${value}`)) continue;
        const held = parentsOf(step, path).map((parent) => lines(parent, path)?.includes(value) ?? false);
        if (held.every(Boolean) || (held.some(Boolean) && lines(main, path)?.includes(value))) continue;
        const source = moveOf(at, path);
        if (source === undefined || first.has(`${source} ${value}`)) first.set(`${path} ${value}`, step.number);
      }
    }
  }
  return first;
}

// ---------------------------------------------------------------- both

async function namesOfFingerprints(): Promise<ReadonlyMap<string, string>> {
  const { findings } = await scanBytes(values.map((value) => `key = "${awsKey(value)}"\n`).join(''));
  return new Map(findings.map(({ fingerprint, places }) => [fingerprint, values[(places[0]?.line ?? 0) - 1] ?? '']));
}

test.each(Array.from({ length: 24 }, (_, number) => `history ${number}`))('%s', async (seed) => {
  const { commits, main, topic } = makeHistory(seed);
  const { folder, git } = makeRepository({ bare: true });
  const input = toStream(commits, { main, topic });
  execFileSync('git', ['fast-import', '--quiet', '--export-marks=marks'], { cwd: folder, env: gitEnvironment, input });
  const marks = git('cat-file', '-p', git('hash-object', '-w', 'marks')).split('\n');
  const numbers = new Map(marks.map((line) => [line.split(' ')[1] ?? '', Number(line.split(' ')[0]?.slice(1)) - 1]));
  const order = git('rev-list', '--topo-order', '--reverse', 'topic', '^main').split('\n').filter(Boolean);

  const names = await namesOfFingerprints();
  const history = { kind: 'range', range: 'main..topic' } as const;
  const { findings } = await scanPath(folder, { history, files: false });
  const reported = findings.map(({ path, fingerprint }) => `${path} ${names.get(fingerprint) ?? '?'}`);
  const wanted = expected(
    commits,
    order.map((id) => numbers.get(id) ?? -1),
    { main, topic, start: numbers.get(git('merge-base', 'main', 'topic').trim()) ?? -1 },
  );
  expect(reported.toSorted()).toEqual([...wanted.keys()].toSorted());
  for (const { first, fingerprint } of findings) {
    const value = names.get(fingerprint) ?? '';
    const came = [...wanted].filter(([name]) => name.endsWith(` ${value}`)).map(([, number]) => number);
    const positions = came.map((number) => order.findIndex((id) => numbers.get(id) === number));
    expect(order.indexOf(first.commit ?? '')).toBe(Math.min(...positions));
  }
});
