/** The index of a work tree, in each of its versions (gitformat-index). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitError } from './git.ts';

export interface IndexEntry {
  readonly path: string;
  readonly oid: string;
  readonly type: 'blob' | 'commit' | 'tree';
}

const oidSize = 20;
/** In front of the flags: times, device, mode, owner, size, id. */
const fixedSize = 40 + oidSize;

/** Throws GitError on what is no index, and on one that stands in two files. */
export function readIndexFile(gitDir: string): readonly IndexEntry[] {
  const file = join(gitDir, 'index');
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const version = bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'DIRC' ? 0 : bytes.readUInt32BE(4);
  if (version < 2 || version > 4) throw unreadable('its index is damaged, or of a version');
  try {
    const { entries, end } = readEntries(bytes, version);
    assertWhole(bytes, end);
    return entries;
  } catch (error) {
    throw error instanceof RangeError ? unreadable('its index is damaged, or of a kind') : error;
  }
}

function unreadable(what: string): GitError {
  return new GitError(`${what} that --portable does not read; scan without it`);
}

function readEntries(bytes: Buffer, version: number): { readonly entries: IndexEntry[]; readonly end: number } {
  const entries: IndexEntry[] = [];
  let at = 12;
  let last: Buffer = Buffer.alloc(0);
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    const mode = bytes.readUInt32BE(at + 24);
    const flags = bytes.readUInt16BE(at + fixedSize);
    const start = at + fixedSize + (flags & 0x4000 ? 4 : 2);
    const { path, end } = version === 4 ? readShortened(bytes, start, last) : readPath(bytes, start);
    const oid = bytes.toString('hex', at + 40, at + fixedSize);
    const kind = mode >> 12;
    entries.push({ path: path.toString('utf8'), oid, type: kind === 0o16 ? 'commit' : kind === 4 ? 'tree' : 'blob' });
    // Filled up to eight bytes, one of them at least.
    at = version === 4 ? end : at + Math.ceil((end - at) / 8) * 8;
    last = path;
  }
  return { entries, end: at };
}

interface Path {
  readonly path: Buffer;
  /** Behind the NUL that ends it. */
  readonly end: number;
}

function readPath(bytes: Buffer, start: number): Path {
  const nul = bytes.indexOf(0, start);
  if (nul < 0) throw new RangeError('a path without end');
  return { path: bytes.subarray(start, nul), end: nul + 1 };
}

/** How many bytes of the path before go, then what comes in their place. */
function readShortened(bytes: Buffer, from: number, last: Buffer): Path {
  let at = from;
  let byte = bytes.readUInt8(at++);
  let removed = byte & 0x7f;
  while (byte & 0x80) {
    byte = bytes.readUInt8(at++);
    removed = (removed + 1) * 128 + (byte & 0x7f);
  }
  const { path, end } = readPath(bytes, at);
  return { path: Buffer.concat([last.subarray(0, Math.max(0, last.length - removed)), path]), end };
}

/** `link`: the other entries stand in a file beside it. */
function assertWhole(bytes: Buffer, from: number): void {
  for (let at = from; at + 8 <= bytes.length - oidSize; at += 8 + bytes.readUInt32BE(at + 4)) {
    const base = bytes.subarray(at + 8, at + 8 + oidSize);
    if (bytes.toString('latin1', at, at + 4) === 'link' && base.some((byte) => byte !== 0))
      throw unreadable('its index is split in two files, which is a kind');
  }
}
