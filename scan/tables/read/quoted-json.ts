/** JSON as the value of an attribute of a page (`data-page="{&quot;…"`), and lists of objects in a text of SQL. */
import type { TableFormat } from '../../../rules/index.ts';
import { JsonTokens } from './json-tokens.ts';
import { decodeEntities, toBytes, toText } from './text.ts';
import { RecordTree } from './tree.ts';
import type { ReaderContext, RowReader, TableShape } from './types.ts';

const entity = '&(?:quot|#34|#x22);';
const opening = new RegExp(
  String.raw`=\s?"\s{0,80}[[{]\s{0,80}[[{]?\s{0,80}${entity}|'\s{0,80}\[\s{0,80}\{\s{0,80}"(?=\w)`,
  'g',
);
/** Of an opening: what may be cut at the end of a piece. */
const longestOpening = 300;
/** What is longer is no value of an attribute. */
const longest = 8_388_608;
const fewestKnown = 2;

export const quotedJson: TableShape = {
  name: 'quoted JSON',
  weigh: ({ text }) => (text.search(opening) >= 0 ? 'maybe' : null),
  open: (context) => new QuotedJsonReader(context, 'html'),
};

/** Of SQL: the same, beside what its statements bring. */
export const quotedJsonInSql: TableShape = { ...quotedJson, open: (context) => new QuotedJsonReader(context, 'sql') };

class QuotedJsonReader implements RowReader {
  readonly #tree: RecordTree;
  #text = '';
  #offset = 0;
  /** The quote that ends what has begun. */
  #quote = '';

  constructor(context: ReaderContext, format: TableFormat) {
    const isWanted = (fields: ReadonlyMap<string, string>): boolean =>
      [...fields.keys()].filter(context.isKnownName).length >= fewestKnown;
    this.#tree = new RecordTree({ sink: context.sink, format: () => format, isWanted, areLines: true });
  }

  push(text: string): void {
    this.#text += text;
    for (let proceeds = true; proceeds;) proceeds = this.#quote === '' ? this.#begin() : this.#finish();
  }

  end(): void {
    this.#tree.finish(this.#offset + this.#text.length);
  }

  #begin(): boolean {
    opening.lastIndex = 0;
    const found = opening.exec(this.#text);
    if (!found) {
      this.#drop(Math.max(0, this.#text.length - longestOpening));
      return false;
    }
    this.#quote = found[0].includes("'") ? "'" : '"';
    this.#drop(found.index + found[0].indexOf(this.#quote) + 1);
    return true;
  }

  /** In an attribute a quote is an entity, in SQL it is doubled or escaped. */
  #finish(): boolean {
    const end = endOf(this.#text, this.#quote);
    if (end < 0) {
      if (this.#text.length > longest) this.#forget();
      return false;
    }
    const written = toText(this.#text.slice(0, end));
    const text = this.#quote === '"' ? decodeEntities(written) : written.replaceAll("''", "'");
    const tokens = new JsonTokens(this.#tree, { key: '', start: this.#offset, end: this.#offset + end });
    tokens.push(toBytes(text));
    tokens.end();
    this.#drop(end + 1);
    this.#quote = '';
    return true;
  }

  /** It never closes, or is none: what was read of it is not read again. */
  #forget(): void {
    this.#drop(this.#text.length);
    this.#quote = '';
  }

  #drop(length: number): void {
    this.#text = this.#text.slice(length);
    this.#offset += length;
  }
}

/** -1 where it may still come. */
function endOf(text: string, quote: string): number {
  if (quote === '"') return text.indexOf(quote);
  for (let at = text.indexOf(quote); at >= 0 && at + 1 < text.length; at = text.indexOf(quote, at + 2))
    if (text[at + 1] !== quote) return at;
  return -1;
}
