/** Which rules of a candidate may yet lead anywhere, in a byte: what others found, it is remembered, is nothing. */
import { mostOutcomes, nothingComes } from './prefilter/prefilter.ts';

export class OpenRules {
  readonly #lists: (readonly number[])[] = [];
  readonly #outcomes = new Map<string, number>();

  /** 0: there are too many different ones to say. */
  outcomeOf(rules: readonly number[]): number {
    if (rules.length === 0) return nothingComes;
    const key = rules.join();
    const known = this.#outcomes.get(key);
    if (known !== undefined) return known;
    const outcome = nothingComes + 1 + this.#lists.length;
    if (outcome > mostOutcomes) return 0;
    this.#lists.push(rules);
    this.#outcomes.set(key, outcome);
    return outcome;
  }

  /** Undefined: all of them. */
  of(outcome: number): readonly number[] | undefined {
    return this.#lists[outcome - nothingComes - 1];
  }
}
