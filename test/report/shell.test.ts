import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quote, shellBlock } from '../../report/shell.ts';
import { path } from './app/arbitrary.ts';

test.each([
  ['src/a.ts', 'src/a.ts'],
  ['a b', "'a b'"],
  ["it's", String.raw`'it'\''s'`],
  ['-rf', "'-rf'"],
  ['$(touch x)', "'$(touch x)'"],
  ['a\nb', String.raw`$'a\x0ab'`],
  ['', "''"],
])('%j is written as %s', (word, quoted) => {
  expect(quote(word)).toBe(quoted);
});

test('bash reads back what was quoted', () => {
  const paths = fc.sample(path, 200).map((text) => text.replaceAll('\0', '').toWellFormed());
  const script = paths.map((text) => `printf '%s\\0' ${quote(text)}`).join('\n');
  const output = execFileSync('bash', ['-c', script]).toString();
  expect(output.split('\0').slice(0, -1)).toEqual(paths);
});

test('what is quoted stands on one line and cannot close its fence', () => {
  fc.assert(
    fc.property(path, (text) => {
      const block = shellBlock([`rm ${quote(text)}`]);
      expect(block.join('\n').split('\n')).toHaveLength(3);
      expect(block[1]).not.toContain(block[2]);
    }),
  );
});
