/** Numbers in the form of the real ones, from ranges that nobody is given, with check digits that hold. */
import type { Check } from '../../rules/index.ts';
import { digitsOf, inPlaceOf, type Random } from './random.ts';

type Checks = ReadonlyMap<string, Check>;

/** Eight zeros in a row no issuer gives; the first digit, that of the brand, stays, and Luhn holds. */
export function inventCard(value: string, random: Random): string {
  const digits = digitsOf(value);
  const free = Math.max(0, digits.length - 10);
  const before = Math.ceil(free / 2);
  const head = `${digits[0] ?? '4'}${random.digits(before)}00000000${random.digits(free - before)}`.slice(
    0,
    digits.length - 1,
  );
  return inPlaceOf(value, head + luhnDigit(head));
}

/** ISO/IEC 7812-1. */
export function luhnDigit(head: string): string {
  const sum = Array.from(head)
    .toReversed()
    .reduce((total, digit, at) => {
      const number = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return total + (number > 9 ? number - 9 : number);
    }, 0);
  return String((10 - (sum % 10)) % 10);
}

const mostTries = 400;

/** Ten equal digits in a row are nobody's account; where a country's own check digits leave no such number, a country that is none (ISO 3166-1, user-assigned). */
export function inventIban(value: string, random: Random, checks: Checks): string {
  const compact = value.replace(/\s/g, '').toUpperCase();
  const judge = checks.get('iban')?.judge;
  for (let tries = 0; tries < mostTries; tries++) {
    const account = withRun(random.alike(compact.slice(4)), random);
    const iban = withCheckDigits(compact.slice(0, 2), account);
    if (judge?.(iban).provenance === 'test') return inFormOf(value, iban);
  }
  return inFormOf(value, withCheckDigits('XX', random.alike(compact.slice(4))));
}

const run = 10;

function withRun(account: string, random: Random): string {
  const places = Array.from(account.matchAll(/(?=\d{10})/g), ({ index }) => index);
  const at = random.of(places) ?? 0;
  return account.slice(0, at) + String(random.below(10)).repeat(run) + account.slice(at + run);
}

/** ISO 7064, mod 97-10. */
export function withCheckDigits(country: string, account: string): string {
  const digits = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const rest = Array.from(digits).reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0);
  return `${country}${String(98 - rest).padStart(2, '0')}${account}`;
}

/** The letters and digits of one number as another one is written; as it is where there are more or fewer. */
export function inFormOf(value: string, written: string): string {
  const compact = written.replace(/[^\p{L}\p{N}]/gu, '');
  let at = 0;
  if (compact.length !== value.replace(/[^\p{L}\p{N}]/gu, '').length) return written;
  return value.replace(/[\p{L}\p{N}]/gu, (character) => {
    const sign = compact[at++] ?? '0';
    return character === character.toLowerCase() ? sign.toLowerCase() : sign.toUpperCase();
  });
}

/** 9xx is no area of the Social Security Administration, and 01 to 49 no group of the tax numbers that begin so. */
export function inventSocialSecurity(value: string, random: Random): string {
  const digits = `9${random.digits(2)}${String(random.between(1, 49)).padStart(2, '0')}${random.digits(4)}`;
  return inPlaceOf(value, digits);
}

