/**
 * The raw text of commits and tags (gitformat-commit, git-mktag): headers, an empty line, a message. Whoever contributes
 * publishes name and address with each commit, so that where these stand only secrets count; a signature is random to
 * whoever reads it, so that rules which go by randomness find nothing in it that is so.
 */
import type { CompiledRule } from '../../rules/index.ts';
import type { DocumentResult } from './document.ts';

export type StretchKind = 'identity' | 'signature';

/** Bytes of a text, `to` not included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: StretchKind;
}

export interface ObjectText {
  readonly bytes: Buffer;
  readonly stretches: readonly Stretch[];
}

export interface ObjectHeaders extends ObjectText {
  /** Names and addresses without their times; null where there is more than them to be read. */
  readonly identities: readonly string[] | null;
}

/** What stands in front of the first empty line; places in it are those of the raw object. */
export function headersOf(object: Buffer): ObjectHeaders {
  const end = endOfHeaders(object);
  const lines = object.toString('latin1', 0, end).split('\n');
  const reader = new HeaderReader();
  for (const line of lines) reader.read(line);
  return {
    bytes: Buffer.from(reader.shown.join('\n'), 'latin1'),
    stretches: reader.stretches,
    identities: reader.identities,
  };
}

/** Its places count from the first line of the message. */
export function messageOf(object: Buffer): Buffer {
  return object.subarray(Math.min(object.length, endOfHeaders(object) + 2));
}

function endOfHeaders(object: Buffer): number {
  const end = object.indexOf('\n\n');
  return end < 0 ? object.length : end;
}

/** Ids of other objects are hashes to every rule that goes by randomness. */
const idHeader = /^(?:tree|parent|object) [0-9a-f]{40,64}$/;
const identityHeader = /^(?:author|committer|tagger) /;
const times = / \d+ [+-]\d+$/;

class HeaderReader {
  readonly shown: string[] = [];
  readonly stretches: Stretch[] = [];
  identities: string[] | null = [];
  #at = 0;
  #kind: StretchKind | 'text' | 'tag' = 'text';
  /** Of a tag inside a header: its message has begun, its signature has. */
  #isMessage = false;

  read(line: string): void {
    const kind = line.startsWith(' ') ? this.#readMore(line.slice(1)) : this.#readFirst(line);
    const from = this.#at;
    this.#at += line.length + 1;
    this.shown.push(kind === 'id' ? line.replace(/[0-9a-f]{40,64}$/, (id) => ' '.repeat(id.length)) : line);
    if (kind === 'identity' || kind === 'signature') this.stretches.push({ from, to: this.#at, kind });
    if (kind === 'identity' && !line.startsWith(' ')) this.identities?.push(line.replace(times, ''));
    else if (kind !== 'id') this.identities = null;
  }

  #readFirst(line: string): StretchKind | 'text' | 'id' {
    this.#isMessage = false;
    this.#kind = 'text';
    if (idHeader.test(line)) return 'id';
    if (identityHeader.test(line)) return (this.#kind = 'identity');
    if (line.startsWith('gpgsig ') || line.startsWith('gpgsig-sha256 ')) return (this.#kind = 'signature');
    if (!line.startsWith('mergetag ')) return 'text';
    this.#kind = 'tag';
    return 'text';
  }

  /** A header goes on in lines that begin with a blank; `mergetag` holds a whole tag that way. */
  #readMore(line: string): StretchKind | 'text' | 'id' {
    if (this.#kind !== 'tag') return this.#kind;
    if (line === '') this.#isMessage = true;
    if (this.#isMessage && signatureStart.test(line)) return (this.#kind = 'signature');
    if (this.#isMessage) return trailer.test(line) ? 'identity' : 'text';
    if (idHeader.test(line)) return 'id';
    return identityHeader.test(line) ? 'identity' : 'text';
  }
}

const signatureStart = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----/;
/** `Signed-off-by: Name <address>` (git-interpret-trailers). */
const trailer = /^[ \t]*(?:[A-Za-z][A-Za-z-]{0,40}-by|[Cc][Cc]|Author|Committer|From): [^\n]*<[^<>\n]*>/;

/** Trailers name contributors; a tag may end with its signature. Looked for where something was found: mostly nothing was. */
function stretchesOfMessage(bytes: Buffer, isTag: boolean): Stretch[] {
  const lines = bytes.toString('latin1').split('\n');
  const signature = isTag ? lines.findLastIndex((line) => signatureStart.test(line)) : -1;
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const to = from + line.length + 1;
    if (signature >= 0 && index >= signature) stretches.push({ from, to, kind: 'signature' });
    else if (trailer.test(line)) stretches.push({ from, to, kind: 'identity' });
    from = to;
  }
  return stretches;
}

/** As `withoutIdentities`, of a message. */
export function withoutTrailers(
  result: DocumentResult,
  bytes: Buffer,
  { rules, isTag }: { readonly rules: readonly CompiledRule[]; readonly isTag: boolean },
): DocumentResult {
  if (result.hits.length + result.tables.length === 0) return result;
  return withoutIdentities(result, { bytes, stretches: stretchesOfMessage(bytes, isTag) }, rules);
}

/** What counts where it stands. */
export function withoutIdentities(
  result: DocumentResult,
  { bytes, stretches }: ObjectText,
  rules: readonly CompiledRule[],
): DocumentResult {
  if (stretches.length === 0) return result;
  const isLeft = (from: number, to: number): boolean => {
    const blank = Buffer.from(bytes.subarray(from, to));
    for (const stretch of stretches) blank.fill(32, clamp(stretch.from - from, blank), clamp(stretch.to - from, blank));
    return /\S/.test(blank.toString('latin1'));
  };
  return {
    ...result,
    hits: result.hits.filter(({ rule, offset, length }) => {
      const kinds = stretches.filter(({ from, to }) => from < offset + length && offset < to).map(({ kind }) => kind);
      if (kinds.length === 0) return true;
      return rules[rule]?.kind === 'secret' && !(kinds.includes('signature') && rules[rule].generic);
    }),
    tables: result.tables.filter(({ start, end }) => isLeft(start, end)),
  };
}

function clamp(offset: number, { length }: Buffer): number {
  return Math.max(0, Math.min(length, offset));
}
