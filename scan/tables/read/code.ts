/**
 * Records in source code: object and array literals, seeds, factories, constructors, named arguments, builders.
 * `{name: 'x', email: 'y'}`, `User.create(name: "x")`, `new Customer("x", "y")`, `['name' => 'x']`, `dict(name="x")`.
 */
import { limits } from '../limits.ts';
import {
  addField,
  areFields,
  columnOf,
  emptyEntry,
  handOn,
  isNamed,
  mostItems,
  RecordKinds,
  rowsOf,
  setField,
  setKey,
  singularOf,
  takeWrapped,
  withoutPrefix,
  type CodeRecord,
  type Frame,
} from './code-frames.ts';
import { CodeTokens, type CodeToken } from './code-tokens.ts';
import { Nearby } from './nearby.ts';
import { positionalName, RecordTables } from './record-table.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

export const code: TableShape = {
  name: 'code',
  isContinued: true,
  weigh: () => 'maybe',
  open: (context) => new CodeReader(context),
};

const deepest = 200;
const mostInner = 16;
const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '/>': '<', '>': '<' };
const address = /^[^\s@]{1,64}@[^\s@]{1,200}\.\p{L}{2,24}$/u;
/** Calls that make something of their arguments in order. */
const maker =
  /(?:^|[.:>])(?:[A-Z]\w*|(?:create|build|make|add|insert|new|append|push|register|seed|save|store|import|enroll|invite)(?:[A-Z_]\w*)?|of|customer|client|user|person|employee|member|patient|contact|subscriber|student|record|row|entry)[!?]?$/;
/** Literals beside each other that are a record. */
const fewestParts = 4;
const mostParts = 10_000;

class CodeReader implements RowReader {
  readonly #isKnownName: (name: string) => boolean;
  readonly #tables: RecordTables;
  readonly #nearby: Nearby;
  readonly #kinds = new RecordKinds();
  #tokens: CodeTokens | null = null;
  #stack: Frame[] = [];
  readonly #depths: Record<string, number> = { '(': 0, '[': 0, '{': 0, '<': 0 };
  #below = 0;
  #ids = 0;
  #end = 0;

