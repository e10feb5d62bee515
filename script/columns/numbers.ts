/** Numbers of cards, accounts and people that hold their check digits, for tables to learn from. */
import { checks } from '../../rules/index.ts';
import type { Random } from './random.ts';

const sum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, at) => total + weight * Number(digits[at] ?? 0), 0);

export function withLuhn(body: string): string {
  const total = [...`${body}0`].toReversed().reduce((running, digit, at) => {
    const doubled = at % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return running + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${body}${(10 - (total % 10)) % 10}`;
}

export function makeCard(random: Random): string {
  const [prefix, length] = random.pick([
    ['4', 16],
    ['4', 16],
    [`5${random.between(1, 5)}`, 16],
    ['34', 15],
    ['37', 15],
    ['6011', 16],
    ['3528', 16],
    ['36', 14],
    ['2221', 16],
  ] as const);
  return withLuhn(prefix + random.fill('#'.repeat(length - prefix.length - 1)));
}

/** Countries whose account numbers carry no further check digit. */
const ibanForms = [
  'DE##################',
  'NL=AAAA##########',
  'GB=AAAA##############',
  'AT################',
  'CH#################',
  'SE####################',
  'IE=AAAA##############',
  'LU#############',
  'GR#######################',
  'DK##############',
  'RO=AAAA################',
  'TR######################',
] as const;

/** ISO 13616: 98 minus the rest of the number with the country behind it. */
export function makeIban(random: Random): string {
  const form = random.pick(ibanForms);
  const country = form.slice(0, 2);
  const body = random.fill(form.slice(2).replace('=', ''));
  const digits = Array.from(`${body}${country}00`, (sign) => Number.parseInt(sign, 36).toString()).join('');
  return country + String(98n - (BigInt(digits) % 97n)).padStart(2, '0') + body;
}

function makeDay(random: Random): { year: number; month: number; day: number } {
  return { year: random.between(1930, 2006), month: random.between(1, 12), day: random.between(1, 28) };
}
const two = (number: number): string => String(number % 100).padStart(2, '0');

function makeCpf(random: Random): string {
  const check = (digits: string): number => {
    const total = [...digits].reduce((running, digit, at) => running + Number(digit) * (digits.length + 1 - at), 0);
    return ((total * 10) % 11) % 10;
  };
  const body = random.fill('#########');
  const first = body + check(body);
  const all = first + check(first);
  return random.chance(0.6) ? all.replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4') : all;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const states = ['AS', 'BC', 'CL', 'DF', 'GR', 'JC', 'MC', 'NL', 'OC', 'PL', 'SR', 'VZ', 'YN'] as const;

/** With the last sign that makes the number hold. */
function complete(check: string, body: string, signs: string): string {
  return body + ([...signs].find((sign) => checks.get(check)?.judge(body + sign).status === 'valid') ?? '');
}

function makeCodiceFiscale(random: Random): string {
  const body = random.fill('AAAAAA##') + random.pick([...'ABCDEHLMPRST']) + random.fill('##A###A');
  return complete('it-codice-fiscale', body.slice(0, -1), letters);
}

function makeCurp(random: Random): string {
  const drawn = random.fill('AAAA######') + random.pick(['H', 'M']) + random.fill('AAAAA##');
  const [month, day] = [(Number(drawn.slice(6, 8)) % 12) + 1, (Number(drawn.slice(8, 10)) % 28) + 1];
  const state = states[drawn.charCodeAt(11) % states.length] ?? 'DF';
  const body = `${drawn.slice(0, 6)}${two(month)}${two(day)}${drawn[10]}${state}${drawn.slice(13, 17)}`;
  return complete('mx-curp', body, '0123456789');
}

/** One maker for each country; a table holds the numbers of one. */
export const identityNumbers: readonly ((random: Random) => string)[] = [
  (random) => {
    const number = random.fill('########');
    return number + ('TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] ?? '');
  },
  makeCodiceFiscale,
  makeCurp,
  (random) =>
    `${random.pick(['AB', 'CE', 'JK', 'NA', 'PW', 'SH', 'TY'])}${random.fill('######')}${random.pick([...'ABCD'])}`,
  (random) => `${random.pick(['AB', 'CE', 'JK', 'NA'])} ${random.fill('## ## ##')} ${random.pick([...'ABCD'])}`,
  (random) => {
    const { year, month } = makeDay(random);
    const body = random.pick(['1', '2']) + two(year) + two(month) + random.fill('########');
    return body + String(97n - (BigInt(body) % 97n)).padStart(2, '0');
  },
  makeCpf,
  (random) => {
    const { year, month, day } = makeDay(random);
    const body = two(year) + two(month + (year > 1999 ? 20 : 0)) + two(day) + random.fill('####');
    return body + ((10 - (sum(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
  },
  (random) => {
    const { year, month, day } = makeDay(random);
    const all = withLuhn(two(year) + two(month) + two(day) + random.fill('###'));
    return random.pick([`${year < 2000 ? 19 : 20}${all}`, `${all.slice(0, 6)}-${all.slice(6)}`]);
  },
  (random) => {
    for (;;) {
      const body = random.pick(['1', '2', '3']) + random.fill('#######');
      const last = sum(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      if (last < 10) return body + last;
    }
  },
  (random) => {
    const { year, month, day } = makeDay(random);
    return `${two(day)}${two(month)}${two(year)}-${random.fill('####')}`;
  },
  (random) => {
    const body = `756${random.fill('#########')}`;
    return (body + ((10 - (sum(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10)).replace(
      /(...)(....)(....)(..)/,
      '$1.$2.$3.$4',
    );
  },
  (random) => {
    const { year, month, day } = makeDay(random);
    const body = random.fill('######') + year + two(month) + two(day) + random.fill('###');
    return body + ('10X98765432'[sum(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] ?? '');
  },
  (random) => random.fill('AAA') + random.pick(['P', 'P', 'H']) + random.fill('A####A'),
  (random) => random.fill('#### #### ####'),
  (random) => random.pick(['S', 'T', 'F', 'G']) + random.fill('#######A'),
  (random) => random.fill('#########'),
  (random) => random.fill('###########'),
];
