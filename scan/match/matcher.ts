/** Has rules tried around the candidates of the prefilter, each window once. */
import type { CompiledRule, TextMatcher, TogetherMatcher } from '../../rules/index.ts';
import type { CustomerFinder } from '../dictionary/index.ts';
import { KnownGuesses } from './guess/known-guesses.ts';
import { isFruitless } from '../formats/encodings/fruitless.ts';
import { encodings } from '../formats/encodings/kinds.ts';
import type { Expression, ExpressionEngine } from './expression.ts';
import { Expressions } from './expressions.ts';
import {
  candidateSize,
  createPrefilter,
  mostOutcomes,
  nothingComes,
  outcomeOf,
  type Prefilter,
} from './prefilter/prefilter.ts';
import { moveMatch, type RawMatch } from './raw-match.ts';
import { doneBy, RuleTrial, type TextSpan, type Tried } from './rule-trial.ts';
import { OpenRules } from './open-rules.ts';
import { leave, toFate, wantingAll, type Deferred, type Fate, type Wanting } from './wanted.ts';
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
  readonly #openRules = new OpenRules();
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
    const state = { doneUntil, unfinished: new Map<number, number>(), matches };
    const { wanting = wantingAll } = range;
    const trying: Trying = { ...state, wanting, fates: new Map() };
    let taken = 0;
    const give = (): void => {
      if (!range.take || matches.length === taken) return;
      range.take(matches.slice(taken));
      trying.fates.clear();
      taken = matches.length;
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
        else if (isEncoding(id)) this.#note(id, remembered, nothingComes);
        else if (!this.#isLeft(candidate, remembered, trying))
          this.#note(id, remembered, this.#try(text, candidate, trying));
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
    deferred.forEach((rules, start, end) => {
      for (const rule of rules) this.#trial.around(text, { start, end }, rule, state);
    });
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

  /** Whether no rule of a candidate is wanted now; then it is left as they say. */
  #isLeft(candidate: EncodedRun, remembered: number, trying: Trying): boolean {
    const fate = this.#fateOf(candidate.id, outcomeOf(remembered), trying);
    if (fate.tried.length > 0) return false;
    leave(candidate, fate, trying);
    return true;
  }

  /** `outcome`: see OpenRules. */
  #fateOf(id: number, outcome: number, { fates, wanting, doneUntil }: Trying): Fate {
    const key = id * (mostOutcomes + 1) + outcome;
    const known = fates.get(key);
    if (known) return known;
    const rules = this.#openRules.of(outcome) ?? this.#rulesAround(id);
    const fate = toFate(rules, wanting, { mayDefer: this.#mayDefer, doneUntil });
    fates.set(key, fate);
    return fate;
  }

  /** Tries the rules of a candidate that are wanted, and says what is certain about all of them, each tried alone. */
  #try(text: Buffer, candidate: EncodedRun, trying: Trying): number {
    const { start, id } = candidate;
    const window = this.#windows.windowOf(text, candidate);
    const known = window === null ? undefined : this.#windows.get(window);
    if (known?.length === 0) return nothingComes;
    const fate = this.#fateOf(id, 0, trying);
    leave(candidate, fate, trying);
    const { tried } = fate;
    const all = this.#rulesAround(id);
    // Of a table's telephones one rule has enough, and another one matches none.
    const isPart = tried.length < all.length;
    const key = isPart && window !== null ? `${tried.join()} ${window}` : window;
    const found = isPart && key !== null ? this.#windows.get(key) : known;
    if (found) this.#takeKnown(found, candidate, trying);
    const before = trying.matches.length;
    let wasTried = true;
    for (const rule of found ? [] : tried) wasTried = this.#trial.around(text, candidate, rule, trying) && wasTried;
    const isFruitful = (found?.length ?? trying.matches.length - before) > 0;
    if (!found && key !== null && wasTried) this.#windows.add(key, trying.matches.slice(before), start);
    if (isFruitful || !wasTried) return 0;
    return this.#openRules.outcomeOf(all.filter((rule) => !tried.includes(rule)));
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

  /** For where the same text comes again. Candidates that lead to rules on the whole text have to be met there too. */
  #note(id: number, remembered: number, outcome: number): void {
    if (outcome === 0) return;
    if (isEncoding(id) || (!this.#hasEverywhere && this.#windows.isNarrow(id)))
      this.prefilter.note(remembered, outcome);
  }
}

/** What was tried, and what is wanted. */
interface Trying extends Tried {
  readonly wanting: Wanting;
  /** By the id of candidates, as long as nothing was taken. */
  readonly fates: Map<number, Fate>;
}

export interface MatchRange {
  readonly from: number;
  readonly to: number;
  readonly proceed: () => boolean;
  /** Takes what was found until now, so that it may know what else is wanted; the result holds what it was not given. */
  readonly take?: (matches: readonly RawMatch[]) => void;
  /** Absent: all matches are. */
  readonly wanting?: Wanting;
}

function isEncoding(id: number): boolean {
  return id >= encodings.base64 && id <= encodings.binary;
}

function isClose({ finder, goesOn, shape, near, everywhere }: TextMatcher): boolean {
  return !finder && goesOn === undefined && !everywhere && (shape !== null || near?.required !== true);
}
