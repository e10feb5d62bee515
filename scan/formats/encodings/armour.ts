/** Files that were made text for old mail: uuencode, xxencode, BinHex, yEnc. */
import type { Budget } from '../budget.ts';
import { collect } from '../bytes.ts';
import type { Bytes, Input, ContainerPart } from '../types.ts';
import { filesIn, type ArmouredFile } from './armoured-files.ts';

/**
 * The text around what was encoded stays as it is, at its own lines; then comes what was encoded, each file for itself.
 */
export async function* readArmour({ bytes, size, budget }: Input): AsyncGenerator<ContainerPart> {
  const { bytes: all, release } = await collect(bytes, size, budget);
  try {
    const files = [...filesIn(all)];
    yield { kind: 'document', name: null, bytes: inOne(blanked(all, files)), size: null, isText: true };
    for (const file of files) yield toPart(file, all, budget);
  } finally {
    release();
  }
}

/** What a file of `bytes` holds. */
export function toPart({ name, start, end, decode }: ArmouredFile, bytes: Buffer, budget: Budget): ContainerPart {
  const content = decode(bytes.subarray(start, end), budget);
  return { kind: 'document', name, bytes: inOne(content), size: content.length, isText: false };
}

/** Lines stay lines. */
function blanked(bytes: Buffer, files: readonly ArmouredFile[]): Buffer {
  const text = Buffer.from(bytes);
  for (const { start, end } of files)
    for (let at = start; at < end; at++) if (text[at] !== 10 && text[at] !== 13) text[at] = 32;
  return text;
}

async function* inOne(bytes: Buffer): Bytes {
  yield bytes;
}
