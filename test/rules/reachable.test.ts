/** Whatever the expression of a rule can match holds one of its anchors: no alternative is written in vain. */
import { expect, test } from 'vitest';
import { makeMatch } from '../../bench/make/from-expression.ts';
import { createRandom } from '../../bench/make/random.ts';
import type { TextMatcher } from '../../rules/index.ts';
import { builtInRules } from '../support/scan.ts';

const rounds = 40;
const withAnchors = builtInRules().flatMap(({ id, text }) =>
  text && text.anchors.length > 0 && !text.finder && text.near?.required !== true ? [{ id, text }] : [],
);

function isReached(text: string, { anchors }: TextMatcher): boolean {
  const lower = text.toLowerCase();
  return anchors.some((anchor) =>
    anchor.fold ? lower.includes(anchor.text.toLowerCase()) : text.includes(anchor.text),
  );
}

test('every match holds an anchor', () => {
  const unreached: string[] = [];
  for (const { id, text } of withAnchors) {
    const random = createRandom(id);
    for (let round = 0; round < rounds; round++) {
      const made = makeMatch(text.expression, random);
      if (made !== null && !isReached(made, text)) unreached.push(`${id}: ${JSON.stringify(made.slice(0, 120))}`);
    }
  }
  expect([...new Map(unreached.map((line) => [line.split(':')[0], line])).values()]).toEqual([]);
});
