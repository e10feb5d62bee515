/** One way to write a phone number (ITU-T E.164), so that equal numbers are known to be equal. */
import { libraries } from './lazy.ts';

type Region = 'US';

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
