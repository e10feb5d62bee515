/** Pictures, sound, moving pictures and fonts: nothing that people wrote stands in them. */
import { hasBytes, u16le, u32be, u32le } from './bytes.ts';
import type { ContentKind } from './types.ts';

export const media: readonly ContentKind[] = [
  { name: 'image (PNG)', magic: ['\x89PNG\r\n\x1a\n'], source: 'W3C PNG, 5.2' },
  { name: 'image (JPEG)', magic: ['\xff\xd8\xff'], source: 'ITU-T T.81, B.1' },
  { name: 'image (GIF)', magic: ['GIF87a', 'GIF89a'], source: 'GIF89a specification, 17' },
  { name: 'image (WebP)', magic: ['WEBP'], at: [8], test: isRiff, source: 'RFC 9649' },
  { name: 'image (icon)', magic: ['\0\0\x01\0', '\0\0\x02\0'], test: isIcon, source: 'Microsoft, Icons in Win32' },
  { name: 'image (TIFF)', magic: ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'], source: 'TIFF 6.0, 2; BigTIFF' },
  { name: 'image (Photoshop)', magic: ['8BPS'], source: 'Adobe Photoshop File Formats Specification' },
  { name: 'image (AVIF)', magic: ['ftypavif', 'ftypavis'], at: [4], source: 'AV1 Image File Format, 6' },
  { name: 'image (HEIC)', magic: ['ftypheic', 'ftypheix', 'ftypmif1'], at: [4], source: 'ISO/IEC 23008-12' },
  { name: 'image (BMP)', magic: ['BM'], test: isBitmap, source: 'Microsoft, BITMAPFILEHEADER' },
  { name: 'image (JPEG XL)', magic: ['\xff\x0a', '\0\0\0\x0cJXL \r\n\x87\n'], source: 'ISO/IEC 18181-2' },
  { name: 'image (JPEG 2000)', magic: ['\0\0\0\x0cjP  \r\n\x87\n', '\xffO\xffQ'], source: 'ITU-T T.800, I.5' },
  { name: 'image (DirectDraw surface)', magic: ['DDS \x7c\0\0\0'], source: 'Microsoft, DDS_HEADER' },
  { name: 'image (KTX)', magic: ['\xabKTX 11\xbb\r\n\x1a\n', '\xabKTX 20\xbb\r\n\x1a\n'], source: 'Khronos KTX' },
  { name: 'image (OpenEXR)', magic: ['\x76\x2f\x31\x01'], source: 'OpenEXR file layout' },
  { name: 'image (Radiance HDR)', magic: ['#?RADIANCE\n'], source: 'Radiance file formats' },
  { name: 'image (Apple icons)', magic: ['icns'], source: 'Apple, IconStorage.h' },
  { name: 'image (QOI)', magic: ['qoif'], source: 'QOI specification' },
  { name: 'image (GIMP)', magic: ['gimp xcf '], source: 'GIMP devel-docs, xcf.txt' },
  { name: 'image (ASTC)', magic: ['\x13\xab\xa1\x5c'], source: 'astcenc FileFormat.md' },
  { name: 'image (PVR)', magic: ['PVR\x03'], source: 'PowerVR PVR3 specification' },
  { name: 'image (FLIF)', magic: ['FLIF'], source: 'FLIF specification' },
  { name: 'image (DjVu)', magic: ['AT&TFORM'], source: 'DjVu 3 specification' },
  { name: 'image (ILBM)', magic: ['ILBM'], at: [8], test: isForm, source: 'EA IFF 85' },
  { name: 'image (binary netpbm)', magic: ['P4', 'P5', 'P6', 'P7\n'], test: isNetpbm, source: 'Netpbm, ppm(5)' },
  { name: 'image (Windows cursor)', magic: ['ACON'], at: [8], test: isRiff, source: 'Microsoft RIFF' },
  { name: 'video (MP4)', magic: ['ftyp'], at: [4], source: 'ISO/IEC 14496-12, 4.3' },
  {
    name: 'video (QuickTime)',
    magic: ['moov', 'mdat', 'wide', 'free', 'skip'],
    at: [4],
    test: isAtom,
    source: 'QuickTime File Format',
  },
  { name: 'video (Matroska)', magic: ['\x1aE\xdf\xa3'], source: 'RFC 9559' },
  { name: 'video (AVI)', magic: ['AVI '], at: [8], test: isRiff, source: 'Microsoft AVI RIFF' },
  { name: 'video (Flash)', magic: ['FLV\x01'], source: 'Adobe FLV, E.2' },
  { name: 'video (Windows Media)', magic: ['\x30\x26\xb2\x75\x8e\x66\xcf\x11'], source: 'Microsoft ASF, 10.1' },
  { name: 'video (MPEG)', magic: ['\0\0\x01\xba', '\0\0\x01\xb3'], source: 'ISO/IEC 13818-1, 2.5' },
  { name: 'video (MPEG transport stream)', magic: ['G'], test: isTransportStream, source: 'ISO/IEC 13818-1, 2.4.3' },
  { name: 'video (IVF)', magic: ['DKIF\0\0'], source: 'WebM project, IVF' },
  { name: 'sound (Ogg)', magic: ['OggS\0'], source: 'RFC 3533' },
  { name: 'sound (MP3)', magic: ['ID3\x02', 'ID3\x03', 'ID3\x04'], source: 'ID3v2.4, 3.1' },
  {
    name: 'sound (MP3)',
    magic: ['\xff\xfb', '\xff\xfa', '\xff\xf3', '\xff\xf2'],
    test: isLayerThree,
    source: 'ISO/IEC 11172-3, 2.4',
  },
  { name: 'sound (AAC)', magic: ['\xff\xf1', '\xff\xf9'], test: isAdts, source: 'ISO/IEC 13818-7, 6.2' },
  { name: 'sound (FLAC)', magic: ['fLaC'], source: 'RFC 9639' },
  { name: 'sound (WAV)', magic: ['WAVE'], at: [8], test: isRiff, source: 'Microsoft RIFF' },
  { name: 'sound (RF64)', magic: ['RF64\xff\xff\xff\xffWAVE'], source: 'EBU Tech 3306' },
  { name: 'sound (AIFF)', magic: ['AIFF', 'AIFC'], at: [8], test: isForm, source: 'Apple AIFF 1.3' },
  { name: 'sound (8SVX)', magic: ['8SVX'], at: [8], test: isForm, source: 'EA IFF 85' },
  { name: 'sound (AU)', magic: ['.snd\0\0'], source: 'Sun audio(4)' },
  { name: 'sound (MIDI)', magic: ['MThd\0\0\0\x06'], source: 'Standard MIDI Files 1.0' },
  { name: 'sound (AMR)', magic: ['#!AMR\n', '#!AMR-WB\n'], source: 'RFC 4867, 5' },
  { name: 'sound (Core Audio)', magic: ['caff\0\x01'], source: 'Apple Core Audio Format' },
  { name: 'sound (Monkey’s Audio)', magic: ['MAC \x96', 'MAC \x8c'], source: 'Monkey’s Audio SDK' },
  { name: 'sound (WavPack)', magic: ['wvpk'], source: 'WavPack 5 file format' },
  { name: 'sound (Musepack)', magic: ['MPCK', 'MP+'], source: 'Musepack SV8' },
  {
    name: 'sound (tracker module)',
    magic: ['Extended Module: ', 'IMPM'],
    source: 'FastTracker 2, Impulse Tracker file formats',
  },
  { name: 'sound (tracker module)', magic: ['SCRM'], at: [44], source: 'Scream Tracker 3 file format' },
  {
    name: 'sound (tracker module)',
    magic: ['M.K.', '4CHN', '8CHN', 'FLT4'],
    at: [1080],
    source: 'ProTracker file format',
  },
  { name: 'font (WOFF)', magic: ['wOFF'], source: 'W3C WOFF 1.0, 3' },
  { name: 'font (WOFF2)', magic: ['wOF2'], source: 'W3C WOFF 2.0, 4' },
  {
    name: 'font (TrueType)',
    magic: ['\0\x01\0\0\0', 'true\0', 'ttcf\0'],
    test: isFontDirectory,
    source: 'OpenType, otff',
  },
  { name: 'font (OpenType)', magic: ['OTTO\0'], source: 'OpenType, otff' },
  { name: 'font (EOT)', magic: ['LP'], at: [34], test: isEmbeddedFont, source: 'W3C EOT, 3' },
  {
    name: 'font (Type 1)',
    magic: ['%!PS-AdobeFont', '%!FontType1'],
    at: [6],
    test: isPrinterFont,
    source: 'Adobe Technical Note 5040',
  },
  { name: 'font (PCF)', magic: ['\x01fcp'], source: 'X11 PCF' },
  {
    name: 'index of a Git pack',
    magic: ['\xfftOc\0\0\0\x02', 'MIDX\x01', 'RIDX\0\0\0\x01', 'BITM\0\x01'],
    source: 'gitformat-pack(5)',
  },
  { name: 'graph of Git commits', magic: ['CGPH\x01'], source: 'gitformat-commit-graph(5)' },
];

function isRiff(head: Uint8Array): boolean {
  return hasBytes(head, 0, 'RIFF') || hasBytes(head, 0, 'RIFX');
}

function isForm(head: Uint8Array): boolean {
  return hasBytes(head, 0, 'FORM');
}

/** At least one picture, a reserved byte, and bytes of it that lie behind the directory. */
function isIcon(head: Uint8Array): boolean {
  const count = u16le(head, 4);
  return count > 0 && count < 1_000 && head[9] === 0 && u32le(head, 18) >= 6 + 16 * count;
}

/** Reserved fields are 0, and the size of the second header is one of those there are. */
function isBitmap(head: Uint8Array): boolean {
  return u32le(head, 6) === 0 && [12, 16, 40, 52, 56, 64, 108, 124].includes(u32le(head, 14));
}

function isNetpbm(head: Uint8Array): boolean {
  return (
    hasBytes(head, 1, '7') ||
    /^P[456]\s(?:#[^\n]*\n)*\s*\d+\s+\d+\s/.test(Buffer.from(head.subarray(0, 256)).toString('latin1'))
  );
}

function isAtom(head: Uint8Array): boolean {
  return u32be(head, 0) >= 8 || u32be(head, 0) === 1;
}

/** Packets of 188 bytes, each with the same first byte. */
function isTransportStream(head: Uint8Array): boolean {
  return [188, 376, 564].every((at) => head[at] === 0x47);
}

/** Neither a free bit rate nor the rates that are not allowed. */
function isLayerThree(head: Uint8Array): boolean {
  const bits = head[2] ?? 0;
  return bits >> 4 !== 0 && bits >> 4 !== 15 && ((bits >> 2) & 3) !== 3;
}

/** The length of the frame leads to the next one. */
function isAdts(head: Uint8Array): boolean {
  const length = (((head[3] ?? 0) & 3) << 11) | ((head[4] ?? 0) << 3) | ((head[5] ?? 0) >> 5);
  return length > 7 && (length >= head.length || (head[length] === 0xff && ((head[length + 1] ?? 0) & 0xf6) === 0xf0));
}

function isFontDirectory(head: Uint8Array): boolean {
  return (
    hasBytes(head, 0, 'ttcf') ||
    ((head[5] ?? 0) > 0 && /^[\x20-\x7e]{4}$/.test(Buffer.from(head.subarray(12, 16)).toString('latin1')))
  );
}

function isEmbeddedFont(head: Uint8Array): boolean {
  return [0x10000, 0x20001, 0x20002].includes(u32le(head, 8));
}

function isPrinterFont(head: Uint8Array): boolean {
  return hasBytes(head, 0, '\x80\x01');
}
