/** Token shapes: segments in order, from which an expression, anchors and samples are made. */
import type { Anchor } from './rule-types.ts';

/** One part of a token as a pack writes it. */
export type Segment = string | { readonly any: readonly string[] } | AlphabetSegment;

export interface AlphabetSegment {
  readonly alphabet: string;
  readonly min: number;
  readonly max: number;
  readonly check: string | null;
  readonly optional: boolean;
  /** This part alone is the value. */
  readonly secret: boolean;
}

export interface TokenShape {
  readonly expression: string;
  /** Literals one of which every token holds; empty where none has three bytes. */
  readonly anchors: readonly Anchor[];
  readonly checks: readonly string[];
  /** Bits of randomness in the parts that are not literal. */
  readonly bits: number;
  readonly longest: number;
}

/** Character classes in RE2 syntax, without brackets. The names are those of the fact files and of RFC 4648. */
export const alphabets: Readonly<Record<string, string>> = {
  digits: '0-9',
  hex: '0-9a-fA-F',
  'hex-lower': '0-9a-f',
  'hex-upper': '0-9A-F',
  base62: '0-9A-Za-z',
  'alnum-lower': '0-9a-z',
  'alnum-upper': '0-9A-Z',
  lower: 'a-z',
  upper: 'A-Z',
  alpha: 'A-Za-z',
  base32: 'A-Z2-7',
  'base32-lower': 'a-z2-7',
  base58: '1-9A-HJ-NP-Za-km-z',
  base64: '0-9A-Za-z+/',
  base64url: '0-9A-Za-z_-',
  'base64-any': '0-9A-Za-z+/_-',
  word: '0-9A-Za-z_',
  'bech32-upper': '02-9AC-HJ-NP-Z',
  'bech32-lower': '02-9ac-hj-np-z',
  padding: '=',
  // without quotes and the backslash, so that a sample can be written between any of them
  printable: '!#-&(-Z\\[\\]^_a-z{|}~',
};

export const uuidGroups = [8, 4, 4, 4, 12] as const;

/** The class of an alphabet name or of `[...]`; null where there is none of that name. */
export function classOf(alphabet: string): string | null {
  if (/^\[[^\]]+\]$/.test(alphabet)) return alphabet.slice(1, -1);
  return Object.hasOwn(alphabets, alphabet) ? (alphabets[alphabet] ?? null) : null;
}

export function isAlphabet(alphabet: string): boolean {
  return alphabet === 'uuid' || alphabet === 'uuid-any-case' || classOf(alphabet) !== null;
}

export function shapeOf(segments: readonly Segment[]): TokenShape {
  const parts = segments.map(toExpression);
  const hasSecret = segments.some((segment) => isAlphabetSegment(segment) && segment.secret);
  const body = parts.join('');
  const value = hasSecret ? body : `(?P<value>${body})`;
  return {
    expression: `${beginsWithSign(segments) ? '' : leftBoundary}${value}${rightBoundary(segments)}`,
    anchors: anchorsOf(segments),
    checks: segments.flatMap((segment) => (isAlphabetSegment(segment) && segment.check ? [segment.check] : [])),
    bits: segments.reduce((sum, segment) => sum + bitsOf(segment), 0),
    longest: segments.reduce((sum, segment) => sum + longestOf(segment), 0),
  };
}

/** No letter or digit, but an ANSI colour code (ESC [ 93 m) ends with a letter. */
const leftBoundary = String.raw`(?:^|[^0-9A-Za-z]|\x1b\[[0-9;]*m|\\[nrt])`;

/** `.webhook.office.com/…`: anything may stand before it. */
function beginsWithSign([first]: readonly Segment[]): boolean {
  const texts = first === undefined || isAlphabetSegment(first) ? [] : typeof first === 'string' ? [first] : first.any;
  return texts.length > 0 && texts.every((text) => /^[^0-9A-Za-z]/.test(text));
}

export function isAlphabetSegment(segment: Segment): segment is AlphabetSegment {
  return typeof segment === 'object' && 'alphabet' in segment;
}

