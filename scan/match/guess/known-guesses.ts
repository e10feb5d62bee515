/** The same lines stand in every version of a file: what was guessed of them is remembered. */
import type { TextMatcher } from '../../../rules/index.ts';
import { Remembered } from '../remembered.ts';
import { guess, type Guess } from './guess.ts';

const mostBytes = 4_000_000;
const bytesOfGuess = 200;

export class KnownGuesses {
  readonly #known = new Remembered<Guess | null>(mostBytes);

  /** See `guess`. */
  of(like: NonNullable<TextMatcher['like']>, value: string, around: string): Guess | null {
    const { kind, isNamed, isEncoded = false } = like;
    const key = `${kind} ${isNamed} ${isEncoded} ${value.length} ${value}${around}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = guess(like, value, around);
    this.#known.add(key, made, bytesOfGuess);
    return made;
  }
}
