/** What a document is, by its first bytes: text to match, or something that holds nothing to read. Containers are known before (formats.ts). */
import { RecentHeads } from '../values/recent-heads.ts';
import { recogniseEncoding, type Encoding, type RecognisedEncoding } from './encodings/encodings.ts';
import { headSize, isBinary, recogniseKind, toReason, type KnownKind } from './kinds/index.ts';

export type DocumentContent = TextContent | { readonly kind: 'nothing-to-read'; readonly reason: string };

export interface TextContent {
  readonly kind: 'text';
  readonly encoding: Encoding;
  readonly bom: number;
  /** Why a search of its bytes does not cover it; null where it does, as far as is known. */
  readonly uncovered: string | null;
  /** It is neither text nor of a kind that has a magic: more of it has to be looked at (kinds/unknown.ts). */
  readonly isUnknown: boolean;
}

/** What the first `headSize` bytes say. */
interface Beginning {
  readonly known: KnownKind | null;
  readonly found: RecognisedEncoding;
  readonly isBinary: boolean;
}

const beginnings = new RecentHeads<Beginning>();

const toBeginning = (head: Uint8Array): Beginning => ({
  known: recogniseKind(head),
  found: recogniseEncoding(head),
  isBinary: isBinary(head),
});

/** `head`: its first bytes, as many as there are. */
export function recogniseContent(head: Uint8Array): DocumentContent {
  const { known, found, isBinary: beginsBinary } = beginnings.get(head.subarray(0, headSize), toBeginning);
  if (known?.verdict === 'nothing-to-read') return { kind: 'nothing-to-read', reason: known.kind.name };
  const asBytes = { kind: 'text', encoding: 'bytes', bom: 0, isUnknown: false } as const;
  if (known) return { ...asBytes, uncovered: known.verdict === 'not-covered' ? toReason(known.kind) : null };
  if (isSeven(head)) return { ...asBytes, uncovered: 'text in UTF-7: no reader; write it as UTF-8' };
  const isUnknown = found.encoding === 'bytes' && (beginsBinary || head.includes(0) || mayBePacked(head));
  return { kind: 'text', ...found, uncovered: null, isUnknown };
}

/** Containers of MessagePack and CBOR, and what no text in UTF-8 begins with. */
function mayBePacked(head: Uint8Array): boolean {
  const [first = 0] = head;
  return first >= 0x80 && first < 0xc2;
}

const markSeven = ['+/v8', '+/v9', '+/v+', '+/v/'].map((mark) => Buffer.from(mark));
const atSeven = Buffer.from('+AEA-');
const fewSeven = 3;

/** By its mark, or by addresses whose `@` it writes as letters (RFC 2152). */
function isSeven(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  if (markSeven.some((mark) => bytes.subarray(0, 4).equals(mark))) return true;
  let count = 0;
  for (let at = bytes.indexOf(atSeven); at >= 0 && count < fewSeven; at = bytes.indexOf(atSeven, at + 1)) count++;
  return count === fewSeven;
}
