/** IBAN, US social security numbers, phone numbers, dates, addresses of machines. */
import type { Check } from '../rule-types.ts';
import { libraries } from './lazy.ts';
import { invalid, toCheck, unknown, valid } from './verdict.ts';

/** From the registries' and banks' own documentation. */
const sampleIbans = new Set(
  `GB82WEST12345698765432 DE89370400440532013000 FR1420041010050500013M02606 GB29NWBK60161331926819 NL91ABNA0417164300
  ES9121000418450200051332 IT60X0542811101000000123456 BE68539007547034 CH9300762011623852957 AT611904300234573201
  PL61109010140000071219812874 SE4550000000058398257466 DK5000400440116243 NO9386011117947 FI2112345600000785
  PT50000201231234567890154 IE29AIBK93115212345678 LU280019400644750000 DE75512108001245126199 GB33BUKB20201555555555`
    .trim()
    .split(/\s+/),
);

/** ISO 13616. */
const iban: Check = {
  name: 'iban',
  judge(value) {
    const compact = value.replace(/\s/g, '').toUpperCase();
    if (!libraries().isValidIBAN(compact)) return invalid('no IBAN');
    if (sampleIbans.has(compact) || /(\d)\1{9}/.test(compact)) return valid('a published sample', 'test');
    return valid('check digits and length hold');
  },
};

const famousNumbers = new Set([
  '078051120',
  '219099999',
  '457555462',
  '123456789',
  '111223333',
  '987654320',
  '123121234',
]);

/** https://www.ssa.gov/employer/randomization.html: what is never given. */
const socialSecurity: Check = {
  name: 'us-ssn',
  judge(value) {
    const digits = value.replace(/\D/g, '');
    const [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
    if (
      digits.length !== 9 ||
      area === '000' ||
      area === '666' ||
      area >= '900' ||
      group === '00' ||
      serial === '0000'
    ) {
      return invalid('never given');
    }
    if (famousNumbers.has(digits) || /^(\d)\1*$/.test(digits)) return valid('a published sample', 'test');
    return unknown('a number that may be given');
  },
};

/** The North American 555, and what Ofcom keeps for drama: https://www.ofcom.org.uk, "Telephone numbers for use in TV and radio drama programmes". */
const fiction: Readonly<Record<string, RegExp>> = {
  1: /^\d{3}555\d{4}$/,
  44: /^(?:2079460|1632960|1(?:1[3-8]|[2-6]1)4960|1914980|2896496|2920180|7700900|8081570|9098790|3069990)\d{3}$/,
};

/** The numbering plans of all countries; +1 where no country is written. */
const phone: Check = {
  name: 'phone',
  judge(value) {
    const number = libraries().parsePhone(value.trim().startsWith('+') ? value : value.replace(/^00/, '+'), 'US');
    const isLocal = /^\(?0[1-9]/.test(value.trim());
    if (isLocal) return unknown('written in a national form');
    if (!number) return invalid('no numbering plan has it');
    const national = number.nationalNumber;
    // Some of them are outside of the numbers that are given.
    if (fiction[number.countryCallingCode]?.test(national)) return valid('reserved for fiction', 'test');
    if (!number.isValid()) return invalid('no numbering plan has it');
    if (/(\d)\1{5}|123456|234567/.test(national)) return valid('a made-up number', 'test');
    return valid(`the numbering plan of ${number.country ?? `+${number.countryCallingCode}`} has it`);
  },
};

/** A day between 1900 and today’s century, in the usual orders. */
const date = toCheck(
  'date',
  (value) => {
    const parts =
      /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(value) ?? /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(value);
    if (!parts) return false;
    const numbers = parts
      .slice(1)
      .map(Number)
      .toSorted((a, b) => a - b);
    const [low = 0, middle = 0, year = 0] = numbers;
    return year >= 1900 && year < 2100 && low >= 1 && low <= 12 && middle >= 1 && middle <= 31;
  },
  'a date',
  'no date',
);

const ip = toCheck(
  'ip-address',
  (value) => /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/.test(value),
  'an IP address',
  'no IP address',
);

export const identifiers: readonly Check[] = [iban, socialSecurity, phone, date, ip];
