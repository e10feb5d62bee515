/**
 * Hits that may turn out to belong to a table. Of a table of a million addresses the first are judged one by one, and
 * of the others only the places are kept until it is known where the tables end.
 */
import type { CompiledRule } from '../../rules/index.ts';
import type { Matcher } from '../match/matcher.ts';
import type { RawMatch } from '../match/raw-match.ts';
import { identifierOfRule } from '../match/subject.ts';
import { Deferred } from '../match/wanted.ts';
import { identifierOfKnown } from '../model/customers.ts';
import type { Table } from '../model/table.ts';
import { isOfColumn, isOfTable, madeUpAround, mayBeOfTable, type Spot } from './of-table.ts';
import type { PlacedSegment } from './layer.ts';
import type { PlacedHit } from './placed-hit.ts';

/** Places that are kept one by one; all further ones have to lie in one table. */
const mostSpots = 1 << 20;

interface Spots {
  readonly rule: number;
  readonly identifier: string | null;
  readonly offsets: number[];
  first: number;
  last: number;
}

interface Taken {
  readonly hits: readonly PlacedHit[];
  readonly skipped: readonly RawMatch[];
  readonly deferred: Deferred;
}

/** Candidates of a segment that left the memory, with a copy of it. */
interface Left {
  readonly text: Buffer;
  readonly base: number;
  readonly deferred: Deferred;
}

export class HeldHits {
  readonly #matcher: Matcher;
  readonly #rules: readonly CompiledRule[];
  readonly #most: number;
  readonly #isHeld: readonly boolean[];
  readonly #counts = new Map<number, number>();
  /** Rules that had enough before the segment at hand. */
  #full = new Set<number>();
  readonly #spots = new Map<string, Spots>();
  #hits: PlacedHit[] = [];
  /** Matches of the segment at hand that were not judged. */
  #skipped: RawMatch[] = [];
  #deferred = new Deferred();
  /** Those of a list of rules. */
  readonly #spotLists = new Map<readonly number[], readonly Spots[]>();
  #left: Left | null = null;