/** 555 in North America and Ofcom's numbers for drama in Britain; elsewhere a number behind a zero, which no plan has. */
export function inventPhone(value: string, random: Random, checks: Checks): string {
  const digits = digitsOf(value.replace(/(?:x|ext\.?).*$/i, ''));
  const isNorthAmerican = /^\s*(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[ .-]?\d{4}\b/.test(value);
  if (isNorthAmerican) {
    const country = digits.length === 11 ? '1' : '';
    return inPlaceOf(value, `${country}${random.between(2, 9)}0${random.between(1, 9)}555${random.digits(4)}`);
  }
  const british =
    /^\s*\+?44/.test(value) && digits.length === 12 ? `44${random.of(dramatic) ?? ''}${random.digits(3)}` : '';
  if (british !== '') return inPlaceOf(value, british);
  return inventForeignPhone(value, digits, random, checks);
}

const dramatic = ['7700900', '1632960'];

/** Outside of these a number that nobody is given: see `withRunIn`; one time in forty, and where there is none, two zeros begin it. */
function inventForeignPhone(value: string, digits: string, random: Random, checks: Checks): string {
  const hasCode = /^\s*(?:\+|00)/.test(value);
  const judge = checks.get('phone')?.judge;
  const isUsual = hasCode && digits.length >= 10 && random.below(40) > 0;
  for (let tries = isUsual ? 0 : mostTries; tries < mostTries; tries++) {
    const phone = withRunIn(value, digits, random);
    const verdict = judge?.(phone);
    if (verdict?.status === 'valid' && verdict.provenance === 'test') return phone;
  }
  const zerosBehind = hasCode ? (digits.startsWith('00') ? 5 : 3) : 0;
  for (let kept = zerosBehind; kept >= 0; kept--) {
    const phone = inPlaceOf(value, `${digits.slice(0, kept)}00${random.digits(Math.max(0, digits.length - kept - 2))}`);
    const verdict = judge?.(phone);
    if (verdict?.status === 'invalid' || verdict?.provenance === 'test') return phone;
  }
  return inPlaceOf(value, '0'.repeat(digits.length));
}

const runOfPhone = 6;

/** In the plan of its country, with six digits that are equal or count. */
function withRunIn(value: string, digits: string, random: Random): string {
  const head = digits.slice(0, digits.startsWith('00') ? 4 : 2);
  const free = digits.length - head.length;
  const digit = random.below(5) === 0 ? null : String(random.below(10));
  const equal = digit?.repeat(runOfPhone) ?? '123456';
  const before = random.between(2, Math.max(2, free - runOfPhone));
  const rest = Math.max(0, free - runOfPhone - before);
  return inPlaceOf(value, `${head}${random.between(1, 9)}${random.digits(before - 1)}${equal}${random.digits(rest)}`);
}

/** Numbers of states, whose digits are checked: like the real one, and right where that is. `isReal`: what a scan would believe. */
export function inventNational(
  value: string,
  random: Random,
  { checks, keepsCheck }: { checks: Checks; keepsCheck: boolean },
): string {
  const right = [...checks.values()].filter(
    ({ name, judge }) => /^[a-z]{2}-/.test(name) && name !== 'us-ssn' && judge(value).status === 'valid',
  );
  let candidate = random.alike(value);
  for (let tries = 0; right.length > 0 && tries < mostNationalTries; tries++) {
    candidate = withDay(random.alike(value), value, random);
    const isRight = right.every(({ judge }) => judge(candidate).status === 'valid');
    if (isRight === keepsCheck) return candidate;
  }
  return candidate;
}

const mostNationalTries = 3_000;

/** Many begin with the day of birth, in one order or the other. */
function withDay(candidate: string, value: string, random: Random): string {
  const digits = digitsOf(candidate);
  if (!/^\d{6}/.test(value.replace(/[^\dA-Z]/gi, ''))) return candidate;
  const [day, month] = [random.between(1, 28), random.between(1, 12)].map((number) => String(number).padStart(2, '0'));
  const year = String(random.between(1950, 2005));
  if (digits.length >= 17) return inPlaceOf(candidate, `${digits.slice(0, 6)}${year}${month}${day}${digits.slice(14)}`);
  const long = /^(?:19|20)\d{6}[-+]?\d{4}$/.test(value);
  const date = long
    ? `${year}${month}${day}`
    : random.of([`${year.slice(2)}${month}${day}`, `${day}${month}${year.slice(2)}`]);
  return inPlaceOf(candidate, `${date ?? ''}${digits.slice(date?.length ?? 0)}`);
}

/** RFC 5737 and RFC 3849; then what RFC 2544 keeps for measuring. */
export function inventAddress(value: string, random: Random): string {
  if (value.includes(':'))
    return `2001:db8::${random.between(1, 65_535).toString(16)}:${random.between(1, 65_535).toString(16)}`;
  const port = /:\d+$/.exec(value)?.[0] ?? '';
  return random.below(4) > 0
    ? `${random.of(['192.0.2', '198.51.100', '203.0.113']) ?? ''}.${random.between(1, 254)}${port}`
    : `198.${random.between(18, 19)}.${random.below(256)}.${random.between(1, 254)}${port}`;
}

/** RFC 7042, 2.1.2: for documents; then those that machines give themselves. */
export function inventMachine(value: string, random: Random): string {
  const bytes = Array.from({ length: 5 }, () => random.below(256).toString(16).padStart(2, '0'));
  const hex = `02${bytes.join('')}`;
  let at = 0;
  return value.replace(/[\da-f]/gi, (character) => {
    const sign = hex[at++] ?? '0';
    return character === character.toUpperCase() ? sign.toUpperCase() : sign;
  });
}

/** IMEI: 00 begins what is made for tests (GSMA TS.06); Luhn holds. */
export function inventDevice(value: string, random: Random): string {
  const digits = digitsOf(value);
  if (digits.length !== 15 || !/^[\d -]+$/.test(value)) return random.alike(value);
  const head = `00${random.digits(12)}`;
  return inPlaceOf(value, head + luhnDigit(head));
}
