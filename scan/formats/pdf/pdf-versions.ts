/** Runs in the decoders' thread: a PDF that was changed may hold what it was before (ISO 32000-1, 7.5.6). */
import { toLatin1 } from '../kinds/bytes.ts';

export interface OlderVersions {
  /** The newest of them, oldest first. */
  readonly versions: readonly Uint8Array<ArrayBuffer>[];
  /** How many more there are. */
  readonly more: number;
}

const mostVersions = 20;

/** A change is written behind the file: each version ends where its own list of objects is named. */
export function olderVersions(bytes: Uint8Array<ArrayBuffer>): OlderVersions {
  const ends = [...endsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))];
  // Of a file that shows its first page first, the first end is not one (annex F).
  const older = ends.slice(toLatin1(bytes, 0, 1_024).includes('/Linearized') ? 1 : 0, -1);
  return {
    versions: older.slice(-mostVersions).map((end) => bytes.subarray(0, end)),
    more: Math.max(0, older.length - mostVersions),
  };
}

function* endsOf(whole: Buffer): Generator<number> {
  for (let at = whole.indexOf('startxref'); at >= 0; at = whole.indexOf('startxref', at + 1)) {
    const [mark, place] = /^startxref\s+(\d{1,12})\s+%%EOF/.exec(toLatin1(whole, at, at + 60)) ?? [];
    if (mark !== undefined && isList(whole, Number(place), at)) yield at + mark.length;
  }
}

function isList(whole: Buffer, place: number, end: number): boolean {
  return place < end && /^\s*(?:xref|\d+\s+\d+\s+obj)\b/.test(toLatin1(whole, place, place + 40));
}
