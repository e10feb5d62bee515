/** One way to write a phone number (ITU-T E.164), so that equal numbers are known to be equal. */
import { libraries } from './lazy.ts';

type Region = 'US';

/** Where most of those live whose numbers are written without a country. */
const dialled =
  'US GB DE FR ES IT NL BE AT CH PL SE NO DK FI PT CZ HU RO GR IE TR RU UA BR MX AR CO CL CA AU NZ JP KR CN IN ID PH VN ZA NG EG IL SA AE'.split(
    ' ',
  );

/**
 * In which country's plan nearly all of these are numbers, written as they are dialled there; null where in none.
 *
 * @param share of them, from 0 to 1
 */
export function dialledIn(values: readonly string[], share: number): string | null {
  const { parsePhone } = libraries();
  const most = values.length * (1 - share);
  return (
    dialled.find((region) => {
      let wrong = 0;
      return values.every((value) => parsePhone(value, region as Region)?.isValid() === true || ++wrong <= most);
    }) ?? null
  );
}

/**
 * `region`: ISO 3166 code of the country that a number without `+` is dialled in; null where nothing says it.
 *
 * @returns `+4930901824417`, or null where the country cannot be known or there is no such number
 */
export function toInternationalPhone(value: string, region: string | null): string | null {
  const text = value.trim().replace(/^00(?=[1-9])/, '+');
  // Written with its country and nothing in parentheses: all that is left are the signs between the digits.
  if (/^\+[1-9][0-9 ./-]{6,22}$/.test(text)) return toDigits(text);
  if (!text.startsWith('+') && region === null) return null;
  const number = libraries().parsePhone(text, (region ?? 'US') as Region);
  return number?.isPossible() ? number.number : null;
}

function toDigits(text: string): string | null {
  const digits = text.replace(/[^0-9]/g, '');
  return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : null;
}
