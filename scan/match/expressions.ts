/** The expressions of rules, compiled at first use. */
import { narrowTo, type TextMatcher } from '../../rules/index.ts';
import type { Expression, ExpressionEngine } from './expression.ts';
import type { RawMatch } from './raw-match.ts';

/** Where a match and its value stand, from where the text begins. */
export type Found = NonNullable<ReturnType<Expression['find']>>;

export class Expressions {
  readonly #engine: ExpressionEngine;
  readonly #compiled = new Map<string, Expression>();
  /** By rule and anchor. */
  readonly #narrowed = new Map<string, Expression>();

  constructor(engine: ExpressionEngine) {
    this.#engine = engine;
  }

  /** The compiled form of an RE2 source. */
  of(source: string): Expression {
    const known = this.#compiled.get(source);
    if (known) return known;
    const made = this.#engine.compile(source);
    this.#compiled.set(source, made);
    return made;
  }

  /** Around the anchor of one of many words, what finds the values of that word alone. */
  around(anchor: string, rule: number, matcher: TextMatcher): Expression {
    const key = `${rule} ${anchor}`;
    const known = this.#narrowed.get(key);
    if (known) return known;
    const made = this.of(narrowTo(anchor.toLowerCase(), matcher));
    this.#narrowed.set(key, made);
    return made;
  }

  /** `named`: where the name stands whose value is looked for. What another name's value is may be a name itself. */
  *findAll(
    matcher: TextMatcher,
    text: Buffer,
    {
      expression = this.of(matcher.expression),
      named,
    }: { readonly expression?: Expression | undefined; readonly named?: number | undefined } = {},
  ): Generator<Found> {
    if (matcher.gate !== undefined && !this.of(matcher.gate).holds(text)) return;
    for (let from = 0; from <= text.length;) {
      const match = expression.find(text, from);
      if (!match) return;
      const isOther = named !== undefined && match.valueStart <= named && named < match.valueEnd;
      if (!isOther) yield match;
      // A value may begin where the boundary of the one before ended, and a name where a value begins.
      from = Math.max(isOther ? match.valueStart - 1 : match.valueEnd, match.start + 1);
    }
  }
}

export function toRawMatch(rule: number, match: Found, base: number): RawMatch {
  return {
    rule,
    start: base + match.valueStart,
    end: base + match.valueEnd,
    matchStart: base + match.start,
    matchEnd: base + match.end,
  };
}
