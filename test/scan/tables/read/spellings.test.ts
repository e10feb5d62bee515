/** The same people in other spellings: tags in other scripts, values in attributes, sections of pages, packed bodies. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { mayBeTable } from '../../../../scan/tables/index.ts';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tableContext, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'spellings');
const each = (write: (person: (typeof people)[number], row: number) => string): string => people.map(write).join('\n');
const fhir = ({ name, mail }: (typeof people)[number]): string =>
  `<entry><Patient><name><text value="${name}"/></name><telecom><system value="email"/><value value="${mail}"/></telecom></Patient></entry>`;
const har = (body: string): string =>
  JSON.stringify({
    log: {
      creator: {},
      entries: [{ response: { content: { encoding: 'base64', text: brotliCompressSync(body).toString('base64') } } }],
    },
  });

test.each([
  [
    'tags in Cyrillic',
    `<список>${each(({ name, mail }) => `<клиент><имя>${name}</имя><почта>${mail}</почта></клиент>`)}</список>`,
  ],
  ['attributes in Cyrillic', `<список>${each(({ name, mail }) => `<клиент имя="${name}" почта="${mail}"/>`)}</список>`],
  ['FHIR in XML', `<Bundle xmlns="http://hl7.org/fhir">${each(fhir)}</Bundle>`],
  [
    'a section each',
    `# Leads\n\n${each(({ name, mail, card }) => `## ${name}\n\n- Email: ${mail}\n- Card: ${card}\n`)}`,
  ],
  ['a body packed by brotli', har(JSON.stringify(people.map(({ name, mail }) => ({ name, email: mail }))))],
])('%s', (_, text) => {
  const tables = tablesOf(`${text}\n`);
  expect(tables).toMatchObject([{ rows: 40, subjects: 40 }]);
  expect(Object.values(identifiersOf(tables[0]))).toContain('email');
});

const phone = (row: number): string => `+49 171 ${4_820_963 + row * 7_919}`;

test.each([
  ['a list', each(({ name, mail }, row) => `- **${name}** — ${mail}, ${phone(row)} (born 19${50 + row}-03-04)`)],
  ['sentences', each(({ name, mail }, row) => `Please call ${name} at ${phone(row)} or write to ${mail} soon.`)],
])('people one a line, in %s', (_, text) => {
  const [found, ...others] = tablesOf(`# Leads\n\n${text}\n`);
  expect(found).toMatchObject({ subjects: 40 });
  expect(others).toEqual([]);
  expect(Object.values(identifiersOf(found))).toEqual(expect.arrayContaining(['full-name', 'email', 'phone']));
});

test('what the reader of code knows as records is one table', () => {
  const lines = each(
    ({ name, mail }, row) => `  {id: ${row}, name: "${name}", email: "${mail}", phone: "${phone(row)}", city: "Kiel"},`,
  );
  expect(tablesOf(`const all = [\n${lines}\n];\n`)).toMatchObject([{ format: 'code', rows: 40, subjects: 40 }]);
});

test('the day of a line in a log is no birth date', () => {
  const lines = each(({ name, mail }, row) => `2026-05-04 10:26 | INFO | ${name} | ${mail} | ${phone(row)}`);
  expect(Object.values(identifiersOf(tablesOf(`${lines}\n`)[0]))).not.toContain('birth-date');
});

test('authors, and hotlines of companies, are no table', () => {
  expect(tablesOf(`${each(({ name, mail }) => `- ${name} <${mail}>`)}\n`)).toEqual([]);
  expect(tablesOf(`${each((_, row) => `- Support Line ${row}: ${phone(row)} or help@shop${row}.de`)}\n`)).toEqual([]);
});

test.each([
  ['cards beside amounts', each(({ card }, row) => `${card};${row}.50`), true],
  ['numbers of parts beside amounts', `part;price\n${each(({ card }, row) => `${card};${row}.50`)}`, false],
  ['numbers that pass no check', each((_, row) => `4${row + 100_000}000123456;${row}.50`), false],
  ['claims', `ISA*00*  *00*  ~ST*837*0001~${each(({ name }) => `NM1*IL*1*${name}~`)}`, true],
  ['a recording', har('[]'), true],
])('%s are opened: %s', (_, text, isOpened) => {
  expect(mayBeTable(Buffer.from(`${text}\n`), tableContext)).toBe(isOpened);
});
