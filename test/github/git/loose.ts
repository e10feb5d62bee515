/** Objects that lie by themselves, as small pushes leave them: read without a process (gitformat-loose). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

export interface LooseObject {
  readonly type: string;
  readonly body: Buffer;
}

/** Null: it lies in a pack or in another repository, or there is none. */
export async function readLoose(gitDir: string, id: string): Promise<LooseObject | null> {
  const packed = await readFile(join(gitDir, 'objects', id.slice(0, 2), id.slice(2))).catch(() => null);
  if (packed === null) return null;
  const object = await promisify(inflate)(packed);
  const end = object.indexOf(0);
  return { type: object.toString('latin1', 0, object.indexOf(' ')), body: object.subarray(end + 1) };
}
