/** The country of a record, however it is written, as ISO 3166-1 alpha-2 code. */

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da', 'tr'];
const shortForms = [
  ['usa', 'US'],
  ['unitedstatesofamerica', 'US'],
  ['uk', 'GB'],
  ['england', 'GB'],
  ['greatbritain', 'GB'],
] as const;
let known: ReadonlyMap<string, string> | null = null;

/** Null where it is no code and no name in one of the languages. */
export function toRegion(country: string): string | null {
  return (known ??= readNames()).get(fold(country)) ?? null;
}

/** A name that two languages use for two countries keeps the first: English stands in front. */
function readNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>(shortForms);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCurrent);
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name === undefined) continue;
      if (!found.has(fold(name))) found.set(fold(name), code);
      found.set(code.toLowerCase(), code);
    }
  }
  return found;
}

/** Codes of countries that are no more lead to others: DD is DE. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
