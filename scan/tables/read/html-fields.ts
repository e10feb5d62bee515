/** People in pages who are in no table: `<dt>Name</dt><dd>Anna</dd>`, `<span class="email">`, `<span itemprop="email">`. */
import { limits } from '../limits.ts';
import { Markup, type Tag } from './markup.ts';
import { splitNumbered } from './numbered-keys.ts';
import { RecordTables } from './record-table.ts';
import { decodeEntities, toText } from './text.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

export const htmlFields: TableShape = {
  name: 'page',
  weigh: ({ text }) =>
    /<(?:dl|d[td]|input|[a-z]\w{0,9}\s[^<>]{0,200}(?:class|itemprop)=)[^<>]{0,200}>/i.test(text) ? 'maybe' : null,
  open: (context) => new PageReader(context),
};

const named = /\s(?:itemprop|class|data-label|data-field)\s{0,3}=\s{0,3}["']([^"']{1,200})["']/gi;
const content = /\scontent\s{0,3}=\s{0,3}["']([^"']{1,1000})["']/i;
const inputName = /\sname\s{0,3}=\s{0,3}["']([^"']{1,200})["']/i;
const inputValue = /\svalue\s{0,3}=\s{0,3}"([^"]{1,1000})"/i;
/** `p-name`, `u-email`, `dt-bday`. */
const microformat = /^(?:p|u|dt)-(?=\w)/;
const fewestKnown = 2;
const mostNames = 8;

class PageReader implements RowReader {
  readonly #isKnownName: (name: string) => boolean;
  readonly #tables: RecordTables;
  readonly #markup: Markup;
  /** Of the element whose text comes next: what its attributes call it, and what stood in the title in front of it. */
  #name = '';
  #title = '';
  /** Of fields of a form that have numbers. */
  #owner = '';
  #isTitle = false;
  #text = '';
  #fields = new Map<string, string>();
  #start = 0;
  #end = 0;

  constructor({ sink, isKnownName }: ReaderContext) {
    [this.#tables, this.#isKnownName] = [new RecordTables(sink), isKnownName];
    this.#markup = new Markup({
      open: (tag) => this.#open(tag),
      close: (name, end) => this.#close(name.toLowerCase(), end),
      text: (text) => {
        if (this.#name !== '' || this.#isTitle) this.#text = (this.#text + text).slice(0, limits.cell);
      },
    });
  }

  push(text: string): void {
    this.#markup.push(text);
  }

  end(): void {
    this.#markup.end();
    this.#finish();
    this.#tables.end();
  }

  #open({ name, attributes, start, end }: Tag): void {
    const tag = name.toLowerCase();
    if (tag === 'input') return this.#takeInput(attributes, start, end);
    // `<b>` and `<a>` inside are no elements of their own.
    const own = this.#nameOf(attributes);
    if (own === '' && tag !== 'dt' && tag !== 'dd') return;
    [this.#isTitle, this.#text] = [tag === 'dt', ''];
    this.#name = own === '' && tag === 'dd' ? this.#title : own;
    if (this.#fields.size === 0) this.#start = start;
    const [, given] = tag === 'meta' ? (content.exec(attributes) ?? []) : [];
    if (given === undefined) return;
    this.#text = given;
    this.#take(end);
  }

  #close(tag: string, end: number): void {
    if (this.#isTitle && tag === 'dt') {
      const title = this.#plain().replace(/:$/, '');
      this.#title = this.#isKnownName(title) ? title : '';
      [this.#isTitle, this.#text] = [false, ''];
    } else if (this.#name !== '') this.#take(end);
  }

  /** `<input name="rows[17][email]" value="anna@…">`. */
  #takeInput(attributes: string, start: number, end: number): void {
    const [, written = ''] = inputName.exec(attributes) ?? [];
    const [, value] = inputValue.exec(attributes) ?? [];
    const { owner, name } = splitNumbered(written) ?? { owner: '', name: written };
    if (value === undefined || !this.#isKnownName(name)) return;
    if (owner !== this.#owner) this.#finish();
    if (this.#fields.size === 0) this.#start = start;
    [this.#owner, this.#name, this.#text] = [owner, name, value];
    this.#take(end);
  }

  #nameOf(attributes: string): string {
    if (!attributes.includes('=')) return '';
    // What an element looks like is said in front of what it holds.
    const names = [...attributes.matchAll(named)].flatMap(([, list = '']) => list.split(/\s+/, mostNames));
    return names.map((name) => name.replace(microformat, '')).findLast((name) => this.#isKnownName(name)) ?? '';
  }

  #plain(): string {
    return decodeEntities(toText(this.#text)).replace(/\s+/g, ' ').trim();
  }

  #take(end: number): void {
    const [name, value] = [this.#name, this.#plain()];
    [this.#name, this.#text] = ['', ''];
    if (value === '') return;
    if (this.#fields.has(name)) this.#finish();
    this.#fields.set(name, value);
    this.#end = end;
  }

  #finish(): void {
    const names = [...this.#fields.keys()];
    if (names.length >= fewestKnown) {
      const begin = { name: '', format: 'html' as const, start: this.#start, isLoose: true };
      this.#tables.add(names.slice(0, 2).join('\0'), begin, this.#fields, this.#end);
    }
    [this.#fields, this.#start] = [new Map(), this.#end];
  }
}
