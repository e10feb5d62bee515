/** What may be said of a key: which of two values is the stricter one, and what is refused of a wish. */
import { isDeepStrictEqual } from 'node:util';
import type { RuleInfo } from '../../rules/index.ts';
import type { Config, Permission } from '../model/config.ts';

export interface ClauseRefusal {
  /** Dotted, as in origins. */
  readonly key: string;
  readonly wished: string;
  readonly held: string;
}

export interface Clause {
  /** What an organisation writes to let repositories decide; null: it cannot. */
  readonly key: Permission | null;
  /** `wish`, with everything laxer than `floor` taken back. */
  readonly hold: (
    floor: Config,
    wish: Config,
    rules: readonly RuleInfo[],
  ) => { readonly config: Config; readonly refused: readonly ClauseRefusal[] };
}

interface Value<T> {
  readonly name: string;
  readonly permission: Permission | null;
  readonly get: (config: Config) => T;
  readonly put: (config: Config, value: T, floor: Config) => Config;
  /** What holds of the two: the wish where it is as strict. */
  readonly strictest: (floor: T, wish: T) => T;
  readonly show?: (value: T) => string;
  /** Where only a part of the wish is refused: that part. */
  readonly excess?: (effective: T, wish: T) => T;
}

/** Of one value, by its order. */
export function value<T>({ name, get, put, strictest, ...words }: Value<T>): Clause {
  const { permission, show = (each) => JSON.stringify(each), excess = (_, wish) => wish } = words;
  return {
    key: permission,
    hold(floor, wish) {
      const [held, wished] = [get(floor), get(wish)];
      const effective = strictest(held, wished);
      if (isDeepStrictEqual(effective, wished)) return { config: wish, refused: [] };
      const refusal = { key: name, wished: show(excess(effective, wished)), held: show(held) };
      return { config: put(wish, effective, floor), refused: [refusal] };
    },
  };
}
