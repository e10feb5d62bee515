/**
 * XML as office files need it, in pieces: elements by their local names, text with the five entities and numbers. No
 * document types, so that there are no entities to expand; no tree, so that depth costs nothing.
 */
import { DecodeError } from '../errors.ts';
import type { Bytes } from '../types.ts';

export interface XmlHandler {
  /** `name` without its prefix. `attribute` also by local name; `values`: of all attributes. */
  readonly open: (
    name: string,
    attribute: (name: string) => string | undefined,
    values: () => Iterable<string>,
  ) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Resolves after each piece, so that what was found can be passed on. Throws DecodeError. */
export async function* parseXml(bytes: Bytes, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new XmlParser(handler);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.push(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.end();
}

/** Appendix F of XML 1.0, as far as office files go. */
function encodingOf(piece: Uint8Array): string {
  const [first, second] = piece;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}

const longestTag = 1_000_000;

class XmlParser {
  readonly #handler: XmlHandler;
  #rest = '';
  /** Elements that are open. */
  #depth = 0;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  push(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === 60 ? this.#readMarkup(text, at) : this.#readText(text, at);
      if (next < 0) break;
      at = next;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > longestTag) throw new DecodeError('damaged');
  }

  end(): void {
    if (this.#rest.trim() !== '' || this.#depth > 0) throw new DecodeError('ends too early');
  }

  /** Where it goes on, or -1 where more is needed. An entity at the end may be cut. */
  #readText(text: string, at: number): number {
    const markup = text.indexOf('<', at);
    const end = markup >= 0 ? markup : withoutCutEntity(text, at);
    if (end > at) this.#handler.text(decodeEntities(text.slice(at, end)));
    return end > at ? end : -1;
  }

  #readMarkup(text: string, at: number): number {
    const next = text.charCodeAt(at + 1);
    if (next === 33 || next === 63) return this.#readOther(text, at);
    const end = endOfTag(text, at + 1);
    if (end < 0) return -1;
    this.#readTag(text.slice(at + 1, end));
    return end + 1;
  }

  #readOther(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
    if (text.startsWith('<?', at)) return behind(text, '?>', at + 2);
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      if (end < 0) return -1;
      this.#handler.text(text.slice(at + 9, end));
      return end + 3;
    }
    // What is this short may still become one of the above.
    if (text.length - at < 9) return -1;
    throw new DecodeError('declares a document type');
  }

  #readTag(tag: string): void {
    if (tag.startsWith('/')) {
      this.#depth--;
      return this.#handler.close(nameAt(tag, 1));
    }
    const name = nameAt(tag, 0);
    this.#handler.open(
      name,
      (wanted) => attributeOf(tag, wanted),
      () => valuesOf(tag),
    );
    if (tag.endsWith('/')) this.#handler.close(name);
    else this.#depth++;
  }
}

function withoutCutEntity(text: string, from: number): number {
  const ampersand = text.lastIndexOf('&');
  return ampersand >= from && text.length - ampersand < 12 && !text.includes(';', ampersand) ? ampersand : text.length;
}

function behind(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found < 0 ? -1 : found + what.length;
}

/** The next `>` that stands in no quotes. */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}

/** Without its prefix. */
function nameAt(tag: string, from: number): string {
  let start = from;
  let end = from;
  for (; end < tag.length; end++) {
    const code = tag.charCodeAt(end);
    if (code <= 32 || code === 47) break;
    if (code === 58) start = end + 1;
  }
  return tag.slice(start, end);
}

function attributeOf(tag: string, wanted: string): string | undefined {
  for (const { equals, start, end } of quotedIn(tag))
    if (endsWithName(tag, equals, wanted)) return decodeEntities(tag.slice(start, end));
  return undefined;
}

function* valuesOf(tag: string): Generator<string> {
  for (const { start, end } of quotedIn(tag)) yield decodeEntities(tag.slice(start, end));
}

interface Quoted {
  readonly equals: number;
  readonly start: number;
  readonly end: number;
}

/** From one quoted value to the next: sheets have millions of them. */
function* quotedIn(tag: string): Generator<Quoted> {
  for (let equals = tag.indexOf('='); equals >= 0;) {
    let start = equals + 1;
    while (tag.charCodeAt(start) <= 32) start++;
    const quote = tag[start] ?? '';
    const end = quote === '"' || quote === "'" ? tag.indexOf(quote, start + 1) : start;
    if (end < 0) return;
    if (end > start) yield { equals, start: start + 1, end };
    equals = tag.indexOf('=', end);
  }
}

function endsWithName(tag: string, equals: number, name: string): boolean {
  let end = equals;
  while (tag.charCodeAt(end - 1) <= 32) end--;
  const before = tag.charCodeAt(end - name.length - 1);
  return (before <= 32 || before === 58) && tag.endsWith(name, end);
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
