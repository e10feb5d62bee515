/**
 * Records in source code: object and array literals, seeds, factories, constructors, named arguments, builders.
 * `{name: 'x', email: 'y'}`, `User.create(name: "x")`, `new Customer("x", "y")`, `['name' => 'x']`, `dict(name="x")`.
 */
import { limits } from '../types.ts';
import { CodeTokens, type CodeToken } from './code-tokens.ts';
import { positionalName, RecordTables } from './record-table.ts';
import type { Reader, ReaderContext, Shape } from './types.ts';

export const code: Shape = {
  name: 'code',
  weigh: () => 'maybe',
  open: (context) => new CodeReader(context),
};

const deepest = 200;
const mostInner = 16;
const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** Calls that make something of their arguments in order. */
const maker = /(?:^|[.:>])(?:[A-Z]\w*|create|build|make|add|insert|new|of|append|push|register|seed)[!?]?$/;

interface CodeRecord {
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

interface Frame {
  readonly opener: string;
  readonly id: number;
  /** What is called or made. */
  readonly callee: string;
  /** Its own name in the frame around it. */
  readonly key: string;
  readonly start: number;
  readonly fields: Map<string, string>;
  readonly items: string[];
  inner: CodeRecord[];
  /** `.name("x").email("y")` */
  readonly chain: Map<string, string>;
  chainStart: number;
  chainEnd: number;
  entry: Entry;
}

/** What stands between two commas. */
interface Entry {
  key: string | null;
  value: string | null;
  isLiteral: boolean;
  isBuilt: boolean;
  /** `User.create` */
  path: string;
  isPathOpen: boolean;
  isEmpty: boolean;
  isAssigned: boolean;
}

function emptyEntry(): Entry {
  const [key, value, path] = [null, null, ''];
  return { key, value, path, isLiteral: false, isBuilt: false, isPathOpen: false, isEmpty: true, isAssigned: false };
}

class CodeReader implements Reader {
  readonly #isKnownName: (name: string) => boolean;
  readonly #tables: RecordTables;
  readonly #tokens: CodeTokens;
  #stack: Frame[] = [];
  readonly #depths: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  #below = 0;
  #ids = 0;

  constructor({ sink, isKnownName }: ReaderContext) {
    this.#isKnownName = isKnownName;
    this.#tables = new RecordTables(sink);
    this.#tokens = new CodeTokens((token) => this.#take(token));
    this.#open('{', '', '', 0);
  }

  push(text: string): void {
    this.#tokens.push(text);
  }

  end(): void {
    this.#tokens.end();
    while (this.#stack.length > 0) this.#close(this.#stack.at(-1)?.chainEnd ?? 0);
    this.#tables.end();
  }

  // -------------------------------------------------------------- tokens

  #take(token: CodeToken): void {
    const frame = this.#stack.at(-1);
    if (!frame) return;
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
    // Without a comma a new line begins the next entry, unless a sign holds both together.
    if (token.isFirst && !isContinued && frame.entry.value !== null) this.#endStatement(frame);
    const { entry } = frame;
    const isNumber = token.kind === 'word' && /^\d/.test(token.text);
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
      case '->':
      case '::':
        entry.isPathOpen = true;
        break;
      case '+':
      case '%':
        if (entry.isLiteral) entry.isBuilt = true;
        break;
      case '(':
      case '[':
      case '{':
        this.#open(token.text, entry.isLiteral ? '' : entry.path, entry.key ?? '', token.start);
        break;
      case ')':
      case ']':
      case '}':
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
    const own = { opener, id: this.#ids++, callee, key, start };
    const content = { fields: new Map<string, string>(), items: [], inner: [], entry: emptyEntry() };
    this.#stack.push({ ...own, ...content, chain: new Map(), chainStart: start, chainEnd: start });
  }

  /** What a statement assigns is a variable, no part of a literal. */
  #endStatement(frame: Frame): void {
    if (frame.entry.isAssigned && frame.opener === '{') [frame.entry.key, frame.entry.isEmpty] = [null, true];
    this.#endEntry(frame);
  }

