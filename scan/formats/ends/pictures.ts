/** Where pictures end. */
import { letters, u16be, u16le, u32be, u32le } from './numbers.ts';
import type { EndWalk } from './walk.ts';

/** Chunks of length, name, content and sum, the last one `IEND` (PNG 3, 5.3). */
export function* walkPng(): EndWalk {
  yield { skip: 8 };
  for (;;) {
    const header = yield { take: 8 };
    const name = letters(header, 4);
    if (!/^[A-Za-z]{4}$/.test(name)) return false;
    yield { skip: u32be(header, 0) + 4 };
    if (name === 'IEND') return true;
  }
}

const jpeg = { startOfScan: 0xda, end: 0xd9 };

/** Segments with a length; behind the beginning of a scan anything up to the next marker (ITU T.81, B.1). */
export function* walkJpeg(): EndWalk {
  yield { skip: 2 };
  for (;;) {
    let marker = yield { take: 2 };
    for (;;) {
      if (marker[0] !== 0xff) return false;
      // A marker may be filled up in front.
      while (marker[1] === 0xff) marker = Uint8Array.of(0xff, (yield { take: 1 })[0] ?? 0);
      const kind = marker[1] ?? 0;
      if (kind === jpeg.end) return true;
      if (kind === 1 || (kind >= 0xd0 && kind <= 0xd7)) break;
      const length = u16be(yield { take: 2 }, 0);
      if (length < 2) return false;
      yield { skip: length - 2 };
      if (kind !== jpeg.startOfScan) break;
      marker = yield 'marker';
    }
  }
}

/** Blocks up to the trailer (GIF89a, appendix A). */
export function* walkGif(): EndWalk {
  const head = yield { take: 13 };
  yield { skip: colours(head[10]) };
  for (;;) {
    const kind = (yield { take: 1 })[0];
    if (kind === 0x3b) return true;
    if (kind === 0x21) yield { skip: 1 };
    else if (kind === 0x2c) {
      const image = yield { take: 9 };
      yield { skip: colours(image[8]) + 1 };
    } else if (kind === 0) continue;
    else return false;
    for (let size = (yield { take: 1 })[0] ?? 0; size > 0; size = (yield { take: 1 })[0] ?? 0) yield { skip: size };
  }
}

function colours(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** BITMAPFILEHEADER: its size stands at 2. */
export function* walkBmp(): EndWalk {
  const size = u32le(yield { take: 6 }, 2);
  yield { skip: size < 26 ? Infinity : size - 6 };
  return true;
}

/** A list of pictures, each with its size and place. */
export function* walkIcon(): EndWalk {
  const count = u16le(yield { take: 6 }, 4);
  const list = yield { take: count * 16 };
  let end = 6 + list.length;
  for (let at = 0; at + 16 <= list.length; at += 16) end = Math.max(end, u32le(list, at + 8) + u32le(list, at + 12));
  yield { skip: end - 6 - list.length };
  return true;
}
