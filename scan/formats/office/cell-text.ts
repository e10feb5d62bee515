import { DecodeError } from '../errors.ts';

/** Twice what spreadsheets let people write. */
const longestCell = 65_536;

/** A cell and some more of it. Throws DecodeError where no spreadsheet wrote it. */
export function withText(cell: string, more: string): string {
  if (cell.length + more.length > longestCell)
    throw new DecodeError(`a cell of more than ${longestCell.toLocaleString('en')} characters`);
  return cell + more;
}
