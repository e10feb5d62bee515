/** Numbers that states give: published examples hold, another last sign does not, and packs can name each check. */
import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../rules/authoring.ts';
import { checks } from '../../rules/index.ts';
import { nationalNumbers } from '../../rules/checks/national.ts';

/** From the issuing states' own documentation and the standards. */
const published: Readonly<Record<string, { readonly right: string; readonly wrong: string }>> = {
  'es-dni': { right: '12345678Z', wrong: '12345678A' },
  'it-codice-fiscale': { right: 'RSSMRA85T10A562S', wrong: 'RSSMRA85Z10A562S' },
  'mx-curp': { right: 'HEGG560427MVZRRL04', wrong: 'HEGG560427AVZRRL04' },
  'gb-nino': { right: 'AB 12 34 56 C', wrong: 'QQ 12 34 56 C' },
  'in-pan': { right: 'ABCPE1234F', wrong: 'ABCDE1234F' },
  'sg-nric': { right: 'S1234567D', wrong: 'A1234567D' },
  'fr-nir': { right: '2 55 08 14 168 025 38', wrong: '2 55 08 14 168 025 39' },
  'br-cpf': { right: '111.444.777-35', wrong: '111.444.777-34' },
  'pl-pesel': { right: '44051401458', wrong: '44051401459' },
  'de-idnr': { right: '86095742719', wrong: '86095742710' },
  'nl-bsn': { right: '111222333', wrong: '111222334' },
  'se-personnummer': { right: '640823-3234', wrong: '640823-3235' },
  'fi-hetu': { right: '131052-308T', wrong: '131052-308U' },
  'dk-cpr': { right: '070761-4285', wrong: '070761-4286' },
  'no-fodselsnummer': { right: '29029600013', wrong: '29029600014' },
  'ch-ahv': { right: '756.9217.0769.85', wrong: '756.9217.0769.84' },
  'cl-rut': { right: '12.345.678-5', wrong: '12.345.678-6' },
  'cn-resident-id': { right: '11010519491231002X', wrong: '110105194912310021' },
  'tr-tckn': { right: '10000000146', wrong: '10000000147' },
};

test('each has an example', () => {
  expect(nationalNumbers.map(({ name }) => name)).toEqual(Object.keys(published));
});

describe.each(Object.entries(published))('%s', (name, { right, wrong }) => {
  test('tells right from wrong', () => {
    expect(checks.get(name)?.judge(right).status).toMatch(/^(?:valid|unknown)$/);
    expect(checks.get(name)?.judge(wrong).status).toBe('invalid');
  });
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
