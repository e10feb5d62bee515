/** An object as changes of another one (gitformat-pack, Deltified representation). */
import { DecodeError } from '../errors.ts';

export function applyDelta(base: Buffer, delta: Buffer, largest: number): Buffer {
  const from = readSize(delta, 0);
  const to = readSize(delta, from.next);
  if (from.size !== base.length || to.size > largest) throw new DecodeError('damaged');
  // The size may lie: no memory is taken before the stretches are known to fill it.
  const stretches: Buffer[] = [];
  let filled = 0;
  for (let at = to.next; at < delta.length && filled <= to.size;) {
    const command = delta[at++] ?? 0;
    if (command === 0) throw new DecodeError('damaged');
    const { bytes, next } = command & 0x80 ? copied(base, delta, { at, command }) : inserted(delta, at, command);
    stretches.push(bytes);
    filled += bytes.length;
    at = next;
  }
  if (filled !== to.size) throw new DecodeError('damaged');
  return Buffer.concat(stretches);
}

interface Stretch {
  readonly bytes: Buffer;
  readonly next: number;
}

function inserted(delta: Buffer, at: number, length: number): Stretch {
  if (at + length > delta.length) throw new DecodeError('ends too early');
  return { bytes: delta.subarray(at, at + length), next: at + length };
}

/** Only those bytes of place and length are written that are not zero. */
function copied(base: Buffer, delta: Buffer, { at, command }: { at: number; command: number }): Stretch {
  let [place, length, next] = [0, 0, at];
  for (let bit = 0; bit < 4; bit++) if (command & (1 << bit)) place += (delta[next++] ?? 0) * 2 ** (8 * bit);
  for (let bit = 0; bit < 3; bit++) if (command & (16 << bit)) length += (delta[next++] ?? 0) * 2 ** (8 * bit);
  if (length === 0) length = 0x10000;
  if (place + length > base.length) throw new DecodeError('damaged');
  return { bytes: base.subarray(place, place + length), next };
}

function readSize(bytes: Buffer, at: number): { readonly size: number; readonly next: number } {
  let size = 0;
  for (let index = 0; index < 7; index++) {
    const byte = bytes[at + index];
    if (byte === undefined) break;
    size += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { size, next: at + index + 1 };
  }
  throw new DecodeError('damaged');
}
