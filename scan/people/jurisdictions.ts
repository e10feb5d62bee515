/** Where the people of a table live, as far as their data tells: whom to notify depends on it (GDPR Art. 33, 56). */
import { countryOfPhone, type Jurisdiction } from '../../rules/index.ts';
import type { TypedColumn } from './typing.ts';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'tr'];
const mostKnown = 10_000;

type Teller = (value: string) => string | null;

/** What tells the country best comes first. */
const tellers: readonly (readonly [identifier: string, teller: Teller])[] = [
  ['country', countryOfName],
  ['phone', countryOfPhone],
  ['iban', (value) => /^[A-Z]{2}(?=[0-9]{2})/i.exec(value)?.[0].toUpperCase() ?? null],
  ['us-ssn', () => 'US'],
];

export class Jurisdictions {
  readonly #columns: readonly { readonly index: number; readonly tell: Teller }[];
  readonly #counts = new Map<string, number>();

  constructor(columns: readonly TypedColumn[]) {
    this.#columns = tellers.flatMap(([identifier, teller]) =>
      columns
        .filter((column) => column.identifier === identifier)
        .map(({ index }) => ({ index, tell: remember(teller) })),
    );
  }

  /** One person's row. */
  add(row: readonly string[]): void {
    for (const { index, tell } of this.#columns) {
      const country = tell((row[index] ?? '').trim());
      if (country === null) continue;
      this.#counts.set(country, (this.#counts.get(country) ?? 0) + 1);
      return;
    }
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

let names: ReadonlyMap<string, string> | null = null;

/** ISO 3166-1 alpha-2 of a code or of a name in one of the languages. */
function countryOfName(value: string): string | null {
  names ??= readNames();
  return names.get(fold(value)) ?? null;
}

function readNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>([
    ['usa', 'US'],
    ['uk', 'GB'],
  ]);
  const codes = letters().flatMap((a) =>
    letters()
      .map((b) => a + b)
      .filter(isCurrent),
  );
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name !== undefined && !found.has(fold(name))) found.set(fold(name), code);
      if (name !== undefined) found.set(code.toLowerCase(), code);
    }
  }
  return found;
}

/** Codes of countries that are no more lead to others: DD is DE. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}

function letters(): string[] {
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
