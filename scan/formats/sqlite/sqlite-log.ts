/** What SQLite keeps beside a database: pages that are not in it yet (write-ahead log, 4.1), or are no more (journal, 3). */

import type { Page } from './sqlite-pages.ts';

export interface SqliteLog {
  readonly pageSize: number;
  /** The database as the last transaction left it; null where some of its pages stand in the database only. */
  readonly database: Uint8Array<ArrayBuffer> | null;
  /** Pages that are not in `database`. */
  readonly others: readonly Page[];
}

const wal = { header: 32, frame: 24 };

/** Null where it is no write-ahead log. */
export function readWriteAheadLog(bytes: Uint8Array): SqliteLog | null {
  const log = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (log.length < wal.header || log.readUInt32BE(0) >>> 1 !== 0x377f0682 >>> 1) return null;
  const pageSize = log.readUInt32BE(8);
  if (!isPageSize(pageSize)) return null;
  const frames = framesOf(log, pageSize);
  const commit = lastCommit(log, frames);
  const latest = new Map<number, Page>();
  for (const { number, bytes: page } of frames.slice(0, commit.count)) latest.set(number, { number, bytes: page });
  const database = join(latest, commit.pages, pageSize);
  const kept = new Set(database ? [...latest.values()].map((page) => page.bytes) : []);
  return { pageSize, database, others: frames.filter((frame) => !kept.has(frame.bytes)) };
}

interface Frame extends Page {
  readonly at: number;
}

function framesOf(log: Buffer, pageSize: number): Frame[] {
  const frames: Frame[] = [];
  for (let at = wal.header; at + wal.frame < log.length; at += wal.frame + pageSize) {
    const start = at + wal.frame;
    frames.push({ at, number: log.readUInt32BE(at), bytes: log.subarray(start, start + pageSize) });
  }
  return frames;
}

/** Frames count as long as their salts are those of the header and their sums hold, up to the last that commits. */
function lastCommit(log: Buffer, frames: readonly Frame[]): { readonly count: number; readonly pages: number } {
  const sum = new Sum(log, (log.readUInt32BE(0) & 1) === 1);
  sum.add(0, 24);
  let commit = { count: 0, pages: 0 };
  for (const [index, { at, bytes }] of frames.entries()) {
    const isOfHeader = log.compare(log, 16, 24, at + 8, at + 16) === 0;
    sum.add(at, at + 8);
    sum.add(at + wal.frame, at + wal.frame + bytes.length);
    if (!isOfHeader || !sum.stands(at + 16)) break;
    const pages = log.readUInt32BE(at + 4);
    if (pages > 0) commit = { count: index + 1, pages };
  }
  return commit;
}

/** Two sums over pairs of numbers (4.2). */
class Sum {
  readonly #log: Buffer;
  readonly #isBig: boolean;
  #first = 0;
  #second = 0;

  constructor(log: Buffer, isBig: boolean) {
    [this.#log, this.#isBig] = [log, isBig];
  }

  add(from: number, to: number): void {
    for (let at = from; at + 8 <= to; at += 8) {
      this.#first = (this.#first + this.#number(at) + this.#second) >>> 0;
      this.#second = (this.#second + this.#number(at + 4) + this.#first) >>> 0;
    }
  }

  stands(at: number): boolean {
    return this.#log.readUInt32BE(at) === this.#first && this.#log.readUInt32BE(at + 4) === this.#second;
  }

  #number(at: number): number {
    return this.#isBig ? this.#log.readUInt32BE(at) : this.#log.readUInt32LE(at);
  }
}

function join(latest: ReadonlyMap<number, Page>, count: number, pageSize: number): Uint8Array<ArrayBuffer> | null {
  if (count === 0 || count > latest.size) return null;
  const database = new Uint8Array(count * pageSize);
  for (let number = 1; number <= count; number++) {
    const page = latest.get(number);
    if (!page) return null;
    database.set(page.bytes, (number - 1) * pageSize);
  }
  return database;
}

const journalMagic = Buffer.from('d9d505f920a163d7', 'hex');

/** Segments, each a header that fills a sector and pages with their numbers and sums. Null where it is no journal. */
export function readJournal(bytes: Uint8Array): SqliteLog | null {
  const journal = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (journal.length < 28 || !journal.subarray(0, 8).equals(journalMagic)) return null;
  const [sector, pageSize] = [journal.readUInt32BE(20), journal.readUInt32BE(24)];
  if (!isPageSize(pageSize) || sector < 32 || sector > 65_536) return null;
  const others: Page[] = [];
  for (let at = 0; at + 4 < journal.length;) {
    if (journal.subarray(at, at + 8).equals(journalMagic)) at += sector;
    else {
      const start = at + 4;
      if (start < journal.length)
        others.push({ number: journal.readUInt32BE(at), bytes: journal.subarray(start, start + pageSize) });
      at = start + pageSize + 4;
      // The next segment begins with a sector.
      const next = Math.ceil(at / sector) * sector;
      if (journal.subarray(next, next + 8).equals(journalMagic)) at = next;
    }
  }
  return { pageSize, database: null, others };
}

function isPageSize(size: number): boolean {
  return size >= 512 && size <= 65_536 && (size & (size - 1)) === 0;
}