  #endEntry(frame: Frame): void {
    const { key, value, isLiteral, isBuilt, isEmpty } = frame.entry;
    const text = isLiteral && !isBuilt ? (value ?? '').slice(0, limits.cell) : '';
    if (key !== null && isLiteral && frame.id > 0) {
      if (frame.fields.size < limits.columns && !frame.fields.has(key)) frame.fields.set(key, text);
    } else if (key === null && !isEmpty && frame.items.length < limits.columns) frame.items.push(text);
    this.#endChain(frame);
    frame.entry = emptyEntry();
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
    if (parent) this.#chainOn(frame, parent, end);
    if (this.#isRecord(frame)) this.#takeRecord(frame, parent, end);
    else this.#takeItems(frame, parent, end);
    if (frame.opener === '[') this.#tables.finish(`[${frame.id}`);
    if (parent) parent.entry.isEmpty = false;
  }

  #isRecord({ fields, inner }: Frame): boolean {
    const names = [...fields.keys()];
    return names.length + (inner.length === 1 ? 1 : 0) >= 2 && names.some(this.#isKnownName);
  }

  #takeRecord(frame: Frame, parent: Frame | undefined, end: number): void {
    for (const { key, fields } of frame.inner) {
      for (const [name, value] of fields) {
        const free = frame.fields.has(name) ? `${key}_${name}` : name;
        if (frame.fields.size < limits.columns) frame.fields.set(free, value);
      }
    }
    const record = { key: frame.key, fields: frame.fields, start: frame.start, end };
    const isPart = frame.key !== '' && parent !== undefined && parent.opener !== '[' && this.#stack.length > 1;
    if (isPart && parent.inner.length < mostInner) parent.inner.push(record);
    else this.#emit(this.#keyOf(frame, parent), record);
  }

  /** What is no record itself hands on the records inside it, and may be one without names. */
  #takeItems(frame: Frame, parent: Frame | undefined, end: number): void {
    for (const record of frame.inner) this.#emit(signature(record.fields), record);
    const { items, fields, callee, opener, start } = frame;
    const texts = items.filter((item) => item !== '');
    if (fields.size > 0 || texts.length < 2 || !parent) return;
    const isMade = opener === '(' && (callee === '' || maker.test(callee));
    const isInList = parent.opener === '[' || parent.opener === '{' || parent.opener === '(';
    if (!isMade && !(opener !== '(' && isInList && callee === '')) return;
    const place =
      parent.opener === '[' || isMade ? `${callee}[${parent.opener === '[' ? parent.id : ''}` : `{${parent.id}`;
    const named = new Map(items.map((item, index) => [positionalName(index), item]));
    this.#emit(`${place}:${items.length}`, { key: '', fields: named, start, end });
  }

  /** Records of one array, of one call, or of equal names belong together. */
  #keyOf(frame: Frame, parent: Frame | undefined): string {
    if (parent?.opener === '[') return `[${parent.id}`;
    return frame.callee === '' || frame.opener !== '(' ? signature(frame.fields) : `call ${frame.callee}`;
  }

  #emit(key: string, { fields, start, end }: CodeRecord): void {
    this.#tables.add(key, { name: '', format: 'code', start, isLoose: true }, fields, end);
  }

  // -------------------------------------------------------------- builders

  /** `.email("x")` behind another call. */
  #chainOn(frame: Frame, parent: Frame, end: number): void {
    const [item] = frame.items;
    const name = frame.callee.split('.').at(-1) ?? '';
    if (frame.opener !== '(' || frame.items.length !== 1 || !item || !frame.callee.includes('.')) return;
    if (parent.chain.size === 0) parent.chainStart = frame.start;
    if (parent.chain.size < limits.columns) parent.chain.set(name.replace(/^(?:set|with)_?(?=[A-Z_a-z])/, ''), item);
    parent.chainEnd = end;
  }

  #endChain(frame: Frame): void {
    const { chain, chainStart: start, chainEnd: end } = frame;
    if (chain.size === 0) return;
    const fields = new Map(chain);
    chain.clear();
    if (fields.size >= 2 && [...fields.keys()].some(this.#isKnownName))
      this.#emit(`chain ${signature(fields)}`, { key: '', fields, start, end });
  }
}

function setKey(entry: Entry, isAssigned: boolean): void {
  if (entry.value === null || (entry.key !== null && !entry.isLiteral)) return;
  entry.isAssigned = isAssigned;
  [entry.key, entry.value, entry.isLiteral, entry.isBuilt, entry.path] = [entry.value, null, false, false, ''];
}

function signature(fields: ReadonlyMap<string, string>): string {
  return [...fields.keys()].slice(0, 24).toSorted().join('\0');
}
