/** How often drawn values are taken for drawn, and written ones for written: what docs/models.md says of pairs of letters. */
import { createRandom, expandTemplate } from '../../rules/authoring.ts';
import { judgeValue } from '../../scan/match/guess/guess.ts';
import { words } from './words.ts';

export interface LetterFigure {
  readonly what: string;
  readonly right: number;
  readonly of: number;
}

const rounds = 2_000;

const drawn: readonly (readonly [what: string, template: string])[] = [
  ['10 letters and digits', '{{base62:10}}'],
  ['16 letters and digits', '{{base62:16}}'],
  ['32 letters and digits', '{{base62:32}}'],
  ['10 printable characters', '{{printable:10}}'],
  ['16 printable characters', '{{printable:16}}'],
  ['16 small letters and digits', '{{alnum-lower:16}}'],
  ['20 letters', '{{alpha:20}}'],
  ['20 small letters', '{{lower:20}}'],
  ['16 hexadecimal digits', '{{hex-lower:16}}'],
  ['32 hexadecimal digits', '{{hex-lower:32}}'],
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const written: readonly (readonly [what: string, join: (parts: readonly string[]) => string])[] = [
  ['three words in camelCase', ([first = '', ...rest]) => first + rest.map(capital).join('')],
  ['three words with underscores', (parts) => parts.join('_')],
  ['three words with hyphens', (parts) => parts.join('-')],
  ['three words in capitals', (parts) => parts.join('_').toUpperCase()],
  ['three words and a number', (parts) => `${parts.map(capital).join('')}2`],
  ['three words with blanks', (parts) => `${capital(parts.join(' '))}.`],
];

export function letterFigures(): readonly LetterFigure[] {
  const random = createRandom('letters');
  const english = words('en');
  const word = (): string => english[Math.floor(random() * english.length)] ?? '';
  const count = (what: string, make: () => string, isDrawn: boolean): LetterFigure => {
    const right = Array.from({ length: rounds }, make).filter((value) => isTakenForDrawn(value) === isDrawn);
    return { what, right: right.length, of: rounds };
  };
  return [
    ...drawn.map(([what, template]) => count(`drawn: ${what}`, () => expandTemplate(template, random), true)),
    ...written.map(([what, join]) => count(`written: ${what}`, () => join([word(), word(), word()]), false)),
  ];
}

const isTakenForDrawn = (value: string): boolean => judgeValue('secret', value)?.verdict === 'drawn';

/** A row of the card. */
export function toFigureRow({ what, right, of }: LetterFigure): string {
  return `| ${what} | ${((100 * right) / of).toFixed(1)} % |`;
}
