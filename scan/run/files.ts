/** Files on disk, texts that stand in no file, and streams. */
import { closeSync, openSync, readSync } from 'node:fs';
import { DocumentScan } from '../document/document.ts';
import type { DocumentContext } from '../document/part-types.ts';
import { openObjectHash } from '../kernel/object-hash.ts';
import type { DocumentKey } from '../model/document-key.ts';
import { lfsPointerLimit, parseLfsPointer } from '../sources/lfs.ts';
import type { FileToScan, JobResult, TextToScan } from './jobs.ts';
import { Tally } from './tally.ts';

const readSize = 1 << 20;

export async function scanFiles(context: DocumentContext, files: readonly FileToScan[]): Promise<JobResult> {
  const tally = new Tally();
  const buffer = Buffer.allocUnsafe(readSize);
  for (const file of files) {
    try {
      await scanFile(context, file, buffer, tally);
    } catch (error) {
      const reason = `cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'error'})`;
      tally.add(file.key, 'file', { status: 'not-covered', reason, bytes: 0, hits: [], tables: [] });
    }
  }
  return tally.toResult();
}

async function scanFile(context: DocumentContext, file: FileToScan, buffer: Buffer, tally: Tally): Promise<void> {
  const descriptor = openSync(typeof file.absolute === 'string' ? file.absolute : Buffer.from(file.absolute), 'r');
  try {
    let read = readSync(descriptor, buffer);
    if (
      file.indexOid !== null &&
      read === file.size &&
      gitHash(buffer.subarray(0, read), file.indexOid) === file.indexOid
    ) {
      tally.addSame(file.key);
      return;
    }
    const lfs = read < lfsPointerLimit ? parseLfsPointer(buffer.subarray(0, read)) : null;
    const document = new DocumentScan(context, file.size);
    for (; read > 0; read = readSync(descriptor, buffer)) await document.data(buffer.subarray(0, read));
    tally.add(file.key, 'file', await document.end(), lfs);
  } finally {
    closeSync(descriptor);
  }
}

/** The id Git gives to a blob; SHA-1 or SHA-256 by the length of the id to compare with. */
function gitHash(content: Buffer, like: string): string {
  const format = like.length === 64 ? 'sha256' : 'sha1';
  return openObjectHash(format, 'blob', content.length).update(content).digest('hex');
}

export async function scanTexts(context: DocumentContext, texts: readonly TextToScan[]): Promise<JobResult> {
  const tally = new Tally();
  for (const { key, text } of texts) {
    const bytes = Buffer.from(text);
    const document = new DocumentScan(context, bytes.length);
    await document.data(bytes);
    tally.add(key, 'text', await document.end());
  }
  return tally.toResult();
}

export async function scanStream(
  context: DocumentContext,
  key: DocumentKey,
  stream: AsyncIterable<Uint8Array>,
): Promise<JobResult> {
  const tally = new Tally();
  const document = new DocumentScan(context, 0);
  for await (const chunk of stream) await document.data(chunk);
  tally.add(key, 'text', await document.end());
  return tally.toResult();
}
