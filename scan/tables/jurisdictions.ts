/** Where the people of a table live, as far as their data tells: whom to notify depends on it (GDPR Art. 33, 56). */
import { countryOfPhone, identifierOf, type Jurisdiction } from '../../rules/index.ts';
import type { TypedColumn } from '../model/table.ts';
import { toRegion } from '../people/regions.ts';

const mostKnown = 10_000;

type Teller = (value: string) => string | null;

/** What tells the country best comes first; numbers that one country gives come last. */
const clues: readonly (readonly [clue: string, teller: Teller])[] = [
  ['name', toRegion],
  ['calling-code', countryOfPhone],
  ['first-letters', (value) => /^[A-Z]{2}(?=[0-9]{2})/i.exec(value)?.[0].toUpperCase() ?? null],
];

function tellersOf(identifier: string): readonly Ranked[] {
  const clue = identifierOf(identifier)?.country;
  if (clue === undefined) return [];
  const rank = clues.findIndex(([known]) => known === clue);
  return [{ rank: rank < 0 ? clues.length : rank, teller: clues[rank]?.[1] ?? (() => clue) }];
}

interface Ranked {
  readonly rank: number;
  readonly teller: Teller;
}

export class Jurisdictions {
  readonly #columns: readonly { readonly index: number; readonly tell: Teller }[];
  readonly #counts: Map<string, number>;

  /** `before`: of the rows that were read before further columns were known. */
  constructor(columns: readonly TypedColumn[], before: Jurisdictions | null = null) {
    this.#counts = before ? before.#counts : new Map();
    this.#columns = columns
      .flatMap(({ identifier, index }) => tellersOf(identifier).map((each) => ({ ...each, index })))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ teller, index }) => ({ index, tell: remember(teller) }));
  }

  /** Null where the row does not say it. */
  countryOf(row: readonly string[]): string | null {
    for (const { index, tell } of this.#columns) {
      const country = tell((row[index] ?? '').trim());
      if (country !== null) return country;
    }
    return null;
  }

  /** One person's. */
  count(country: string | null): void {
    if (country !== null) this.#counts.set(country, (this.#counts.get(country) ?? 0) + 1);
  }

  /** Most people first. */
  list(): readonly Jurisdiction[] {
    return [...this.#counts]
      .map(([country, people]) => ({ country, people }))
      .toSorted((a, b) => b.people - a.people || (a.country < b.country ? -1 : 1));
  }
}

/** Columns of countries hold few different values. */
function remember(teller: Teller): Teller {
  const known = new Map<string, string | null>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const country = value === '' ? null : teller(value);
    if (known.size < mostKnown) known.set(value, country);
    return country;
  };
}
