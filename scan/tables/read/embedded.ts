/** What stands in one value of a tree and has a structure of its own: JSON, forms, HTML, printed frames. */
import type { TableFormat } from '../../../rules/index.ts';
import type { TableContext } from '../../model/table.ts';
import { FixedWidthReader } from './fixed-width.ts';
import { HtmlReader } from './html.ts';
import { JsonTokens } from './json-tokens.ts';
import { TableSink } from './sink.ts';
import { toBytes, toText } from './text.ts';
import type { TreeText } from './tree.ts';

/** JSON in a string in JSON in a string … */
const deepest = 5;
const shortest = 12;
const longestForm = 65_536;
const form = /^[\w.[\]%-]{1,60}=[^&\s"'<>{}]*(?:&[\w.[\]%-]{1,60}=[^&\s"'<>{}]*)+$/;
/** Bodies of recorded requests and answers: HAR 1.2, VCR. */
const recorded: ReadonlySet<TableFormat> = new Set<TableFormat>(['har', 'cassette']);
const bodyKey = /^(?:text|body|string|base64_string)$/;
const base64 = /^[A-Za-z0-9+/\s]{16,}={0,2}\s*$/;
/** Characters between a table shown as HTML and the same table printed as text (notebooks). */
const beside = 200;

export class EmbeddedTexts {
  readonly #sink: TableSink;
  readonly #tables: TableContext;
  readonly #format: TableFormat | null;
  readonly #hasBodies: boolean;
  #depth = 0;
  #shownEnd = -Infinity;

  /** `format`: of the document. Notebooks give it to the tables inside; elsewhere they are what they are written as. */
  constructor(sink: TableSink, tables: TableContext, format: TableFormat | null) {
    [this.#sink, this.#tables] = [sink, tables];
    this.#format = format === 'notebook' ? format : null;
    this.#hasBodies = format !== null && recorded.has(format);
  }

  /** Returns whether the text was taken apart. */
  readonly take = (found: TreeText): boolean => {
    const { key, text, start } = found;
    if (text.length < shortest) return false;
    if (looksLikeJson(text)) return this.#takeJson(found);
    if (text.length < longestForm && form.test(text)) return takeForm(found);
    if (text.includes('<table')) return this.#takeTables('html', found);
    if ((key === 'text/plain' || key === 'text') && text.includes('\n')) {
      return start - this.#shownEnd < beside ? this.#showAgain(found) : this.#takeTables('fixed-width', found);
    }
    return this.#hasBodies && bodyKey.test(key) && base64.test(text) && this.#takeBase64(found);
  };

  /** What it says of its encoding may stand behind the body, so the body has to show it: it is taken apart, or it is none. */
  #takeBase64(found: TreeText): boolean {
    if (this.#depth >= deepest) return false;
    this.#depth++;
    const text = toText(Buffer.from(found.text, 'base64').toString('latin1'));
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

  #takeTables(kind: 'html' | 'fixed-width', { text, start, end }: TreeText): boolean {
    const sink = new TableSink(this.#tables);
    const format = this.#format ?? kind;
    const reader = kind === 'html' ? new HtmlReader(sink, format) : new FixedWidthReader(sink, format);
    reader.push(toBytes(text));
    reader.end();
    const found = sink.end();
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
  for (const pair of text.split('&').slice(0, 256)) {
    const equals = pair.indexOf('=');
    tree.value(decodeForm(pair.slice(0, equals)), decodeForm(pair.slice(equals + 1)), start, end);
  }
  tree.end(end);
  return true;
}

export function decodeForm(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
