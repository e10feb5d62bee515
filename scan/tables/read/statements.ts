/**
 * Records that code writes down without brackets around them: `email { 'x' }` in a block of a factory, `user.email = 'x'`
 * and `user.setEmail("x")` line by line, `User.create! name: 'x', email: 'y'`. Examples look the same, so that it takes
 * three of a kind.
 */
import { limits } from '../limits.ts';
import { Lines, type Line } from './lines.ts';
import { RecordTables } from './record-table.ts';
import { toText } from './text.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

export const statements: TableShape = {
  name: 'code',
  isContinued: true,
  weigh: () => 'maybe',
  open: (context) => new StatementReader(context),
};

const longestLine = 1_000;
/** A call goes on behind a comma. */
const longestCall = 8_000;
/** Lines of something else between two that belong to one record. */
const mostBetween = 8;
const fewestKnown = 2;

/** What is put together (`#{…}`, `${…}`) is no literal. */
const literal = String.raw`'(?:[^'\\]|\\.){0,300}'|"(?:[^"\\#$]|\\.|[#$](?!\{)){0,300}"|-?\d[\d_.]{0,30}`;
const block = /\bdo(?:\s*\|[^|]{0,80}\|)?\s*$|\{(?:\s*\|[^|]{0,80}\|)?\s*$/;
const property = new RegExp(
  String.raw`^\s*([a-z_]\w{0,59})(?:\s{0,20}\{\s{0,20}(${literal})\s{0,20}\}|\s{1,40}(${literal}))\s*$`,
);
const assignment = new RegExp(
  String.raw`^\s*([A-Za-z_$@][\w$]{0,59})(?:\.|->)(?:(\w{1,60})\s{0,20}=\s{0,20}(${literal})|set_?([A-Z]\w{0,59})\(\s{0,20}(${literal})\s{0,20}\))\s{0,20};?\s*$`,
);
/** Calls that make somebody; those that ask for somebody (`where`, `find_by`) do not. */
const call =
  /^\s*(?:[\w@$.]{1,60}\s{0,20}=\s{0,20})?((?:[A-Za-z_]\w{0,59}(?:\.|::))*(?:(?:create|build|new|insert|make|add|register|invite|import|seed|update)(?:_\w{1,40})?|first_or_create|find_or_create_by|[Ff]abricate|\w{1,40}_(?:fixture|factory))[!?]?)\s+(?=\S)/;
const pair = new RegExp(
  String.raw`(?:^|[,\s]):?(["']?)([A-Za-z_]\w{0,59})\1(?::\s+|\s{0,20}=>\s{0,20})(?:(${literal})(?=\s*(?:,|$|\bif\b|\bunless\b|\bdo\b))|[^,]{0,300})`,
  'g',
);

interface Written {
  /** Records of one kind are one table. */
  readonly kind: string;
  readonly fields: Map<string, string>;
  readonly start: number;
  end: number;
}

/** What was read of a call that may go on in the next line. */
interface Call {
  readonly callee: string;
  readonly start: number;
  text: string;
}

class StatementReader implements RowReader {
  readonly #isKnownName: (name: string) => boolean;
  readonly #tables: RecordTables;
  readonly #lines: Lines;
  /** Of each kind, until there is a second one. */
  readonly #first = new Map<string, Written | 'told'>();
  #open: Written | null = null;
  /** What `#open` belongs to: a block's indentation, or the variable whose attributes are set. */
  #owner = '';
  #between = 0;
  #blockIndent = -1;
  #call: Call | null = null;

  constructor({ sink, isKnownName }: ReaderContext) {
    this.#isKnownName = isKnownName;
    this.#tables = new RecordTables(sink);
    this.#lines = new Lines((line) => this.#take(line));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#finish();
    this.#tables.end();
  }

  #take(line: Line): void {
    const text = line.text.length > longestLine ? '' : toText(line.text);
    if (this.#call) this.#continueCall(this.#call, text, line.end);
    else if (!/['"]/.test(text) || !this.#takeStatement(text, line)) this.#takeOther(text);
  }

  #takeStatement(text: string, line: Line): boolean {
    const [, name, inBraces, bare] = property.exec(text) ?? [];
    if (name !== undefined) {
      const indent = indentOf(text);
      if (this.#blockIndent < 0 || indent <= this.#blockIndent) return false;
      this.#set(`block ${indent}`, 'block', name, inBraces ?? bare ?? '', line);
      return true;
    }
    const [, owner, attribute, value, setter, given] = assignment.exec(text) ?? [];
    if (owner !== undefined) {
      this.#set(`of ${owner}`, 'assigned', attribute ?? setter ?? '', value ?? given ?? '', line);
      return true;
    }
    const [head, callee] = call.exec(text) ?? [];
    if (head === undefined || callee === undefined) return false;
    this.#finish();
    this.#call = { callee, start: line.start, text: '' };
    this.#continueCall(this.#call, text.slice(head.length), line.end);
    return true;
  }

  #takeOther(text: string): void {
    if (block.test(text)) {
      this.#finish();
      this.#blockIndent = indentOf(text);
    } else if (text.trim() !== '' && indentOf(text) <= this.#blockIndent) this.#blockIndent = -1;
    if (!this.#open) return;
    const isAnew = this.#owner.startsWith('of ') && isSetAnew(text, this.#owner.slice(3));
    if (isAnew || ++this.#between > mostBetween || (this.#blockIndent < 0 && this.#open.kind === 'block'))
      this.#finish();
  }

  #set(owner: string, kind: string, name: string, value: string, { start, end }: Line): void {
    if (this.#open && (this.#owner !== owner || this.#open.fields.has(name))) this.#finish();
    this.#open ??= { kind, fields: new Map(), start, end };
    [this.#owner, this.#between, this.#open.end] = [owner, 0, end];
    if (this.#open.fields.size < limits.columns) this.#open.fields.set(name, toValue(value));
  }

  #continueCall(open: Call, text: string, end: number): void {
    open.text += ` ${text.trim()}`;
    if (text.trimEnd().endsWith(',') && open.text.length < longestCall) return;
    this.#call = null;
    const first = open.text.search(/[([{]/);
    const fields = new Map<string, string>();
    for (const { index, 2: name = '', 3: value = '' } of open.text.matchAll(pair)) {
      // What stands in brackets is read as any other literal.
      if (first >= 0 && fields.size === 0 && first < index) return;
      if (!fields.has(name) && fields.size < limits.columns) fields.set(name, toValue(value));
    }
    this.#add({ kind: `call ${open.callee}`, fields, start: open.start, end });
  }

  #finish(): void {
    if (this.#open) this.#add(this.#open);
    [this.#open, this.#owner, this.#between] = [null, '', 0];
  }

  /** A single one is an example, even of a whole person. */
  #add(record: Written): void {
    if ([...record.fields.keys()].filter(this.#isKnownName).length < fewestKnown) return;
    const first = this.#first.get(record.kind);
    if (first === undefined) {
      if (this.#first.size >= limits.tables) this.#first.clear();
      this.#first.set(record.kind, record);
      return;
    }
    if (first !== 'told') this.#emit(first);
    this.#first.set(record.kind, 'told');
    this.#emit(record);
  }

  #emit({ kind, fields, start, end }: Written): void {
    this.#tables.add(kind, { name: '', format: 'code', start, isLoose: true }, fields, end);
  }
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** `user = User.new`: the attributes that follow are somebody else's. */
function isSetAnew(text: string, variable: string): boolean {
  const at = text.indexOf(variable);
  return at >= 0 && /^\s{0,20}:?=(?![=>~])/.test(text.slice(at + variable.length));
}

function toValue(written: string): string {
  const quote = written[0];
  if (quote !== '"' && quote !== "'") return written;
  return written.slice(1, -1).replace(/\\(.)/g, '$1').slice(0, limits.cell);
}
