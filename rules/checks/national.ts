/**
 * Numbers that states give to people. A value in the form in which such a number is written is given to stdnum; where
 * that says otherwise than the state does, the row says what the state says.
 */
import type { Check } from '../rule-types.ts';
import { nationalLibrary } from './lazy.ts';
import { invalid, unknown, valid } from './verdict.ts';

type Library = ReturnType<typeof nationalLibrary>;

interface NationalNumber {
  /** Of its check: country (ISO 3166-1 alpha-2) and what the number is called there. */
  readonly name: string;
  readonly shape: RegExp;
  /** `value` in capitals. Null: nothing in it can be wrong beside its form. */
  readonly holds: ((value: string, library: Library) => boolean | null) | null;
}

const numbers: readonly NationalNumber[] = [
  {
    name: 'es-dni',
    shape: /^(?:\d{8}|[XYZ]-?\d{7})-?[A-Z]$/i,
    holds: (value, { dni, nie }) => dni(value).isValid || nie(value).isValid,
  },
  {
    name: 'it-codice-fiscale',
    // Of people who would have the same one, digits become letters (omocodia).
    shape: /^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/i,
    holds: (value, { codiceFiscale }) => codiceFiscale(value).isValid,
  },
  {
    name: 'mx-curp',
    shape: /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d$/i,
    holds: (value, { curp }) => curp(value).isValid,
  },
  {
    name: 'gb-nino',
    shape: /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i,
    holds: (value, { nino }) => nino(value).isValid,
  },
  { name: 'in-pan', shape: /^[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]$/, holds: (value, { pan }) => pan(value).isValid },
  // Singapore has published no rule for the last letter, and stdnum has none.
  { name: 'sg-nric', shape: /^[STFGM]\d{7}[A-Z]$/, holds: null },
  {
    name: 'fr-nir',
    shape: /^[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}$/i,
    holds: (value, { nir }) => nir(value).isValid,
  },
  {
    name: 'br-cpf',
    shape: /^\d{3}\.?\d{3}\.?\d{3}-?\d{2}$/,
    // The Receita Federal gives none of one digit, which stdnum takes.
    holds: (value, { cpf }) => cpf(value).isValid && new Set(digitsOf(value)).size > 1,
  },
  { name: 'pl-pesel', shape: /^\d{11}$/, holds: (value, { pesel }) => pesel(value).isValid },
  {
    name: 'de-idnr',
    shape: /^[1-9]\d ?\d{3} ?\d{3} ?\d{3}$/,
    holds: (value, { idnr }) => idnr(value).isValid && repeatsOneDigit(digitsOf(value).slice(0, 10)),
  },
  // Zeros are nobody's; stdnum takes them.
  { name: 'nl-bsn', shape: /^(?!0{9})\d{9}$/, holds: (value, { bsn }) => bsn(value).isValid },
  {
    name: 'se-personnummer',
    shape: /^(?:19|20)?\d{6}[-+]?\d{4}$/,
    // Skatteverket writes twelve digits without a sign, which stdnum does not take.
    holds: (value, { personnummer }) => personnummer(value.replace(/^(\d{6}|\d{8})(\d{4})$/, '$1-$2')).isValid,
  },
  // Since 2023 a century has several signs.
  { name: 'fi-hetu', shape: /^\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]$/, holds: (value, { hetu }) => hetu(value).isValid },
  {
    name: 'dk-cpr',
    shape: /^\d{6}-\d{4}$/,
    // Since 2007 numbers are given whose last digit checks nothing.
    holds: (value, { cpr }) => cpr(value).isValid && (isCheckedCpr(digitsOf(value)) || null),
  },
  {
    name: 'no-fodselsnummer',
    shape: /^\d{6} ?\d{5}$/,
    holds: (value, { fodselsnummer }) => fodselsnummer(value).isValid,
  },
  { name: 'ch-ahv', shape: /^756\.?\d{4}\.?\d{4}\.?\d{2}$/, holds: (value, { ahv }) => ahv(value).isValid },
  {
    name: 'cl-rut',
    shape: /^\d{1,2}(?:\.?\d{3}){2}-?[\dK]$|^\d{3}\.?\d{3}-[\dK]$/i,
    // stdnum takes neither the points that it writes itself, nor a number below a million.
    holds: (value, { rut }) => rut(value.replace(/[.-]/g, '').padStart(8, '0')).isValid,
  },
  { name: 'cn-resident-id', shape: /^\d{17}[\dX]$/i, holds: (value, { residentId }) => residentId(value).isValid },
  { name: 'tr-tckn', shape: /^[1-9]\d{10}$/, holds: (value, { tckn }) => tckn(value).isValid },
];

export const nationalNumbers: readonly Check[] = numbers.map(({ name, shape, holds }) => ({
  name,
  judge(value) {
    const trimmed = value.trim();
    if (!shape.test(trimmed)) return invalid('another form');
    const isRight = holds === null ? null : holds(trimmed.toUpperCase(), nationalLibrary());
    if (isRight === null) return unknown('the form holds');
    return isRight ? valid('check digits hold') : invalid('check digits do not hold');
  },
}));

function digitsOf(value: string): number[] {
  return Array.from(value.replace(/\D/g, ''), Number);
}

/** Bundeszentralamt für Steuern: of the first ten digits one comes twice or three times, but not three times in a row. */
function repeatsOneDigit(digits: readonly number[]): boolean {
  const counts = [...Map.groupBy(digits, (digit) => digit).values()].map(({ length }) => length);
  const [most = 0, second = 0] = counts.toSorted((a, b) => b - a);
  const isRun = digits.some((digit, at) => digit === digits[at + 1] && digit === digits[at + 2]);
  return (most === 2 || most === 3) && second < 2 && !isRun;
}

function isCheckedCpr(digits: readonly number[]): boolean {
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11 === 0;
}
