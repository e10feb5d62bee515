/** PDF: text by page, what its forms, notes and links say, and the files in it. */
import { readInThread } from './thread.ts';
import type { Reader } from './types.ts';

export const readPdf: Reader = (input) => readInThread('pdf', input, endOf);

const mark = Buffer.from('%%EOF');

/** Behind the last mark and its line end (ISO 32000-1, 7.5.5); a file that was cut has none. */
function endOf(bytes: Buffer): number {
  const found = bytes.lastIndexOf(mark);
  if (found < 0) return bytes.length;
  let end = found + mark.length;
  while (bytes[end] === 10 || bytes[end] === 13 || bytes[end] === 32) end++;
  return end;
}
