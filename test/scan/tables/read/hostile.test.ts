/** Whatever a document holds, its readers end soon, throw nothing and keep little. */
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../../rules/authoring.ts';
import { shapes } from '../../../../scan/tables/read/registry.ts';
import { TableSink } from '../../../../scan/tables/read/sink.ts';
import type { ReaderContext } from '../../../../scan/tables/read/types.ts';
import { customers } from '../../../support/secrets.ts';
import { tableContext, tablesOf } from '../../../support/tables.ts';

const people = customers(20);
const seeds: readonly string[] = [
  `name,email\n${people.map(({ name, mail }) => `"${name}",${mail}`).join('\n')}\n`,
  JSON.stringify({ users: people.map(({ name, mail }) => ({ name, email: mail, tags: ['a', { b: [1] }] })) }),
  `INSERT INTO \`u\` (name, email) VALUES ${people.map(({ name, mail }) => `('${name}', N'${mail}')`).join(',')};`,
  `COPY u (name, email) FROM stdin;\n${people.map(({ name, mail }) => `${name}\t${mail}`).join('\n')}\n\\.\n`,
  `| name | email |\n|---|---|\n${people.map(({ name, mail }) => `| ${name} | ${mail} |`).join('\n')}\n`,
  `<table>${people.map(({ name, mail }) => `<tr><td title="x">${name}<td>${mail}</tr>`).join('')}</table>`,
  `<?xml version="1.0"?><r>${people.map(({ name, mail }) => `<u id='1'><n>${name}</n><m><![CDATA[${mail}]]></m></u>`).join('')}</r>`,
  people
    .map(({ name, mail }, row) => `u${row}:\n  name: "${name}"\n  email: [${mail}, {a: b}]\n  t: |\n    x\n`)
    .join(''),
  people.map(({ name, mail }) => `BEGIN:VCARD\nFN:${name}\n x\nEMAIL;TYPE="a":${mail}\nEND:VCARD\n`).join(''),
  people
    .map(({ name, mail }) => `2026-01-02 03:04:05 INFO x ${JSON.stringify({ name, email: mail })} a="${mail}"`)
    .join('\n'),
  `const a = [${people.map(({ name, mail }) => `{ name: '${name}', email: \`${mail}\` /* ' */ }`).join(',\n')}];`,
  people.map(({ name, mail }) => `Name: ${name}\nE-mail:: ${mail}\n`).join('\n'),
  people.map(({ name, mail }) => `create! name: '${name}',\n  email: "${mail}"\nu.name = '${name}'\n`).join('\n'),
  people.map(({ name, mail }) => `factory :u do\n  name { '${name}' }\n  email "${mail}"\nend`).join('\n'),
  JSON.stringify({
    cells: people.map(({ name, mail }) => ({ text: [`name  ${name}\n`, `mail  ${mail}\n`, 'dtype: object'] })),
    nbformat: 4,
  }),
  JSON.stringify(
    people.map(({ name, mail }) => [
      'vcard',
      [
        ['fn', {}, 'text', name],
        ['email', {}, 'text', mail],
      ],
    ]),
  ),
  `To: ${people.map(({ name, mail }) => `"${name}" <${mail}>`).join(',\n ')}\n`,
  `[cols="1,1"]\n|===\n${people.map(({ name, mail }) => `|${name}\n|${mail}\n\n`).join('')}|===\n`,
  `OFXHEADER:100\n<OFX>${people.map(({ name, mail }) => `<STMTTRN><NAME>${name}\n<MEMO>${mail}</STMTTRN>`).join('')}</OFX>`,
  people
    .map(({ name, mail }) => `insert into u (name, email) values (?, $2)\n[generated in 1s] ('${name}', "${mail}")`)
    .join('\n'),
  people
    .map(
      ({ name, mail }) =>
        `update u set name=?, email=?\nbinding parameter [1] as [VARCHAR] - [${name}]\nParameters: $1 = '${mail}'`,
    )
    .join('\n'),
];

/** A sample; `DAMAGE_ROUNDS` asks for more of each. */
const rounds = seeds.length * Number(process.env['DAMAGE_ROUNDS'] ?? 10);

test('damaged documents', () => {
  const random = createRandom('damage');
  const below = (most: number): number => Math.floor(random() * most);
  for (let round = 0; round < rounds; round++) {
    const bytes = Buffer.from(seeds[round % seeds.length] ?? '');
    for (let flips = below(12); flips > 0; flips--) bytes[below(bytes.length)] = below(256);
    const cut = bytes.subarray(
      below(3) === 0 ? below(bytes.length) : 0,
      below(2) === 0 ? below(bytes.length) : undefined,
    );
    expect(() => tablesOf(cut, 1 + below(400))).not.toThrow();
  }
});

test('pieces of all of them, mixed', () => {
  const random = createRandom('mix');
  const signs = [
    ...`"'\`,;|:=<>(){}[]\\/#-&$@\n\t `,
    '\n\n',
    '"""',
    '/*',
    '<!--',
    '<table',
    '|---|',
    '- ',
    '{"',
    'VALUES',
    '\0',
  ];
  for (let round = 0; round < rounds; round++) {
    const pieces = Array.from({ length: 1 + Math.floor(random() * 200) }, () => {
      if (random() < 0.7) return signs[Math.floor(random() * signs.length)] ?? '';
      const seed = seeds[Math.floor(random() * seeds.length)] ?? '';
      const at = Math.floor(random() * seed.length);
      return seed.slice(at, at + 30);
    });
    expect(() => tablesOf(pieces.join(''))).not.toThrow();
  }
});

