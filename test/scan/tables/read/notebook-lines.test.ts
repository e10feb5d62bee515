/** What a cell of a notebook printed line by line: objects of Python, JSON, rows cut by commas; prose is nothing. */
import { expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'notebook');
const notebook = (lines: readonly string[]): string =>
  JSON.stringify({
    cells: [
      {
        cell_type: 'code',
        outputs: [{ output_type: 'stream', name: 'stdout', text: lines.map((line) => `${line}\n`) }],
      },
    ],
    nbformat: 4,
  });

test.each([
  [
    'dicts',
    people.map(
      ({ name, mail, card }) => `{'name': '${name}', 'email': '${mail}', 'card_number': '${card}', 'note': None}`,
    ),
  ],
  ['calls', people.map(({ name, mail, card }) => `Customer(name='${name}', email='${mail}', card_number='${card}')`)],
  ['tuples', people.map(({ name, mail, card }) => `('${name}', '${mail}', '${card}')`)],
  ['JSON', people.map(({ name, mail, card }) => JSON.stringify({ name, email: mail, card_number: card }))],
  ['rows', ['name,email,card_number', ...people.map(({ name, mail, card }) => `${name},${mail},${card}`)]],
  [
    'fields over lines',
    people.map(({ name, mail, card }) => `Name: ${name}\nEmail: ${mail}\nCard number: ${card}\n${'-'.repeat(20)}`),
  ],
  ['pairs', people.map(({ name, mail, card }) => `name="${name}", email=${mail}, card_number=${card}`)],
  [
    'a drawn table',
    [
      '+----+-----+-----------+',
      '|name|email|card_number|',
      '+----+-----+-----------+',
      ...people.map(({ name, mail, card }) => `|${name}|${mail}|${card}|`),
    ],
  ],
  [
    'records of Spark',
    people.map(
      ({ name, mail, card }, at) =>
        `-RECORD ${at}-------\n name        | ${name}\n email       | ${mail}\n card_number | ${card}`,
    ),
  ],
  [
    'rows of data frames',
    people.map(
      ({ name, mail, card }, at) =>
        `name                ${name}\nemail    ${mail}\ncard_number         ${card}\nName: ${at}, dtype: object`,
    ),
  ],
])('%s', (_, lines) => {
  expect(tablesOf(notebook(lines))).toMatchObject([{ subjects: 40, format: 'notebook' }]);
});

test('a cell for each person', () => {
  const cells = people.map(({ name, mail, card }) => ({
    cell_type: 'code',
    outputs: [
      {
        output_type: 'execute_result',
        data: {
          'text/plain': [
            `name    ${name}\n`,
            `email   ${mail}\n`,
            `card_number    ${card}\n`,
            'Name: 3, dtype: object',
          ],
        },
      },
    ],
  }));
  expect(tablesOf(JSON.stringify({ cells, nbformat: 4 }))).toMatchObject([{ subjects: 40, format: 'notebook' }]);
});

test('numbers of a data frame are nobody', () => {
  const lines = Array.from(
    { length: 40 },
    (_, at) => `count    ${at}17.0\nmean     0.${at}3\nname     price\nName: ${at}, dtype: float64`,
  );
  expect(tablesOf(notebook(lines))).toEqual([]);
});

test('the progress of a training is nobody', () => {
  const lines = Array.from({ length: 40 }, (_, at) => `Epoch ${at}, loss: 0.${at}17, accuracy: 0.${at}3`);
  expect(tablesOf(notebook(lines))).toEqual([]);
});
