/** Payment cards: ISO/IEC 7812-1 (Luhn) and the issuers' ranges. */
import type { Check } from '../rule-types.ts';
import { luhnDigitOf } from './digits.ts';
import { libraries } from './lazy.ts';
import { invalid, valid } from './verdict.ts';

/** Numbers that payment providers publish for testing, by digits; a list of their documentation pages is in docs. */
const published = new Set(
  `4111111111111111 4242424242424242 4012888888881881 4000056655665556 4222222222222 5555555555554444 5105105105105100
  5200828282828210 2223003122003222 2223000048400011 378282246310005 371449635398431 378734493671000 6011111111111117
  6011000990139424 6011981111111113 30569309025904 38520000023237 3056930009020004 36227206271667 6555900000604105
  3530111333300000 3566002020360505 6200000000000005 6200000000000047 6205500000000000004 4000000000000002
  4000000000000077 4000000000009995 4000000000000341 4000002500003155 4000003800000446 4000000000003220 4917610000000000
  4462030000000000 5454545454545454 4444333322221111 4988438843884305 5577000055770004 6759649826438453 6799990100000000019
  4539578763621486 4716258050958645 4532015112830366 4916592289993918 4485275742308327 5425233430109903 2222420000001113
  6304000000000000 5019717010103742 4000020000000000 4001020000000009 4917300800000000 4009348888881881 4005519200000004`
    .trim()
    .split(/\s+/),
);

export const card: Check = {
  name: 'card',
  judge(value) {
    const digits = value.replace(/\D/g, '');
    if (/^(\d)\1*$/.test(digits) || /0{8}|1234567/.test(digits.slice(0, -1))) {
      return published.has(digits) ? valid('a published test card', 'test') : invalid('no issuer gives such numbers');
    }
    const { isValid, card: brand } = libraries().cardValidator.number(digits);
    if (!isValid || !brand) return invalid('no card number');
    if (published.has(digits)) return valid('a published test card', 'test');
    return valid(`Luhn holds, ${brand.niceType}`);
  },
};

/** Of what is called a card: schemes of one country (Humo, UzCard, Elo, Troy) are not among the issuers that are known. */
export const namedCard: Check = {
  name: 'named-card',
  judge(value) {
    const verdict = card.judge(value);
    const digits = value.replace(/\D/g, '');
    // 89 begins the numbers of SIM cards.
    const mayBe = /^(?!89|(\d)\1*$|.*0{8}|.*1234567)\d{13,19}$/.test(digits) && hasLuhn(digits);
    return verdict.status === 'invalid' && mayBe ? valid('Luhn holds, of a scheme that is not known') : verdict;
  },
};

function hasLuhn(digits: string): boolean {
  return luhnDigitOf(digits.slice(0, -1)) === Number(digits.at(-1));
}