function toExpression(segment: Segment): string {
  if (typeof segment === 'string') return escape(segment);
  if (!isAlphabetSegment(segment)) return `(?:${segment.any.map(escape).join('|')})`;
  const text = repeat(segment);
  const named = segment.secret ? `(?P<value>${text})` : text;
  return segment.optional ? `(?:${named})?` : named;
}

function repeat({ alphabet, min, max }: AlphabetSegment): string {
  if (alphabet === 'uuid') return uuidGroups.map((n) => `[0-9a-f]{${n}}`).join('-');
  if (alphabet === 'uuid-any-case') return uuidGroups.map((n) => `[0-9a-fA-F]{${n}}`).join('-');
  // RE2 repeats at most 1,000 times
  const count = min === max ? `{${min}}` : max > 1000 ? `{${min},}` : `{${min},${max}}`;
  return `[${classOf(alphabet) ?? ''}]${count}`;
}

function escape(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function rightBoundary(segments: readonly Segment[]): string {
  const last = segments.at(-1);
  if (last === undefined || !isAlphabetSegment(last)) return '(?:$|[^0-9A-Za-z])';
  if (last.alphabet.startsWith('uuid')) return '(?:$|[^0-9A-Za-z-])';
  if (last.alphabet === 'padding') return '(?:$|[^=])';
  return `(?:$|[^${classOf(last.alphabet) ?? ''}])`;
}

const longestAnchor = 32;

/** The literal start if it has three bytes (joined over literals), else the longest literal anywhere. */
function anchorsOf(segments: readonly Segment[]): Anchor[] {
  const candidates: { texts: string[]; next: Segment | null }[] = [];
  let current: string[] = [''];
  for (const segment of [...segments, null]) {
    const literals =
      segment === null || isAlphabetSegment(segment) ? null : typeof segment === 'string' ? [segment] : segment.any;
    if (literals) current = current.flatMap((head) => literals.map((literal) => head + literal));
    else {
      candidates.push({ texts: current, next: segment });
      current = [''];
    }
  }
  const shortest = ({ texts }: { texts: readonly string[] }): number => Math.min(...texts.map((text) => text.length));
  const usable = candidates.filter((candidate) => shortest(candidate) >= 3);
  const isFirst = usable[0] !== undefined && usable[0] === candidates[0];
  const best = isFirst ? usable[0] : usable.toSorted((a, b) => shortest(b) - shortest(a))[0];
  return (best?.texts ?? []).map((text) => ({
    text: text.slice(0, longestAnchor),
    fold: false,
    assigned: false,
    ...(isFirst && !beginsWithSign(segments) ? { boundary: true } : {}),
    ...(text.length <= longestAnchor ? followOf(best?.next ?? null) : {}),
  }));
}

/** The least that must follow a literal, as far as the prefilter looks. */
function followOf(segment: Segment | null): Pick<Anchor, 'follow'> {
  if (segment === null || !isAlphabetSegment(segment) || segment.optional || segment.min < 1) return {};
  if (segment.alphabet.startsWith('uuid')) return { follow: { characters: '0-9a-fA-F', count: 8 } };
  return { follow: { characters: classOf(segment.alphabet) ?? '', count: Math.min(12, segment.min) } };
}

function bitsOf(segment: Segment): number {
  if (!isAlphabetSegment(segment) || segment.check !== null || segment.optional) return 0;
  if (segment.alphabet.startsWith('uuid')) return 122;
  return segment.min * Math.log2(charactersOf(segment.alphabet).length || 1);
}

function longestOf(segment: Segment): number {
  if (typeof segment === 'string') return segment.length;
  if (!isAlphabetSegment(segment)) return Math.max(...segment.any.map((text) => text.length));
  return segment.alphabet.startsWith('uuid') ? 36 : segment.max;
}

/** The characters of an alphabet, expanded from its class. */
export function charactersOf(alphabet: string): string[] {
  const text = classOf(alphabet) ?? '0-9a-f';
  const characters: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const first = text[at] === '\\' ? (text[++at] ?? '') : (text[at] ?? '');
    const isRange = text[at + 1] === '-' && at + 2 < text.length;
    const last = isRange ? (text[at + 2] ?? first) : first;
    if (isRange) at += 2;
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) characters.push(String.fromCharCode(code));
  }
  return characters;
}
