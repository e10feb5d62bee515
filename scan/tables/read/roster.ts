/** People told one a line or one a sentence: a name, and two of an address, a telephone number, a day of birth and a home. */
import { normaliseName } from '../../../rules/index.ts';
import { gazetteer } from '../../provenance/gazetteer.ts';
import { LineRows } from './line-rows.ts';
import { toText } from './text.ts';
import type { TableShape } from './types.ts';

export const roster: TableShape = {
  name: 'roster',
  isContinued: true,
  weigh: ({ lines }) => (holdRoster(lines) ? 'maybe' : null),
  open: ({ sink }) => new LineRows({ sink, header, rowsOf }),
};

const header = ['full name', 'email', 'phone', 'birth date', 'street', 'postcode', 'city', 'card number'];
const word = String.raw`\p{Lu}[\p{L}'’-]+`;
/** Whom the words before a name call so. */
const title =
  /^(?:Customer|Client|Patient|Member|User|Mr|Mrs|Ms|Dr|Kundin|Kunde|Herr|Frau|Mme|Monsieur|Madame|Señora?|Signora?)\.? /;
/** The first words in capitals; the second one may be `van den`, the third an initial. */
const name = new RegExp(
  String.raw`(?<![\p{L}@.])${word}\.?(?: (?:(?:[a-z]{2,3} ){0,2}${word}|\p{Lu}\.)){1,3}(?![\p{L}@])`,
  'u',
);
const email = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const phone = /(?<![\w.@+-])\+[1-9](?:[ ()./-]{0,2}\d){7,14}(?![\w@])/;
const card = /(?<![\w.@+-])[2-6]\d{3}(?:[ -]?\d{4}){3}(?![\w@])/;
const months = String.raw`\p{L}{3,12}`;
/** Other days are of what happened. In English, German, French, Spanish, Italian, Dutch, Polish. */
const born = new RegExp(
  String.raw`(?<!\p{L})(?:born|birth|dob|geb|geboren|née?|nacid[oa]|nat[oa]|ur|urodzon[ya])(?!\p{L})[^\d\n]{0,24}?((?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|${months} \d{1,2},? (?:19|20)\d\d|\d{1,2}\.? ${months} (?:19|20)\d\d)(?!\d)`,
  'iu',
);
/** `lives in 12 High Street, 28385 Bremen`: up to the end of the place. */
const home =
  /(?<!\p{L})(?:liv(?:es|ing) (?:in|at)|resid(?:es|ing) (?:in|at)|wohnhaft(?: in)?|wohnt(?: in)?|demeurant(?: au)?|domicili[ée]e?(?: au| à)?|con domicilio en|residente in|woont (?:aan|op)|zam(?:ieszkał[ya])?\.?) ([^,\n]{4,60}), (?:((?:[A-Z]{1,2}-)?\d{2}-\d{3}|\d{4,5}(?: [A-Z]{2})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}) )?(\p{Lu}[\p{L} '’-]{1,40})/u;
const longestPiece = 400;
const looked = 200;
const fewest = 5;
/** Of the lines that tell something; of their names, given ones that are known. */
const most = 0.6;
const leastGiven = 0.25;
/** Beside a name: an address, a number, a day of birth, a place. */
const fewestTold = 2;

/** `lines`: bytes as characters. */
export function holdRoster(lines: readonly string[]): boolean {
  const some = lines
    .slice(0, looked)
    .flatMap(piecesOf)
    .filter((piece) => trace.test(piece));
  if (some.length < fewest) return false;
  const rows = some.map(toRow).filter((row) => row !== null);
  const { given } = gazetteer();
  const known = rows.filter(([person = '']) => given.has(normaliseName(person.split(/[ -]/)[0] ?? '')));
  return rows.length >= some.length * most && known.length >= rows.length * leastGiven && rows.length >= fewest;
}

/** An address, or a word for a birth before a number. */
const trace = /@|\b(?:born|birth|dob|geb|geboren|n\xc3\xa9e?|nacid[oa]|nat[oa]|urodzon[ya])\b.{0,30}\d/i;
const mostPieces = 2_000;

/** A line, or its sentences where it holds several people. */
function piecesOf(line: string): readonly string[] {
  return line.length <= longestPiece ? [line] : line.split(/(?<=\S{4}[.!?]) (?=[A-Z\xc3-\xc5])/, mostPieces);
}

function rowsOf(line: string): string[][] {
  return piecesOf(line)
    .map(toRow)
    .filter((row) => row !== null);
}

function toRow(piece: string): string[] | null {
  if (piece.length > longestPiece || !trace.test(piece)) return null;
  const text = toText(piece);
  const person = name.exec(text)?.[0].replace(title, '');
  const [, street = '', postcode = '', city = ''] = home.exec(text) ?? [];
  const day = born.exec(text)?.[1] ?? '';
  const cells = [email.exec(text)?.[0] ?? '', phone.exec(text)?.[0] ?? '', day, street];
  if (person === undefined || cells.filter((cell) => cell !== '').length < fewestTold) return null;
  return [person, ...cells, postcode, city, card.exec(text)?.[0] ?? ''];
}
