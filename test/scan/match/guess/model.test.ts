/** The model of values, on ways of making them that its training did not see, and what it says of its reasons. */
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../../rules/authoring.ts';
import { weigh } from '../../../../scan/match/guess/model.ts';
import { trained } from '../../../../scan/match/guess/weights.ts';
import { inputsOf } from '../../../../script/guess/inputs.ts';
import { machinesDraw } from '../../../../script/guess/machines.ts';
import { peopleMake } from '../../../../script/guess/people.ts';
import { scanBytes } from '../../../support/scan.ts';
import { make } from '../../../support/secrets.ts';

const rounds = 300;
const words = ['order', 'window', 'kestrel', 'garden', 'river', 'handler', 'button', 'session', 'market', 'colour'];
const word = (random: () => number): string => words[Math.floor(random() * words.length)] ?? '';
const held = [...machinesDraw, ...peopleMake(word)].filter(({ isHeld }) => isHeld);

describe('what the training did not see', () => {
  test.each(held)('$truth: $of', ({ truth, make: makeOne }) => {
    const random = createRandom('unseen');
    const taken = Array.from(
      { length: rounds },
      () => weigh({ value: makeOne(random), kind: 'password', around: '' }).is,
    );
    const right = taken.filter((is) => (is === 'written') === (truth === 'written'));
    expect(right.length).toBeGreaterThanOrEqual(rounds * 0.95);
  });
});

test('the weights are those of what they are trained from: else run script/train-guess.ts', () => {
  expect(trained.inputs).toBe(inputsOf());
});

test('a finding says what its value went by', async () => {
  const { findings } = await scanBytes(`db_password = "${make('{{base62:20}}')}"\n`, { name: 'settings.py' });
  expect(findings[0]?.evidence.join()).toMatch(/its characters are drawn, not written: .*made of letters and digits/);
});

test('a value that may as well be a name is told, and does not block', async () => {
  const { findings } = await scanBytes('loginToken = "oauth2Authentication"\n', { name: 'adapter.ts' });
  expect(findings.map(({ severity }) => severity)).toEqual(['medium']);
});
