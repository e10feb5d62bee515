/** What is known of a text that came before changes nothing of what is proposed for a text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../../../rules/authoring.ts';
import {
  candidateSize,
  createPrefilter,
  textStart,
  type Prefilter,
  nothingComes,
  outcomeOf,
} from '../../../../scan/match/prefilter/prefilter.ts';
import { builtInRules } from '../../../support/scan.ts';

const rules = builtInRules();

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly id: number;
  readonly remembered: number;
}

function propose(
  prefilter: Prefilter,
  text: string,
  take?: (candidate: Candidate) => void,
): [number, number, number][] {
  const bytes = Buffer.from(text);
  prefilter.memory.set(bytes, textStart);
  const proposed: [number, number, number][] = [];
  prefilter.scan(textStart, bytes.length, (found) => {
    for (let at = 0; at < found.length; at += candidateSize) {
      const [start = 0, end = 0, id = 0, remembered = 0] = found.subarray(at, at + candidateSize);
      proposed.push([start - textStart, end - textStart, id]);
      take?.({ start, end, id, remembered });
    }
  });
  return proposed;
}

/** What is proposed where, and what is looked at from afar: numbers, runs and escapes that go on, with and without cuts. */
const piece = fc.oneof(
  fc.constantFrom(
    'password = ',
    'api_key: ',
    'token',
    '"',
    "'",
    '\n',
    ', ',
    '; ',
    ' ',
    '\\u0070',
    '%70',
    '@',
    '.',
    '-',
    '+',
  ),
  fc.constantFrom(
    '4111 1111 1111 1111',
    '+49 171 ',
    '0171-',
    'DE89 3704 0044 ',
    '078-05-',
    '1120',
    'jo@',
    'mail.test.org',
  ),
  fc.constantFrom('    indented line of code;\n'.repeat(3), 'a,b;c\n', '# nothing to see here\n'.repeat(9)),
  fc.constantFrom(
    'cGFzc3dvcmQ9aHVudGVyMg',
    '70617373776f7264',
    'A'.repeat(700),
    '7'.repeat(140),
    '1 '.repeat(90),
    '%41'.repeat(50),
  ),
  fc.string({ maxLength: 30 }),
);
const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const lines = fc.array(line, { minLength: 20, maxLength: 200 });
const edits = fc.array(
  fc.record({ at: fc.nat(), removed: fc.nat({ max: 3 }), added: fc.array(line, { maxLength: 3 }) }),
  { minLength: 1, maxLength: 5 },
);

test('in version after version of a text, as if each were the first', { timeout: 60_000 }, () => {
  const warm = createPrefilter(rules);
  fc.assert(
    fc.property(lines, edits, (first, changes) => {
      const version = [...first];
      for (const { at, removed, added } of [{ at: 0, removed: 0, added: [] }, ...changes]) {
        version.splice(at % (version.length + 1), removed, ...added);
        const text = version.join('\n');
        expect(propose(warm, text)).toEqual(propose(createPrefilter(rules), text));
      }
    }),
    { numRuns: 25 },
  );
});

/** One run of text in which an escape stands, cut in many places; `seed` says where. */
const run = (seed: number, length: number): string => {
  const random = createRandom(`run ${seed}`);
  return Array.from(
    { length },
    () => `${String.fromCharCode(97 + Math.floor(random() * 26))}${random() < 0.5 ? ',' : ';'}`,
  ).join('');
};

test.each<[string, (seed: number) => [string, string]]>([
  ['ends elsewhere behind it', (seed) => [`%70${run(seed, 1_000)} ${run(seed + 1, 400)}`, `%70${run(seed, 1_400)}`]],
  ['begins elsewhere before it', (seed) => [` ${run(seed, 100)}%70`, run(seed, 100) + '%70']],
  ['was proposed before it', (seed) => [`\n${run(seed, 2_000)}%70 `, `\n%70${run(seed, 2_000)}%70 `]],
])('what is known of a chunk does not hold where a run %s', (_, pairOf) => {
  for (let seed = 1; seed <= 12; seed++) {
    const warm = createPrefilter(rules);
    const [known, text] = pairOf(seed).map((each) => run(seed + 50, 400) + each) as [string, string];
    propose(warm, known);
    expect(propose(warm, text)).toEqual(propose(createPrefilter(rules), text));
  }
});

test('a text that was known comes cheaper only by what leads nowhere', () => {
  const prefilter = createPrefilter(rules);
  const text = '# the password is somewhere else\n'.repeat(400) + 'password = "0b5RdoQe1xYq"\n';
  const isFound = ({ start }: Candidate): boolean => start - textStart > text.length - 30;
  const before = propose(prefilter, text);
  const again = propose(prefilter, text, (each) => {
    if (!isFound(each)) prefilter.note(each.remembered, nothingComes);
  });
  expect(again).toEqual(before);
  const left = propose(prefilter, text);
  expect(left.length).toBeLessThan(before.length / 2);
  expect(before.filter(([start]) => start > text.length - 30)).toEqual(
    left.filter(([start]) => start > text.length - 30),
  );
  // Where something else stands beside it, it is tried again.
  expect(propose(prefilter, `"0b5RdoQe1xYq"\n${text}`).length).toBeGreaterThan(left.length);
});

test('what else came of a candidate is said where its text comes again, of a table of a hundred thousand rows too', () => {
  const prefilter = createPrefilter(rules);
  const random = createRandom('rows');
  const digits = (): string => String(Math.floor(random() * 1e7)).padStart(7, '0');
  const rows = Array.from({ length: 100_000 }, (_, at) => `${at},+49 151 ${digits()},a${digits()}@gmx.net`);
  const text = `${rows.join('\n')}\n`;
  propose(prefilter, text, ({ remembered }) => prefilter.note(remembered, 7));
  let noted = 0;
  const again = propose(prefilter, text, ({ remembered }) => (noted += outcomeOf(remembered) === 7 ? 1 : 0));
  expect(noted).toBeGreaterThan(again.length * 0.95);
});

test('a number without end writes nothing over the text', () => {
  const text = '4111111111111111 '.repeat(200_000);
  const prefilter = createPrefilter(rules);
  const proposed = propose(prefilter, text);
  expect(Buffer.from(prefilter.memory.buffer, textStart, text.length).toString('latin1') === text).toBe(true);
  expect(proposed.length).toBeGreaterThanOrEqual(200_000);
});
