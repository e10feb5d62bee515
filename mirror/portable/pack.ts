/** Takes a pack in: hashed while it comes, moved in whole, indexed by isomorphic-git. */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { sizeOf } from '../bare.ts';
import { MirrorError } from '../problem.ts';

const trailer = 20;
/** Header and trailer of a pack without objects. */
const emptyPack = 32;

/** `limit` is for all packs of the cache together: isomorphic-git reads them whole. Throws MirrorError. */
export async function takePack(gitDir: string, pieces: AsyncIterable<Buffer>, limit: number): Promise<void> {
  const folder = join(gitDir, 'objects', 'pack');
  const coming = join(folder, 'tmp_pack_coming');
  try {
    const { name, bytes } = await writePack(coming, pieces, limit - (await sizeOf(folder)));
    if (bytes > emptyPack) await index(gitDir, folder, coming, name);
  } finally {
    await rm(coming, { force: true });
  }
}

async function writePack(
  path: string,
  pieces: AsyncIterable<Buffer>,
  limit: number,
): Promise<{ readonly name: string; readonly bytes: number }> {
  const file = await open(path, 'w', 0o600);
  const hash = createHash('sha1');
  let tail = Buffer.alloc(0);
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > limit)
        throw new MirrorError('too-large', 'more would come than can be read without git; install git');
      await file.write(piece);
      const all = Buffer.concat([tail, piece]);
      hash.update(all.subarray(0, Math.max(0, all.length - trailer)));
      tail = Buffer.from(all.subarray(Math.max(0, all.length - trailer)));
    }
    await file.sync();
  } finally {
    await file.close();
  }
  const name = hash.digest('hex');
  if (name !== tail.toString('hex')) throw new MirrorError('unavailable', 'the pack is cut short or damaged');
  return { name: `pack-${name}.pack`, bytes };
}

/** A pack without its index is removed when the cache is opened again. */
async function index(gitDir: string, folder: string, coming: string, name: string): Promise<void> {
  await rename(coming, join(folder, name));
  try {
    await git.indexPack({ fs, dir: gitDir, gitdir: gitDir, filepath: `objects/pack/${name}`, cache: {} });
    await fs.promises.chmod(join(folder, name.replace(/pack$/, 'idx')), 0o600);
  } catch {
    await rm(join(folder, name), { force: true });
    throw new MirrorError('git', 'the pack cannot be read');
  }
}
