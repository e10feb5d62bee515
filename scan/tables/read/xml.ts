/** Records in XML: repeated elements with attributes or fields inside. */
import { EmbeddedTexts } from './embedded.ts';
import { Markup, type Tag } from './markup.ts';
import { decodeEntities, toText } from './text.ts';
import { RecordTree } from './tree.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

export const xml: TableShape = {
  name: 'xml',
  weigh: ({ text }) => {
    if (!/^\s*(?:<\?xml|<!--|<!DOCTYPE|<[A-Za-z_])/.test(text) || /^\s*<svg[\s>]/.test(text)) return null;
    if (/<html[\s>]|<!doctype html/i.test(text.slice(0, 2_000))) return null;
    return /^\s*<\?xml/.test(text) ? 'sure' : 'maybe';
  },
  open: (context) => new XmlReader(context),
};

const deepest = 60;
const longestText = 65_536;
const attribute = /([A-Za-z_][\w.:-]{0,100})\s{0,10}=\s{0,10}(?:"([^"]*)"|'([^']*)')/g;

interface Element {
  readonly name: string;
  readonly start: number;
  text: string;
  /** It holds more than text: begun as an object. */
  isObject: boolean;
}

class XmlReader implements RowReader {
  readonly #tree: RecordTree;
  readonly #markup: Markup;
  readonly #stack: Element[] = [];
  #end = 0;

  constructor({ sink, tables }: ReaderContext) {
    const embedded = new EmbeddedTexts(sink, tables, null);
    this.#tree = new RecordTree({ sink, format: () => 'xml', onText: embedded.take });
    this.#markup = new Markup({
      open: (tag) => this.#open(tag),
      close: (name, end) => this.#close(name, end),
      text: (text) => {
        const top = this.#stack.at(-1);
        if (top && top.text.length < longestText) top.text += text;
      },
    });
  }

  push(text: string): void {
    this.#markup.push(text);
  }

  end(): void {
    this.#markup.end();
    this.#tree.finish(this.#end);
  }

  #open({ name, attributes, start, end, isEmpty }: Tag): void {
    this.#end = end;
    this.#becomeObject();
    if (this.#stack.length >= deepest) return;
    const element = { name: withoutPrefix(name), start, text: '', isObject: false };
    this.#stack.push(element);
    this.#takeAttributes(attributes, element);
    if (isEmpty) this.#endElement(end);
  }

  /** An element around others is an object in the one around it. */
  #becomeObject(): void {
    const top = this.#stack.at(-1);
    if (!top || top.isObject) return;
    top.isObject = true;
    this.#tree.begin('object', top.name, top.start);
  }

  #takeAttributes(attributes: string, { start }: Element): void {
    if (!attributes.includes('=')) return;
    for (const [, name = '', double, single] of attributes.matchAll(attribute)) {
      if (name.startsWith('xmlns')) continue;
      this.#becomeObject();
      this.#tree.value(withoutPrefix(name), decodeEntities(toText(double ?? single ?? '')), start, start);
    }
  }

  #close(name: string, end: number): void {
    this.#end = end;
    const own = withoutPrefix(name);
    // A tag that closes nothing is passed over; one further out closes what was left open.
    if (!this.#stack.some((element) => element.name === own)) return;
    for (let top = this.#stack.at(-1); top; top = this.#stack.at(-1)) {
      this.#endElement(end);
      if (top.name === own) return;
    }
  }

  #endElement(end: number): void {
    const element = this.#stack.pop();
    if (!element) return;
    const text = decodeEntities(toText(element.text.trim()));
    if (text !== '' || !element.isObject) this.#tree.value(element.name, text, element.start, end);
    if (element.isObject) this.#tree.end(end);
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
