/** Has rules tried around the candidates of the prefilter, each window once. */
import type { CompiledRule, TextMatcher, TogetherMatcher } from '../../rules/index.ts';
import type { CustomerFinder } from '../dictionary/index.ts';
import { KnownGuesses } from './guess/known-guesses.ts';
import { isFruitless } from '../formats/encodings/fruitless.ts';
import { encodings } from '../formats/encodings/kinds.ts';
import type { Expression, ExpressionEngine } from './expression.ts';
import { Expressions } from './expressions.ts';
import { candidateSize, createPrefilter, type Prefilter } from './prefilter/prefilter.ts';
import { moveMatch, type RawMatch } from './raw-match.ts';
import { doneBy, RuleTrial, type TextSpan, type Tried } from './rule-trial.ts';
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

export class Matcher {
  /** Null where the organisation named no customers. */
  customers: CustomerFinder | null = null;
  readonly #knownRule: number;
  readonly rules: readonly CompiledRule[];
  readonly prefilter: Prefilter;
  readonly guesses = new KnownGuesses();
  /** Rules that hold where others stand together, with their index. */
  readonly combined: readonly {
    readonly index: number;
    readonly together: TogetherMatcher;
    readonly confidence: number;
  }[];
  readonly #expressions: Expressions;
  readonly #trial: RuleTrial;
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
    this.#expressions = new Expressions(engine);
    this.#trial = new RuleTrial(rules, this.#expressions);
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
    return this.#expressions.of(source);
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
      this.#trial.everywhere(text, rule, { from, to }, matches);
      proceeding &&= !this.#hasEverywhere || proceed();
      if (!proceeding) break;
    }
    if (!proceeding) return { matches: matches.slice(taken), encoded, cut: [] };
    for (const [rule, begin] of state.unfinished) this.#trial.behind(text, rule, { from: begin, to }, matches);
    matches.push(...this.#findCustomers(text, from, to));
    const cut = to < length ? [...everywhere, ...state.unfinished.keys()] : [];
    const isCut = (rule: number): boolean =>
      this.#trial.goesOn(text, rule, { from: state.unfinished.get(rule) ?? from, to }, matches);
    return { matches: matches.slice(taken), encoded, cut: cut.filter(isCut) };
  }

  /** What was deferred in this text, in its order. */
  matchDeferred(text: Buffer, deferred: Deferred): RawMatch[] {
    const state: Tried = { doneUntil: new Map(), unfinished: new Map(), matches: [] };
    for (let at = 0; at < deferred.length; at += 3) {
      const [rule = 0, start = 0, end = 0] = [deferred[at], deferred[at + 1], deferred[at + 2]];
      this.#trial.around(text, { start, end }, rule, state);
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
  #leadsNowhere(text: Buffer, candidate: EncodedRun, state: Trying): boolean {
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
      this.#takeKnown(found, candidate, state);
      return false;
    }
    const before = state.matches.length;
    let wasTried = true;
    for (const rule of rules) wasTried = this.#trial.around(text, candidate, rule, state) && wasTried;
    if (key !== null && wasTried) this.#windows.add(key, state.matches.slice(before), start);
    return wasTried && !isPart && state.matches.length === before;
  }

  /** What was found around another candidate in the same bytes. */
  #takeKnown(found: FoundInWindow, { start, end }: TextSpan, { doneUntil, matches }: Tried): void {
    const taken = matches.length;
    for (const match of found) {
      const { rule } = match;
      // Where an earlier match covers the place the rule is not tried; its own matches here follow one another.
      const isOwn = matches.length > taken && matches.at(-1)?.rule === rule;
      if (!isOwn && end <= (doneUntil.get(rule) ?? 0)) continue;
      const moved = moveMatch(match, start);
      matches.push(moved);
      doneUntil.set(rule, Math.max(doneUntil.get(rule) ?? 0, doneBy(moved, start, this.rules[rule]?.text)));
    }
  }

  /** Where the same text comes again. Candidates that lead to rules on the whole text have to be met there too. */
  #forget(id: number, remembered: number): void {
    if (isEncoding(id) || (!this.#hasEverywhere && this.#windows.isNarrow(id))) this.prefilter.forget(remembered);
  }

  /** Whether all of them are tried later, if at all; then they are noted. */
  #areDeferred(rules: readonly number[], { start, end }: TextSpan, { defer, doneUntil }: Trying): boolean {
    if (!defer || !rules.every((rule) => this.#mayDefer[rule] && defer.wants(rule))) return false;
    for (const rule of rules) if (end > (doneUntil.get(rule) ?? 0)) defer.take(rule, start, end);
    return true;
  }
}

/** What was tried, and what is wanted. */
interface Trying extends Tried {
  readonly isFull: MatchRange['isFull'];
  readonly defer: MatchRange['defer'];
}

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
