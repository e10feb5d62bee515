/** In a scan the verdict weighs each address: nobody's do not make a leak, people's do, in number. */
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../scan/index.ts';
import { AddressTally } from '../../../scan/provenance/address-tally.ts';
import { makeRepository } from '../../support/repository.ts';
import { scanBytes, scanPath } from '../../support/scan.ts';
import { personMail } from '../../support/secrets.ts';

const ownConfig = { ...defaultConfig, organisation: { domains: ['weber-logistik.de'], dictionary: null } };
const list = (count: number, mail: (row: number) => string): string[] =>
  Array.from({ length: count }, (_, row) => mail(row));
const person = (row: number): string => personMail(`weigh ${row}`);
const table = (mails: readonly string[]): string =>
  `id,email\n${mails.map((mail, row) => `${row},${mail}`).join('\n')}\n`;
const text = (mails: readonly string[]): string => mails.map((mail) => `please ask ${mail} about it`).join('\n\n');

const colleague = (row: number): string => `${personMail(`colleague ${row}`).split('@')[0]}@weber-logistik.de`;

const nobody: readonly (readonly [string, (row: number) => string, string])[] = [
  ['reserved', (row) => `k${row}.weber@example.com`, 'test'],
  ['made up', (row) => `test${row}@meier-logistik.de`, 'test'],
  ['of a generator', (row) => `ada.lindqvist${row}@teleworm.us`, 'synthetic'],
  ['of roles', (row) => `info@shop-${row}-meier.de`, 'public-contact'],
  ['of machines', (row) => `${row}+karoline@users.noreply.github.com`, 'public-contact'],
  ['own', colleague, 'staff'],
];

describe.each(nobody)('addresses that are %s', (_, mail, provenance) => {
  test('inform only, in a table', async () => {
    const report = await scanBytes(table(list(60, mail)), { name: 'list.csv', config: ownConfig });
    expect(report.datasets).toMatchObject([{ provenance, severity: 'info' }]);
    expect(report.datasets[0]?.evidence.join()).toMatch(/addresses: 60 /);
  });
  test('inform only, in a text', async () => {
    const report = await scanBytes(text(list(60, mail)), { name: 'list.log', config: ownConfig });
    expect(report.datasets).toEqual([]);
    expect(new Set(report.findings.map((finding) => `${finding.provenance} ${finding.severity}`))).toEqual(
      new Set([`${provenance} info`]),
    );
  });
  test('do not hide the people among them', async () => {
    const mails = [...list(600, mail), ...list(12, person)];
    for (const [content, name] of [
      [table(mails), 'list.csv'],
      [text(mails), 'list.log'],
    ] as const) {
      const report = await scanBytes(content, { name, config: ownConfig });
      expect(report.datasets).toMatchObject([{ provenance: 'unknown', subjects: 12 }]);
      expect(report.datasets[0]?.severity).not.toBe('info');
    }
  });
});

test.each([
  ['providers', person],
  ['relays', (row: number) => `${personMail(`relay ${row}`).split('@')[0]}@privaterelay.appleid.com`],
  ['companies', (row: number) => `${personMail(`company ${row}`).split('@')[0]}@meier-logistik.de`],
  [
    'me.com and mail.ru',
    (row: number) => `${personMail(`word ${row}`).split('@')[0]}@${row % 2 === 0 ? 'me.com' : 'mail.ru'}`,
  ],
])('sixty people at %s are a leak', async (_, mail) => {
  for (const [content, name] of [
    [table(list(60, mail)), 'list.csv'],
    [text(list(60, mail)), 'list.log'],
  ] as const) {
    const { datasets } = await scanBytes(content, { name, config: ownConfig });
    expect(datasets).toMatchObject([{ provenance: 'unknown', subjects: 60, severity: 'medium' }]);
  }
});

test('one person is a note', async () => {
  const { leaks, datasets } = await scanBytes(`ask ${person(1)}\n`, { name: 'notes.log' });
  expect(datasets).toEqual([]);
  expect(leaks.map(({ severity }) => severity)).toEqual(['low']);
});

test('whoever commits is a public contact, and only who does', async () => {
  const repository = makeRepository();
  const [author, other] = [personMail('who commits'), personMail('who does not')];
  repository.commit({ 'config.ini': `owner = ${author}\ncustomer = ${other}\n` });
  repository.git('commit', '--allow-empty', '-q', '-m', 'x', `--author=Somebody <${author.toUpperCase()}>`);
  const { findings } = await scanPath(repository.folder);
  const byLine = new Map(findings.map(({ provenance, places }) => [places[0]?.line, provenance]));
  expect([byLine.get(1), byLine.get(2), byLine.size]).toEqual(['public-contact', 'unknown', 2]);
});

test('real cards beside own addresses count all the same', async () => {
  const { make } = await import('../../support/secrets.ts');
  const rows = list(30, (row) => `${colleague(row)},${make('{{card}}', `card ${row}`)}`);
  const { datasets } = await scanBytes(`email,card_number\n${rows.join('\n')}\n`, {
    name: 'cards.csv',
    config: ownConfig,
  });
  expect(datasets).toMatchObject([{ provenance: 'unknown' }]);
});

test('the words about a table hold numbers and nothing of its addresses', () => {
  const tally = new AddressTally(['weber-logistik.de']);
  for (const mail of [person(1), person(2), 'info@meier-logistik.de', colleague(1), 'broken']) tally.add(mail);
  expect(tally.words).toBe('addresses: 2 freemail, 1 role, 1 own-staff, 1 malformed');
  expect(tally.provenance).toBe(null);
});
