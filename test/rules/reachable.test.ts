/** Whatever the expression of a rule can match is found by its anchors and its gate: no alternative is written in vain. */
import { expect, test } from 'vitest';
import { matchMaker } from '../../bench/make/from-expression.ts';
import { createRandom as createBytes, type Random } from '../../bench/make/random.ts';
import { createRandom } from '../../rules/authoring.ts';
import { narrowTo, type TextMatcher } from '../../rules/index.ts';
import { createHolds, loadExpressionEngine } from '../../scan/match/expression.ts';
import { builtInRules } from '../support/scan.ts';

const holds = createHolds(await loadExpressionEngine(false));

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
  const letter = (alphabet: string): string => alphabet[below(alphabet.length)] ?? '';
  return {
    ...createBytes(seed),
    below,
    // Nearly all are of one letter: an array for each takes a second.
    text: (alphabet, length) =>
      length === 1 ? letter(alphabet) : Array.from({ length }, () => letter(alphabet)).join(''),
    pick: (choices, fallback) => choices[below(choices.length)] ?? fallback,
  };
}

/** Texts that the expression of a rule matches. */
function matchesOf(id: string, { expression }: TextMatcher): string[] {
  const make = matchMaker(expression, quickRandom(id));
  const most = /[|?*]|\{0/.test(expression) ? rounds.ofChoices : rounds.ofOne;
  return make === null ? [] : Array.from({ length: most }, () => make());
}

const made = withAnchors.map((rule) => ({ ...rule, matches: matchesOf(rule.id, rule.text) }));

/** Of each rule, one of so many matches that does not pass. */
function firstThatFails(passes: (match: string, text: TextMatcher) => boolean, most?: number): string[] {
  return made.flatMap(({ id, text, matches }) => {
    const failing = matches.slice(0, most).find((match) => !passes(match, text));
    return failing === undefined ? [] : [`${id}: ${JSON.stringify(failing.slice(0, 120))}`];
  });
}

test('every match holds an anchor', () => expect(firstThatFails(isReached)).toEqual([]));

test('every match passes the gate', () => {
  const passes = (match: string, { gate }: TextMatcher): boolean => gate === undefined || holds(gate, match);
  expect(firstThatFails(passes)).toEqual([]);
});

test('every match of a word is one of the expression that is narrowed to it', () => {
  const isFound = (match: string, text: TextMatcher): boolean => {
    if (!text.words) return true;
    const lower = match.toLowerCase();
    const isNarrowed = text.anchors
      .filter((anchor) => lower.includes(anchor.text))
      .some((anchor) => holds(narrowTo(anchor.text, text), match));
    // What is made looks to no boundary of words: not all of it is a match. The whole expression is dear, and asked last.
    return isNarrowed || !holds(text.expression, match);
  };
  // Each word is an expression to compile.
  expect(firstThatFails(isFound, 12)).toEqual([]);
});
