/** Numbers that states give: published examples hold, another last sign does not, and packs can name each check. */
import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../rules/authoring.ts';
import { checks } from '../../rules/index.ts';
import { nationalNumbers } from '../../rules/checks/national.ts';

/** From the issuing states' own documentation, the standards, and stdnum's own tests. */
const published: Readonly<Record<string, { readonly right: readonly string[]; readonly wrong: readonly string[] }>> = {
  'es-dni': {
    right: ['12345678Z', '12345678-Z', '54362315K', 'X5253868R', 'X-5253868-R'],
    wrong: ['12345678A', '54362315Z', 'X5253868A'],
  },
  // Digits of the second one became letters, since it was taken.
  'it-codice-fiscale': {
    right: ['RSSMRA85T10A562S', 'RSSMRA85T10A56NH', 'RCCMNL83S18D969H'],
    wrong: ['RSSMRA85Z10A562S', 'RCCMNL83S18D969X', 'RSSMRA85T10A562N'],
  },
  'mx-curp': {
    right: ['HEGG560427MVZRRL04', 'BOXW310820HNERXN09'],
    wrong: ['HEGG560427AVZRRL04', 'BOXW310820HNERXN08', 'BOXW311320HNERXN09'],
  },
  'gb-nino': {
    right: ['AB 12 34 56 C', 'HH012345D'],
    wrong: ['QQ 12 34 56 C', 'BG123456A', 'GB123456A', 'NK123456A', 'AB123456E'],
  },
  'in-pan': { right: ['ABCPE1234F', 'ACUPA7085R'], wrong: ['ABCDE1234F', 'ABCPE0000F'] },
  'sg-nric': { right: ['S1234567D'], wrong: ['A1234567D'] },
  // The third and fourth are of Corsica.
  'fr-nir': {
    right: ['2 55 08 14 168 025 38', '295109912611193', '253072B07300470', '253072A07300443'],
    wrong: ['2 55 08 14 168 025 39', '253072C07300443', '295109912611199'],
  },
  'br-cpf': {
    right: ['111.444.777-35', '390.533.447-05'],
    wrong: ['111.444.777-34', '231.002.999-00', '111.111.111-11'],
  },
  'pl-pesel': { right: ['44051401458', '44051401359'], wrong: ['44051401459', '44951401458', '00000000000'] },
  // Of the first ten digits one comes two or three times.
  'de-idnr': {
    right: ['86095742719', '36574261809', '65929970489', '47036892816'],
    wrong: ['86095742710', '36554266806', '12345678903', '11112345678', '11123456786'],
  },
  'nl-bsn': { right: ['111222333', '123456782'], wrong: ['111222334', '000000000'] },
  // The second day of the month 83 is the 23rd of somebody with a coordination number.
  'se-personnummer': {
    right: ['640823-3234', '6408233234', '196408233234', '19640823-3234', '640883-3231'],
    wrong: ['640823-3235', '196408233235', '991399-1239'],
  },
  'fi-hetu': {
    right: ['131052-308T', '010594Y9032', '020594X903P', '030694W9024', '010516B903X'],
    wrong: ['131052-308U', '310252-308Y'],
  },
  'dk-cpr': { right: ['070761-4285', '211062-5629', '070761-4286'], wrong: ['310299-1234', '0707614285'] },
  // The second one is of somebody who is not registered as living there.
  'no-fodselsnummer': { right: ['29029600013', '41018512430'], wrong: ['29029600014', '15108695077'] },
  'ch-ahv': { right: ['756.9217.0769.85', '7569217076985'], wrong: ['756.9217.0769.84'] },
  'cl-rut': {
    right: ['12.345.678-5', '12531909-2', '76086428-5', '1.000.005-K', '999.999-K'],
    wrong: ['12.345.678-6', '12531909-3'],
  },
  'cn-resident-id': {
    right: ['11010519491231002X', '11010519491231002x', '440524188001010014'],
    wrong: ['110105194912310021', '110105194913310021'],
  },
  'tr-tckn': { right: ['10000000146', '17291716060'], wrong: ['10000000147', '17291716050', '07291716092'] },
};
test('each has an example', () => {
  expect(nationalNumbers.map(({ name }) => name)).toEqual(Object.keys(published));
});

describe.each(Object.entries(published))('%s', (name, { right, wrong }) => {
  test.each(right)('holds for %s', (value) => {
    expect(checks.get(name)?.judge(value).status).toMatch(/^(?:valid|unknown)$/);
  });

  test.each(wrong)('does not for %s', (value) => {
    expect(checks.get(name)?.judge(value).status).toBe('invalid');
  });
});

test('a number of Denmark is surer where its last digit checks it', () => {
  const statuses = ['070761-4285', '070761-4286'].map((value) => checks.get('dk-cpr')?.judge(value).status);
  expect(statuses).toEqual(['valid', 'unknown']);
});

test('a pack names one', () => {
  const pack = (check: string): string => `pack: mine
title: Mine
rules:
  - id: bsn
    title: Citizen service number
    why: It stands for its owner before every authority.
    fix: Take it out and tell the person.
    pattern: { expression: '(?P<value>[0-9]{9})', anchors: [bsn], identifier: national-id, checks: [${check}] }
    samples: { match: ["bsn 111222333"], miss: ["bsn 111222334"] }
`;
  const [rule] = loadPacks([{ file: 'mine.yml', text: pack('nl-bsn') }]).rules;
  expect(rule).toMatchObject({ kind: 'identity', text: { checks: ['nl-bsn'], identifier: 'national-id' } });
  expect(() => loadPacks([{ file: 'mine.yml', text: pack('nl-bns') }])).toThrow(/did you mean "nl-bsn"\?/);
});
