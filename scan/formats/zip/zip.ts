/** zip (APPNOTE 6.3), and what is packed in one: office files of both families are read by what they mean. */
import type { Budget } from '../budget.ts';
import { collect, inPieces } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import { readOffice } from '../office/office.ts';
import { toTrailing } from '../trailing.ts';
import { toTextPart, type Bytes, type Input, type ContainerPart } from '../types.ts';
import { toPart, ZipFiles } from './files.ts';
import { entriesOf, findDirectory, gapsOf, hiddenEntries, recoverEntries, type ZipEntry } from './zip-directory.ts';

export async function* readZip({ bytes, size, budget }: Input): AsyncGenerator<ContainerPart> {
  const { bytes: archive, release } = await collect(bytes, size, budget);
  try {
    yield* partsOf(archive, budget);
  } finally {
    release();
  }
}

/** Of an archive, with or without something in front of it. */
export async function* partsOf(archive: Buffer, budget: Budget): AsyncGenerator<ContainerPart> {
  const directory = findDirectory(archive);
  if (!directory) {
    for (const entry of recoverEntries(archive)) yield toPart(archive, entry, budget);
    throw new DecodeError('ends too early');
  }
  const entries = entriesOf(archive, directory);
  const files = new ZipFiles(archive, entries, budget);
  const office = readOffice(files);
  if (office) yield* office;
  yield* namedParts(archive, files, budget);
  for (const entry of hiddenEntries(archive, directory)) yield toPart(archive, entry, budget);
  const gaps = [...gapsOf(archive, directory)];
  if (gaps.length > 0)
    yield { kind: 'document', name: 'between the files', bytes: lines(gaps), size: null, isText: true };
  const comments = commentsOf(directory.comment, entries);
  if (comments !== '') yield toTextPart('comments', [comments]);
  const rest = archive.subarray(directory.archiveEnd);
  if (rest.some((byte) => byte !== 0)) yield toTrailing(inPieces(rest));
}

async function* lines(pieces: Iterable<Uint8Array>): Bytes {
  for (const piece of pieces) yield Buffer.concat([piece, Buffer.from('\n')]);
}

function* namedParts(archive: Buffer, files: ZipFiles, budget: Budget): Generator<ContainerPart> {
  let taken = 0;
  for (const entry of files.rest()) {
    taken += entry.compressedSize;
    // What is read once cannot be more than there is.
    if (taken > archive.length) throw new DecodeError('entries share their bytes, as in a bomb');
    yield toPart(archive, entry, budget);
  }
}

function commentsOf(ofArchive: Buffer, entries: Iterable<ZipEntry>): string {
  const comments = [ofArchive.toString('utf8'), ...[...entries].map(({ comment }) => comment)];
  return comments.filter((comment) => comment !== '').join('\n');
}
