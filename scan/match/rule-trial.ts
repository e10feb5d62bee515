/** Tries one rule on a text: around a candidate, behind it, or everywhere. */
import type { CompiledRule, TextMatcher } from '../../rules/index.ts';
import { toRawMatch, type Expressions, type Found } from './expressions.ts';
import { finders } from './finders.ts';
import { shapeMargin } from './margin.ts';
import type { RawMatch } from './raw-match.ts';
import { withoutStrayBytes } from './stray-bytes.ts';

/** Bytes of a text, `end` not included. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What has come of the candidates of a text so far. */
export interface Tried {
  readonly doneUntil: Map<number, number>;
  /** Rules with something that goes on behind the longest window, and where the first of it was looked for. */
  readonly unfinished: Map<number, number>;
  readonly matches: RawMatch[];
}

/** Up to where no other candidate is tried: behind its name, a value may hold a name with a value of its own. */
export function doneBy(match: RawMatch, named: number, matcher: TextMatcher | null | undefined): number {
  return matcher?.like?.isNamed && named < match.start ? match.start : match.matchEnd;
}

/** One that begins behind the candidate and that the end of the window may have cut: its own candidate finds it whole. */
function isCut({ start, end }: Found, window: Buffer, candidateEnd: number): boolean {
  return start >= candidateEnd && end === window.length;
}

/** No further than this; in front of a character that would be cut, since a boundary may stand for what belongs to none. */
function endOfCharacters(text: Buffer, end: number): number {
  if (end >= text.length) return text.length;
  let at = end;
  while (at > end - 3 && ((text[at] ?? 0) & 0xc0) === 0x80) at--;
  return at;
}

/** Behind the anchor of a rule that says how its value begins; less than segments overlap. */
const longestWindow = 32_000;

export class RuleTrial {
  readonly #rules: readonly CompiledRule[];
  readonly #expressions: Expressions;

  constructor(rules: readonly CompiledRule[], expressions: Expressions) {
    [this.#rules, this.#expressions] = [rules, expressions];
  }

  /** Returns false where it was left out because an earlier match covers the place, or where what comes behind may matter. */
  around(text: Buffer, candidate: TextSpan, rule: number, { doneUntil, unfinished, matches }: Tried): boolean {
    const matcher = this.#rules[rule]?.text;
    if (!matcher || candidate.end <= (doneUntil.get(rule) ?? 0)) return false;
    if (matcher.finder) {
      for (const { matchStart, start, end } of finders[matcher.finder](text, candidate.start))
        matches.push({ rule, start, end, matchStart, matchEnd: end });
      return false;
    }
    const margin = matcher.shape ? shapeMargin : Number.POSITIVE_INFINITY;
    const begin = Math.max(0, candidate.start - Math.min(margin, matcher.window.before));
    const finish = endOfCharacters(text, candidate.end + Math.min(margin, matcher.window.after));
    const isContext = !matcher.shape && matcher.near?.required === true;
    const window = withoutStrayBytes(text.subarray(begin, finish));
    let isFound = false;
    const expression =
      matcher.words && this.#expressions.around(text.toString('latin1', candidate.start, candidate.end), rule, matcher);
    const named = matcher.like?.isNamed ? candidate.start - begin : undefined;
    for (const match of this.#expressions.findAll(matcher, window, { expression, named })) {
      if (!isContext && begin + match.end <= candidate.start) continue;
      if (!isContext && finish < text.length && isCut(match, window, candidate.end - begin)) continue;
      isFound = true;
      const found = toRawMatch(rule, match, begin);
      matches.push(found);
      doneUntil.set(rule, Math.max(doneUntil.get(rule) ?? 0, doneBy(found, candidate.start, matcher)));
      if (!isContext) break;
    }
    if (isFound || finish === text.length || matcher.goesOn === undefined) return true;
    const goingOn = this.#expressions.of(matcher.goesOn).find(window, 0);
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
    const whole = this.#expressions.of(expression).find(longest, 0);
    if (whole) return { found: whole, isWhole: true };
    const beginning = begins === undefined ? null : this.#expressions.of(begins).find(longest, 0);
    return beginning && { found: beginning, isWhole: false };
  }

  /** What began somewhere and is longer than any window: once, up to the end of the text. */
  behind(text: Buffer, rule: number, { from, to }: { from: number; to: number }, matches: RawMatch[]): void {
    const matcher = this.#rules[rule]?.text;
    if (!matcher) return;
    for (const match of this.#expressions.findAll(matcher, text.subarray(from)))
      if (from + match.start < to) matches.push(toRawMatch(rule, match, from));
  }

  /** Whether a match may begin in the range and end behind the text. */
  goesOn(text: Buffer, rule: number, { from, to }: { from: number; to: number }, matches: RawMatch[]): boolean {
    const goesOn = this.#rules[rule]?.text?.goesOn;
    const found = goesOn === undefined ? null : this.#expressions.of(goesOn).find(text.subarray(from), 0);
    if (!found || from + found.start >= to) return false;
    return !matches.some((match) => match.rule === rule && match.matchStart === from + found.start);
  }

  everywhere(text: Buffer, rule: number, range: { from: number; to: number }, matches: RawMatch[]): void {
    const matcher = this.#rules[rule]?.text;
    if (!matcher) return;
    for (const match of this.#expressions.findAll(matcher, text)) {
      if (match.start >= range.from && match.start < range.to) matches.push(toRawMatch(rule, match, 0));
    }
  }
}
