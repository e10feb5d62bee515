/** What the e-mail checker found, for a terminal, for programs and for spreadsheets. Holds no address of a list. */
import picocolors from 'picocolors';
import { addressVerdicts, type AddressEntry, type AddressReport, type AddressVerdict } from '../rules/index.ts';
import { toCsvCell, toJson, toPlain } from './neutralise.ts';
import { plural, toCount } from './words.ts';

export interface AddressContext {
  readonly color: boolean;
  /** Most rows of lists that are printed one by one; what was given by hand always is. */
  readonly show: number;
}

export const addressFormats: ReadonlyMap<string, (report: AddressReport, context: AddressContext) => string> = new Map([
  ['text', formatAddresses],
  ['json', (report) => `${toJson(report, 1)}\n`],
  ['csv', formatAddressCsv],
]);

type Colors = ReturnType<typeof picocolors.createColors>;

const meanings: Readonly<Record<AddressVerdict, string>> = {
  malformed: 'is not an address',
  undeliverable: 'nothing can arrive there',
  reserved: 'names that nobody can have',
  test: 'made-up names and domains',
  synthetic: 'written by a generator',
  system: 'machines',
  role: 'offices, not persons',
  disposable: 'throw-away mailboxes',
  'own-staff': 'own domains',
  relay: 'forwarded, the own address hidden',
  freemail: 'mailboxes at providers',
  corporate: 'own domains of companies and people',
  unknown: 'cannot be determined',
};

const bad: ReadonlySet<AddressVerdict> = new Set<AddressVerdict>(['malformed', 'undeliverable']);
const doubtful: readonly AddressVerdict[] = ['unknown', 'disposable', 'synthetic', 'test', 'reserved'];
const good: ReadonlySet<AddressVerdict> = new Set<AddressVerdict>(['freemail', 'relay', 'corporate', 'own-staff']);

// ---------------------------------------------------------------- text

function formatAddresses(report: AddressReport, { color, show }: AddressContext): string {
  const colors = picocolors.createColors(color);
  const given = report.addresses.filter(({ source }) => source === null);
  const listed = report.addresses.filter(({ source }) => source !== null);
  const blocks = [
    given.map((entry) => formatGiven(entry, colors)),
    report.sources.flatMap((source) => formatSource(source, colors)),
    formatTable(listed, show, colors),
    report.sources.length > 0 || given.length > 1 ? formatSummary(report, colors) : [],
  ];
  const text = blocks.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n');
  return text === '' ? '' : `${text}\n`;
}

function formatGiven({ address, verdict, reasons, suggestion }: AddressEntry, colors: Colors): string {
  const meant = suggestion === null ? '' : `  ${colors.cyan(`did you mean ${toPlain(suggestion)}?`)}`;
  return `${toPlain(address ?? '')}  ${paint(verdict, verdict, colors)}  ${colors.dim(reasons.join(', '))}${meant}`;
}

const mostTables = 20;

function formatSource({ name, tables, problems }: AddressReport['sources'][number], colors: Colors): string[] {
  const holding = tables.filter(({ addresses }) => addresses > 0);
  const shown = holding.length > 0 ? holding : tables.slice(0, 1);
  const lines = shown.slice(0, mostTables).map(({ name: table, format, rows, columns, addresses }) => {
    const where =
      columns.length > 0 && format !== 'lines' && format !== 'text'
        ? ` in ${columns.map((column) => `"${toPlain(column)}"`).join(', ')}`
        : '';
    const what = addresses > 0 ? `${plural(addresses, 'address', 'addresses')}${where}` : 'no e-mail addresses';
    const part = table === '' ? '' : ` ${toPlain(table)}`;
    return `${colors.bold(toPlain(name))}${part}  ${what}${format === 'text' ? '' : `, ${plural(rows, format === 'lines' ? 'line' : 'row')}`}`;
  });
  const [more, without] = [shown.length - lines.length, tables.length - shown.length];
  if (more > 0) lines.push(colors.dim(`+ ${plural(more, 'more table')} with addresses`));
  if (without > 0) lines.push(colors.dim(`+ ${plural(without, 'table')} without`));
  const nothing = tables.length + problems.length === 0 ? [`${colors.bold(toPlain(name))}  nothing in it`] : [];
  return [...lines, ...nothing, ...problems.map((problem) => colors.red(`${toPlain(name)}  not read: ${problem}`))];
}

const leastOdd = doubtful.length + 2;

