/** A table of people who do not exist, as large as asked for, the same at each run: names, addresses, numbers, days of birth. */
import { closeSync, openSync, writeSync } from 'node:fs';

export interface PeopleFile {
  readonly rows: number;
  /** How many there are. */
  readonly people: number;
  readonly bytes: number;
}

const given =
  'ada alan anna boris carla david elif emil farah georg hanna igor jana karim lena milan nadia omar paula quirin rosa samir tara ugo vera wim xenia yusuf zoe'.split(
    ' ',
  );
const syllables = 'ba den ger hol kas lin mar nov pet rin sel tor vas wei zan'.split(' ');
const providers = ['gmx.net', 'web.de', 'orange.fr', 'libero.it', 'hotmail.com', 'yahoo.com'];

/** Every tenth row is of somebody who stood before, with the address or the number written in another way. */
export function writePeople(file: string, rows: number): PeopleFile {
  const descriptor = openSync(file, 'w');
  let [bytes, people] = [0, 0];
  try {
    let lines = 'id,name,email,phone,birth_date,postcode\n';
    for (let row = 0; row < rows; row++) {
      const isAgain = row % 10 === 9;
      if (!isAgain) people++;
      lines += toRow(row, isAgain ? Math.floor(row / 2) - (Math.floor(row / 2) % 10 === 9 ? 1 : 0) : row, isAgain);
      if (lines.length < 1 << 20 && row < rows - 1) continue;
      bytes += writeSync(descriptor, lines);
      lines = '';
    }
  } finally {
    closeSync(descriptor);
  }
  return { rows, people, bytes };
}

function toRow(row: number, person: number, isAgain: boolean): string {
  const first = given[person % given.length] ?? '';
  const last = [1, 7, 49, 343].map((step) => syllables[Math.floor(person / step) % syllables.length]).join('');
  const name = `${capital(first)} ${capital(last)}`;
  const email = `${first}.${last}${person.toString(36)}@${providers[person % providers.length]}`;
  const digits = String(15_100_000_000 + person).padStart(11, '0');
  const phone = `+49 ${digits.slice(0, 3)} ${digits.slice(3)}`;
  const birth = `${1940 + (person % 67)}-${two(1 + (person % 12))}-${two(1 + (person % 28))}`;
  const postcode = String(10_000 + ((person * 7_919) % 89_999));
  return isAgain && row % 20 === 19
    ? `${row},${name.toUpperCase()},,${phone.replaceAll(' ', '')},${birth},${postcode}\n`
    : `${row},${name},${isAgain ? email.toUpperCase() : email},${phone},${birth},${postcode}\n`;
}

function capital(word: string): string {
  return `${(word[0] ?? '').toUpperCase()}${word.slice(1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
