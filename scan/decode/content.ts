/** What a document is, by its first bytes: text to match, or something that holds nothing to read. Containers are known before (formats.ts). */

export type Content =
  | { readonly kind: 'text'; readonly encoding: 'bytes' | 'utf-16le' | 'utf-16be'; readonly bom: number }
  | { readonly kind: 'nothing-to-read'; readonly reason: string };

/** [offset, bytes as latin1, what it is]. Sources: the formats' own specifications. */
const pictures: readonly (readonly [number, string, string])[] = [
  [0, '\x89PNG\r\n\x1a\n', 'image (PNG)'],
  [0, '\xff\xd8\xff', 'image (JPEG)'],
  [0, 'GIF87a', 'image (GIF)'],
  [0, 'GIF89a', 'image (GIF)'],
  [8, 'WEBP', 'image (WebP)'],
  [0, '\0\0\x01\0', 'image (icon)'],
  [0, 'II*\0', 'image (TIFF)'],
  [0, 'MM\0*', 'image (TIFF)'],
  [0, '8BPS', 'image (Photoshop)'],
  [4, 'ftypavif', 'image (AVIF)'],
  [4, 'ftypheic', 'image (HEIC)'],
  [4, 'ftyp', 'video (MP4)'],
  [0, '\x1aE\xdf\xa3', 'video (Matroska)'],
  [0, 'OggS', 'sound (Ogg)'],
  [0, 'ID3', 'sound (MP3)'],
  [0, '\xff\xfb', 'sound (MP3)'],
  [0, 'fLaC', 'sound (FLAC)'],
  [8, 'WAVE', 'sound (WAV)'],
  [8, 'AVI ', 'video (AVI)'],
  [0, 'wOFF', 'font (WOFF)'],
  [0, 'wOF2', 'font (WOFF2)'],
  [0, '\0\x01\0\0\0', 'font (TrueType)'],
  [0, 'OTTO', 'font (OpenType)'],
  [34, 'LP', 'font (EOT)'],
];

export function recogniseContent(head: Uint8Array): Content {
  const known = (list: typeof pictures): string | undefined =>
    list.find(([offset, magic]) => hasBytes(head, offset, magic))?.[2];
  const picture = known(pictures);
  if (picture && looksBinary(head)) return { kind: 'nothing-to-read', reason: picture };
  return recogniseEncoding(head);
}

function hasBytes(head: Uint8Array, offset: number, magic: string): boolean {
  for (let at = 0; at < magic.length; at++) if (head[offset + at] !== magic.charCodeAt(at)) return false;
  return true;
}

/** A text that merely begins with the same letters as a magic number stays a text. */
function looksBinary(head: Uint8Array): boolean {
  return head
    .subarray(0, 1024)
    .some((byte) => byte === 0 || byte >= 0x80 || (byte < 32 && ![9, 10, 12, 13, 27].includes(byte)));
}

/** UTF-16 by its byte order mark, or by NULs in every other byte of the first KB. */
function recogniseEncoding(head: Uint8Array): Content {
  if (head[0] === 0xff && head[1] === 0xfe) return { kind: 'text', encoding: 'utf-16le', bom: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { kind: 'text', encoding: 'utf-16be', bom: 2 };
  const [even, odd] = countNuls(head.subarray(0, 1024));
  const half = Math.floor(Math.min(head.length, 1024) / 2);
  if (half >= 4 && odd >= half * 0.4 && even <= half * 0.02) return { kind: 'text', encoding: 'utf-16le', bom: 0 };
  if (half >= 4 && even >= half * 0.4 && odd <= half * 0.02) return { kind: 'text', encoding: 'utf-16be', bom: 0 };
  return { kind: 'text', encoding: 'bytes', bom: 0 };
}

function countNuls(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  if (!bytes.includes(0)) return counts;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) counts[at % 2 === 0 ? 0 : 1]++;
  return counts;
}
