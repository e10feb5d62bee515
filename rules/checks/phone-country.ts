/** The country of an international phone number, by the numbering plans (ITU-T E.164). */
import { libraries } from './lazy.ts';

/** Countries that share a calling code differ within this many digits. */
const prefixLength = 7;
const known = new Map<string, string | null>();

/** ISO 3166-1 alpha-2; null where no calling code is written or no country has it. */
export function countryOfPhone(value: string): string | null {
  const digits = value.replace(/[\s().-]/g, '').replace(/^00/, '+');
  if (!/^\+[1-9]\d{6,14}$/.test(digits)) return null;
  const prefix = digits.slice(0, prefixLength + 1);
  const before = known.get(prefix);
  if (before !== undefined) return before;
  const country = libraries().parsePhone(digits)?.country ?? null;
  if (known.size < 100_000) known.set(prefix, country);
  return country;
}
