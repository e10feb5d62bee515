/** Where sound, video and fonts end. */
import { letters, u16be, u32be, u32le } from './numbers.ts';
import type { EndWalk } from './walk.ts';

/** WebP, WAV, AVI: one chunk that holds all others; its size is not known to who writes a stream. */
export function* walkRiff(): EndWalk {
  const header = yield { take: 8 };
  if (letters(header, 0) !== 'RIFF') return false;
  const size = u32le(header, 4);
  const isOpen = size < 4 || size === 0xff_ff_ff_ff;
  yield { skip: isOpen ? Infinity : size + (size % 2) };
  return true;
}

/** Top-level boxes (ISO 14496-12, ISO 23008-12, QuickTime). One that is none of these is no box of a video. */
const boxes = new Set(
  'ftyp styp moov mdat free skip wide uuid meta moof mfra sidx ssix prft emsg pdin pnot PICT idat imda jumb udta junk bloc'.split(
    ' ',
  ),
);

export function* walkBoxes(): EndWalk {
  for (;;) {
    const header = yield { take: 8 };
    if (!boxes.has(letters(header, 4))) return false;
    const size = u32be(header, 0);
    if (size === 0) yield { skip: Infinity };
    else if (size === 1) {
      const wide = yield { take: 8 };
      yield { skip: Math.max(0, u32be(wide, 0) * 2 ** 32 + u32be(wide, 4) - 16) };
    } else if (size < 8) return false;
    else yield { skip: size - 8 };
  }
}

/** Pages (RFC 3533, 6). */
export function* walkOgg(): EndWalk {
  for (;;) {
    const header = yield { take: 27 };
    if (letters(header, 0) !== 'OggS') return false;
    const sizes = yield { take: header[26] ?? 0 };
    yield { skip: sizes.reduce((sum, size) => sum + size, 0) };
  }
}

/** WOFF and WOFF2 state their size at 8. */
export function* walkWoff(): EndWalk {
  const size = u32be(yield { take: 12 }, 8);
  yield { skip: Math.max(0, size - 12) };
  return true;
}

/** Embedded OpenType states its size first. */
export function* walkEot(): EndWalk {
  const size = u32le(yield { take: 4 }, 0);
  yield { skip: Math.max(0, size - 4) };
  return true;
}

/** TrueType and OpenType: a list of tables, each with its place and size, filled up to four bytes. */
export function* walkFont(): EndWalk {
  const count = u16be(yield { take: 12 }, 4);
  const list = yield { take: count * 16 };
  let end = 12 + list.length;
  for (let at = 0; at + 16 <= list.length; at += 16) {
    const size = u32be(list, at + 12);
    end = Math.max(end, u32be(list, at + 8) + size + ((4 - (size % 4)) % 4));
  }
  yield { skip: end - 12 - list.length };
  return true;
}
