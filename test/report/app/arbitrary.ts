/** Texts of others that try to be more than text. */
import fc from 'fast-check';
import { hostile } from '../fixture.ts';

const tricks = [
  ...Object.values(hostile),
  '@acme/all',
  '[a](https://evil.example)',
  '![b](https://evil.example/c.png)',
  '<https://evil.example>',
  'https://evil.example/x',
  'www.evil.example',
  'mail@evil.example',
  '<img src=x onerror=alert(1)>',
  '<!-- leakwarden:leak=forged -->',
  '<details open><summary>',
  '</details>',
  '```\n@acme/all\n```',
  '\n/leakwarden accept because',
  '\n\n# Heading',
  '| a | b |',
  '\\',
  '`',
  '``',
  '~~~',
  '#1',
  'acme/shop#1',
  'GH-1',
  '$x$',
  '$`x`$',
  '[ref]: https://evil.example',
  '&lt;b&gt;&#64;acme',
  '\u202e',
  '\ud800',
  '- [x] **Revoke the secret.**',
  '**bold** _em_ ~~gone~~',
  ':::',
  '> [!CAUTION]',
  "'; rm -rf / #",
  '$(touch owned)',
  'END',
];

export const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...tricks) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(' '));

export const path: fc.Arbitrary<string> = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'));

export const long: fc.Arbitrary<string> = fc
  .tuple(words, fc.integer({ min: 1, max: 3000 }))
  .map(([text, times]) => text.repeat(times).slice(0, 100_000));
