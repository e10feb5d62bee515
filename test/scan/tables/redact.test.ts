import { expect, test } from 'vitest';
import { redactRows } from '../../../scan/tables/redact.ts';

const column = (identifier: string, index: number) => ({
  index,
  identifier,
  name: identifier,
  isNamed: true,
  share: 1,
  valid: 1,
  confidence: 1,
});

test('rows are shown by their shape, never by more than a quarter of a value', () => {
  const columns = ['email', 'full-name', 'card-number', 'birth-date', 'password', 'religion', 'sex'].map(column);
  const row = ['petra.hoffmann@gmx.de', 'Petra Hoffmann', '4929 1234 5678 9012', '1971-03-02', 'hunter2!', 'none', 'f'];
  expect(redactRows([row], columns)).toEqual([['p***@***.***', 'P****', '****9012', '****', '****', '****', '****']]);
});

test('short values show nothing, empty ones are empty', () => {
  expect(redactRows([['Al', '', '12']], ['full-name', 'email', 'card-number'].map(column))).toEqual([
    ['****', '', '****'],
  ]);
});

test('three rows and twelve columns at most', () => {
  const columns = Array.from({ length: 20 }, (_, index) => column('city', index));
  const rows = Array.from({ length: 10 }, () => columns.map(() => 'Berlin'));
  expect(redactRows(rows, columns).map((row) => row.length)).toEqual([12, 12, 12]);
});
