/** Numbers that states give to people: their form and check digits. Sources: the issuing states. */
import type { Check } from '../rule-types.ts';
import { holdsLuhn } from './digits.ts';
import { invalid, unknown, valid } from './verdict.ts';

interface NationalNumber {
  /** Of the check: country (ISO 3166-1 alpha-2) and what the number is called there. */
  readonly name: string;
  readonly shape: RegExp;
  /** Null: the form is all that is looked at. */
  readonly holds: ((value: string, digits: readonly number[]) => boolean) | null;
}

const numbers: readonly NationalNumber[] = [
  {
    name: 'es-dni',
    shape: /^[XYZ\d]\d{7}-?[A-Z]$/i,
    holds(value) {
      const number = value.toUpperCase().replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first)));
      return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number.slice(0, 8)) % 23] === value.at(-1)?.toUpperCase();
    },
  },
  { name: 'it-codice-fiscale', shape: /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/i, holds: null },
  { name: 'mx-curp', shape: /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d$/i, holds: null },
  { name: 'gb-nino', shape: /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i, holds: null },
  { name: 'in-pan', shape: /^[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]$/, holds: null },
  { name: 'sg-nric', shape: /^[STFGM]\d{7}[A-Z]$/, holds: null },
  {
    name: 'fr-nir',
    shape: /^[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}$/,
    // 97 minus the rest.
    holds(_, digits) {
      const text = digits.join('');
      return 97 - Number(BigInt(text.slice(0, 13)) % 97n) === Number(text.slice(13));
    },
  },
  {
    name: 'br-cpf',
    shape: /^\d{3}\.?\d{3}\.?\d{3}-?\d{2}$/,
    holds(_, digits) {
      const check = (length: number): number =>
        ((digits.slice(0, length).reduce((sum, digit, at) => sum + digit * (length + 1 - at), 0) * 10) % 11) % 10;
      return check(9) === digits[9] && check(10) === digits[10] && new Set(digits).size > 1;
    },
  },
  {
    name: 'pl-pesel',
    shape: /^\d{11}$/,
    holds: (_, digits) => (10 - (weigh(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === digits[10],
  },
  { name: 'de-idnr', shape: /^[1-9]\d ?\d{3} ?\d{3} ?\d{3}$/, holds: (_, digits) => holdsMod1110(digits) },
  {
    name: 'nl-bsn',
    shape: /^\d{9}$/,
    holds: (_, digits) => weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  },
  {
    name: 'se-personnummer',
    shape: /^(?:19|20)?\d{6}[-+]?\d{4}$/,
    holds: (_, digits) => holdsLuhn(digits.slice(-10).join('')),
  },
  {
    name: 'fi-hetu',
    shape: /^\d{6}[-+A]\d{3}[0-9A-Z]$/,
    holds: (value, digits) =>
      '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits.slice(0, 9).join('')) % 31] === value.at(-1),
  },
  {
    name: 'dk-cpr',
    shape: /^\d{6}-\d{4}$/,
    holds: (_, digits) => weigh(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  {
    name: 'no-fodselsnummer',
    shape: /^\d{6} ?\d{5}$/,
    holds: (_, digits) => weigh(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  {
    name: 'ch-ahv',
    shape: /^756\.?\d{4}\.?\d{4}\.?\d{2}$/,
    holds: (_, digits) => (10 - (weigh(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === digits[12],
  },
  {
    name: 'cl-rut',
    shape: /^\d{1,2}\.?\d{3}\.?\d{3}-?[\dK]$/i,
    holds(value) {
      const compact = value.replace(/[.\-\s]/g, '').toUpperCase();
      const sum = digitsOf(compact.slice(0, -1))
        .toReversed()
        .reduce((total, digit, at) => total + digit * (2 + (at % 6)), 0);
      return '0K987654321'[sum % 11] === compact.at(-1);
    },
  },
  {
    name: 'cn-resident-id',
    shape: /^\d{17}[\dX]$/i,
    holds: (value, digits) =>
      '10X98765432'[weigh(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] ===
      value.at(-1)?.toUpperCase(),
  },
  {
    name: 'tr-tckn',
    shape: /^[1-9]\d{10}$/,
    holds: (_, digits) => digits.slice(0, 10).reduce((sum, digit) => sum + digit, 0) % 10 === digits[10],
  },
];

export const nationalNumbers: readonly Check[] = numbers.map(({ name, shape, holds }) => ({
  name,
  judge(value) {
    const trimmed = value.trim();
    if (!shape.test(trimmed)) return invalid('another form');
    if (holds === null) return unknown('the form holds');
    return holds(trimmed, digitsOf(trimmed)) ? valid('check digits hold') : invalid('check digits do not hold');
  },
}));

function digitsOf(value: string): number[] {
  return Array.from(value.replace(/\D/g, ''), Number);
}

function weigh(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);
}

/** ISO 7064 MOD 11-10. */
function holdsMod1110(digits: readonly number[]): boolean {
  const product = digits.slice(0, -1).reduce((carry, digit) => {
    const sum = (digit + carry) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return (11 - product) % 10 === digits.at(-1);
}
