/** What objects begin with: enough to say what they are, without holding them. */
import type { ObjectType } from '../model/objects.ts';
import type { LocalRepository } from '../model/repository.ts';
import { createObjectReader } from './object-reader.ts';

export interface Beginning {
  readonly type: ObjectType;
  readonly size: number;
  /** At most `length` bytes. */
  readonly bytes: Buffer;
}

/** Of those that are there and can be read. */
export async function readBeginnings(
  repository: LocalRepository,
  ids: readonly string[],
  length: number,
): Promise<ReadonlyMap<string, Beginning>> {
  const found = new Map<string, Beginning>();
  if (ids.length === 0) return found;
  let current = { id: '', type: 'blob' as ObjectType, size: 0, bytes: Buffer.alloc(0) };
  const reader = createObjectReader(repository);
  try {
    await reader.read(ids, {
      begin: (id, type, size) => void (current = { id, type, size, bytes: Buffer.alloc(0) }),
      data: (chunk) => {
        const room = length - current.bytes.length;
        if (room > 0) current.bytes = Buffer.concat([current.bytes, chunk.subarray(0, room)]);
        return undefined;
      },
      end: () => {
        const { id, type, size, bytes } = current;
        found.set(id, { type, size, bytes });
        return undefined;
      },
      missing: () => {},
    });
  } finally {
    reader.close();
  }
  return found;
}
