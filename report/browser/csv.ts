/** What is listed as a table for a spreadsheet; one row a card. */
import { textIn, type Card } from './cards.ts';

type Column = readonly [name: string, read: (card: Card) => string];

const fromField = (name: string): Column => [name, ({ fields }) => fields[name] ?? ''];
const columns: readonly Column[] = [
  fromField('leak'),
  fromField('severity'),
  fromField('kind'),
  ['whose', ({ fields }) => fields['provenance'] ?? ''],
  ['title', (card) => textIn(card, '.title')],
  ['preview', (card) => textIn(card, '.preview')],
  ['place', (card) => textIn(card, '.place')],
  fromField('where'),
  fromField('since'),
  fromField('people'),
  fromField('rule'),
  fromField('state'),
];

export function downloadCsv(cards: readonly Card[]): void {
  const address = URL.createObjectURL(new Blob([toCsv(cards)], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'leaks.csv' });
  link.click();
  // Not at once: the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function toCsv(cards: readonly Card[]): string {
  const held = columns.filter(([, read]) => cards.some((card) => read(card) !== ''));
  const rows = [held.map(([name]) => name), ...cards.map((card) => held.map(([, read]) => toCell(read(card))))];
  return rows.map((row) => `${row.join(',')}\r\n`).join('');
}

/** As `toCsvCell` of report/neutralise.ts; what is unsafe besides is an escape already where the page shows it. */
function toCell(text: string): string {
  const safe = text.replace(/(^|[;,"])(?=\s*[=+\-@＝＋－＠])/g, "$1'");
  return /[",;\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
