/** Who brought a leak in, of histories that are too odd for the table of doors. */
import { expect, test } from 'vitest';
import { findBrought, type Trail } from '../../gate/decide/brought.ts';

const [dan, mary, carl] = [1, 2, 3];
const zero = '0'.repeat(40);
const topic = 'refs/heads/topic';
const origin = { objects: new Set(['key']), commits: [] };

type Step = Trail['steps'][number];
const step = (id: string, parents: readonly string[], ...brings: readonly string[]): Step => ({ id, parents, brings });

const push = (by: number | null, before: string, after: string, more: Partial<Trail['pushes'][number]> = {}) => ({
  by,
  before,
  after,
  ref: topic,
  at: new Date(0),
  isMerge: false,
  ...more,
});

/** Pushes from the oldest on. */
function trail(steps: readonly Step[], pushes: Trail['pushes'], more: Partial<Trail> = {}): Trail {
  return { steps, pushes: pushes.toReversed(), head: 'head', branch: topic, isPull: true, lost: new Set(), ...more };
}

test('who merges into the branch of a pull request what nobody pushed here before', () => {
  const steps = [step('a', []), step('leak', ['a'], 'key'), step('head', ['a', 'leak'])];
  const merge = push(mary, 'a', 'head', { isMerge: true });
  expect(findBrought(trail(steps, [push(dan, zero, 'a'), merge]), origin)).toMatchObject({
    pushers: new Set([mary]),
    commits: [{ id: 'leak', hasPusher: true }],
  });
  const before = push(carl, zero, 'leak', { ref: 'refs/heads/part' });
  const pushers = findBrought(trail(steps, [push(dan, zero, 'a'), before, merge]), origin).pushers;
  expect(pushers).toEqual(new Set([carl]));
});

test('who merges into another branch brings nothing', () => {
  const steps = [step('a', []), step('leak', ['a'], 'key'), step('head', ['a', 'leak'])];
  const merge = push(mary, 'a', 'head', { isMerge: true });
  expect(findBrought(trail(steps, [merge], { isPull: false }), origin)).toMatchObject({
    pushers: new Set(),
    commits: [{ id: 'leak', hasPusher: false }],
  });
});

test('who took over a branch of somebody else, and who pushed it first', () => {
  const steps = [step('leak', [], 'key'), step('head', ['leak'])];
  const first = push(mary, zero, 'leak', { ref: 'refs/heads/first' });
  const again = push(carl, zero, 'leak', { ref: 'refs/heads/again' });
  const own = push(dan, zero, 'head');
  expect(findBrought(trail(steps, [first, again, own]), origin).pushers).toEqual(new Set([mary, dan]));
});

test('who pushed what cannot be looked at any more', () => {
  const steps = [step('head', [], 'key')];
  const over = trail(steps, [push(mary, zero, 'gone'), push(dan, 'gone', 'head')], { lost: new Set(['gone']) });
  expect(findBrought(over, origin).pushers).toEqual(new Set([mary, dan]));
});

test('who adds more while writing a branch anew', () => {
  const steps = [step('old', [], 'key'), step('new', [], 'key'), step('head', ['new'], 'other')];
  const anew = trail(steps, [push(dan, zero, 'old'), push(mary, 'old', 'head')]);
  expect(findBrought(anew, origin)).toMatchObject({
    pushers: new Set([dan]),
    commits: [{ id: 'new', hasPusher: true }],
  });
  const both = { objects: new Set(['key', 'other']), commits: [] };
  expect(findBrought(anew, both).pushers).toEqual(new Set([dan, mary]));
});

test('an account that was deleted pushed it: nobody knows who', () => {
  expect(findBrought(trail([step('head', [], 'key')], [push(null, zero, 'head')]), origin)).toMatchObject({
    pushers: new Set(),
    commits: [{ id: 'head', hasPusher: false }],
  });
});
