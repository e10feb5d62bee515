/** What a pack may not say, and how its author learns where. */
import { describe, expect, test } from 'vitest';
import { loadPacks, PackError } from '../../rules/authoring.ts';

const head = `pack: mine
title: Mine
defaults: { kind: secret, severity: high, confidence: 0.8, why: "It opens the house to strangers.", fix: "Change the lock, then remove it." }
rules:
`;

function errorOf(rules: string, packHead = head): string {
  try {
    loadPacks([{ file: 'mine.yml', text: packHead + rules }]);
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
    return (error as Error).message;
  }
  return '(accepted)';
}

const good = `  - id: key
    title: A key
    token: ["mk_", { base62: 20 }]
    samples: { miss: ["mk_short"] }
`;

describe('loading packs', () => {
  test('a token makes its own expression, anchor and samples', () => {
    const [rule] = loadPacks([{ file: 'mine.yml', text: head + good }]).rules;
    expect(rule).toMatchObject({ id: 'mine/key', source: 'token', strong: true });
    expect(rule?.text?.anchors[0]?.text).toBe('mk_');
    expect(rule?.samples.match[0]?.text).toMatch(/mk_[0-9A-Za-z]{20}/);
  });

  test.each([
    ['an unknown key', good.replace('title: A key', 'title: A key\n    colour: red'), /mine\.yml:\d+:\d+.*colour/s],
    ['a duplicate id', good + good, /mine\.yml:9:\d+.*key/s],
    [
      'a look-ahead',
      '  - id: a\n    title: A rule\n    pattern: { expression: "(?=x)(?P<value>y)", anchors: [xxxy] }\n    samples: { match: ["xxxy"], miss: ["z"] }\n',
      /mine\.yml:7:\d+/,
    ],
    [
      'a backreference',
      '  - id: a\n    title: A rule\n    pattern: { expression: "(?P<value>a)\\\\1", anchors: [aaaa] }\n    samples: { match: ["aaaa"], miss: ["z"] }\n',
      /mine\.yml:7:\d+/,
    ],
    [
      'an unknown check',
      good.replace('{ base62: 20 }', '{ base62: 20, check: horoscope }'),
      /mine\.yml:\d+:\d+.*horoscope/s,
    ],
    [
      'a wrong severity',
      good.replace('title: A key', 'title: A key\n    severity: dreadful'),
      /mine\.yml:\d+:\d+.*(critical|severity)/s,
    ],
    ['two kinds of rule in one', good.replace('samples', 'path: { globs: ["x"] }\n    samples'), /mine\.yml:\d+:\d+/],
    ['broken YAML', '  - id: [', /mine\.yml:\d+:\d+/],
    [
      'an alias bomb',
      `  - &a [x, x, x, x, x, x, x, x, x, x]\n  - &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n  - &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n  - &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n  - [*d, *d, *d, *d, *d, *d, *d, *d, *d]\n`,
      /mine\.yml/,
    ],
  ])('%s is refused with its place', (_, rules, place) => {
    expect(errorOf(rules)).toMatch(place);
  });

  test('an empty file is refused', () => {
    expect(errorOf('', '')).toMatch(/mine\.yml/);
  });

  test('the message says what to do', () => {
    expect(errorOf(good.replace('title: A key', 'titel: A key'))).toMatch(/titel/);
    expect(errorOf(good + good)).toMatch(/rename|other|unique|twice/i);
  });
});