  /** `most`: hits of a rule that are judged before it is known whether a table tells them. */
  constructor(matcher: Matcher, most: number) {
    const { rules } = matcher;
    [this.#matcher, this.#rules, this.#most, this.#isHeld] = [matcher, rules, most, heldRules(rules)];
  }

  takes(rule: number): boolean {
    return this.#isHeld[rule] === true;
  }

  count(rule: number): void {
    this.#counts.set(rule, (this.#counts.get(rule) ?? 0) + 1);
  }

  isFull(rule: number): boolean {
    return this.#isHeld[rule] === true && (this.#counts.get(rule) ?? 0) >= this.#most;
  }

  /** Already before the segment at hand: of what stands in it only the places are kept. */
  wasFull(rule: number): boolean {
    return this.#full.has(rule);
  }

  hold(hit: PlacedHit): void {
    this.#hits.push(hit);
  }

  /** It may yet be judged, while its segment is in memory. */
  skip(match: RawMatch): void {
    this.#skipped.push(match);
  }

  /** As above, before it was tried. */
  defer(rules: readonly number[], start: number, end: number): void {
    this.#deferred.add(rules, start, end);
  }

  /** What was held, skipped and deferred until now. */
  take(): Taken {
    const taken = { hits: this.#hits, skipped: this.#skipped, deferred: this.#deferred };
    [this.#hits, this.#skipped, this.#deferred] = [[], [], new Deferred()];
    return taken;
  }

  /** The segment leaves the memory. */
  passSkipped({ base, text }: Pick<PlacedSegment, 'base' | 'text'>): void {
    for (const { rule, start, known } of this.#skipped) this.addSpot(rule, base + start, known);
    if (!this.#deferred.isEmpty) this.#leave({ base, text, deferred: this.#deferred });
    [this.#skipped, this.#deferred] = [[], new Deferred()];
    for (const [rule, count] of this.#counts) if (count >= this.#most) this.#full.add(rule);
  }

  /** Most rules have enough in the first segment, of which a copy is kept; more than one would be too much. */
  #leave(left: Left): void {
    if (this.#left) this.#addSpotsOf(left, left.deferred);
    else this.#left = { ...left, text: Buffer.from(left.text) };
  }

  #addSpotsOf({ text, base }: Left, deferred: Deferred): void {
    for (const { rule, start } of this.#matcher.matchDeferred(text, deferred)) this.addSpot(rule, base + start);
  }

  /** What stands here will never be judged. */
  addSpot(rule: number, offset: number, known?: RawMatch['known']): void {
    addTo(this.#spotsOf(rule, known ? identifierOfKnown[known] : this.#identifierOf(rule)), offset);
  }

  /** The same of several rules at once; `rules` is one list for many places. */
  addSpots(rules: readonly number[], offset: number): void {
    const lists = this.#spotLists.get(rules) ?? rules.map((rule) => this.#spotsOf(rule, this.#identifierOf(rule)));
    this.#spotLists.set(rules, lists);
    for (const spots of lists) addTo(spots, offset);
  }

  #spotsOf(rule: number, identifier: string | null): Spots {
    const key = `${rule}:${identifier}`;
    const spots = this.#spots.get(key) ?? { rule, identifier, offsets: [], first: -1, last: -1 };
    this.#spots.set(key, spots);
    return spots;
  }

  /** The same hit, of the provenance of the made-up table around it if there is one. */
  withProvenance<T extends Pick<PlacedHit, 'rule' | 'provenance' | 'evidence'>>(
    hit: T,
    spot: Spot,
    tables: readonly Table[],
  ): T {
    const rule = this.#rules[hit.rule];
    const table = rule && hit.provenance === 'unknown' ? madeUpAround(spot, rule, tables) : null;
    if (!table) return hit;
    const evidence = [...hit.evidence, `in a column of such numbers of a table that is judged ${table.provenance}`];
    return { ...hit, provenance: table.provenance, evidence };
  }

  isInside(rule: number, spot: Spot, tables: readonly Table[]): boolean {
    const known = this.#rules[rule];
    return known !== undefined && (isOfTable(spot, known, tables) || isOfColumn(spot, known, tables));
  }

  /** Candidates that no table tells. */
  outside(deferred: Deferred, base: number, tables: readonly Table[]): Deferred {
    const outside = new Deferred();
    if (deferred.isEmpty) return outside;
    const telling = remember((rule: number) => this.#tablesTelling(rule, this.#identifierOf(rule), tables));
    const tellingAll = remember((rules: readonly number[]) =>
      tables.filter((table) => rules.every((rule) => telling(rule).includes(table))),
    );
    deferred.forEach((rules, start, end) => {
      const isInside = (table: Table): boolean => base + start >= table.start && base + start < table.end;
      if (tellingAll(rules).some(isInside)) return;
      const left = rules.filter((rule) => !telling(rule).some(isInside));
      if (left.length > 0) outside.add(left, start, end);
    });
    return outside;
  }

  #tablesTelling(rule: number, identifier: string | null, tables: readonly Table[]): readonly Table[] {
    return tables.filter((table) => this.isInside(rule, { textOffset: table.start, identifier }, [table]));
  }

  isMatchInside({ rule, start, known }: RawMatch, base: number, tables: readonly Table[]): boolean {
    const identifier = known ? identifierOfKnown[known] : this.#identifierOf(rule);
    return this.isInside(rule, { textOffset: base + start, identifier }, tables);
  }

  /** Rules of which something stands outside of all tables that will never be judged. */
  rulesOutside(tables: readonly Table[]): number[] {
    if (this.#left) this.#addSpotsOf(this.#left, this.outside(this.#left.deferred, this.#left.base, tables));
    this.#left = null;
    return [...this.#spots.values()].filter((spots) => !this.#areInside(spots, tables)).map(({ rule }) => rule);
  }

  #areInside({ rule, identifier, offsets, first, last }: Spots, tables: readonly Table[]): boolean {
    const telling = this.#tablesTelling(rule, identifier, tables);
    const known = this.#rules[rule];
    const isMadeUp = (textOffset: number): boolean =>
      known !== undefined && madeUpAround({ textOffset, identifier }, known, tables) !== null;
    const isInside = (offset: number, { start, end }: Table): boolean => offset >= start && offset < end;
    const isOne = first < 0 || telling.some((table) => isInside(first, table) && isInside(last, table));
    return isOne && offsets.every((offset) => telling.some((table) => isInside(offset, table)) || isMadeUp(offset));
  }

  #identifierOf(rule: number): string | null {
    const known = this.#rules[rule];
    return known ? identifierOfRule(known) : null;
  }
}

function addTo(spots: Spots, offset: number): void {
  if (spots.offsets.length < mostSpots) spots.offsets.push(offset);
  else [spots.first, spots.last] = [spots.first < 0 ? offset : spots.first, offset];
}

function remember<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = find(key);
    known.set(key, value);
    return value;
  };
}

const heldBySet = new WeakMap<readonly CompiledRule[], readonly boolean[]>();

function heldRules(rules: readonly CompiledRule[]): readonly boolean[] {
  const known = heldBySet.get(rules) ?? rules.map(mayBeOfTable);
  heldBySet.set(rules, known);
  return known;
}