  constructor({ sink, isKnownName }: ReaderContext) {
    this.#isKnownName = isKnownName;
    this.#tables = new RecordTables(sink);
    this.#nearby = new Nearby({
      text: (text, offset, isNew) => this.#read(text, offset, isNew),
      gap: () => this.#leave(),
    });
  }

  push(text: string): void {
    this.#nearby.push(text);
  }

  end(): void {
    this.#nearby.end();
    this.#tables.end();
  }

  #read(text: string, offset: number, isNew: boolean): void {
    if (isNew) {
      this.#tokens = new CodeTokens((token) => this.#take(token), offset);
      this.#open('{', '', '', offset);
    }
    this.#tokens?.push(text);
    this.#end = offset + text.length;
  }

  /** What is open behind a stretch of text ends with it. */
  #leave(): void {
    this.#tokens?.end();
    this.#below = 0;
    while (this.#stack.length > 0) this.#close(this.#end);
  }

  // -------------------------------------------------------------- tokens

  #take(token: CodeToken): void {
    const frame = this.#stack.at(-1);
    if (!frame) return;
    if (token.isFirst) frame.isOneLine = false;
    if (this.#below > 0) this.#takeBelow(token);
    else if (token.kind === 'sign') this.#takeSign(token, frame);
    else this.#takeOperand(token, frame);
  }

  /** Deeper than is kept: only where it ends counts. */
  #takeBelow({ kind, text }: CodeToken): void {
    if (kind !== 'sign') return;
    if (text === '(' || text === '[' || text === '{') this.#below++;
    else if (openers[text]) this.#below--;
  }

  #takeOperand(token: CodeToken, frame: Frame): void {
    const isContinued = frame.entry.isPathOpen;
    if (isTo(token, frame.entry)) {
      setKey(frame.entry, false);
      return;
    }
    // Without a comma a new line begins the next entry, unless a sign holds both together.
    if (token.isFirst && !isContinued && frame.entry.value !== null) this.#endStatement(frame);
    else if (token.isFirst && !isContinued && isOver(token, frame.entry)) this.#endStatement(frame);
    else if (beginsPair(token, frame)) this.#endEntry(frame);
    const { entry } = frame;
    if (entry.isKeyword) setKey(entry, false);
    const isNumber = token.kind === 'word' && /^\d/.test(token.text);
    const isPart = entry.isLiteral && entry.key === null && !isContinued;
    if (isPart && !token.isFirst) addPart(entry, token.kind === 'word' && !isNumber ? '' : token.text);
    if (token.kind === 'string' || isNumber) {
      entry.isBuilt ||= token.isBuilt || (entry.value !== null && entry.isLiteral);
      [entry.value, entry.isLiteral] = [
        isNumber ? `${isContinued ? `${entry.value ?? ''}.` : ''}${token.text}` : token.text,
        true,
      ];
      if (isNumber && isContinued) entry.isBuilt = false;
    } else {
      entry.path = isContinued ? `${entry.path}.${token.text}`.slice(-200) : token.text;
      if (!entry.isLiteral) entry.value = token.text;
    }
    entry.isPathOpen = false;
    entry.isEmpty = false;
    entry.isKeyword = token.kind === 'keyword';
  }

  #takeSign(token: CodeToken, frame: Frame): void {
    const { entry } = frame;
    switch (token.text) {
      case ',':
        this.#endEntry(frame);
        break;
      case ';':
        this.#endStatement(frame);
        break;
      case ':':
      case '=>':
      case '=':
      case ':=':
        setKey(entry, token.text.endsWith('='));
        break;
      case '.':
      case '::':
        entry.isPathOpen = true;
        break;
      case '->':
        // Behind a text it is the sign between key and value in Scala.
        if (entry.isLiteral && entry.key === null) setKey(entry, false);
        else entry.isPathOpen = true;
        break;
      case '+':
      case '%':
        if (entry.isLiteral) entry.isBuilt = true;
        break;
      case '. ':
        if (frame.fields || frame.items || entry.key !== null) entry.isPathOpen = true;
        else setKey(entry, false);
        break;
      case '(':
      case '[':
      case '{':
      case '<':
        this.#open(token.text, entry.isLiteral ? '' : entry.path, entry.key ?? '', token.start);
        break;
      case '>':
        if (frame.opener === '<') this.#closeUntil('<', token.end);
        break;
      case ')':
      case ']':
      case '}':
      case '/>':
        this.#closeUntil(openers[token.text] ?? '', token.end);
        break;
      default:
        break;
    }
  }

  #open(opener: string, callee: string, key: string, start: number): void {
    if (this.#stack.length >= deepest) {
      this.#below = 1;
      return;
    }
    this.#depths[opener] = (this.#depths[opener] ?? 0) + 1;
    this.#stack.push({
      opener,
      id: this.#ids++,
      callee,
      key,
      start,
      isOneLine: this.#stack.length > 0,
      fields: null,
      items: null,
      numbered: null,
      columns: null,
      inner: null,
      pairs: null,
      chain: null,
      chainStart: start,
      chainEnd: start,
      entry: emptyEntry(),
    });
  }

  /** What a statement assigns is a variable, no part of a literal: of records as ML, F# and PowerShell write them it is. */
  #endStatement(frame: Frame): void {
    const isBlock = frame.opener === '{' && !frame.isOneLine && frame.callee !== '@';
    if (frame.entry.isAssigned && isBlock) [frame.entry.key, frame.entry.isEmpty] = [null, true];
    this.#endEntry(frame);
  }

  #endEntry(frame: Frame): void {
    const { entry } = frame;
    if (entry.isEmpty && frame.chain === null) return;
    if (entry.parts && entry.key === null) this.#takeParts(frame, entry.parts);
    const text = entry.isLiteral && !entry.isBuilt ? (entry.value ?? '').slice(0, limits.cell) : '';
    if (entry.key !== null) {
      if (entry.isLiteral && frame !== this.#stack[0]) addField(frame, entry.key, text);
    } else if (!entry.isEmpty && frame !== this.#stack[0]) {
      frame.items ??= [];
      if (frame.items.length < mostItems) frame.items.push(text);
    }
    if (frame.chain) this.#endChain(frame, frame.chain);
    frame.entry = emptyEntry();
  }

  /** A list in a shell, or a record. */
  #takeParts(frame: Frame, parts: string[]): void {
    const { opener, key, start, entry } = frame;
    if (opener === '(' && key !== '') [frame.items, entry.isBuilt] = [parts.slice(0, -1), false];
    else if (parts.filter((part) => part !== '').length >= fewestParts) {
      const fields = new Map(parts.slice(0, limits.columns).map((part, index) => [positionalName(index), part]));
      const [kind, end] = [`${lastOf(entry.path)} beside:${parts.length}`, this.#end];
      this.#emit(kind, { key: '', fields, start, end });
    }
  }

  // -------------------------------------------------------------- brackets

  /** A bracket that opened nowhere closes nothing. */
  #closeUntil(opener: string, end: number): void {
    const most = opener === '{' ? 1 : 0;
    if ((this.#depths[opener] ?? 0) <= most) return;
    for (let top = this.#stack.at(-1); top; top = this.#stack.at(-1)) {
      this.#close(end);
      if (top.opener === opener) return;
    }
  }

  #close(end: number): void {
    const frame = this.#stack.at(-1);
    if (!frame) return;
    this.#endEntry(frame);
    this.#stack.pop();
    this.#depths[frame.opener] = (this.#depths[frame.opener] ?? 1) - 1;
    const parent = this.#stack.at(-1);
    nameItems(frame);
    if (parent) this.#chainOn(frame, parent, end);
    this.#takeColumns(frame, parent, end);
    this.#nameFields(frame);
    if (parent) {
      handOn(frame, parent);
      takeWrapped(frame, parent);
    }
    if (parent && isPair(frame, parent)) {
      for (const [name, value] of frame.fields ?? []) setField(parent, name, value);
    } else if (this.#isRecord(frame)) this.#takeRecord(frame, parent, end);
    else this.#takeItems(frame, parent, end);
    if (frame.opener === '[' && this.#tables.size > 0) this.#tables.finish(`[${frame.id}`);
  }

  /** By pairs that are lists, or by what is left of names that all begin alike. */
  #nameFields(frame: Frame): void {
    const { pairs, fields } = frame;
    if (pairs && !fields && areFields(frame, this.#isKnownName)) frame.fields = pairs;
    if (!fields || [...fields.keys()].some(this.#isKnownName)) return;
    const named = withoutPrefix(fields);
    if (named) frame.fields = named;
  }

  /** A list is a column of what stands around it; what has columns has rows. */
  #takeColumns(frame: Frame, parent: Frame | undefined, end: number): void {
    if (frame.columns) {
      for (const row of rowsOf(frame.columns))
        if ([...row.keys()].filter(this.#isKnownName).length >= 2)
          this.#emit(`columns ${frame.id}`, { key: '', fields: row, start: frame.start, end });
      this.#tables.finish(`columns ${frame.id}`);
      frame.columns = null;
    }
    const list = parent && frame.key !== '' ? columnOf(frame) : null;
    if (parent && list && list.length > 2 && (parent.columns?.size ?? 0) < limits.columns)
      (parent.columns ??= new Map()).set(singularOf(frame.key, this.#isKnownName), list);
  }

  #isRecord({ fields, inner }: Frame): boolean {
    if (!fields || fields.size + (inner?.length === 1 ? 1 : 0) < 2) return false;
    for (const name of fields.keys()) if (this.#isKnownName(name)) return true;
    return false;
  }

  #takeRecord(frame: Frame, parent: Frame | undefined, end: number): void {
    for (const { key, fields } of frame.inner ?? []) {
      for (const [name, value] of fields) setField(frame, frame.fields?.has(name) ? `${key}_${name}` : name, value);
    }
    // Who is called by an address, in an object or in a pair of an array.
    const key = frame.key === '' && parent?.opener === '[' ? (parent.items?.[0] ?? '') : frame.key;
    if (address.test(key) && (parent?.items?.length ?? 1) === 1) setField(frame, 'email', key);
    const record = { key: frame.key, fields: frame.fields ?? new Map(), start: frame.start, end };
    const isPart = frame.key !== '' && parent !== undefined && parent.opener !== '[' && this.#stack.length > 1;
    if (isPart && (parent.inner?.length ?? 0) < mostInner) (parent.inner ??= []).push(record);
    else this.#emit(this.#keyOf(frame, record.fields, parent), record);
  }

  /** What is no record itself hands on the records inside it, and may be one without names. */
  #takeItems(frame: Frame, parent: Frame | undefined, end: number): void {
    for (const record of frame.inner ?? []) this.#emit(this.#kinds.of(record.fields), record);
    const { items, fields, callee, opener, start } = frame;
    if (fields || !parent || !items || items.filter((item) => item !== '').length < 2) return;
    if (parent.pairs && items.length === 2 && isNamed(items, this.#isKnownName)) return;
    const isCall = opener === '(';
    if (callee !== '' && !(isCall && maker.test(callee))) return;
    const around = isCall ? '' : isArgument(parent) ? parent.callee : `${parent.opener}${parent.id}`;
    const named = new Map(items.slice(0, limits.columns).map((item, index) => [positionalName(index), item]));
    this.#emit(`${lastOf(callee)} ${around}:${items.length}`, { key: '', fields: named, start, end });
  }

  /** Records of one array, of one call, or of names alike belong together. */
  #keyOf({ callee, opener }: Frame, fields: CodeRecord['fields'], parent: Frame | undefined): string {
    if (parent?.opener === '[' && !parent.items?.some((item) => item !== '')) return `[${parent.id}`;
    return callee === '' || opener !== '(' ? this.#kinds.of(fields) : `call ${lastOf(callee)}`;
  }

  #emit(key: string, { fields, start, end }: CodeRecord): void {
    this.#tables.add(key, { name: '', format: 'code', start, isLoose: true }, fields, end);
  }

  // -------------------------------------------------------------- builders

  /** `.email("x")` behind another call. */
  #chainOn({ items, callee, opener, start }: Frame, parent: Frame, end: number): void {
    const item = items?.length === 1 ? items[0] : undefined;
    if (!item || opener !== '(' || !callee.includes('.')) return;
    if (!parent.chain) [parent.chain, parent.chainStart] = [new Map(), start];
    const name = (callee.split('.').at(-1) ?? '').replace(/^(?:set|with)_?(?=[A-Za-z])/, '');
    if (parent.chain.size < limits.columns) parent.chain.set(name, item);
    parent.chainEnd = end;
  }

  #endChain(frame: Frame, fields: ReadonlyMap<string, string>): void {
    const { chainStart: start, chainEnd: end } = frame;
    frame.chain = null;
    if (fields.size >= 2 && [...fields.keys()].some(this.#isKnownName))
      this.#emit(`chain ${this.#kinds.of(fields)}`, { key: '', fields, start, end });
  }
}

/** `email = […]`, and in the next line the next name. */
function isOver({ kind }: CodeToken, { isClosed, key }: Frame['entry']): boolean {
  return kind === 'word' && isClosed && key !== null;
}

/** `sheet.appendRow(["Anna", "anna@…"])`: of calls alike. */
function isArgument({ opener, callee }: Frame): boolean {
  return opener === '(' && maker.test(callee);
}

function addPart(entry: Frame['entry'], text: string): void {
  entry.parts ??= [entry.value ?? ''];
  if (entry.parts.length < mostParts) entry.parts.push(text.slice(0, limits.cell));
}

/** `"name" to "Anna"`: a pair of Kotlin. */
function isTo({ kind, text, isFirst }: CodeToken, { isLiteral, key }: Frame['entry']): boolean {
  return kind === 'word' && text === 'to' && !isFirst && isLiteral && key === null;
}

/** `Customer("Anna", email = "…")`: arguments in order, and behind them some that have names. */
function nameItems(frame: Frame): void {
  const { opener, callee, fields, items } = frame;
  if (opener !== '(' || !fields || !items || !maker.test(callee)) return;
  for (const [index, item] of items.slice(0, limits.columns).entries())
    if (item !== '') setField(frame, positionalName(index), item);
}

/** Its last two names; a full stop that ends a statement joins the same name to itself. */
function lastOf(callee: string): string {
  return [...new Set(callee.split('.').slice(-2))].join('.');
}

/** Without a comma between them: attributes of an element, keywords with their values. */
function beginsPair({ kind }: CodeToken, { entry, opener }: Frame): boolean {
  if (entry.key === null) return kind === 'keyword' && !entry.isEmpty;
  return kind === 'keyword' ? entry.value !== null : kind === 'word' && opener === '<' && !entry.isEmpty;
}

/** `(name . "Anna")`, `id={17}`: one thing of what stands around it. */
function isPair({ opener, callee, fields, items, key }: Frame, parent: Frame): boolean {
  if (parent.opener === '<' && opener === '{' && items?.length === 1 && key !== '') {
    setField(parent, key, items[0] ?? '');
    return true;
  }
  return opener === '(' && callee === '' && parent.opener === '(' && fields?.size === 1 && items === null;
}
