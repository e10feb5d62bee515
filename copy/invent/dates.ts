/** Days in the form of the real ones. */
import type { Random } from './random.ts';

const first = 1950;
const last = 2004;
const two = (number: number): string => String(number).padStart(2, '0');

/** Day and month stay below 13, so that no order of them is wrong. A time goes to midnight. */
export function inventBirthDate(value: string, random: Random): string {
  const [year, month, day] = [
    String(random.between(first, last)),
    two(random.between(1, 12)),
    two(random.between(1, 12)),
  ];
  const forms: readonly (readonly [RegExp, string])[] = [
    [/^\d{4}([-/.])\d{1,2}\1\d{1,2}/, `${year}$1${month}$1${day}`],
    [/^\d{1,2}([-/.])\d{1,2}\1\d{4}/, `${day}$1${month}$1${year}`],
    [/^\d{1,2}([-/.])\d{1,2}\1\d{2}/, `${day}$1${month}$1${year.slice(2)}`],
    [/^(?:19|20)\d{6}$/, `${year}${month}${day}`],
    [/^\d{8}$/, `${day}${month}${year}`],
    [/^\d{6}$/, `${day}${month}${year.slice(2)}`],
    [/^\d{4}$/, year],
  ];
  const form = forms.find(([expression]) => expression.test(value));
  if (form)
    return value
      .replace(form[0], form[1])
      .replace(/\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?/, (time) => time.replace(/\d/g, '0'));
  // `3 March 1984`, `3. März 1984`: the word stays, since there are too many of them.
  return value.replace(/\d{4}/, year).replace(/(?<!\d)\d{1,2}(?!\d)/, String(random.between(1, 28)));
}

export function inventExpiry(value: string, random: Random): string {
  const month = two(random.between(1, 12));
  const year = random.between(31, 39);
  return value
    .replace(/^(\d{4})([-/])\d{2}/, `20${year}$2${month}`)
    .replace(
      /^\d{1,2}(\s?[-/]\s?)(?:20)?\d{2}$/,
      (whole, sign: string) => `${month}${sign}${whole.length > 5 ? '20' : ''}${year}`,
    );
}
