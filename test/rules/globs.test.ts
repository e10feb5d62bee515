/** A glob is compiled for the first path that may match: what is found must be what the library finds. */
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { createRandom } from '../../rules/authoring.ts';
import { findGlobMistake, toGlobTest } from '../../rules/globs.ts';

const pieces = ['**/', '*', '?', 'a', 'B.', '.env', '/', '{a,b}', '{dump,{x,y}}', '{a}', '{,c}', '{a', '[ab]', '(a|b)'];
const extended = ['!(a)', '+(a|b)', '@(dump|x)', '{1..3}', '-', ',', 'dump', '.{sql,gz}', '**'];
const names = ['a', 'b', 'B.', '.env', '/', 'dump', 'x', 'y', 'c', '.sql', '.gz', '2', '-', ',', '{a', 'src/', '(a|b)'];

test.each([false, true])('600 drawn globs match what picomatch says they do, any case: %s', (nocase) => {
  const random = createRandom(`globs ${nocase}`);
  const below = (limit: number): number => Math.floor(random() * limit);
  const draw = (from: readonly string[], most: number): string =>
    Array.from({ length: 1 + below(most) }, () => from[below(from.length)]).join('');
  let matches = 0;
  for (let round = 0; round < 600; round++) {
    const glob = draw([...pieces, ...extended], 5);
    if (findGlobMistake(glob)) continue;
    const own = toGlobTest([glob], { nocase });
    const theirs = picomatch(glob, { dot: true, nocase });
    for (let each = 0; each < 20; each++) {
      const path = draw(names, 6);
      expect([glob, path, own(path)]).toEqual([glob, path, theirs(path)]);
      if (own(path)) matches++;
    }
  }
  expect(matches).toBeGreaterThan(100);
});
