/** What an expression matched. */
import type { CustomerKind } from '../model/customers.ts';

/** A rule's expression holds; offsets into the text that was matched. Nothing was judged yet. */
export interface RawMatch {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  /** The whole match, with what the expression wants around the value. */
  readonly matchStart: number;
  readonly matchEnd: number;
  /** What it is of a customer of the organisation, where that is why it was found. */
  readonly known?: CustomerKind;
}

/** The same, so many bytes farther on. */
export const moveMatch = (match: RawMatch, by: number): RawMatch => ({
  ...match,
  start: match.start + by,
  end: match.end + by,
  matchStart: match.matchStart + by,
  matchEnd: match.matchEnd + by,
});
