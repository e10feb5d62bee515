/**
 * Records in source code: object and array literals, seeds, factories, constructors, named arguments, builders.
 * `{name: 'x', email: 'y'}`, `User.create(name: "x")`, `new Customer("x", "y")`, `['name' => 'x']`, `dict(name="x")`.
 */
import { limits } from '../limits.ts';
import { beginsPair, emptyEntry, isOver, isTo, setKey, takeOperand } from './code-entry.ts';
import { addField, chainOn, handOn, isArrayOf, mostItems, takeWrapped, type Frame } from './code-frames.ts';
import { nameItems, takeAlternating } from './code-names.ts';
import { CodeRecords } from './code-records.ts';
import { CodeTokens, type CodeToken } from './code-tokens.ts';
import { Nearby } from './nearby.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

export const code: TableShape = {
  name: 'code',
  isContinued: true,
  weigh: () => 'maybe',
  open: (context) => new CodeReader(context),
};

const deepest = 200;
const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '/>': '<', '>': '<' };

class CodeReader implements RowReader {
  readonly #isKnownName: (name: string) => boolean;
  readonly #records: CodeRecords;
  readonly #nearby: Nearby;
  #tokens: CodeTokens | null = null;
  #stack: Frame[] = [];
  readonly #depths: Record<string, number> = { '(': 0, '[': 0, '{': 0, '<': 0 };
  #below = 0;
  #ids = 0;
  #end = 0;

  constructor(context: ReaderContext) {
    this.#isKnownName = context.isKnownName;
    this.#records = new CodeRecords(context);
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
    this.#records.end();
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
    else if (beginsPair(token, frame.entry, frame.opener)) this.#endEntry(frame);
    takeOperand(frame.entry, token);
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
        this.#takeKey(frame, token.text.endsWith('='));
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
        entry.isJoined = entry.isLiteral;
        break;
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

  /** `first: "Anna" last: "Weber"`: a key behind a value ends the pair in front of it (protocol buffers, ABAP). */
  #takeKey(frame: Frame, isAssigned: boolean): void {
    const { key, next } = frame.entry;
    if (key !== null && next !== null) {
      this.#endStatement(frame);
      [frame.entry.value, frame.entry.isEmpty] = [next, false];
    }
    setKey(frame.entry, isAssigned);
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
      titles: null,
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
    if (entry.parts && entry.key === null) this.#records.takeParts(frame, entry.parts, this.#end);
    const text = entry.isLiteral && !entry.isBuilt && !entry.isJoined ? (entry.value ?? '').slice(0, limits.cell) : '';
    if (entry.key !== null) {
      if (entry.isLiteral && frame !== this.#stack[0]) addField(frame, entry.key, text);
    } else if (!entry.isEmpty && frame !== this.#stack[0]) {
      frame.items ??= [];
      if (frame.items.length < mostItems) frame.items.push(text);
    }
    this.#records.endChain(frame);
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
    nameItems(frame);
    takeAlternating(frame, this.#isKnownName);
    if (parent) chainOn(frame, parent, end);
    this.#records.nameFields(frame, parent, end);
    if (parent) {
      handOn(frame, parent);
      if (isArrayOf(frame)) parent.entry.path = '';
      takeWrapped(frame, parent);
    }
    this.#records.take(frame, this.#stack, end);
  }
}
