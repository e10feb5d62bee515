/** Tables whose lines or frames are drawn by other characters than usual. */
import { expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'drawn');
const header = ['name', 'email', 'card'];
const rows = people.map(({ name, mail, card }) => [name, mail, card]);
const goods = people.map((_, row) => [`Chair ${row}`, `oak ${row}`, `4${row}.50`]);

type Draw = (header: readonly string[], rows: readonly (readonly string[])[]) => string;

const framed =
  (bar: string, cross: string, up: string, isBetween: boolean): Draw =>
  (names, cells) => {
    const rule = [bar.repeat(9), bar.repeat(30), bar.repeat(20)].join(cross);
    const line = (row: readonly string[]): string => `${up} ${row.join(` ${up} `)} ${up}`;
    const body = isBetween ? cells.flatMap((row) => [line(row), `├${rule}┤`]) : cells.map(line);
    return [`┌${rule}┐`, line(names), `╞${rule}╡`, ...body, `└${rule}┘`].join('\n');
  };

const drawings: Readonly<Record<string, Draw>> = {
  'thin lines': framed('─', '┼', '│', false),
  'heavy lines': framed('━', '╋', '┃', false),
  'double lines, and one between rows': framed('═', '╬', '║', true),
  'colours of a terminal': (names, cells) =>
    framed(
      '━',
      '╋',
      '┃',
      false,
    )(
      names,
      cells.map((row) => row.map((cell) => `\x1b[1;36m${cell}\x1b[0m`)),
    ),
  psql: (names, cells) =>
    [` ${names.join(' │ ')}`, '──────┼──────┼─────', ...cells.map((row) => ` ${row.join(' │ ')}`)].join('\n'),
  'carriage returns': (names, cells) => [names, ...cells].map((row) => row.join(';')).join('\r'),
  'record separators': (names, cells) => [names, ...cells].map((row) => row.join('\x1f')).join('\x1e'),
  LaTeX: (names, cells) =>
    [
      '\\begin{tabular}{lll}',
      '\\toprule',
      ...[names, ...cells].map((row) => `${row.join(' & ')} \\\\`),
      '\\end{tabular}',
    ].join('\n'),
  MediaWiki: (names, cells) =>
    [
      '{| class="wikitable"',
      `! ${names.join(' !! ')}`,
      ...cells.flatMap((row) => ['|-', `| ${row.join(' || ')}`]),
      '|}',
    ].join('\n'),
  'MediaWiki, a cell a line': (names, cells) =>
    [
      '{|',
      ...names.map((name) => `! ${name}`),
      ...cells.flatMap((row) => ['|-', ...row.map((cell) => `| ${cell}`)]),
      '|}',
    ].join('\n'),
  Textile: (names, cells) =>
    [names.map((name) => `|_. ${name} `).join(''), ...cells.map((row) => row.map((cell) => `|<. ${cell} `).join(''))]
      .map((line) => `${line}|`)
      .join('\n'),
  DokuWiki: (names, cells) => [`^ ${names.join(' ^ ')} ^`, ...cells.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
  'a list-table': (names, cells) =>
    [
      'Clients',
      '=======',
      '',
      '.. list-table::',
      '   :header-rows: 1',
      '',
      ...[names, ...cells].flatMap((row) => row.map((cell, at) => (at === 0 ? `   * - ${cell}` : `     - ${cell}`))),
    ].join('\n'),
  'one blank between columns': (names, cells) =>
    [names, ...cells].map((row) => row.map((cell, at) => cell.padEnd([24, 30, 16][at] ?? 0)).join(' ')).join('\n'),
  sqlcmd: (names, cells) =>
    [names, ['-'.repeat(24), '-'.repeat(30), '-'.repeat(16)], ...cells]
      .map((row) => row.map((cell, at) => cell.padEnd([24, 30, 16][at] ?? 0)).join(' '))
      .join('\n'),
  'expanded records': (names, cells) =>
    cells
      .flatMap((row, at) => [
        `-[ RECORD ${at + 1} ]------`,
        ...row.map((cell, index) => `${(names[index] ?? '').padEnd(7)}| ${cell}`),
      ])
      .join('\n'),
};

test.each(Object.entries(drawings))('%s', (_, draw) => {
  const text = `${draw(header, rows)}\n`;
  const tables = tablesOf(text);
  expect(tables.map((table) => [table.rows, table.subjects])).toEqual([[40, 40]]);
  expect(identifiersOf(tables[0])).toMatchObject({ name: 'full-name', email: 'email', card: 'card-number' });
  expect(tablesOf(text, 7)).toEqual(tables);
  expect(tablesOf(`${draw(['item', 'wood', 'price'], goods)}\n`)).toEqual([]);
});

test('what data frames write for a missing value fills no column', () => {
  const cells = people.map(({ name, mail }, row) => `${name};${mail};${row % 2 ? 'NaN' : 'None'};<NA>`);
  const [table] = tablesOf(['name;email;ssn;iban', ...cells, ''].join('\n'));
  expect(identifiersOf(table)).toEqual({ name: 'full-name', email: 'email' });
});
