/** What a cell says without what programs put around it. */
import { unspell } from '../../rules/index.ts';

/** `="4929…"` and `\'4929…`: spreadsheets are kept from making numbers of digits. */
const formula = /^=\s?"([^"]*)"$/;
const forced = /^'(?=[\d+])/;
/** How Python prints a text in a text: `'Anna'`. */
const printed = /^'([^']*)'$/;
/** A column of whole numbers with an empty cell becomes one of floats (pandas). */
const float = /^(\d{9,19})\.0$/;
/** As JSON-LD, vCard and pages write addresses and numbers. */
const scheme = /^(?:mailto|tel):/;
const groups = /^[A-Za-z]{2}\d{2}(?:-[0-9A-Za-z]{1,4}){3,9}$/;

export function toPlainCell(cell: string): string {
  const text =
    cell.length < 200 && /[\u00a0\u202f\u2007]/.test(cell) ? cell.replace(/[\u00a0\u202f\u2007]/g, ' ') : cell;
  switch (text[0]) {
    case '=':
      return formula.exec(text)?.[1] ?? text;
    case "'":
      return printed.exec(text)?.[1] ?? text.replace(forced, '');
    case 'm':
    case 't':
      if (scheme.test(text)) return text.slice(text.indexOf(':') + 1);
      break;
    default:
      break;
  }
  if (text.endsWith('.0')) return float.exec(text)?.[1] ?? text;
  if (text.length > 200 || text.length < 8) return text;
  const address = unspell(text);
  if (address !== null) return address;
  return groups.test(text) ? text.replaceAll('-', ' ') : text;
}
