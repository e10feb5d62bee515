/** Patients, members and buyers in messages of segments. */
import { expect, test } from 'vitest';
import { customers, make } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'segments').map(({ name, mail }, row) => {
  const [first = '', last = ''] = name.split(' ');
  return { first, last, mail, ssn: make('{{ssn}}', `s${row}`), born: `19${50 + (row % 40)}0${1 + (row % 9)}17` };
});
type Person = (typeof people)[number];
const each = (write: (person: Person, row: number) => string): string => people.map(write).join('');

const interchange =
  'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*1011*^*00501*000000001*0*P*:~';

const messages: Readonly<Record<string, string>> = {
  HL7: each(
    ({ first, last, mail, ssn, born }, row) =>
      `MSH|^~\\&|A|B|C|D|20260301||ADT^A01|${row}|P|2.5\rPID|1||${row}||${last}^${first}||${born}|F|||Hill 1^^Omaha^NE^68145||^PRN^PH^${mail}||||||${ssn}\rPV1|1|I\r\n`,
  ),
  'X12 834': `${interchange}ST*834*0001~${each(
    ({ first, last, mail, ssn, born }) =>
      `INS*Y*18~NM1*IL*1*${last}*${first}****34*${ssn.replaceAll('-', '')}~PER*IP**HP*4028984511*EM*${mail}~N3*1 HILL~N4*OMAHA*NE*68145~DMG*D8*${born}*F~`,
  )}SE*9*0001~`,
  EDIFACT: `UNA:+.? 'UNB+UNOC:3+S+R+260301:1011+1'${each(
    ({ first, last, mail }, row) =>
      `UNH+${row}+ORDERS:D:96A:UN'NAD+BY+++${first} ${last}+Hill 1+Omaha++68145+US'COM+${mail}:EM'`,
  )}`,
};

test.each(Object.entries(messages))('%s', (name, text) => {
  const tables = tablesOf(text);
  expect(tables.map(({ rows, subjects }) => [rows, subjects])).toEqual([[40, 40]]);
  expect(tables[0]?.end).toBeGreaterThan(text.length * 0.9);
  const found = Object.values(identifiersOf(tables[0]));
  expect(found).toEqual(
    expect.arrayContaining(
      name === 'EDIFACT' ? ['full-name', 'email'] : ['last-name', 'us-ssn', 'birth-date', 'email'],
    ),
  );
  expect(tablesOf(text, 13)).toEqual(tables);
});

test('orders of goods are nobody', () => {
  const lines = people.map((_, row) => `UNH+${row}+ORDERS:D:96A:UN'BGM+220+${row}+9'LIN+1++${row}:EN'QTY+21:${row}'`);
  expect(tablesOf(`UNA:+.? 'UNB+UNOC:3+S+R+260301:1011+1'${lines.join('')}`)).toEqual([]);
});
