import { describe, expect, test } from 'vitest';
import { toMarkdown, toMarkdownCode } from '../../report/neutralise.ts';
import { cleanReport, format, hostile, report } from './fixture.ts';

/** The page of a built-in rule is the one place we link to. */
const ownLink =
  /\[About this rule\]\(https:\/\/github\.com\/leakwarden\/leakwarden\/blob\/v[\w.-]+\/docs\/rules\/[\w/.#-]+\)/g;
const text = format('markdown').replace(ownLink, '');

/** What is left to be read as markup: without code spans, escapes, character references and the tags we write. */
function markupOf(line: string): string {
  return line
    .replace(/<\/?(?:details|summary|code|span)>/g, '')
    .replace(/(?<![\\`])`[^`]+`/g, '')
    .replace(/\\[!-/:-@[-`{-~]/g, '')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, '');
}

describe('markdown', () => {
  test('has a row and a fold for each leak', () => {
    expect([...text.matchAll(/^\| \*\*(\w+)\*\*/gm)].map(([, severity]) => severity)).toEqual([
      'critical',
      'high',
      'medium',
      'low',
    ]);
    expect(text.match(/<details><summary>/g)).toHaveLength(4);
    expect(text).toContain('1 more leak not listed here.');
  });

  test('counts the datasets that the table of people has no room for', () => {
    const datasets = Array.from({ length: 53 }, () => report.datasets).flat();
    const leaks = report.leaks.map((leak) =>
      leak.datasets.length > 0 ? { ...leak, datasets: [...datasets.keys()] } : leak,
    );
    expect(format('markdown', { ...report, datasets, leaks })).toMatch(
      /^\d+ more datasets not listed in this table\.$/m,
    );
  });

  test('every row of the table has as many cells as its head', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| **'));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  });

  test('text of others is no markup, no HTML, no link', () => {
    for (const line of text.split('\n').filter((line) => !line.startsWith('<details>'))) {
      expect(markupOf(line)).not.toMatch(/[<>`[\]]|!\[|&(?!\w+;)/);
    }
    expect(text).not.toMatch(/<(?!\/?(?:details|summary|code|span)>)/);
  });

  test('mentions nobody, refers to no issue, links nowhere, typesets no formula', () => {
    const outsideCode = text.replace(/(?<![\\`])`[^`\n]+`/g, '');
    expect(outsideCode).not.toMatch(/@\w|(?<!&)#\d|GH-\d|https?:|www\.|(?<!<span>)\$/i);
  });

  test('a fold has a title without backslashes, for no Markdown is read there', () => {
    expect(text).toContain('<details><summary>It&apos;s &lt;/script&gt;');
    expect(text).toContain('**d** &lt;!-- @\u200bacme/all #\u200b1');
  });

  test('says where, since when, by whom, and what to do', () => {
    expect(text).toContain('`exam****`, certain: prefix, checksum ok; since `cccccccccc` by');
    expect(text).toContain('in 2 places');
    expect(text).toContain('`backup.zip › inner.tar › a\\u202egpj.exe\\u2066\\u061c\\u200f:3` (history)');
    expect(text).toContain('1,200 rows, 1,100 people: e-mail addresses and health data');
    expect(text).toContain('**Revoke it, 100% now; then remove it.**');
  });

  test('says what is excused and how much was looked at', () => {
    expect(text).toContain('3 findings excused');
    expect(text).toContain('1,234 documents');
  });

  test('lists at most 100 leaks and says how many more there are', () => {
    const [leak] = report.leaks;
    if (!leak) throw new Error('the fixture has leaks');
    const many = format('markdown', { ...report, leaks: Array.from({ length: 130 }, () => leak) });
    expect(many.match(/<details>/g)).toHaveLength(100);
    expect(many).toContain('30 more leaks not listed here.');
  });

  test('a clean scan has no list', () => {
    expect(format('markdown', cleanReport)).toContain('## Leakwarden: Passed: no leaks');
    expect(format('markdown', cleanReport)).not.toContain('<details>');
  });

  test.each([
    ["it's", 'it&apos;s'],
    ['a_b*c', 'a\\_b\\*c'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['<b>', '&lt;b&gt;'],
    ['@ada', '@\u200bada'],
    ['a/b#12', 'a/b\\#\u200b12'],
  ])('%j becomes %j', (value, expected) => {
    expect(toMarkdown(value)).toBe(expected);
  });

  test.each([
    ['src/a.ts:3', '`src/a.ts:3`'],
    ['a`b', '<code>a\\`b</code>'],
    ['a|b', '<code>a\\|b</code>'],
    ['', '<code></code>'],
    [hostile.bidi, '`a\\u202egpj.exe\\u2066\\u061c\\u200f`'],
  ])('as code, %j becomes %j', (value, expected) => {
    expect(toMarkdownCode(value)).toBe(expected);
  });
});
