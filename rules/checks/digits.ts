/** Check digits that many kinds of numbers share. */

/** ISO/IEC 7812-1, Annex B: the digit that makes `body` hold. */
export function luhnDigitOf(body: string): number {
  const sum = [...body].toReversed().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** RFC 4648. */
export const base32Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
