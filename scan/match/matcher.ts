/** Tries rules around the candidates of the prefilter: the one place where regular expressions meet text. */
import { narrowTo, type CompiledRule, type TextMatcher, type TogetherMatcher } from '../../rules/index.ts';
import type { CustomerFinder } from '../dictionary/index.ts';
import { isFruitless } from '../formats/encodings/fruitless.ts';
import { encodings } from '../formats/encodings/kinds.ts';
import type { Expression, ExpressionEngine } from './expression.ts';
import { finders } from './finders.ts';
import { shapeMargin } from './margin.ts';
import { candidateSize, createPrefilter, type Prefilter } from './prefilter/prefilter.ts';
import { moveMatch, type RawMatch } from './raw-match.ts';
import { withoutStrayBytes } from './stray-bytes.ts';
import { KnownWindows, type FoundInWindow } from './windows.ts';

export interface EncodedRun {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

export interface MatchedText {
  readonly matches: readonly RawMatch[];
  readonly encoded: readonly EncodedRun[];
  /** Rules of which a match may go on behind the text, which goes on itself. */
  readonly cut: readonly number[];
}

/** Candidates of rules that nobody tried yet: rule, start and end of each, one after the other. */
export type Deferred = readonly number[];

/** Behind the anchor of a rule that says how its value begins; less than segments overlap. */
const longestWindow = 32_000;

export class Matcher {
  /** Null where the organisation named no customers. */
  customers: CustomerFinder | null = null;
  readonly #knownRule: number;
  readonly rules: readonly CompiledRule[];
  readonly prefilter: Prefilter;
  /** Rules that hold where others stand together, with their index. */
  readonly combined: readonly {
    readonly index: number;
    readonly together: TogetherMatcher;
    readonly confidence: number;
  }[];
  readonly #engine: ExpressionEngine;
  readonly #expressions = new Map<string, Expression>();
  /** By rule and anchor. */
  readonly #narrowed = new Map<string, Expression>();
  readonly #windows: KnownWindows;
  /** Rules without anchor or shape: tried on every text, whole. */
  readonly #unanchored: readonly number[];
  /** Rules that need nothing but what stands close around a candidate. */
  readonly #mayDefer: readonly boolean[];
  /** Whether an anchor of some rule makes it tried on the whole text. */
  readonly #hasEverywhere: boolean;

