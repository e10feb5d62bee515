/** Values that say where they belong: cells that a program fills one by one, and triples. */
import { expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'placed').map(({ name, mail, card }) => [name, mail, card]);
const table = [['name', 'email', 'card_number'], ...people];
const cells = (write: (row: number, column: number, value: string) => string, rows = table): string =>
  rows.map((row, at) => row.map((value, column) => write(at + 1, column, value)).join('\n')).join('\n');
const letter = (column: number): string => 'ABC'[column] ?? '';

test.each([
  ['VBA', cells((row, column, value) => `    Cells(${row}, ${column + 1}).Value = "${value}"`)],
  ['VBA by ranges', cells((row, column, value) => `Range("${letter(column)}${row}").Value = "${value}"`)],
  ['openpyxl', cells((row, column, value) => `ws.cell(row=${row}, column=${column + 1}, value='${value}')`)],
  ['openpyxl by names', cells((row, column, value) => `ws['${letter(column)}${row}'] = '${value}'`)],
  ['xlwt', cells((row, column, value) => `sheet.write(${row - 1}, ${column}, "${value}")`)],
  ['PhpSpreadsheet', cells((row, column, value) => `$sheet->setCellValue('${letter(column)}${row}', '${value}');`)],
  ['VBA without a header', cells((row, column, value) => `Cells(${row}, ${column + 1}).Value = "${value}"`, people)],
])('%s', (_, text) => {
  const tables = tablesOf(`${text}\n`);
  expect(tables.map(({ subjects }) => subjects)).toEqual([40]);
  expect(Object.values(identifiersOf(tables[0]))).toEqual(expect.arrayContaining(['email', 'card-number']));
  expect(tablesOf(`${text}\n`, 17)).toEqual(tables);
});

test('N-Triples', () => {
  const lines = people.flatMap(([name = '', mail = ''], at) => [
    `<urn:c:${at}> <http://xmlns.com/foaf/0.1/name> "${name}"@en .`,
    `<urn:c:${at}> <http://xmlns.com/foaf/0.1/mbox> <mailto:${mail}> .`,
    `<urn:c:${at}> <http://xmlns.com/foaf/0.1/age> "44"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
  ]);
  const [found] = tablesOf(`${lines.join('\n')}\n`);
  expect(found).toMatchObject({ subjects: 40 });
  expect(Object.values(identifiersOf(found))).toEqual(expect.arrayContaining(['full-name', 'email']));
});

test('cells of figures are nobody', () => {
  const text = cells((row, column) => `Cells(${row}, ${column + 1}).Value = ${row * 17 + column}`);
  expect(tablesOf(`${text}\n`)).toEqual([]);
});
