/** docs/words.md: what it lists under “Not in any output” stands in no text that people are shown. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sources = globSync('{report,cli,gate,action,app}/**/*.ts', { cwd: root, exclude: ['action/dist/**'] });

const page = readFileSync(join(root, 'docs/words.md'), 'utf8');
const [, forbidden = ''] = page.split(/^## .*$/m);
const phrases = [...forbidden.matchAll(/^\| (.+?) \| .+ \|$/gm)]
  .flatMap(([, cell = '']) => cell.split(', '))
  .filter((phrase) => phrase !== 'not');

function stringsIn(file: string, source: string): string[] {
  const strings: string[] = [];
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && strings.push(value)),
    TemplateElement: ({ value }) => void strings.push(value.cooked ?? ''),
  }).visit(parseSync(file, source).program);
  return strings;
}

function forbiddenIn(file: string, source: string): string[] {
  const text = stringsIn(file, source).join('\n');
  return phrases
    .filter((phrase) => new RegExp(`\\b${phrase}(?!\\w)`, 'i').test(text))
    .map((phrase) => `${file}: ${phrase}`);
}

test('no output has a word that docs/words.md forbids', () => {
  expect(sources.flatMap((file) => forbiddenIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('one that did would be noticed, in any kind of string, and not in a comment', () => {
  expect(phrases.length).toBeGreaterThan(15);
  expect(forbiddenIn('a.ts', "/* mend */ const a = 'Written anew'; const b = `${a}: let pass`; // mend")).toEqual([
    'a.ts: anew',
    'a.ts: let pass',
  ]);
});