  constructor(rules: readonly CompiledRule[], engine: ExpressionEngine) {
    this.rules = rules;
    this.prefilter = createPrefilter(rules);
    this.#windows = new KnownWindows(rules, this.prefilter);
    this.#engine = engine;
    this.combined = rules.flatMap(({ together, confidence }, index) =>
      together ? [{ index, together, confidence }] : [],
    );
    this.#knownRule = rules.findIndex(({ source }) => source === 'dictionary');
    this.#unanchored = [...rules.keys()].filter((index) => {
      const text = rules[index]?.text;
      return text && text.anchors.length === 0 && text.shape === null;
    });
    this.#mayDefer = rules.map(({ text }) => text !== null && isClose(text));
    this.#hasEverywhere = rules.some(({ text }) => text?.everywhere === true);
  }

  /** The compiled form of an RE2 source, made at first use. */
  expression(source: string): Expression {
    const known = this.#expressions.get(source);
    if (known) return known;
    const made = this.#engine.compile(source);
    this.#expressions.set(source, made);
    return made;
  }

  /** Does `source` match anywhere in `text`? */
  holds(source: string, text: string): boolean {
    return this.expression(source).holds(Buffer.from(text));
  }

  /**
   * Matches the text of `length` bytes at `start` of the prefilter's memory. Only candidates that begin in
   * [from, to) count; `proceed` is asked now and then and ends the work when it says no.
   */
  match(start: number, length: number, range: MatchRange): MatchedText {
    const { from, to, proceed } = range;
    const memory = this.prefilter.memory;
    const text = Buffer.from(memory.buffer, start, length);
    const matches: RawMatch[] = [];
    const encoded: EncodedRun[] = [];
    const doneUntil = new Map<number, number>();
    const { isFull, defer } = range;
    const state = { doneUntil, unfinished: new Map<number, number>(), matches, isFull, defer };
    let taken = 0;
    const give = (): void => {
      if (range.take && matches.length > taken) range.take(matches.slice(taken));
      taken = range.take ? matches.length : 0;
    };
    const everywhere = new Set(this.#unanchored);
    let proceeding = true;
    this.prefilter.scan(start, length, (found) => {
      for (let at = 0; at < found.length && proceeding; at += candidateSize) {
        const [first = 0, end = 0, id = 0, remembered = 0] = [found[at], found[at + 1], found[at + 2], found[at + 3]];
        const candidate = { start: first - start, end: end - start, id };
        if (this.#hasEverywhere) this.#addEverywhere(id, everywhere);
        if (candidate.start < from || candidate.start >= to) continue;
        if (isEncoding(id) && !isFruitless(text, candidate)) encoded.push(candidate);
        else if (isEncoding(id) || this.#leadsNowhere(text, candidate, state)) this.#forget(id, remembered);
        if (at % (1024 * candidateSize) !== 0) continue;
        give();
        proceeding = proceed();
      }
    });
    for (const rule of proceeding ? everywhere : []) {
      this.#tryEverywhere(text, rule, { from, to }, matches);
      proceeding &&= !this.#hasEverywhere || proceed();
      if (!proceeding) break;
    }
    if (!proceeding) return { matches: matches.slice(taken), encoded, cut: [] };
    for (const [rule, begin] of state.unfinished) this.#tryBehind(text, rule, { from: begin, to }, matches);
    matches.push(...this.#findCustomers(text, from, to));
    const cut = to < length ? [...everywhere, ...state.unfinished.keys()] : [];
    const isCut = (rule: number): boolean =>
      this.#goesOn(text, rule, { from: state.unfinished.get(rule) ?? from, to }, matches);
    return { matches: matches.slice(taken), encoded, cut: cut.filter(isCut) };
  }

  /** What was deferred in this text, in its order. */
  matchDeferred(text: Buffer, deferred: Deferred): RawMatch[] {
    const state: Tried = { doneUntil: new Map(), unfinished: new Map(), matches: [] };
    for (let at = 0; at < deferred.length; at += 3) {
      const [rule = 0, start = 0, end = 0] = [deferred[at], deferred[at + 1], deferred[at + 2]];
      this.#tryAround(text, { start, end }, rule, state);
    }
    return state.matches;
  }

  /** The rules of a candidate that are tried around it. */
  #rulesAround(id: number): readonly number[] {
    const rules = this.prefilter.rulesOf(id);
    return this.#hasEverywhere ? rules.filter((rule) => !this.rules[rule]?.text?.everywhere) : rules;
  }

  #addEverywhere(id: number, everywhere: Set<number>): void {
    if (isEncoding(id)) return;
    for (const rule of this.prefilter.rulesOf(id)) if (this.rules[rule]?.text?.everywhere) everywhere.add(rule);
  }

  #findCustomers(text: Buffer, from: number, to: number): RawMatch[] {
    if (!this.customers || this.#knownRule < 0) return [];
    return this.customers.find(text, from, to).map(({ kind, start, end }) => {
      return { rule: this.#knownRule, start, end, matchStart: start, matchEnd: end, known: kind };
    });
  }

  /** Tries the rules of a candidate; returns whether it is certain that none of them, tried alone, holds there. */
  #leadsNowhere(text: Buffer, candidate: EncodedRun, state: Tried): boolean {
    const { start, id } = candidate;
    const { isFull } = state;
    const all = this.#rulesAround(id);
    if (isFull && all.every((rule) => isFull(rule, start))) return false;
    if (this.#areDeferred(all, candidate, state)) return false;
    const window = this.#windows.windowOf(text, candidate);
    const known = window === null ? undefined : this.#windows.get(window);
    if (known?.length === 0) return true;
    const rules = all.filter((rule) => !isFull?.(rule, start) && !this.#areDeferred([rule], candidate, state));
    // Of a table's telephones one rule has enough, and another one matches none.
    const isPart = rules.length < all.length;
    const key = isPart && window !== null ? `${rules.join()} ${window}` : window;
    const found = isPart && key !== null ? this.#windows.get(key) : known;
    if (found) {
      takeKnown(found, candidate, state);
      return false;
    }
    const before = state.matches.length;
    let wasTried = true;
    for (const rule of rules) wasTried = this.#tryAround(text, candidate, rule, state) && wasTried;
    if (key !== null && wasTried) this.#windows.add(key, state.matches.slice(before), start);
    return wasTried && !isPart && state.matches.length === before;
  }

  /** Where the same text comes again. Candidates that lead to rules on the whole text have to be met there too. */
  #forget(id: number, remembered: number): void {
    if (isEncoding(id) || (!this.#hasEverywhere && this.#windows.isNarrow(id))) this.prefilter.forget(remembered);
  }

  /** Whether all of them are tried later, if at all; then they are noted. */
  #areDeferred(rules: readonly number[], { start, end }: Span, { defer, doneUntil }: Tried): boolean {
    if (!defer || !rules.every((rule) => this.#mayDefer[rule] && defer.wants(rule))) return false;
    for (const rule of rules) if (end > (doneUntil.get(rule) ?? 0)) defer.take(rule, start, end);
    return true;
  }

  /** Returns false where it was left out because an earlier match covers the place, or where what comes behind may matter. */
  #tryAround(text: Buffer, candidate: Span, rule: number, { doneUntil, unfinished, matches }: Tried): boolean {
    const matcher = this.rules[rule]?.text;
    if (!matcher || candidate.end <= (doneUntil.get(rule) ?? 0)) return false;
    if (matcher.finder) {
      for (const { matchStart, start, end } of finders[matcher.finder](text, candidate.start))
        matches.push({ rule, start, end, matchStart, matchEnd: end });
      return false;
    }
    const margin = matcher.shape ? shapeMargin : Number.POSITIVE_INFINITY;
    const begin = Math.max(0, candidate.start - Math.min(margin, matcher.window.before));
    const finish = Math.min(text.length, candidate.end + Math.min(margin, matcher.window.after));
    const isContext = !matcher.shape && matcher.near?.required === true;
    const window = withoutStrayBytes(text.subarray(begin, finish));
    let isFound = false;
    const expression = this.#expressionAt(text, candidate, rule, matcher);
    for (const match of this.#findAll(matcher, window, expression)) {
      const end = begin + match.end;
      if (!isContext && end <= candidate.start) continue;
      isFound = true;
      matches.push(toRawMatch(rule, match, begin));
      doneUntil.set(rule, Math.max(doneUntil.get(rule) ?? 0, end));
      if (!isContext) break;
    }
    if (isFound || finish === text.length || matcher.goesOn === undefined) return true;
    const goingOn = this.expression(matcher.goesOn).find(window, 0);
    if (!goingOn || begin + goingOn.start > candidate.start) return true;
    const longer = this.#findLonger(matcher, text.subarray(begin, candidate.end + longestWindow));
    if (longer) {
      matches.push(toRawMatch(rule, longer.found, begin));
      doneUntil.set(rule, begin + longer.found.end);
    }
    if (!longer?.isWhole && !unfinished.has(rule)) unfinished.set(rule, begin);
    return false;
  }

  /** A value that goes on behind the window; its beginning, where it is longer than may be looked at. */
  #findLonger(
    { expression, begins }: TextMatcher,
    longest: Buffer,
  ): { readonly found: Found; readonly isWhole: boolean } | null {
    const whole = this.expression(expression).find(longest, 0);
    if (whole) return { found: whole, isWhole: true };
    const beginning = begins === undefined ? null : this.expression(begins).find(longest, 0);
    return beginning && { found: beginning, isWhole: false };
  }

  /** What began somewhere and is longer than any window: once, up to the end of the text. */
  #tryBehind(text: Buffer, rule: number, { from, to }: { from: number; to: number }, matches: RawMatch[]): void {
    const matcher = this.rules[rule]?.text;
    if (!matcher) return;
    for (const match of this.#findAll(matcher, text.subarray(from)))
      if (from + match.start < to) matches.push(toRawMatch(rule, match, from));
  }

  /** Whether a match may begin in the range and end behind the text. */
  #goesOn(text: Buffer, rule: number, { from, to }: { from: number; to: number }, matches: RawMatch[]): boolean {
    const goesOn = this.rules[rule]?.text?.goesOn;
    const found = goesOn === undefined ? null : this.expression(goesOn).find(text.subarray(from), 0);
    if (!found || from + found.start >= to) return false;
    return !matches.some((match) => match.rule === rule && match.matchStart === from + found.start);
  }

  #tryEverywhere(text: Buffer, rule: number, range: { from: number; to: number }, matches: RawMatch[]): void {
    const matcher = this.rules[rule]?.text;
    if (!matcher) return;
    for (const match of this.#findAll(matcher, text)) {
      if (match.start >= range.from && match.start < range.to) matches.push(toRawMatch(rule, match, 0));
    }
  }

  /** Around the anchor of one of many words, what finds the values of that word alone. */
  #expressionAt(text: Buffer, { start, end }: Span, rule: number, matcher: TextMatcher): Expression {
    if (!matcher.words) return this.expression(matcher.expression);
    const anchor = text.toString('latin1', start, end).toLowerCase();
    const key = `${rule} ${anchor}`;
    const known = this.#narrowed.get(key);
    if (known) return known;
    const made = this.expression(narrowTo(anchor, matcher));
    this.#narrowed.set(key, made);
    return made;
  }

  *#findAll(matcher: TextMatcher, window: Buffer, expression = this.expression(matcher.expression)): Generator<Found> {
    if (matcher.gate !== undefined && !this.expression(matcher.gate).holds(window)) return;
    for (let from = 0; from <= window.length;) {
      const match = expression.find(window, from);
      if (!match) return;
      yield match;
      // A value may begin where the boundary of the one before ended: go on right behind the value.
      from = Math.max(match.valueEnd, match.start + 1);
    }
  }
}

