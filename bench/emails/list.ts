/** A list of addresses as people keep it: many at providers, some of companies, roles and machines, a few broken. */
import { alphabets, createRandom, type Random } from '../make/random.ts';

const firstNames = 'anna ben carla david elif fatima george hanna ivan julia kenji lena marta noah olga pablo'.split(
  ' ',
);
const lastNames = 'weber meier lopez rossi nowak dubois jansen berg silva kaya sato novak kovacs larsen ortiz'.split(
  ' ',
);
const providers =
  'gmail.com gmail.com gmail.com yahoo.com hotmail.com outlook.com gmx.de web.de orange.fr mail.ru qq.com'.split(' ');

export function makeList(count: number, seed: string): string[] {
  const random = createRandom(seed);
  // Drawing costs a hash: a few thousand parts are enough to combine.
  const companies = Array.from(
    { length: 2_000 },
    () => `${random.text(alphabets.lower, 8)}.${random.pick(['com', 'de', 'io', 'co.uk'], 'com')}`,
  );
  const marks = Array.from({ length: 1_000 }, () => String(random.below(10_000)));
  return Array.from({ length: count }, (_, row) => makeAddress(row, { companies, marks, random }));
}

interface Parts {
  readonly companies: readonly string[];
  readonly marks: readonly string[];
  readonly random: Random;
}

function makeAddress(row: number, { companies, marks }: Parts): string {
  const at = <T>(list: readonly T[], step: number, otherwise: T): T => list[(row * step) % list.length] ?? otherwise;
  const name = `${at(firstNames, 7, '')}.${at(lastNames, 11, '')}${at(marks, 13, '')}`;
  switch (row % 20) {
    case 0:
      return `info@${at(companies, 3, '')}`;
    case 1:
      return `${name}@gmial.com`;
    case 2:
      return `${name}@@${at(companies, 3, '')}`;
    case 3:
    case 4:
    case 5:
    case 6:
      return `${name}@${at(companies, 17, '')}`;
    default:
      return `${name}@${at(providers, 5, '')}`;
  }
}
