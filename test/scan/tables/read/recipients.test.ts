/** Names with their addresses: fields of mails, and what was copied from there. */
import { describe, expect, test } from 'vitest';
import { scanBytes } from '../../../support/scan.ts';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'recipients');
const listed = people.map(({ name, mail }) => `${name} <${mail}>`);
const reversed = people.map(({ name, mail }) => `"${name.split(' ').toReversed().join(', ')}" <${mail}>`);

describe.each<[string, string]>([
  ['a field in one line', `From: Shop <news@kaufhaus.example>\nTo: ${listed.join(', ')}\nSubject: News\n\nHello\n`],
  ['a folded field', `Bcc: ${listed.join(',\n\t')}\nSubject: News\n`],
  ['a field in German', `An: ${reversed.join('; ')}\nBetreff: x\n`],
  ['copied from a field', `Sent to:\n${listed.join('; ')}\n`],
  ['last names first, and copied', `${reversed.join('; ')}\n`],
])('%s', (_, text) => {
  test('is a table of people', () => {
    const [found, ...others] = tablesOf(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ subjects: 40 });
    expect(Object.values(identifiersOf(found))).toEqual(['full-name', 'email']);
    expect(tablesOf(text, 23)).toEqual([found]);
  });
});

describe('public contacts', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['AUTHORS', `${listed.join('\n')}\n`],
    ['.mailmap', `${listed.join('\n')}\n`],
    ['CONTRIBUTORS.md', `# Thanks\n\n${listed.map((each) => `- ${each}\n`).join('')}`],
    [
      'debian/changelog',
      listed
        .map(
          (each, at) =>
            `shop (1.${at}-1) unstable; urgency=low\n\n  * Fix.\n\n -- ${each}  Tue, 03 Mar 2026 08:00:00 +0100\n\n`,
        )
        .join(''),
    ],
    ['ChangeLog', listed.map((each) => `2026-03-03  ${each}\n\n\t* main.c: Fix.\n\n`).join('')],
    [
      '0001-fix.patch',
      listed
        .map((each) => `From: ${each}\nSubject: [PATCH] Fix\n\nSigned-off-by: ${each}\n---\n x | 2 +-\n\n`)
        .join(''),
    ],
  ];
  test.each(texts)('%s does not block', async (name, text) => {
    const { datasets } = await scanBytes(text, { name });
    expect(datasets.filter(({ severity }) => severity === 'high' || severity === 'critical')).toEqual([]);
  });
});
