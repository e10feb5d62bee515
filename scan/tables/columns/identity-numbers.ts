/** Check digits of national numbers, only to learn how many of a column's values hold one. Sources: the issuing states. */

const digitsOf = (value: string): number[] => Array.from(value.replace(/\D/g, ''), Number);
const weigh = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);

function holdsLuhn(digits: readonly number[]): boolean {
  const sum = digits.toReversed().reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.length > 0 && sum % 10 === 0;
}

function holdsCpf(digits: readonly number[]): boolean {
  const check = (length: number): number =>
    ((digits.slice(0, length).reduce((sum, digit, at) => sum + digit * (length + 1 - at), 0) * 10) % 11) % 10;
  return check(9) === digits[9] && check(10) === digits[10] && new Set(digits).size > 1;
}

function holdsRut(value: string): boolean {
  const compact = value.replace(/[.\-\s]/g, '').toUpperCase();
  const sum = digitsOf(compact.slice(0, -1))
    .toReversed()
    .reduce((total, digit, at) => total + digit * (2 + (at % 6)), 0);
  return '0K987654321'[sum % 11] === compact.at(-1);
}

/** ISO 7064 MOD 11-10, as the German tax number uses it. */
function holdsMod1110(digits: readonly number[]): boolean {
  const product = digits.slice(0, -1).reduce((carry, digit) => {
    const sum = (digit + carry) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return (11 - product) % 10 === digits.at(-1);
}

const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

const schemes: readonly (readonly [shape: RegExp, holds: (value: string, digits: readonly number[]) => boolean])[] = [
  // Spain, DNI and NIE.
  [
    /^[XYZ\d]\d{7}-?[A-Z]$/i,
    (value) => {
      const number = value.toUpperCase().replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first)));
      return dniLetters[Number(number.slice(0, 8)) % 23] === value.at(-1)?.toUpperCase();
    },
  ],
  // Italy: its shape alone is unmistakable.
  [/^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/i, () => true],
  // Mexico, CURP.
  [/^[A-Z]{4}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d$/i, () => true],
  // United Kingdom, national insurance.
  [/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i, () => true],
  // India, PAN.
  [/^[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]$/, () => true],
  // Singapore.
  [/^[STFGM]\d{7}[A-Z]$/, () => true],
  // France, INSEE: 97 minus the rest.
  [
    /^[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}$/,
    (_, digits) => {
      const text = digits.join('');
      return 97 - Number(BigInt(text.slice(0, 13)) % 97n) === Number(text.slice(13));
    },
  ],
  // Brazil, CPF.
  [/^\d{3}\.?\d{3}\.?\d{3}-?\d{2}$/, (_, digits) => holdsCpf(digits)],
  // Poland, PESEL.
  [/^\d{11}$/, (_, digits) => (10 - (weigh(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === digits[10]],
  // Germany, tax number of a person.
  [/^[1-9]\d ?\d{3} ?\d{3} ?\d{3}$/, (_, digits) => holdsMod1110(digits)],
  // Netherlands, BSN.
  [/^\d{9}$/, (_, digits) => weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0],
  // Sweden: date and Luhn over ten digits.
  [/^(?:19|20)?\d{6}[-+]?\d{4}$/, (_, digits) => holdsLuhn(digits.slice(-10))],
  // Finland.
  [
    /^\d{6}[-+A]\d{3}[0-9A-Z]$/,
    (value, digits) => '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits.slice(0, 9).join('')) % 31] === value.at(-1),
  ],
  // Denmark.
  [/^\d{6}-\d{4}$/, (_, digits) => weigh(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0],
  // Norway.
  [/^\d{6} ?\d{5}$/, (_, digits) => weigh(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0],
  // Switzerland, AHV.
  [
    /^756\.?\d{4}\.?\d{4}\.?\d{2}$/,
    (_, digits) => (10 - (weigh(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === digits[12],
  ],
  // Chile.
  [/^\d{1,2}\.?\d{3}\.?\d{3}-?[\dK]$/i, (value) => holdsRut(value)],
  // China.
  [
    /^\d{17}[\dX]$/i,
    (value, digits) =>
      '10X98765432'[weigh(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] ===
      value.at(-1)?.toUpperCase(),
  ],
  // Turkey.
  [/^[1-9]\d{10}$/, (_, digits) => digits.slice(0, 10).reduce((sum, digit) => sum + digit, 0) % 10 === digits[10]],
];

/** Whether the shape is one of a national number's and its check digit, where it has one, holds. */
export function isIdentityNumber(value: string): boolean {
  const trimmed = value.trim();
  if (trimmed.length < 8 || trimmed.length > 22) return false;
  const digits = digitsOf(trimmed);
  return schemes.some(([shape, holds]) => shape.test(trimmed) && holds(trimmed, digits));
}
