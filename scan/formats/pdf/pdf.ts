/** PDF: text by page, what its forms, notes and links say, and the files in it. */
import { ByteReader } from '../bytes.ts';
import { headSize } from '../kinds/index.ts';
import { readInThread } from '../thread/thread.ts';
import type { Bytes, Input, ContainerPart, ContainerReader } from '../types.ts';
import { findPdf } from './pdf-head.ts';

export const readPdf: ContainerReader = (input) => readInThread('pdf', input, endOf);

export async function* readPdfBehind(input: Input): AsyncGenerator<ContainerPart> {
  const reader = new ByteReader(input.bytes);
  const at = findPdf(await reader.peek(headSize));
  const front = await reader.take(Math.max(0, at));
  yield { kind: 'document', name: null, bytes: inOne(front ?? Buffer.alloc(0)), size: at, isText: true };
  yield* readPdf({ ...input, bytes: reader.rest(), size: null });
}

async function* inOne(bytes: Buffer): Bytes {
  yield bytes;
}

const mark = Buffer.from('%%EOF');

/** Behind the last mark and its line end (ISO 32000-1, 7.5.5); a file that was cut has none. */
function endOf(bytes: Buffer): number {
  const found = bytes.lastIndexOf(mark);
  if (found < 0) return bytes.length;
  let end = found + mark.length;
  while (bytes[end] === 10 || bytes[end] === 13 || bytes[end] === 32) end++;
  return end;
}
