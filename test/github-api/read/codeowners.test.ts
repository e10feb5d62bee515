/** The cases follow the page "About code owners" of GitHub's documentation. */
import { describe, expect, test } from 'vitest';
import { ownersOf, parseCodeowners } from '../../../github/index.ts';

const matches = (pattern: string, path: string): boolean =>
  ownersOf(parseCodeowners(`${pattern} @x`), path).length === 1;

describe('patterns', () => {
  test.each([
    ['*', 'a.ts'],
    ['*', 'deep/er/a.ts'],
    ['*.js', 'a.js'],
    ['*.js', 'src/lib/a.js'],
    ['/build/logs/', 'build/logs/a.log'],
    ['/build/logs/', 'build/logs/deep/a.log'],
    ['docs/*', 'docs/getting-started.md'],
    ['apps/', 'apps/a.ts'],
    ['apps/', 'packages/apps/deep/a.ts'],
    ['/docs/', 'docs/a/b.md'],
    ['**/logs', 'build/logs/a'],
    ['**/logs', 'deeply/nested/logs/a/b'],
    ['**/logs', 'logs/a'],
    ['/apps/github', 'apps/github/a.ts'],
    ['/apps/github', 'apps/github'],
    ['docs/**/*.md', 'docs/a/b/c.md'],
    ['docs/**/*.md', 'docs/c.md'],
    ['src/**', 'src/a/b.ts'],
    ['a?c', 'abc'],
    ['read\\ me.md', 'read me.md'],
    ['*a*b*c', 'xaybzc'],
  ])('%s holds for %s', (pattern, path) => expect(matches(pattern, path)).toBe(true));

  test.each([
    ['*.js', 'a.jsx'],
    ['docs/*', 'docs/build-app/troubleshooting.md'],
    ['docs/*', 'sub/docs/a.md'],
    ['/build/logs/', 'src/build/logs/a.log'],
    ['/docs/', 'sub/docs/a.md'],
    ['apps/', 'apps'],
    ['/apps/github', 'apps/github-other'],
    ['/*', 'src/a.ts'],
    ['**/logs', 'logstash/a'],
    ['Docs/', 'docs/a'],
    ['a?c', 'a/c'],
    ['*a*b*c', 'xaybz'],
    ['/', 'a.ts'],
  ])('%s does not hold for %s', (pattern, path) => expect(matches(pattern, path)).toBe(false));

  test('a pattern made to be slow is not', () => {
    const pattern = `${'**/'.repeat(200)}${'*a'.repeat(200)}b`;
    const path = `${'a/'.repeat(200)}${'a'.repeat(5000)}`;
    const start = performance.now();
    expect(matches(pattern, path)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('lines', () => {
  test('comments, blank lines, several owners, addresses, Windows line ends', () => {
    const text = '# owners\r\n\r\n*  @ada @acme/security ops@example.com # all of us\r\n';
    expect(parseCodeowners(text)).toEqual([{ pattern: '*', owners: ['@ada', '@acme/security', 'ops@example.com'] }]);
  });

  test.each(['!*.md @x', '*.[ch] @x', '\\#a @x', '* nobody'])(
    'what GitHub does not understand is left out: %s',
    (line) => expect(parseCodeowners(line)).toEqual([]),
  );
});

describe('ownersOf', () => {
  const rules = parseCodeowners('* @global\n/apps/ @octocat\n/apps/github\n*.js @js');

  test.each([
    ['a.md', ['@global']],
    ['apps/a.md', ['@octocat']],
    ['apps/github/a.md', []],
    ['apps/github/a.js', ['@js']],
  ])('the last rule decides: %s', (path, owners) => expect(ownersOf(rules, path)).toEqual(owners));

  test('without rules nobody', () => expect(ownersOf([], 'a')).toEqual([]));
});
