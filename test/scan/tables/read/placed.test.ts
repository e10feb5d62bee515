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

test.each([1, 40])('N-Triples of one person that stand apart, %i bytes at a time', (piece) => {
  const named = people.map(([name = ''], at) => `<urn:c:${at}> <http://xmlns.com/foaf/0.1/name> "${name}" .`);
  const mailed = people.map(([, mail = ''], at) => `<urn:c:${at}> <http://xmlns.com/foaf/0.1/mbox> <mailto:${mail}> .`);
  expect(tablesOf(`${[...named, ...mailed].join('\n')}\n`, piece)).toMatchObject([{ rows: 40, subjects: 40 }]);
});

const prefix = '@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n\n';
test.each([
  [
    'Turtle',
    `${prefix}${people.map(([name = '', mail = ''], at) => `<urn:c:${at}> a foaf:Person ;\n  foaf:name "${name}"@en ;\n  foaf:mbox <mailto:${mail}> .`).join('\n\n')}`,
  ],
  [
    'Turtle with nodes that have no name',
    `${prefix}${people.map(([name = '', mail = '']) => `[] a foaf:Person ; foaf:name "${name}" ; foaf:mbox <mailto:${mail}> .`).join('\n')}`,
  ],
  [
    'SPARQL',
    `PREFIX foaf: <http://xmlns.com/foaf/0.1/>\nINSERT DATA {\n${people.map(([name = '', mail = ''], at) => `  <c${at}> foaf:name "${name}" ; foaf:mbox <mailto:${mail}> .`).join('\n')}\n}`,
  ],
  [
    'GEDCOM',
    `0 HEAD\n1 CHAR UTF-8\n${people.map(([name = '', mail = ''], at) => `0 @I${at}@ INDI\n1 NAME ${name.replace(/ (\S+)$/, ' /$1/')}\n1 BIRT\n2 DATE ${1 + (at % 28)} MAY ${1940 + at}\n1 EMAIL ${mail}`).join('\n')}\n0 TRLR`,
  ],
])('%s', (_, text) => {
  const tables = tablesOf(`${text}\n`);
  expect(tables).toMatchObject([{ rows: 40, subjects: 40 }]);
  expect(Object.values(identifiersOf(tables[0]))).toEqual(expect.arrayContaining(['full-name', 'email']));
  expect(tablesOf(`${text}\n`, 17)).toEqual(tables);
});

test('who died is nobody', () => {
  const dead = people.map(
    ([name = ''], at) => `0 @I${at}@ INDI\n1 NAME ${name}\n1 BIRT\n2 DATE 1 MAY 18${50 + at}\n1 DEAT Y`,
  );
  expect(tablesOf(`0 HEAD\n1 CHAR UTF-8\n${dead.join('\n')}\n0 TRLR\n`)).toEqual([]);
});

const sylk = (rows: readonly (readonly string[])[]): string =>
  rows
    .flatMap((row, at) => row.map((cell, column) => `C;${column ? '' : `Y${at + 1};`}X${column + 1};K"${cell}"`))
    .join('\n');
const dif = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (row) => `-1,0\nBOT\n${row.map((cell) => (/^\d+$/.test(cell) ? `0,${cell}\nV` : `1,0\n"${cell}"`)).join('\n')}`,
    )
    .join('\n');
const gnumeric = (rows: readonly (readonly string[])[]): string =>
  rows
    .flatMap((row, at) =>
      row.map((cell, column) => `<gnm:Cell Row="${at}" Col="${column}" ValueType="60">${cell}</gnm:Cell>`),
    )
    .join('\n');
const sheets: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  SYLK: (rows) => `ID;PWXL;N;E\n${sylk(rows)}\nE\n`,
  DIF: (rows) => `TABLE\n0,1\n"EXCEL"\nDATA\n0,0\n""\n${dif(rows)}\n-1,0\nEOD\n`,
  Gnumeric: (rows) =>
    `<?xml version="1.0"?>\n<gnm:Workbook xmlns:gnm="http://www.gnumeric.org/v10.dtd"><gnm:Cells>\n${gnumeric(rows)}\n</gnm:Cells></gnm:Workbook>\n`,
  'Excel 2003': (rows) =>
    `<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${rows.map((row) => `<Row><Cell ss:Index="2"><Data ss:Type="String">${row.join('</Data></Cell>\n<Cell><Data ss:Type="String">')}</Data></Cell></Row>\n`).join('')}</Table></Worksheet></Workbook>\n`,
  'OpenDocument in one file': (rows) =>
    `<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><table:table table:name="S">${rows.map((row) => `<table:table-row><table:table-cell table:number-columns-repeated="2"/>${row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>\n`).join('')}</table:table></office:document>\n`,
};

test.each(Object.entries(sheets))('%s', (_, write) => {
  const tables = tablesOf(write(table));
  expect(tables).toMatchObject([{ rows: 40, subjects: 40 }]);
  expect(Object.values(identifiersOf(tables[0]))).toEqual(['full-name', 'email', 'card-number']);
  expect(tablesOf(write(table), 17)).toEqual(tables);
  const goods = people.map((_person, at) => [`Chair ${at}`, `oak ${at % 7}`, `4${at}.50`]);
  expect(tablesOf(write([['title', 'material', 'price'], ...goods]))).toEqual([]);
});

test('cells of figures are nobody', () => {
  const text = cells((row, column) => `Cells(${row}, ${column + 1}).Value = ${row * 17 + column}`);
  expect(tablesOf(`${text}\n`)).toEqual([]);
});
