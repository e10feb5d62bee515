/** What a run of base64 or hex holds that is no text: a container that can be opened, or one that nobody can. */
import { hasZlibHeader } from '../compression/streams.ts';
import { headSize, recogniseFormat, recogniseMagic, recogniseUnopened, type ContainerFormat } from '../formats.ts';

export interface EncodedContainer {
  readonly format: ContainerFormat;
  readonly encoding: 'base64' | 'hex';
}

/** Bytes that tell whether it is worth to look at more. */
const glance = 24;
/** A short magic number comes up by chance among keys and hashes: what cannot be opened has to be longer. */
const leastUnopened = 1_000;

/** Whether a run may hold one, by its first characters. */
export function mayHoldContainer(text: Buffer, start: number, end: number): boolean {
  const size = glance * 2;
  const characters = text.toString('latin1', start, Math.min(end, start + size));
  return readings(characters).some(([bytes]) => isPlausible(bytes));
}

/** `encoded`: the run without what breaks it into lines. */
export function recogniseContainer(encoded: Buffer): EncodedContainer | null {
  const characters = encoded.toString('latin1', 0, headSize * 2);
  for (const [head, encoding] of readings(characters)) {
    const known = head.subarray(0, headSize);
    const format = recogniseFormat(known) ?? recogniseUnopened(known);
    if (format && (format.load || encoded.length >= leastUnopened)) return { format, encoding };
  }
  return null;
}

export function decodeContainer(encoded: Buffer, encoding: EncodedContainer['encoding']): Buffer {
  return Buffer.from(encoded.toString('latin1'), encoding);
}

/** All that the characters may stand for. */
function readings(characters: string): (readonly [bytes: Buffer, encoding: 'base64' | 'hex'])[] {
  const base64 = [Buffer.from(characters, 'base64'), 'base64'] as const;
  const isHex = /^[0-9a-f]{2}/i.test(characters) && /^[0-9a-f]+$/i.test(characters.slice(0, glance * 2));
  return isHex ? [[Buffer.from(characters, 'hex'), 'hex'], base64] : [base64];
}

function isPlausible(bytes: Buffer): boolean {
  // A PDF and a tar archive are known by more than these few bytes.
  if (hasZlibHeader(bytes) || /^(?:%PDF-|[\x20-\x7e]+(?:\0|$))/.test(bytes.toString('latin1', 0, glance))) return true;
  return recogniseMagic(bytes) !== null || recogniseUnopened(bytes) !== null;
}
