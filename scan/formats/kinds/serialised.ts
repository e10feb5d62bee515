/** Objects that a language or a library wrote as bytes. */
import { byteAt, toLatin1, u32be } from './bytes.ts';
import { maskedSum } from './castagnoli.ts';
import { isCbor } from './structures/cbor.ts';
import { isMarshal } from './structures/marshal.ts';
import { isMessagePack } from './structures/message-pack.ts';
import { isBinaryPickle, isModelPickle, isTextPickle } from './structures/pickle.ts';
import type { ContentKind } from './types.ts';

const asText = 'write JSON or CSV instead';

export const serialised: readonly ContentKind[] = [
  {
    name: 'Python pickle',
    magic: ['\x80\x02', '\x80\x03', '\x80\x04', '\x80\x05'],
    test: (head) => isBinaryPickle(head) && !isModelPickle(head),
    isProven: true,
    remedy: asText,
    source: 'Python, pickletools',
  },
  {
    name: 'Python pickle',
    magic: ['(', 'c', ']', '}', 'S', 'V', 'U', 'X', 'I', 'F', 'l', 'd', 'N'],
    test: isTextPickle,
    isProven: true,
    isText: true,
    remedy: asText,
    source: 'Python, pickletools, protocols 0 and 1',
  },
  { name: 'Python marshal', test: isMarshal, remedy: asText, source: 'Python, marshal.c' },
  { name: 'MessagePack', test: isMessagePack, remedy: asText, source: 'MessagePack specification' },
  { name: 'CBOR', magic: ['\xd9\xd9\xf7'], remedy: asText, source: 'RFC 8949, 3.4.6' },
  { name: 'CBOR', test: isCbor, remedy: asText, source: 'RFC 8949' },
  { name: 'TFRecord', test: isTensorRecord, remedy: asText, source: 'TensorFlow, TFRecord' },
  {
    name: 'Java objects',
    magic: ['\xac\xed\0\x05'],
    remedy: asText,
    source: 'Java Object Serialization Specification, 6.4',
  },
  {
    name: '.NET objects',
    magic: ['\0\x01\0\0\0\xff\xff\xff\xff\x01\0\0\0'],
    remedy: asText,
    source: 'Microsoft, MS-NRBF 2.6.1',
  },
  { name: 'Ruby objects', magic: ['\x04\x08'], test: isRubyMarshal, remedy: asText, source: 'Ruby, doc/marshal.rdoc' },
  { name: 'Perl objects (Storable)', magic: ['pst0'], remedy: asText, source: 'Perl, Storable.xs' },
  {
    name: 'PHP objects (igbinary)',
    magic: ['\0\0\0\x01', '\0\0\0\x02'],
    test: isIgbinary,
    remedy: asText,
    source: 'igbinary, README',
  },
  { name: 'Erlang terms', magic: ['\x83'], test: isErlangTerm, remedy: asText, source: 'Erlang, External Term Format' },
  {
    name: 'OCaml values',
    magic: ['\x84\x95\xa6\xbe', '\x84\x95\xa6\xbf', '\x84\x95\xa6\xbd'],
    remedy: asText,
    source: 'OCaml, intext.h',
  },
  { name: 'Amazon Ion', magic: ['\xe0\x01\0\xea'], remedy: asText, source: 'Amazon Ion, Binary Encoding' },
  { name: 'Smile', magic: [':)\n'], remedy: asText, source: 'Smile format specification' },
  {
    name: 'Avro (one object)',
    magic: ['\xc3\x01'],
    test: isSingleAvro,
    remedy: asText,
    source: 'Apache Avro, Single-object encoding',
  },
  {
    name: 'binary property list of a later version',
    magic: ['bplist1'],
    remedy: 'plutil -convert xml1 writes text',
    source: 'Apple, CFBinaryPList.c',
  },
  {
    name: 'Wolfram WXF',
    magic: ['8:', '8C:'],
    test: (head) => [0x66, 0x41, 0x43, 0x53, 0x78].includes(byteAt(head, 2)),
    remedy: asText,
    source: 'Wolfram, WXF Format',
  },
];

/** Their texts stand in clear, and a model is no list of people. */
export const models: readonly ContentKind[] = [
  {
    name: 'machine-learning model (PyTorch)',
    magic: ['\x80\x02', '\x80\x03', '\x80\x04', '\x80\x05'],
    test: isModelPickle,
    source: 'PyTorch, torch.save',
  },
];

/** A length, and a sum over it. */
function isTensorRecord(bytes: Uint8Array): boolean {
  return (
    bytes.length >= 16 &&
    u32be(bytes, 4) === 0 &&
    maskedSum(bytes.subarray(0, 8)) === Buffer.from(bytes.subarray(8, 12)).readUInt32LE(0)
  );
}

/** A type, which of the containers and texts have a length behind them. */
function isRubyMarshal(head: Uint8Array): boolean {
  return '[{IoSu"c:@e}fl'.includes(String.fromCodePoint(byteAt(head, 2)));
}

/** A type: arrays, texts, objects. */
function isIgbinary(head: Uint8Array): boolean {
  const type = byteAt(head, 4);
  return type >= 0x11 && type <= 0x1d && head.length > 6;
}

/** A type with its length: compressed, tuple, list, map, binary, atom. */
function isErlangTerm(head: Uint8Array): boolean {
  const [type, size] = [byteAt(head, 1), u32be(head, 2)];
  if (type === 0x50) return size > 0 && byteAt(head, 6) === 0x78;
  if (type === 0x68) return byteAt(head, 2) > 0 && isTerm(byteAt(head, 3));
  return (
    [0x69, 0x6c, 0x74, 0x6d].includes(type) &&
    size > 0 &&
    size < 100_000_000 &&
    (type === 0x6d || isTerm(byteAt(head, 6)))
  );
}

function isTerm(type: number): boolean {
  return (type >= 97 && type <= 119) || type === 70 || type === 77;
}

/** The reference decoder takes any bytes: only what is followed by a text with its length counts. */
function isSingleAvro(head: Uint8Array): boolean {
  const length = byteAt(head, 10) / 2;
  return (
    length > 1 && length < 64 && Number.isInteger(length) && /^[\x20-\x7e]+$/.test(toLatin1(head, 11, 11 + length))
  );
}
