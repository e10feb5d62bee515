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
])('%s', (_, lines) => {
  expect(tablesOf(notebook(lines))).toMatchObject([{ subjects: 40, format: 'notebook' }]);
});

test('the progress of a training is nobody', () => {
  const lines = Array.from({ length: 40 }, (_, at) => `Epoch ${at}, loss: 0.${at}17, accuracy: 0.${at}3`);
  expect(tablesOf(notebook(lines))).toEqual([]);
});
