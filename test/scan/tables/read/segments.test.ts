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
  'X12 837': `${interchange}ST*837*0001~${each(
    ({ first, last, mail, ssn, born }, row) =>
      `HL*${row + 2}*1*22*0~SBR*P*18*******MC~NM1*IL*1*${last}*${first}****MI*${row}~PER*IC**EM*${mail}~N3*1 HILL~N4*OMAHA*NE*68145~DMG*D8*${born}*F~REF*SY*${ssn}~CLM*${row}*100~HI*ABK:E119~`,
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

const accounts = people.map((person, row) => ({
  ...person,
  iban: make('{{iban}}', `b${row}`),
  card: make('{{card}}', `b${row}`),
}));
const statements: Readonly<Record<string, readonly [text: string, identifiers: readonly string[]]>> = {
  MT940: [
    `:20:STARTUMSE\r\n:25:37040044/0532013000\r\n:28C:00001/001\r\n:60F:C250301EUR1000,00\r\n${accounts
      .map(
        ({ first, last, iban }) =>
          `:61:2503010301C288,95N051NONREF\r\n:86:166?00GUTSCHRIFT?20SVWZ+Rechnung\r\n?30COBADEFFXXX?31${iban}?32${last}, ${first}\r\n`,
      )
      .join('')}:62F:C250301EUR9999,00\r\n`,
    ['iban', 'full-name'],
  ],
  BAI2: [
    `01,SENDER,RECV,250301,1011,1,,,2/\n02,RECV,SENDER,1,250301,,USD,2/\n${accounts
      .map(({ mail, card }, row) => `16,165,12395,Z,${row},,PAYMENT/\n88,ACCT ${card} EMAIL ${mail}\n`)
      .join('')}49,1,2/\n`,
    ['card-number', 'email'],
  ],
  QIF: [
    `!Type:Bank\n${accounts.map(({ first, last, mail, card }) => `D03/01'25\nT12.50\nP${first} ${last}\nAHill 1\nAOmaha\nM${card} ${mail}\n^\n`).join('')}`,
    ['full-name', 'card-number', 'email'],
  ],
  'OFX 1': [
    `OFXHEADER:100\r\nDATA:OFXSGML\r\n\r\n<OFX><BANKTRANLIST>${accounts.map(({ first, last, iban, mail }) => `<STMTTRN>\r\n<TRNTYPE>XFER\r\n<TRNAMT>-12.50\r\n<NAME>${first} ${last}\r\n<BANKACCTTO><ACCTID>${iban}</BANKACCTTO><MEMO>to ${mail}\r\n</STMTTRN>\r\n`).join('')}</BANKTRANLIST></OFX>`,
    ['full-name', 'iban', 'email'],
  ],
  'OFX 2': [
    `<?xml version="1.0"?>\n<?OFX OFXHEADER="200" VERSION="211"?>\n<OFX>${accounts.map(({ first, last, iban }) => `<STMTTRN><PAYEE><NAME>${first} ${last}</NAME><ADDR1>1 Hill</ADDR1><CITY>Omaha</CITY></PAYEE><BANKACCTTO><ACCTID>${iban}</ACCTID></BANKACCTTO></STMTTRN>`).join('')}</OFX>`,
    ['full-name', 'iban', 'street'],
  ],
  NACHA: [
    `101 121000248 1234567892403051200A094101BANK\n5200ACME PAYROLL\n${accounts.map(({ first, last }, row) => `622121000248${String(1_000_000_019 + row * 7_919_317).padEnd(17)}0000100000${String(row).padEnd(15)}${`${first} ${'ABCDEFGH'[row % 8]} ${last}`.slice(0, 22).padEnd(22)}  0121000240000001\n`).join('')}8200\n`,
    ['full-name', 'account-number'],
  ],
};

test.each(Object.entries(statements))('%s', (_, [text, identifiers]) => {
  const tables = tablesOf(text);
  expect(tables.map(({ subjects }) => subjects)).toEqual([40]);
  expect(Object.values(identifiersOf(tables[0]))).toEqual(expect.arrayContaining([...identifiers]));
  expect(tablesOf(text, 13)).toEqual(tables);
});
