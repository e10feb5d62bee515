/** What stands in one value of a tree and has a structure of its own: JSON, forms, HTML, printed frames. */
import type { TableFormat } from '../../../rules/index.ts';
import type { TableContext } from '../../model/table.ts';
import { FixedWidthReader } from './fixed-width.ts';
import { fieldsOfForm } from './forms.ts';
import { HtmlReader } from './html.ts';
import { JsonTokens } from './json-tokens.ts';
import { countPairs, fieldsOfPairs } from './log-pairs.ts';
import { LoggedTexts } from './logged-texts.ts';
import { unpackJson } from './packed-json.ts';
import { PrintedTexts } from './printed-texts.ts';
import { unpackBody } from './recorded-body.ts';
import { TableSink } from './sink.ts';
import { toBytes, toText } from './text.ts';
import type { TreeText } from './tree.ts';
import type { ReaderContext } from './types.ts';

/** JSON in a string in JSON in a string … */
const deepest = 5;
const shortest = 12;
const longestForm = 65_536;
const form = /^[\w.[\]%-]{1,60}=[^&\s"'<>{}]*(?:&[\w.[\]%-]{1,60}=[^&\s"'<>{}]*)+$/;
/** Bodies of recorded requests and answers: HAR 1.2, VCR. */
const recorded: ReadonlySet<TableFormat> = new Set<TableFormat>(['har', 'cassette']);
const bodyKey = /^(?:text|body|string|base64_string)$/;
const base64 = /^[A-Za-z0-9+/\s]{16,}={0,2}\s*$/;
/** What comes out of all bodies of a document. */
const mostUnpacked = 67_108_864;
/** Under which a line of a log stands in a record: Docker, journald, loggers of the cloud. */
const lineKey = /^(?:log|line|msg|message|textpayload)$/i;
const fewestPairs = 3;
/** Characters between a table shown as HTML and the same table printed as text (notebooks). */
const beside = 200;

export class EmbeddedTexts {
  readonly #sink: TableSink;
  readonly #tables: TableContext;
  readonly #format: TableFormat | null;
  readonly #hasBodies: boolean;
  readonly #logged: LoggedTexts;
  /** Of notebooks. */
  readonly #printed: PrintedTexts | null;
  #depth = 0;
  #unpacked = 0;
  #shownEnd = -Infinity;

  /** `format`: of the document. Notebooks give it to the tables inside; elsewhere they are what they are written as. */
  constructor(context: ReaderContext, format: TableFormat | null) {
    const { sink, tables } = context;
    [this.#sink, this.#tables] = [sink, tables];
    this.#logged = new LoggedTexts(sink, tables);
    this.#format = format === 'notebook' ? format : null;
    this.#printed = format === 'notebook' ? new PrintedTexts(context, format) : null;
    this.#hasBodies = format !== null && recorded.has(format);
  }

  /** Texts of a log were found, and more may follow. */
  get holdsLog(): boolean {
    return this.#logged.isOpen;
  }

  end(): void {
    this.#logged.end();
    this.#printed?.end();
  }

  /** Returns whether the text was taken apart. */
  readonly take = (found: TreeText): boolean => {
    const { key, text, start } = found;
    if (text.length < shortest) return false;
    if (looksLikeJson(text)) return this.#takeJson(found);
    const unpacked = unpackJson(text);
    if (unpacked !== null) return this.#takeJson({ ...found, text: unpacked });
    if (text.length < longestForm && form.test(text)) return takeForm(found);
    if (this.#logged.take(found)) return true;
    if (lineKey.test(key) && text.length < longestForm && this.#takeLine(found)) return true;
    if (text.includes('<table')) return this.#takeTables('html', found);
    if ((key === 'text/plain' || key === 'text') && text.includes('\n')) {
      if (start - this.#shownEnd < beside) return this.#showAgain(found);
      const isFound = this.#printed ? this.#printed.take(found) : this.#takeTables('fixed-width', found);
      if (isFound) this.#shownEnd = found.end;
      return isFound;
    }
    return this.#hasBodies && bodyKey.test(key) && base64.test(text) && this.#takeBase64(found);
  };

  /** What it says of its encoding may stand behind the body, so the body has to show it: it is taken apart, or it is none. */
  #takeBase64(found: TreeText): boolean {
    if (this.#depth >= deepest) return false;
    this.#depth++;
    const body = Buffer.from(found.text, 'base64');
    const text = toText((this.#unpacked < mostUnpacked ? unpackBody(body) : body).toString('latin1'));
    this.#unpacked += text.length;
    const isTaken = this.take({ ...found, text });
    this.#depth--;
    return isTaken;
  }

  #takeJson({ key, text, start, end, tree }: TreeText): boolean {
    if (this.#depth >= deepest) return false;
    this.#depth++;
    const tokens = new JsonTokens(tree, { key, start, end });
    tokens.push(toBytes(text));
    tokens.end();
    this.#depth--;
    return true;
  }

  /** The same once more, as text. */
  #showAgain({ end }: TreeText): boolean {
    this.#sink.extend(end);
    return true;
  }

  /** JSON behind words, or pairs. */
  #takeLine(found: TreeText): boolean {
    const { key, text, start, end, tree } = found;
    const inside = text.slice(text.indexOf('{'));
    if (looksLikeJson(inside)) return this.#takeJson({ ...found, text: inside });
    const bytes = toBytes(text);
    if (countPairs(bytes) < fewestPairs) return false;
    tree.begin('object', key, start);
    for (const [name, value] of fieldsOfPairs(bytes)) tree.value(name, value, start, end);
    tree.end(end);
    return true;
  }

  #takeTables(kind: 'html' | 'fixed-width', { text, start, end }: TreeText): boolean {
    const sink = new TableSink(this.#tables);
    const reader = new (kind === 'html' ? HtmlReader : FixedWidthReader)(sink, this.#format ?? kind);
    reader.push(toBytes(text));
    reader.end();
    const found = sink.end().map((table) => (this.#format ? { ...table, format: this.#format } : table));
    this.#sink.take(found, start, end);
    if (found.length > 0) this.#shownEnd = end;
    return found.length > 0;
  }
}

function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*"|\[\s*[[{"\d])/.test(text) && /[}\]]\s*$/.test(text.slice(-64));
}

/** `name=Anna&email=anna%40…`: the body of a form. */
function takeForm({ key, text, start, end, tree }: TreeText): boolean {
  tree.begin('object', key, start);
  for (const [name, value] of fieldsOfForm(text)) tree.value(name, value, start, end);
  tree.end(end);
  return true;
}
