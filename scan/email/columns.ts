/** Which columns of a list hold e-mail addresses, and where its header is. */
import { addressVerdicts, normaliseName } from '../../rules/index.ts';
import { bareAddress } from '../values/address.ts';
import type { ListTable } from './read/types.ts';

export interface AddressColumns {
  /** Row of the names, or null; the data begins behind it. */
  readonly header: number | null;
  readonly first: number;
  readonly columns: readonly number[];
}

/** Rows that are looked at to tell columns from one another, and titles that may stand above the names. */
const looked = 2_000;
const mostTitles = 20;
const leastShare = 0.5;
/** With the right name above it: `email_sent` holds yes and no. */
const leastNamed = 0.1;

const names =
  /^(?:.*e?mail(?:address|adresse|id)?\d?|courriel|correo(?:electronico)?|posta(?:elettronica)?|epost|sahkoposti|contact(?:email)?|recipient|empfanger|почта|эл(?:ектронная)?почта|邮箱|电子邮件|メール(?:アドレス)?)$/;

export function findAddressColumns({ rows, hasHeader }: ListTable): AddressColumns {
  const header = hasHeader === true ? 0 : findHeader(rows);
  const first = header === null ? 0 : header + 1;
  const sample = rows.slice(first, first + looked);
  const width = Math.max(0, ...sample.map((row) => row.length), rows[header ?? -1]?.length ?? 0);
  const cellsOf = (index: number): string[] =>
    sample.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  const columns = Array.from({ length: width }, (_, index) => index).filter((index) => {
    const cells = cellsOf(index);
    if (areVerdicts(cellsOf(index - beforeSuggestions))) return false;
    const share = cells.filter(looksLikeAddress).length / (cells.length || 1);
    const isNamed = header !== null && names.test(normaliseName(rows[header]?.[index] ?? ''));
    const isMeant = header !== null && /^e?mail(?:address)?$/.test(normaliseName(rows[header]?.[index] ?? ''));
    return cells.length > 0 && (share >= leastShare || isMeant || (isNamed && share > leastNamed));
  });
  return { header, first, columns };
}

/** A list that was checked before holds our suggestions, which are addresses of nobody: two columns behind its verdicts. */
const beforeSuggestions = 2;
const verdicts: ReadonlySet<string> = new Set(addressVerdicts);

function areVerdicts(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => cell.split('; ').every((word) => verdicts.has(word)));
}

/** The last row without an address above the first one that holds one. */
function findHeader(rows: ListTable['rows']): number | null {
  const at = rows.slice(0, mostTitles + 1).findIndex((row) => row.some((cell) => looksLikeAddress(cell.trim())));
  if (at > 0) return rows[at - 1]?.some((cell) => cell.trim() !== '') ? at - 1 : null;
  // The first data row may hold a broken address; then the names tell.
  const named = rows.slice(0, mostTitles).findIndex((row) => row.some((cell) => names.test(normaliseName(cell))));
  return at < 0 && named >= 0 ? named : null;
}

function looksLikeAddress(cell: string): boolean {
  return cell.length <= 1_000 && /^[^\s@]+@[^@]+$|^"[^"]*"@[^@]+$/.test(bareAddress(cell).split(/[;,]\s*/)[0] ?? '');
}

/** How a column is called where that is printed: a name that is an address is none. */
export function columnName({ rows }: ListTable, { header }: AddressColumns, column: number): string {
  const name = header === null ? '' : (rows[header]?.[column]?.trim() ?? '');
  return name === '' || name.includes('@') ? `column ${column + 1}` : name.slice(0, 60);
}
