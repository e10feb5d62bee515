/** CBOR without its tag for itself. Source: RFC 8949, 3. */
import { byteAt, u16be, u32be } from '../bytes.ts';
import { walkValues, type StructureReader } from './walk.ts';

/** One map or list, or one behind the other. */
export function isCbor(bytes: Uint8Array, isWhole: boolean): boolean {
  const major = byteAt(bytes, 0) >> 5;
  return (major === 4 || major === 5) && walkValues(bytes, { readValue, isWhole, isStream: true });
}

const indefinite = 31;
const endless = Number.POSITIVE_INFINITY;

const readValue: StructureReader = (bytes, at) => {
  const first = byteAt(bytes, at);
  const [major, info] = [first >> 5, first & 31];
  if (info > 27 && info < indefinite) return null;
  const size = info < 24 || info === indefinite ? 1 : 1 + 2 ** (info - 24);
  if (info === indefinite) return indefiniteOf(major);
  const count = argumentOf(bytes, at, info);
  if (major < 2) return { length: size };
  if (major === 2) return { length: size + count, blob: at + size };
  if (major === 3) return { length: size + count, text: at + size };
  if (major === 4) return { length: size, children: count };
  if (major === 5) return { length: size, children: 2 * count };
  // A tag says what the value behind it means.
  if (major === 6) return { length: size, children: 1 };
  return info < 20 ? null : { length: size };
};

function indefiniteOf(major: number): ReturnType<StructureReader> {
  if (major === 7) return { length: 1, isEnd: true };
  return major < 2 || major === 6 ? null : { length: 1, children: endless };
}

function argumentOf(bytes: Uint8Array, at: number, info: number): number {
  if (info < 24) return info;
  if (info === 24) return byteAt(bytes, at + 1);
  if (info === 25) return u16be(bytes, at + 1);
  return info === 26 ? u32be(bytes, at + 1) : u32be(bytes, at + 1) * 2 ** 32 + u32be(bytes, at + 5);
}
