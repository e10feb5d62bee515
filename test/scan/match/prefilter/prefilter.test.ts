/** What the prefilter proposes for words is what looking at every place would. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchor, CompiledRule } from '../../../../rules/index.ts';
import {
  candidateSize,
  createPrefilter,
  scratch,
  textStart,
  type Prefilter,
} from '../../../../scan/match/prefilter/prefilter.ts';
import { builtInRules } from '../../../support/scan.ts';

const folded = { fold: true, assigned: false };
const anchors: readonly Anchor[] = [
  { ...folded, text: 'session', run: true },
  { ...folded, text: 'linear', run: true },
  { ...folded, text: 'portal' },
  { text: 'form', fold: false, assigned: false },
];
const prefilter = createPrefilter(rulesOf(anchors));

function rulesOf(each: readonly Anchor[]): CompiledRule[] {
  const model = builtInRules().find(({ text }) => text !== null && !text.shape);
  if (!model?.text) throw new Error('no rule has anchors');
  const { text } = model;
  return each.map((anchor) => ({ ...model, text: { ...text, anchors: [anchor] } }));
}

function proposed(prefilterOf: Prefilter, text: string, place: number): [number, number][] {
  prefilterOf.memory.set(Buffer.from(text, 'latin1'), place);
  const found: [number, number][] = [];
  prefilterOf.scan(place, text.length, (candidates) => {
    for (let at = 0; at < candidates.length; at += candidateSize)
      for (const rule of prefilterOf.rulesOf(candidates[at + 2] ?? 0))
        found.push([rule, (candidates[at] ?? 0) - place]);
  });
  return found.toSorted(([a, b], [c, d]) => a - c || b - d);
}

function expected(text: string): [number, number][] {
  return anchors.flatMap((anchor, rule) =>
    [...text.matchAll(new RegExp(`(?=${anchor.text})`, anchor.fold ? 'gi' : 'g'))]
      .filter(({ index }) => !anchor.run || isBeforeWord(text.slice(index + anchor.text.length).slice(0, 200)))
      .map(({ index }): [number, number] => [rule, index]),
  );
}

/** Ten letters, digits and signs, with a digit among the first ten or where it comes. */
const isBeforeWord = (behind: string): boolean =>
  (behind.match(/[\w.+=:-]+/g) ?? []).some((word) => word.length >= 10 && /\d/.test(word));

const piece = fc.oneof(
  fc.constantFrom('session', 'SESSION', 'Linear', 'portal', 'form', ' ', '\n', '"', '1', 'x', '-', ': '),
  fc.constantFrom('word '.repeat(39), 'a'.repeat(185), '"'.repeat(193), 'abcdefgh1', 'abcdefgh12', '0123456789'),
);
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('in whatever text, one after the other, in either room', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (all) => {
      for (const [index, text] of all.entries())
        expect(proposed(prefilter, text, index === 1 ? scratch.start : textStart)).toEqual(expected(text));
    }),
    { numRuns: 1_000 },
  );
});

test('an anchor is looked up by what text seldom holds', () => {
  const lookedUp = (text: string): string => {
    const [start = 0] = [createPrefilter(rulesOf([{ ...folded, text }])).memory[0x100000 + 2]];
    return text.slice(start, start + 4);
  };
  expect(['function-zq', 'returns json'].map(lookedUp)).toEqual(['n-zq', 's js']);
});
