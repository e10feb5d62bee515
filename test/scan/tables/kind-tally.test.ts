/** Of how many people a kind of data is known, however many rows they have. */
import { expect, test } from 'vitest';
import type { TypedColumn } from '../../../scan/model/table.ts';
import { hashRange } from '../../../scan/people/index.ts';
import { KindTally } from '../../../scan/tables/kind-tally.ts';
import { createRandom } from '../../../rules/authoring.ts';

const column = (index: number, identifier: string): TypedColumn => ({
  index,
  identifier,
  name: identifier,
  share: 1,
  valid: 1,
  isNamed: true,
  confidence: 1,
});
const columns = [column(0, 'email'), column(1, 'phone'), column(3, 'phone')];

function tally(most?: number): KindTally {
  const made = new KindTally(most);
  made.takeColumns(columns);
  return made;
}

test('a value in one row of a person is enough, in whichever column of that kind', () => {
  const kinds = tally();
  kinds.add(7, kinds.filledIn(['a@b.example', '', 'x', '']));
  kinds.add(7, kinds.filledIn(['a@b.example', 'NULL', 'x', '+49 30 1']));
  kinds.add(8, kinds.filledIn(['c@b.example', '', 'x', '']));
  expect(kinds.shares()).toEqual(
    new Map([
      ['email', 1],
      ['phone', 0.5],
    ]),
  );
});

test('columns that are known later count from then on', () => {
  const kinds = tally();
  const row = ['a@b.example', '', 'Street 1', ''];
  kinds.add(7, kinds.filledIn(row));
  kinds.takeColumns([...columns, column(2, 'street')]);
  kinds.add(8, kinds.filledIn(row));
  expect(kinds.shares().get('street')).toBe(0.5);
  expect(kinds.shares().get('email')).toBe(1);
});

test('of many people a sample says it', () => {
  const kinds = tally(1000);
  const random = createRandom('kinds');
  for (let person = 0; person < 20_000; person++)
    kinds.add(
      1 + Math.floor(random() * (hashRange - 2)),
      kinds.filledIn(['a@b.example', person % 4 ? '1' : '', '', '']),
    );
  expect(kinds.shares().get('email')).toBe(1);
  expect(kinds.shares().get('phone')).toBeCloseTo(0.75, 1);
});

test('kinds beyond those that there is room for are not taken for others', () => {
  const kinds = new KindTally();
  kinds.takeColumns(Array.from({ length: 25 }, (_, at) => column(at, `first-${at}`)));
  kinds.takeColumns(Array.from({ length: 25 }, (_, at) => column(at, `second-${at}`)));
  kinds.add(7, kinds.filledIn(Array.from({ length: 25 }, () => 'x')));
  const shares = kinds.shares();
  expect(shares.get('first-0')).toBe(0);
  expect(shares.get('second-0')).toBe(1);
  expect(shares.has('second-24')).toBe(false);
});

test('nobody was counted', () => {
  expect(tally().shares()).toEqual(new Map());
});
