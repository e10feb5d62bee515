/**
 * One bare repository on disk, made and mended without Git: its configuration is ours to the last byte, and its refs
 * live in `packed-refs` only, so that no name of others ever becomes a file name.
 */
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitDir } from './git.ts';

/** `sharedRepository` gives what Git writes to its owner alone, whatever the umask. */
const configuration = `[core]
\trepositoryformatversion = 0
\tbare = true
\tsharedRepository = 0600
\tlogAllRefUpdates = false
`;

/** The repository's own .gitattributes cannot hide lines from a diff or name a driver. */
const attributes = '* !diff !text !filter !ident !working-tree-encoding\n';

const nowhere = 'ref: refs/heads/nothing-fetched-yet\n';

/** Full names of refs to ids. Names are kept as Git's bytes, one character each. */
export type Refs = ReadonlyMap<string, string>;

/**
 * Makes it ready: new, or as the last use left it, also where that was killed. A cache that is damaged beyond doubt
 * is thrown away: everything in it can be fetched again.
 */
export async function openBare(gitDir: GitDir): Promise<void> {
  if (existsSync(gitDir) && !(await isSound(gitDir))) await removeBare(gitDir);
  await mkdir(join(gitDir, 'objects', 'pack'), { recursive: true, mode: 0o700 });
  await mkdir(join(gitDir, 'info'), { recursive: true, mode: 0o700 });
  await sweepLeftovers(gitDir);
  await rm(join(gitDir, 'refs'), { recursive: true, force: true });
  await mkdir(join(gitDir, 'refs', 'heads'), { recursive: true, mode: 0o700 });
  await write(gitDir, 'config', configuration);
  await write(gitDir, join('info', 'attributes'), attributes);
  if (!/^(?:ref: refs\/[^\n]+|[0-9a-f]{40})\n$/.test(await read(gitDir, 'HEAD'))) await write(gitDir, 'HEAD', nowhere);
}

/** Out of the way at once, then deleted: a kill in between leaves no half repository. */
export async function removeBare(gitDir: GitDir): Promise<void> {
  const aside = `${gitDir}.removed`;
  await rm(aside, { recursive: true, force: true });
  if (!existsSync(gitDir)) return;
  await rename(gitDir, aside);
  await rm(aside, { recursive: true, force: true });
}

// ---------------------------------------------------------------- mending

/** Locks and temporary files of a fetch that was killed; alternates would lead out of the cache. */
async function sweepLeftovers(gitDir: GitDir): Promise<void> {
  for (const [folder, leftover] of [
    ['.', /\.lock$|\.new$|^(?:shallow|FETCH_HEAD|hooks|modules|worktrees|config\.worktree|commondir)$/],
    ['objects', /^(?:incoming-|tmp_|.*\.lock$|[0-9a-f]{2}$)/],
    ['objects/info', /./],
    ['objects/pack', /^\.?tmp[-_]|\.lock$|\.keep$/],
  ] as const) {
    for (const name of await list(join(gitDir, folder)))
      if (leftover.test(name)) await rm(join(gitDir, folder, name), { recursive: true, force: true });
  }
  await removeHalfPacks(join(gitDir, 'objects', 'pack'));
}

/** Git moves the pack first and its index last. */
async function removeHalfPacks(folder: string): Promise<void> {
  const names = new Set(await list(folder));
  for (const name of names) {
    const stem = name.replace(/\.[a-z]+$/, '');
    if (!names.has(`${stem}.pack`) || !names.has(`${stem}.idx`)) await rm(join(folder, name), { force: true });
  }
}

/** Refs that can be read, and packs that end as their index says. */
async function isSound(gitDir: GitDir): Promise<boolean> {
  const folder = join(gitDir, 'objects', 'pack');
  const names = await list(folder);
  const packs = names.filter((name) => name.endsWith('.pack') && names.includes(name.replace(/pack$/, 'idx')));
  const ends = await Promise.all(packs.map((name) => endsAsIndexed(join(folder, name))));
  return ends.every(Boolean) && (await readRefs(gitDir)) !== null;
}

/** The last 20 bytes of a pack stand before the last 20 of its index (gitformat-pack). */
async function endsAsIndexed(pack: string): Promise<boolean> {
  const [own, indexed] = await Promise.all([tail(pack, 20), tail(pack.replace(/pack$/, 'idx'), 40)]);
  return own.length === 20 && own.equals(indexed.subarray(0, 20));
}

async function tail(path: string, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size < length) return Buffer.alloc(0);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

// ---------------------------------------------------------------- refs

/** Null where the file is damaged. */
export async function readRefs(gitDir: GitDir): Promise<Refs | null> {
  const refs = new Map<string, string>();
  const text = await read(gitDir, 'packed-refs');
  if (text !== '' && !text.endsWith('\n')) return null;
  for (const line of text.split('\n').slice(0, -1)) {
    const [, id, name] = /^([0-9a-f]{40}) (refs\/[^ ]+)$/.exec(line) ?? [];
    if (id && name) refs.set(name, id);
    else if (!line.startsWith('#')) return null;
  }
  return refs;
}

/** All refs at once. Names that Git would refuse are left out. */
export async function writeRefs(gitDir: GitDir, refs: Refs): Promise<void> {
  const lines = [...refs]
    .filter(([name]) => isRefName(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, id]) => `${id} ${name}\n`);
  await write(gitDir, 'packed-refs', `# pack-refs with: sorted \n${lines.join('')}`);
}

/** `HEAD` is where the engine looks for what is there now: a commit id or a full name of a branch. */
export async function writeHead(gitDir: GitDir, target: string): Promise<void> {
  const isName = target.startsWith('refs/') && isRefName(target);
  await write(gitDir, 'HEAD', isName ? `ref: ${target}\n` : `${target}\n`);
}

/** git-check-ref-format(1). */
export function isRefName(name: string): boolean {
  const parts = name.split('/');
  return (
    name.startsWith('refs/') &&
    parts.length > 2 &&
    parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')) &&
    // eslint-disable-next-line no-control-regex
    !/[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(name)
  );
}

// ---------------------------------------------------------------- files

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function read(gitDir: GitDir, name: string): Promise<string> {
  return readFile(join(gitDir, name), 'latin1').catch(() => '');
}

/** In full or not at all. */
async function write(gitDir: GitDir, name: string, text: string): Promise<void> {
  const path = join(gitDir, name);
  await writeFile(`${path}.new`, text, { encoding: 'latin1', mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
}

/** Bytes of all files below, those of `except` left out by name; 0 where there is nothing. */
export async function sizeOf(folder: string, except: ReadonlySet<string> = new Set()): Promise<number> {
  let bytes = 0;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries)
    if (entry.isFile() && !except.has(entry.name))
      bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))).size;
  return bytes;
}

export async function packCount(gitDir: GitDir): Promise<number> {
  return (await list(join(gitDir, 'objects', 'pack'))).filter((name) => name.endsWith('.pack')).length;
}
