/** Logs: `key=value` pairs, JSON behind a prefix, requests of web servers. Lines without any of them are left out. */
import { bound } from './bound/bound.ts';
import { code } from './code.ts';
import { EmbeddedTexts } from './embedded.ts';
import { JsonTokens } from './json-tokens.ts';
import { Lines, type Line } from './lines.ts';
import { looksLikeLog } from './log-lines.ts';
import { fieldsOfForm } from './forms.ts';
import { countPairs, fieldsOfMessage, fieldsOfPairs, holdsName } from './log-pairs.ts';
import { fieldsOfObject } from './printed-object.ts';
import { RecordTables } from './record-table.ts';
import { sql } from './sql.ts';
import { toText } from './text.ts';
import { RecordTree } from './tree.ts';
import type { DocumentHead, RowReader, ReaderContext, TableShape } from './types.ts';

export const log: TableShape = {
  name: 'log',
  isContinued: true,
  weigh: (head) => (looksLikeLog(head) ? 'sure' : hasPairs(head) ? 'maybe' : null),
  beside: [bound, code, sql],
  open: (context) => new LogReader(context),
};

/** An element with attributes, in one line; `to=<anna@…>` is none. */
const element = /<[a-z][\w:-]{0,60}\s[^<>=]{0,2000}=[^<>]{0,2000}>/gi;
const request = /"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) [^\s"?]{0,2000}\?([^\s"]{1,4000})/;
const combined = /^(\S{2,60}) \S{1,60} (\S{1,100}) \[[^\]]{5,40}\] "/;

function hasPairs({ lines }: DocumentHead): boolean {
  const some = lines.slice(0, 60).map((line) => withoutElements(line.slice(0, 500)));
  return (
    some.filter((line) => countPairs(line) >= 2 || fieldsOfObject(line) || /^[^{]{1,200}\{".{0,800}\}/.test(line))
      .length >= 2
  );
}

class LogReader implements RowReader {
  readonly #isKnownName: (name: string) => boolean;
  /** In something that is no log. */
  readonly #isLoose: boolean;
  readonly #tables: RecordTables;
  readonly #tree: RecordTree;
  readonly #lines: Lines;
  #length = 0;

  constructor(context: ReaderContext) {
    const { sink, head, isKnownName } = context;
    this.#isLoose = !looksLikeLog(head);
    this.#isKnownName = isKnownName;
    this.#tables = new RecordTables(sink);
    const embedded = new EmbeddedTexts(context, null);
    const isWanted = (fields: ReadonlyMap<string, string>): boolean => [...fields.keys()].some(isKnownName);
    this.#tree = new RecordTree({ sink, format: () => 'log', texts: embedded, isWanted });
    this.#lines = new Lines((line) => this.#take(line));
  }

  push(text: string): void {
    this.#length += text.length;
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#tables.end();
    this.#tree.finish(this.#length);
  }

  #take(line: Line): void {
    const { text } = line;
    const brace = text.indexOf('{');
    if (brace >= 0 && /^\{\s*"/.test(text.slice(brace, brace + 40)) && text.trimEnd().endsWith('}')) {
      this.#takeJson(line, brace);
      return;
    }
    if (!/[=:<]/.test(text)) return;
    const fields = fieldsOf(text.slice(0, 16_384), this.#isKnownName);
    if (fields.size < 2 || ![...fields.keys()].some(this.#isKnownName)) return;
    this.#tables.add(
      fields.has('client ip') ? 'requests' : 'pairs',
      { name: '', format: 'log', start: line.start, isLoose: this.#isLoose },
      fields,
      line.end,
    );
  }

  #takeJson({ text, start, end }: Line, brace: number): void {
    const tokens = new JsonTokens(this.#tree, { key: '', start, end });
    tokens.push(text.slice(brace));
    tokens.end();
  }
}

function fieldsOf(line: string, isKnownName: (name: string) => boolean): ReadonlyMap<string, string> {
  if (request.test(line)) return fieldsOfRequest(line);
  const message = fieldsOfMessage(line);
  if (message) return message;
  const text = withoutElements(line);
  if (!holdsName(text, isKnownName)) return new Map();
  const [pairs, printed] = [fieldsOfPairs(text), fieldsOfObject(text)];
  // Values without quotes may have blanks: of pairs only the first words would be left.
  return printed && printed.size >= pairs.size ? printed : pairs;
}

/** Attributes are written like pairs, and name and class of a link are nobody's. */
function withoutElements(line: string): string {
  return line.includes('<') ? line.replace(element, ' ') : line;
}

/** What was sent with a request, beside who asked. */
function fieldsOfRequest(line: string): Map<string, string> {
  const fields = fieldsOfForm(toText(request.exec(line)?.[1] ?? ''));
  const [, address, user] = combined.exec(line) ?? [];
  if (address) fields.set('client ip', address);
  if (user && user !== '-') fields.set('user', user);
  return fields;
}
