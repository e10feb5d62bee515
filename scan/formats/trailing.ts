/** What stands behind the end of something: of a format that says where it ends, more may follow that nobody opens. */
import type { ByteReader } from './bytes.ts';
import type { Bytes, DocumentPart, ContainerPart } from './types.ts';

/** What a compressed file holds, called as it is, without its ending. */
export function toContent(bytes: Bytes): DocumentPart {
  return { kind: 'document', name: '', bytes, size: null, isText: false };
}

/** The content, read from `reader` to its end whoever stops reading it, then what stands behind it. */
export async function* contentAndTrailing(content: Bytes, reader: ByteReader): AsyncGenerator<ContainerPart> {
  const iterator = content[Symbol.asyncIterator]();
  let isDamaged = false;
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    try {
      return await iterator.next();
    } catch (error) {
      isDamaged = true;
      throw error;
    }
  };
  yield toContent({ [Symbol.asyncIterator]: () => ({ next }) });
  while (!(await next()).done);
  if (!isDamaged) yield* trailingOf(reader);
}

/** Zeros fill up the last block of a tape. */
export async function* trailingOf(reader: ByteReader): AsyncGenerator<ContainerPart> {
  await skipZeros(reader);
  if ((await reader.peek(1)).length > 0) yield toTrailing(reader.rest());
}

export function toTrailing(bytes: Bytes): DocumentPart & { readonly name: string } {
  return { kind: 'document', name: 'trailing data', bytes, size: null, isText: false };
}

export async function skipZeros(reader: ByteReader): Promise<void> {
  for (let piece = await reader.some(65_536); piece; piece = await reader.some(65_536)) {
    const other = piece.findIndex((byte) => byte !== 0);
    if (other < 0) continue;
    reader.unread(piece.length - other);
    return;
  }
}
