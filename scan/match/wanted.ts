/** Whether matches of a rule are wanted, and what becomes of its candidates where they are not, or not yet. */
import type { TextSpan } from './rule-trial.ts';

/** Later: tried once it is known whether a table tells them. Place: only where they stand is kept. Never: enough was found. */
export type Want = 'now' | 'later' | 'place' | 'never';

export interface Wanting {
  /** Of a rule; it changes only while matches are taken. */
  readonly of: (rule: number) => Want;
  readonly defer: (rules: readonly number[], start: number, end: number) => void;
  readonly place: (rules: readonly number[], start: number) => void;
}

export const wantingAll: Wanting = { of: () => 'now', defer: () => undefined, place: () => undefined };

/** What becomes of the rules of a candidate. */
export interface Fate {
  readonly tried: readonly number[];
  readonly deferred: readonly number[];
  readonly placed: readonly number[];
  /** A candidate that ends no farther is covered by what a deferred rule found before. */
  readonly doneUntil: number;
}

/** `mayDefer`: the rule needs nothing but what stands close around a candidate. */
export function toFate(
  rules: readonly number[],
  { of }: Wanting,
  { mayDefer, doneUntil }: { readonly mayDefer: readonly boolean[]; readonly doneUntil: ReadonlyMap<number, number> },
): Fate {
  const wants = rules.map(of);
  const is = (...some: readonly Want[]): number[] => rules.filter((_, at) => some.includes(wants[at] ?? 'now'));
  const later = is('later').filter((rule) => mayDefer[rule]);
  const tried = is('now', 'later').filter((rule) => !later.includes(rule));
  const isDeferred = tried.length === 0 && later.length > 0 && rules.every((rule) => mayDefer[rule]);
  const deferred = isDeferred ? is('later', 'place') : later;
  return {
    tried,
    deferred,
    // What is deferred says more than a place.
    placed: is('place').filter((rule) => !deferred.includes(rule)),
    doneUntil: Math.max(0, ...deferred.map((rule) => doneUntil.get(rule) ?? 0)),
  };
}

/** Leaves a candidate as its rules say that are not wanted now. */
export function leave(
  { start, end }: TextSpan,
  { placed, deferred, doneUntil: until }: Fate,
  { wanting, doneUntil }: { readonly wanting: Wanting; readonly doneUntil: ReadonlyMap<number, number> },
): void {
  if (placed.length > 0) wanting.place(placed, start);
  if (deferred.length === 0) return;
  const open = end > until ? deferred : deferred.filter((rule) => end > (doneUntil.get(rule) ?? 0));
  if (open.length > 0) wanting.defer(open, start, end);
}

/** Keeps candidates for later, three numbers each. */
export class Deferred {
  readonly #lists: (readonly number[])[] = [];
  readonly #numbers = new Map<readonly number[], number>();
  #spans = new Uint32Array(48);
  #used = 0;

  get isEmpty(): boolean {
    return this.#used === 0;
  }

  add(rules: readonly number[], start: number, end: number): void {
    if (this.#used === this.#spans.length) this.#grow();
    this.#spans[this.#used++] = this.#numberOf(rules);
    this.#spans[this.#used++] = start;
    this.#spans[this.#used++] = end;
  }

  /** In the order they came. */
  forEach(take: (rules: readonly number[], start: number, end: number) => void): void {
    const spans = this.#spans;
    for (let at = 0; at < this.#used; at += 3)
      take(this.#lists[spans[at] ?? 0] ?? [], spans[at + 1] ?? 0, spans[at + 2] ?? 0);
  }

  #numberOf(rules: readonly number[]): number {
    const known = this.#numbers.get(rules);
    if (known !== undefined) return known;
    this.#numbers.set(rules, this.#lists.length);
    return this.#lists.push(rules) - 1;
  }

  #grow(): void {
    const spans = new Uint32Array(this.#spans.length * 2);
    spans.set(this.#spans);
    this.#spans = spans;
  }
}
