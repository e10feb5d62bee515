/** Most text of a repository comes again in the next version: windows in which rules found nothing are not tried again. */
import type { CompiledRule, TextMatcher } from '../../rules/index.ts';
import { shapeMargin } from './margin.ts';
import type { Prefilter } from './prefilter.ts';

/** Bytes, with what holds them: the windows of a table of 10 MB have room. */
const mostBytes = 16_000_000;
const bytesOfWindow = 60;
/** Rules that look farther around a candidate are not remembered. */
const widest = 1_100;

interface Candidate {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

export class BarrenWindows {
  readonly #rules: readonly CompiledRule[];
  readonly #prefilter: Prefilter;
  readonly #windows = new Set<string>();
  readonly #reaches = new Map<number, { readonly before: number; readonly after: number } | null>();
  #bytes = 0;

  constructor(rules: readonly CompiledRule[], prefilter: Prefilter) {
    [this.#rules, this.#prefilter] = [rules, prefilter];
  }

  /** All that the rules of a candidate look at; null where that is too much to remember. */
  windowOf(text: Buffer, { id, start, end }: Candidate): string | null {
    const reach = this.#reachOf(id);
    return reach && `${id}\0${text.toString('latin1', Math.max(0, start - reach.before), end + reach.after)}`;
  }

  has(window: string): boolean {
    return this.#windows.has(window);
  }

  add(window: string): void {
    this.#bytes += window.length + bytesOfWindow;
    if (this.#bytes > mostBytes) {
      this.#windows.clear();
      this.#bytes = window.length + bytesOfWindow;
    }
    this.#windows.add(window);
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
    const result = reach.before + reach.after > widest ? null : reach;
    this.#reaches.set(id, result);
    return result;
  }
}
