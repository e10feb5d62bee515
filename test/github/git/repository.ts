/** Making bare repositories as GitHub serves them, and moving their refs. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLoose } from './loose.ts';
import { gitLines, gitText, runGit } from './run.ts';

export const zero = '0'.repeat(40);

/** What GitHub allows: partial clones, any object by its id, pushes by HTTP; nobody pushes to refs/pull. */
const served = `[http]
\treceivepack = true
[uploadpack]
\tallowFilter = true
\tallowAnySHA1InWant = true
[receive]
\thideRefs = refs/pull
\tadvertisePushOptions = false
[gc]
\tauto = 0
[core]
\tlogAllRefUpdates = false
`;

/** A fork borrows the objects of its parent. */
export async function initBare(gitDir: string, branch: string, parent: string | null = null): Promise<void> {
  await runGit('.', ['init', '-q', '--bare', '--template=', '-b', branch, gitDir]);
  await runGit(gitDir, ['config', '--local', 'include.path', 'served.config']);
  await writeFile(join(gitDir, 'served.config'), served);
  if (parent === null) return;
  await writeFile(join(gitDir, 'objects/info/alternates'), `${join(parent, 'objects')}\n`);
  await runGit(gitDir, ['fetch', '-q', parent, '+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*']);
}

export async function initWiki(folder: string, id: number): Promise<string> {
  const gitDir = join(folder, `wiki-${id}.git`);
  await initBare(gitDir, 'master');
  return gitDir;
}

export type Refs = ReadonlyMap<string, string>;

/** Name to object id; annotated tags to the tag object. */
export async function listRefs(gitDir: string, ...prefixes: readonly string[]): Promise<Refs> {
  const lines = await gitLines(gitDir, ['for-each-ref', '--format=%(refname) %(objectname)', ...prefixes]);
  return new Map(lines.map((line): [string, string] => [line.slice(0, -41), line.slice(-40)]));
}

/** The id that a full ref holds; null: there is none. Read as Git keeps it: this is asked all the time. */
export async function readRef(gitDir: string, ref: string): Promise<string | null> {
  if (!isName(ref) || !ref.startsWith('refs/')) return null;
  const loose = await readFile(join(gitDir, ref), 'utf8').catch(() => '');
  if (/^[0-9a-f]{40}\n$/.test(loose)) return loose.trim();
  const packed = await readFile(join(gitDir, 'packed-refs'), 'utf8').catch(() => '');
  const line = packed.split('\n').find((each) => each.slice(41) === ref && each[40] === ' ');
  return line?.slice(0, 40) ?? null;
}

/** Moves, creates or (with `zero`) deletes a ref. */
export async function setRef(gitDir: string, ref: string, id: string): Promise<void> {
  await runGit(gitDir, id === zero ? ['update-ref', '-d', ref] : ['update-ref', ref, id]);
}

/** The commit that an id, a branch, a tag or a full ref names, as GitHub's paths take it. */
export async function findCommit(gitDir: string, name: string): Promise<string | null> {
  return find(gitDir, name, 'commit');
}

export async function findTree(gitDir: string, name: string): Promise<string | null> {
  return find(gitDir, name, 'tree');
}

async function find(gitDir: string, name: string, kind: 'commit' | 'tree'): Promise<string | null> {
  if (!isName(name)) return null;
  if (/^[0-9a-f]{40}$/.test(name)) return peel(gitDir, name, kind);
  const refs = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  for (const ref of refs) {
    const id = await readRef(gitDir, ref);
    const found = id === null ? null : await peel(gitDir, id, kind);
    if (found !== null) return found;
  }
  return name.startsWith('refs/') ? null : peel(gitDir, name, kind);
}

const isName = (name: string): boolean => !name.startsWith('-') && !/[\s~^:?*[\\]|\.\./.test(name);

async function peel(gitDir: string, name: string, kind: 'commit' | 'tree'): Promise<string | null> {
  const isLasting = /^[0-9a-f]{40}$/.test(name);
  const loose = isLasting ? await readLoose(gitDir, name) : null;
  if (loose?.type === kind) return name;
  if (loose?.type === 'commit') return loose.body.toString('latin1', 'tree '.length, 'tree '.length + 40);
  const args = ['rev-parse', '-q', '--verify', '--end-of-options', `${name}^{${kind}}`];
  return (await gitText(gitDir, args, { accept: [1, 128], isLasting })) || null;
}

export async function isAncestor(gitDir: string, ancestor: string, descendant: string): Promise<boolean> {
  return (await mergeBase(gitDir, ancestor, descendant)) === ancestor;
}

export async function mergeBase(gitDir: string, a: string, b: string): Promise<string | null> {
  return (await gitText(gitDir, ['merge-base', a, b], { accept: [1], isLasting: true })) || null;
}

/** Brings the objects of a fork's commit into its parent, under a ref. */
export async function borrow(gitDir: string, fork: string, commit: string, ref: string): Promise<void> {
  if (fork === gitDir) return setRef(gitDir, ref, commit);
  await runGit(gitDir, ['fetch', '-q', '--no-tags', fork, `+${commit}:${ref}`]);
}

/** kB of packs and loose objects, as GitHub's `size` tells it. */
export async function sizeOf(gitDir: string): Promise<number> {
  const entries = await readdir(join(gitDir, 'objects'), { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    // One that goes meanwhile has no size.
    .map((entry) =>
      stat(join(entry.parentPath, entry.name)).then(
        ({ size }) => size,
        () => 0,
      ),
    );
  return Math.ceil((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024);
}
