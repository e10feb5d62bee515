/**
 * YAML by its lines and indentation, as far as data is written in it: maps, lists, flow values, block texts. Fixtures,
 * seeds and recorded requests are that; anchors, tags and types mean nothing here.
 */
import type { TableFormat } from '../../../rules/index.ts';
import { EmbeddedTexts } from './embedded.ts';
import { Lines, type Line } from './lines.ts';
import { toText } from './text.ts';
import { RecordTree } from './tree.ts';
import type { DocumentHead, RowReader, ReaderContext, TableShape } from './types.ts';
import { FoldedValue, readScalar } from './yaml-scalar.ts';

export const yaml: TableShape = {
  name: 'yaml',
  weigh: (head) => (looksLikeYaml(head) ? 'maybe' : null),
  open: (context) => new YamlReader(context),
};

/** Braces and semicolons are no part of a name: with them it is a rule of CSS, a statement, a template. */
const entry =
  /^(?:"((?:[^"\\]|\\.){1,200})"|'([^']{1,200})'|([^\s#"'[\]{},&*!|>%@`-][^#:\n{};]{0,200}?|-[^\s:{};][^:{};]{0,100}?))\s{0,8}:(?:\s+|$)/;
const deepest = 64;
const longestBlock = 1_000_000;

const cassette = /^(?:http_interactions|interactions):/m;
const page = /^\s*<(?:!doctype\s+html|html)[\s>]/i;
/** What ends so is a declaration or the beginning of a block. */
const statement = /[;{]\s*$/;

/** A heading of Markdown, and below it fields that YAML would write without a mark for each. */
const section = /^#{1,6} [^\n]{1,100}\r?\n\s*\n[-*] ([\w *-]{1,40}): [^\n]*\n[-*] (?!\1:)[\w *-]{1,40}: /m;

function looksLikeYaml({ lines, text }: DocumentHead): boolean {
  if (page.test(text.slice(0, 300)) || section.test(text.slice(0, 4_096))) return false;
  // Most lines of a recording may be of a body.
  if (cassette.test(text)) return true;
  const filled = lines.filter((line) => !/^\s*(?:#|$)/.test(line)).slice(0, 60);
  if (filled.length < 2) return false;
  if (/^(?:---|%YAML)/.test(filled[0] ?? '')) return true;
  const shaped = filled.filter((line) => {
    const body = line.trimStart().slice(0, 300);
    // Code that looks alike goes on behind a comma or a bracket.
    if (/[,;({]\s*$/.test(line.slice(-80))) return false;
    return /^-(?: |$)/.test(body) || entry.test(body) || body.startsWith('<%');
  });
  return shaped.length >= filled.length * 0.6 && shaped.some((line) => /^\s+\S/.test(line) || line.startsWith('- '));
}

interface Level {
  readonly indent: number;
  readonly kind: 'object' | 'array';
}

interface Block {
  readonly key: string;
  readonly indent: number;
  readonly start: number;
  pieces: string[];
  length: number;
}

class YamlReader implements RowReader {
  readonly #tree: RecordTree;
  readonly #lines: Lines;
  #levels: Level[] = [];
  /** A key whose value begins on the next line. */
  #open: { readonly key: string; readonly indent: number } | null = null;
  #block: Block | null = null;
  #folded: FoldedValue | null = null;
  #end = 0;

  constructor(context: ReaderContext) {
    const { sink, head } = context;
    const format: TableFormat = cassette.test(head.text) ? 'cassette' : 'yaml';
    const embedded = new EmbeddedTexts(context, format);
    this.#tree = new RecordTree({ sink, format: () => format, texts: embedded });
    this.#lines = new Lines((line) => this.#take(line));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#endBlock(this.#end);
    this.#tree.finish(this.#end);
  }

  #take(line: Line): void {
    const body = line.text.trimStart();
    const indent = line.text.length - body.length;
    if (this.#block && this.#continueBlock(body, indent)) return;
    if (this.#folded && this.#continueFolded(this.#folded, body, indent, line)) return;
    this.#end = line.end;
    if (body === '' || body.startsWith('#') || body.startsWith('<%')) return;
    if (indent === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(body)) this.#closeTo(-1, line.start);
    else this.#takeEntry(body, indent, line);
  }

  /** `- ` opens an item, which may hold an entry on the same line, indented by where it stands. */
  #takeEntry(body: string, indent: number, line: Line): void {
    if (/^-(?:\s|$)/.test(body)) {
      this.#enter('array', indent, line.start);
      const rest = body.slice(1).trimStart();
      const inner = indent + body.length - rest.length;
      if (rest === '') this.#open = { key: '', indent };
      else if ((entry.test(rest) || /^-\s/.test(rest)) && this.#levels.length < deepest) {
        this.#open = { key: '', indent };
        this.#takeEntry(rest, inner, line);
      } else this.#takeValue('', rest, indent, line);
      return;
    }
    const match = statement.test(body.slice(-80)) ? null : entry.exec(body);
    if (!match) return;
    this.#enter('object', indent, line.start);
    const key = toText(match[1] ?? match[2] ?? match[3] ?? '').replace(/^:/, '');
    this.#takeValue(key, body.slice(match[0].length), indent, line);
  }

  #takeValue(key: string, rest: string, indent: number, line: Line): void {
    const value = rest.replace(/^(?:[&!]\S{0,100}\s+)+/, '').trim();
    if (value === '' || /^[&!]\S{0,100}$/.test(value)) this.#open = { key, indent };
    else if (/^[|>][-+\d]{0,3}(?:\s+#.*)?$/.test(value))
      this.#block = { key, indent, start: line.start, pieces: [], length: 0 };
    else {
      this.#folded = FoldedValue.begin(value, { key, indent, start: line.start });
      if (!this.#folded) readScalar(this.#tree, key, value, line);
    }
  }

  /** False where the value was in no quotes after all: what is indented less stands behind it. */
  #continueFolded(folded: FoldedValue, body: string, indent: number, { end }: Line): boolean {
    const isOver = (body !== '' && indent <= folded.indent) || folded.isTooLong;
    if (isOver) {
      this.#folded = null;
      return false;
    }
    if (folded.add(body)) {
      this.#tree.value(folded.key, folded.text, folded.start, end);
      [this.#folded, this.#end] = [null, end];
    }
    return true;
  }

  /** Makes the innermost level one of this kind and indentation. */
  #enter(kind: Level['kind'], indent: number, start: number): void {
    // An item of a list may stand below its key without indentation.
    const isInner =
      this.#open !== null &&
      (indent > this.#open.indent ||
        (kind === 'array' && indent === this.#open.indent && this.#levels.at(-1)?.kind === 'object'));
    const opened = isInner ? this.#open : null;
    this.#open = null;
    if (!opened) this.#closeTo(indent, start, kind);
    const top = this.#levels.at(-1);
    if (!opened && top?.indent === indent && top.kind === kind) return;
    if (this.#levels.length >= deepest) return;
    this.#tree.begin(kind, opened?.key ?? '', start);
    this.#levels.push({ indent, kind });
  }

  /** Closes what is indented deeper, and what is of the other kind where an indentation is shared. */
  #closeTo(indent: number, end: number, kind: Level['kind'] | null = null): void {
    for (let top = this.#levels.at(-1); top; top = this.#levels.at(-1)) {
      if (top.indent < indent || (top.indent === indent && (kind === null || top.kind === kind))) return;
      if (top.indent === indent && kind === 'array') return;
      this.#levels.pop();
      this.#tree.end(end);
    }
  }

  #continueBlock(body: string, indent: number): boolean {
    const block = this.#block;
    if (!block) return false;
    if (body !== '' && indent <= block.indent) {
      this.#endBlock(this.#end);
      return false;
    }
    if (block.length < longestBlock) block.pieces.push(body);
    block.length += body.length + 1;
    return true;
  }

  #endBlock(end: number): void {
    if (!this.#block) return;
    const { key, pieces, start } = this.#block;
    this.#block = null;
    this.#tree.value(key, toText(pieces.join('\n')).trim(), start, Math.max(start, end));
  }
}
