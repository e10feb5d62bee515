/** Whatever the expression of a rule can match holds one of its anchors: no alternative is written in vain. */
import { expect, test } from 'vitest';
import { matchMaker } from '../../bench/make/from-expression.ts';
import { createRandom as createBytes, type Random } from '../../bench/make/random.ts';
import { createRandom } from '../../rules/authoring.ts';
import type { TextMatcher } from '../../rules/index.ts';
import { builtInRules } from '../support/scan.ts';

/** Expressions that offer nothing to choose from need no more than a few. */
const rounds = { ofChoices: 40, ofOne: 4 };
const withAnchors = builtInRules().flatMap(({ id, text }) =>
  text && text.anchors.length > 0 && !text.finder && text.near?.required !== true ? [{ id, text }] : [],
);

function isReached(text: string, { anchors }: TextMatcher): boolean {
  const lower = text.toLowerCase();
  return anchors.some((anchor) =>
    anchor.fold ? lower.includes(anchor.text.toLowerCase()) : text.includes(anchor.text),
  );
}

/** A number for each choice: those of the benchmarks are hashes, of which a million take seconds. */
function quickRandom(seed: string): Random {
  const next = createRandom(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    ...createBytes(seed),
    below,
    text: (alphabet, length) => Array.from({ length }, () => alphabet[below(alphabet.length)] ?? '').join(''),
    pick: (choices, fallback) => choices[below(choices.length)] ?? fallback,
  };
}

test('every match holds an anchor', () => {
  const unreached: string[] = [];
  for (const { id, text } of withAnchors) {
    const make = matchMaker(text.expression, quickRandom(id));
    const most = /[|?*]|\{0/.test(text.expression) ? rounds.ofChoices : rounds.ofOne;
    if (make === null) continue;
    for (let round = 0; round < most; round++) {
      const made = make();
      if (!isReached(made, text)) unreached.push(`${id}: ${JSON.stringify(made.slice(0, 120))}`);
    }
  }
  expect([...new Map(unreached.map((line) => [line.split(':')[0], line])).values()]).toEqual([]);
});
