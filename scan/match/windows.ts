/** Most text of a repository comes again in the next version: what rules found in a window is remembered. */
import type { CompiledRule, TextMatcher } from '../../rules/index.ts';
import { shapeMargin } from './margin.ts';
import { knownReach, type Prefilter } from './prefilter/prefilter.ts';
import { moveMatch, type RawMatch } from './raw-match.ts';
import { Remembered } from './remembered.ts';

/** The windows of a table of 10 MB have room. */
const mostBytes = 16_000_000;
const bytesOfMatch = 80;
/** Rules that look farther around a candidate are not remembered. */
const widest = 1_300;

interface Candidate {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** What was found in a window, with offsets from where its candidate begins. */
export type FoundInWindow = readonly RawMatch[];

const nothing: FoundInWindow = [];

export class KnownWindows {
  readonly #rules: readonly CompiledRule[];
  readonly #prefilter: Prefilter;
  readonly #windows = new Remembered<FoundInWindow>(mostBytes);
  readonly #reaches = new Map<number, { readonly before: number; readonly after: number } | null>();

  constructor(rules: readonly CompiledRule[], prefilter: Prefilter) {
    [this.#rules, this.#prefilter] = [rules, prefilter];
  }

  /** All that the rules of a candidate look at; null where that is too much to remember. */
  windowOf(text: Buffer, { id, start, end }: Candidate): string | null {
    const reach = this.#reachOf(id);
    if (!reach) return null;
    const before = Math.min(start, reach.before);
    return `${id} ${before}\0${text.toString('latin1', start - before, end + reach.after)}`;
  }

  get(window: string): FoundInWindow | undefined {
    return this.#windows.get(window);
  }

  /** `start`: where the candidate begins. */
  add(window: string, found: readonly RawMatch[], start: number): void {
    const moved = found.length === 0 ? nothing : found.map((match) => moveMatch(match, -start));
    this.#windows.add(window, moved, found.length * bytesOfMatch);
  }

  /** Whether the rules of a candidate look no farther than what the prefilter knows a text by. */
  isNarrow(id: number): boolean {
    const reach = this.#reachOf(id);
    return reach !== null && reach.before <= knownReach.before && reach.after <= knownReach.behind;
  }

  #reachOf(id: number): { readonly before: number; readonly after: number } | null {
    const known = this.#reaches.get(id);
    if (known !== undefined) return known;
    const windows = this.#prefilter.rulesOf(id).flatMap((rule) => this.#rules[rule]?.text ?? []);
    const margin = (text: TextMatcher, side: 'before' | 'after'): number =>
      text.shape ? Math.min(shapeMargin, text.window[side]) : text.window[side];
    const reach = {
      before: Math.max(...windows.map((text) => margin(text, 'before'))),
      after: Math.max(...windows.map((text) => margin(text, 'after'))),
    };
    // Whether something goes on is a question to what stands behind the window, and a finder looks where it likes.
    const isWide = windows.some(({ goesOn, finder }) => goesOn !== undefined || finder !== undefined);
    const result = isWide || reach.before + reach.after > widest ? null : reach;
    this.#reaches.set(id, result);
    return result;
  }
}
