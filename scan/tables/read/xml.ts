/** Records in XML: repeated elements with attributes or fields inside. */
import { EmbeddedTexts } from './embedded.ts';
import { Markup, type Tag } from './markup.ts';
import { decodeEntities, toText } from './text.ts';
import { RecordTree } from './tree.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

export const xml: TableShape = {
  name: 'xml',
  weigh: ({ text }) => {
    if (!/^\s*(?:<\?xml|<!--|<!DOCTYPE|<[A-Za-z_\x80-\xff])/.test(text) || /^\s*<svg[\s>]/.test(text)) return null;
    if (/<html[\s>]|<!doctype html/i.test(text.slice(0, 2_000))) return null;
    return /^\s*<\?xml/.test(text) ? 'sure' : 'maybe';
  },
  open: (context) => new XmlReader(context),
};

const deepest = 60;
const longestText = 65_536;
const attribute = /([A-Za-z_\x80-\xff][\w.:\x80-\xff-]{0,100})\s{0,10}=\s{0,10}(?:"([^"]*)"|'([^']*)')/g;

interface Element {
  /** Of its tag. */
  readonly tag: string;
  /** What its value is called: by an attribute, by a key or a title in front of it, or by its tag. */
  name: string;
  readonly start: number;
  text: string;
  /** It holds more than text: begun as an object. */
  isObject: boolean;
  /** `<key>` of a property list: what the next element holds. */
  key: string;
  /** Children of one tag so far, whose titles stand elsewhere. */
  values: number;
}

/** Elements that are one field, named by an attribute: dumps of databases, Solr, KML, Spring, Liquibase. */
const field =
  /^(?:field|column|col|cell|data|simpledata|value|property|prop|attribute|attr|entry|param|parameter|item|element|str|int|long|float|double|date|bool|string|var|d)$/i;
const label = /(?:^|\s)(?:name|field|key|column)\s{0,3}=\s{0,3}(?:"([^"]{1,100})"|'([^']{1,100})')/i;
const content = /(?:^|\s)(?:value|valuenumeric|valuedate)\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')/i;
/** FHIR: `<family value="Baker"/>`. */
const onlyValue = /^\s{0,10}value\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')\s{0,10}\/?$/;
/** RDF: `<foaf:mbox rdf:resource="mailto:…"/>`. */
const resource = /(?:^|[\s:])(?:resource|href)\s{0,3}=\s{0,3}["'](?:mailto:|tel:)([^"']*)["']/i;
const mostTitles = 256;

class XmlReader implements RowReader {
  readonly #tree: RecordTree;
  readonly #markup: Markup;
  readonly #stack: Element[] = [];
  /** DbUnit: the columns stand in front of the rows. */
  #titles: string[] = [];
  #end = 0;

  constructor(context: ReaderContext) {
    const embedded = new EmbeddedTexts(context, null);
    this.#tree = new RecordTree({ sink: context.sink, format: () => 'xml', texts: embedded });
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
    const parent = this.#stack.at(-1);
    const tag = withoutPrefix(name);
    const isInner = parent !== undefined && !parent.isObject && parent.name !== parent.tag && tag === 'value';
    if (!isInner) this.#becomeObject();
    if (this.#stack.length >= deepest) return;
    const element = { tag, name: this.#nameOf(tag, parent), start, text: '', isObject: false, key: '', values: 0 };
    this.#stack.push(element);
    if (!takeLabel(element, attributes)) this.#takeAttributes(attributes, element);
    if (isEmpty) this.#endElement(end);
  }

  #nameOf(tag: string, parent: Element | undefined): string {
    if (!parent) return tag;
    if (parent.key !== '') {
      const { key } = parent;
      parent.key = '';
      return key;
    }
    return tag === 'value' && parent.tag === 'row' ? (this.#titles[parent.values++] ?? tag) : tag;
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
    if (!this.#stack.some(({ tag }) => tag === own)) return;
    for (let top = this.#stack.at(-1); top; top = this.#stack.at(-1)) {
      this.#endElement(end);
      if (top.tag === own) return;
    }
  }

  #endElement(end: number): void {
    const element = this.#stack.pop();
    if (!element) return;
    const text = decodeEntities(toText(element.text.trim()));
    const parent = this.#stack.at(-1);
    if (parent && this.#isTitle(element, parent, text)) return;
    if (text !== '' || !element.isObject) this.#tree.value(element.name, text, element.start, end);
    if (element.isObject) this.#tree.end(end);
  }

  /** What is no value: it names one that follows, or belongs to the field around it. */
  #isTitle({ tag, name, isObject }: Element, parent: Element, text: string): boolean {
    if (isObject) return false;
    if (tag === 'key') parent.key = text.slice(0, 200);
    else if (tag === 'value' && !parent.isObject && parent.name !== parent.tag) parent.text += text;
    else if (tag === 'column' && name === tag && parent.tag === 'table') {
      if (this.#stack.length > 0 && parent.values++ === 0) this.#titles = [];
      if (this.#titles.length < mostTitles) this.#titles.push(text);
    } else return false;
    return tag !== 'key' || parent.tag === 'dict';
  }
}

/** The attribute says what the element holds, as another attribute or as its text. */
function takeLabel(element: Element, attributes: string): boolean {
  const [, double, single] = field.test(element.tag) ? (label.exec(attributes) ?? []) : [];
  const name = double ?? single;
  const [, inDouble, inSingle] = content.exec(attributes) ?? [];
  if (name === undefined && onlyValue.test(attributes)) {
    element.text = inDouble ?? inSingle ?? '';
    return true;
  }
  const [, address] = name === undefined ? (resource.exec(attributes) ?? []) : [];
  if (name !== undefined) element.name = decodeEntities(toText(name));
  element.text = name === undefined ? (address ?? '') : (inDouble ?? inSingle ?? '');
  return name !== undefined || address !== undefined;
}

function withoutPrefix(name: string): string {
  return toText(name.slice(name.lastIndexOf(':') + 1));
}