/** Each one makes some reader look far ahead, back, or deep. */
const bad: readonly (readonly [what: string, begin: string, repeated: string])[] = [
  ['one word', '', 'a'],
  ['blanks', 'a', ' '],
  ['quotes', '', '"'],
  ['single quotes', "x'", "\\'"],
  ['backquotes', '`', '\\`'],
  ['triple quotes', '"""', '\\"'],
  ['open brackets', '', '['],
  ['open braces', '{"a":', '{"a":'],
  ['brackets that close nothing', '[{(', '))]]'],
  ['open tags', '<a>', '<a b="'],
  ['deep tags', '<?xml?>', '<a>'],
  ['brackets of tags', '<table>', '<'],
  ['comments', '/*', '/* '],
  ['expressions', 'a = ', '(/[('],
  ['dollars', 'INSERT INTO a VALUES (', '$a'],
  ['strings of SQL', "INSERT INTO a VALUES ('", "''"],
  ['words of SQL', '', 'INSERT INTO '],
  ['tuples', 'INSERT INTO a VALUES ', '((('],
  ['backslashes', '{"a":"', '\\'],
  ['pipes', '| a | b |\n|---|---|\n', '|'],
  ['rules', '| a |\n', '|-'],
  ['dashes', '- ', '- '],
  ['colons', 'a: ', 'a: '],
  ['flow values', 'a: ', '{[,'],
  ['pairs', 'level=info ', 'a="'],
  ['elements', '2026-01-02 03:04:05 a ', '<a b=c '],
  ['equal signs', '2026-01-02 03:04:05 a b=', '=='],
  ['addresses', '', 'a@b.cc '],
  ['signs of addresses', '', 'a@'],
  ['attributes', '', "a.name = 'b';\n"],
  ['calls', '', "create name: 'a', email: 'b',\n"],
  ['blocks', '', "a do\n name 'b'\n email 'c'\n"],
  ['blocks that begin nowhere', '', 'do '],
  ['kinds of calls', '', "create_ab.create_c a: 'b"],
  ['digits', '', '1'],
  ['digits and blanks', "'", '1 '],
  ['lines', '', '\n'],
  ['delimiters', 'name,email\n', ','],
  ['quoted cells', 'name,email\n', '"a\n'],
  ['cards', 'BEGIN:VCARD\nTEL', ';A="'],
  ['folds', 'BEGIN:VCARD\nFN:a', '\n b'],
  ['keys', '{', '"a":1,'],
  ['pieces of records', "[{name:'a',email:'", "a@b.cc'},{name:'"],
  ['entities', '<table><td>', '&#'],
];

describe('time grows with the length, not faster', () => {
  const measure = (text: string): number => {
    const before = process.cpuUsage();
    const upTo = (size: number): string => text.slice(0, size);
    const head = { text: upTo(65_536), lines: upTo(65_536).split('\n'), upTo };
    for (const shape of shapes) {
      const sink = new TableSink(tableContext);
      const context: ReaderContext = {
        sink,
        head,
        tables: tableContext,
        isKnownName: (name) => name.length < 60 && /name|mail/.test(name),
        shapesOf: () => [],
      };
      shape.weigh(head, context);
      const reader = shape.open(context);
      for (let at = 0; at < text.length; at += 262_144) reader.push(text.slice(at, at + 262_144));
      reader.end();
      sink.end();
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  test.each(bad)('%s', (_, begin, repeated) => {
    const text = begin + repeated.repeat(Math.ceil(500_000 / repeated.length));
    // All readers over 0.5 MB; a quadratic one would need minutes.
    expect(measure(text)).toBeLessThan(20_000);
  });
});

test('a line of 50 million characters keeps little in memory', () => {
  const piece = Buffer.from(`{name:'${people[0]?.name}',email:'x'},`.repeat(8_000));
  const context = tableContext;
  expect(context.fields.length).toBeGreaterThan(0);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const tables = tablesOf(
    Buffer.concat(Array.from({ length: Math.ceil(50_000_000 / piece.length) }, () => piece)),
    8_000_000,
  );
  expect(tables.length).toBeLessThanOrEqual(1);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000);
});
