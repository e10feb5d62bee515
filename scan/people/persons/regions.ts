/** The country of a record, however it is written, as ISO 3166 code. */

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv'];
let known: ReadonlyMap<string, string> | null = null;

export function toRegion(country: string): string | null {
  const text = country.trim();
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase();
  return text === '' ? null : ((known ??= readNames()).get(text.toLowerCase()) ?? null);
}

function readNames(): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  const names = languages.flatMap((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => {
      const name = display.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code] as const];
    });
  });
  const shortForms = [
    ['usa', 'US'],
    ['united states of america', 'US'],
    ['uk', 'GB'],
    ['england', 'GB'],
    ['great britain', 'GB'],
  ] as const;
  // A name that two languages use for two countries keeps the first: English stands in front.
  return new Map([...names.toReversed(), ...shortForms]);
}