/** What needs a look, each mailbox once: the bad ones first, then misspelt and doubtful ones. */
function formatTable(entries: readonly AddressEntry[], show: number, colors: Colors): string[] {
  const rank = ({ verdict, isMisspelt }: AddressEntry): number =>
    bad.has(verdict) ? 0 : isMisspelt ? 1 : doubtful.includes(verdict) ? doubtful.indexOf(verdict) + 2 : leastOdd;
  const odd = entries
    .filter((entry) => !entry.isDuplicate && rank(entry) !== leastOdd)
    .toSorted((a, b) => rank(a) - rank(b));
  const isNamed = new Set(entries.map(({ source }) => source)).size > 1;
  const rows = odd
    .slice(0, show)
    .map((entry) => [
      placeOf(entry, isNamed),
      entry.preview,
      entry.verdict,
      [...entry.reasons, ...(entry.isMisspelt && entry.verdict === 'malformed' ? ['can be corrected'] : [])].join(', '),
    ]);
  if (rows.length === 0) return [];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => toPlain(row[column] ?? '').length)));
  const lines = rows.map(([place = '', preview = '', verdict = '', reasons = '']) =>
    [
      colors.dim(toPlain(place).padStart(widths[0] ?? 0)),
      toPlain(preview).padEnd(widths[1] ?? 0),
      paint(verdict as AddressVerdict, verdict.padEnd(widths[2] ?? 0), colors),
      colors.dim(toPlain(reasons)),
    ].join('  '),
  );
  const left = odd.length - rows.length;
  return left > 0
    ? [...lines, colors.dim(`+ ${plural(left, 'more row')} worth a look (--show, --format, --output)`)]
    : lines;
}

function placeOf({ source, table, row }: AddressEntry, isNamed: boolean): string {
  return [isNamed ? (source ?? '') : '', table, String(row ?? '')].filter((part) => part !== '').join(' ');
}

function formatSummary({ summary, dns }: AddressReport, colors: Colors): string[] {
  const rows = addressVerdicts.filter((verdict) => summary.verdicts[verdict] > 0);
  const width = Math.max(0, ...rows.map((verdict) => verdict.length));
  const lines = rows.map((verdict) => {
    const count = summary.verdicts[verdict];
    const share = `${((count / summary.addresses) * 100).toFixed(1)} %`;
    return `${paint(verdict, verdict.padEnd(width), colors)}  ${toCount(count).padStart(9)}  ${share.padStart(7)}  ${colors.dim(meanings[verdict])}`;
  });
  if (summary.addresses === 0) return [];
  const good = `${plural(summary.good, 'good address', 'good addresses')} of ${toCount(summary.addresses)} (${(summary.goodShare * 100).toFixed(1)} %)`;
  return [...lines, '', [colors.bold(good), ...extras(summary), ...dnsWords(dns)].join(', ')];
}

function extras({ duplicates, misspelt }: AddressReport['summary']): string[] {
  return [
    ...(duplicates > 0 ? [`${toCount(duplicates)} given more than once`] : []),
    ...(misspelt > 0 ? [`${toCount(misspelt)} misspelt`] : []),
  ];
}

function dnsWords(dns: AddressReport['dns']): string[] {
  if (dns === null) return [];
  return [
    `${plural(dns.asked, 'domain')} looked up`,
    ...(dns.unknown > 0 ? [`${toCount(dns.unknown)} without an answer`] : []),
    ...(dns.notAsked > 0 ? [`${toCount(dns.notAsked)} beyond the limit and not looked up`] : []),
  ];
}

function paint(verdict: AddressVerdict, text: string, colors: Colors): string {
  if (bad.has(verdict)) return colors.red(text);
  return good.has(verdict) ? colors.green(text) : colors.yellow(text);
}

// ---------------------------------------------------------------- CSV

const header = [
  'source',
  'table',
  'row',
  'column',
  'address',
  'verdict',
  'reasons',
  'suggestion',
  'misspelt',
  'duplicate',
];

function formatAddressCsv({ addresses }: AddressReport): string {
  const lines = addresses.map((entry) =>
    [
      entry.source ?? '(given)',
      entry.table,
      entry.row,
      entry.column,
      entry.address ?? entry.preview,
      entry.verdict,
      entry.reasons.join('; '),
      entry.suggestion,
      entry.isMisspelt,
      entry.isDuplicate,
    ]
      .map(toCsvCell)
      .join(','),
  );
  return `${[header.join(','), ...lines].join('\r\n')}\r\n`;
}

/**
 * Cells of others as they are, except that a spreadsheet takes none of them for a formula. Numbers and phone numbers
 * keep their sign: nothing that could be called stands in them.
 */
export function formatCells(rows: readonly (readonly string[])[], delimiter: string): string {
  const toCell = (cell: string): string => {
    const isFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(cell) && !/^\s*[+-][\d\s().,/-]*$/.test(cell);
    const safe = isFormula ? `'${cell}` : cell;
    return /["\r\n]|^\s|\s$/.test(safe) || safe.includes(delimiter) || /[,;\t|]/.test(safe)
      ? `"${safe.replace(/"/g, '""')}"`
      : safe;
  };
  return rows.map((row) => `${row.map(toCell).join(delimiter)}\r\n`).join('');
}