/** What has come of the candidates of a text so far. */
interface Tried {
  readonly doneUntil: Map<number, number>;
  /** Rules with something that goes on behind the longest window, and where the first of it was looked for. */
  readonly unfinished: Map<number, number>;
  readonly matches: RawMatch[];
  readonly isFull?: MatchRange['isFull'];
  readonly defer?: MatchRange['defer'];
}

type Span = Pick<EncodedRun, 'start' | 'end'>;

export interface MatchRange {
  readonly from: number;
  readonly to: number;
  readonly proceed: () => boolean;
  /** Rules of which no further match is wanted; may be asked twice of one candidate, which begins at `start`. */
  readonly isFull?: (rule: number, start: number) => boolean;
  /** Takes what was found until now, so that it may know what else is wanted; the result holds what it was not given. */
  readonly take?: (matches: readonly RawMatch[]) => void;
  /** Of rules whose matches may not be wanted, candidates are noted for later instead of tried. */
  readonly defer?: {
    readonly wants: (rule: number) => boolean;
    readonly take: (rule: number, start: number, end: number) => void;
  };
}

function isEncoding(id: number): boolean {
  return id >= encodings.base64 && id <= encodings.binary;
}

function isClose({ finder, goesOn, shape, near, everywhere }: TextMatcher): boolean {
  return !finder && goesOn === undefined && !everywhere && (shape !== null || near?.required !== true);
}

/** What was found around another candidate in the same bytes. */
function takeKnown(found: FoundInWindow, { start, end }: Span, { doneUntil, matches }: Tried): void {
  const taken = matches.length;
  for (const match of found) {
    const { rule } = match;
    // Where an earlier match covers the place the rule is not tried; its own matches here follow one another.
    const isOwn = matches.length > taken && matches.at(-1)?.rule === rule;
    if (!isOwn && end <= (doneUntil.get(rule) ?? 0)) continue;
    const moved = moveMatch(match, start);
    matches.push(moved);
    doneUntil.set(rule, Math.max(doneUntil.get(rule) ?? 0, moved.end));
  }
}

type Found = NonNullable<ReturnType<Expression['find']>>;

function toRawMatch(rule: number, match: Found, base: number): RawMatch {
  return {
    rule,
    start: base + match.valueStart,
    end: base + match.valueEnd,
    matchStart: base + match.start,
    matchEnd: base + match.end,
  };
}
