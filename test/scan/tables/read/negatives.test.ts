/** Ordinary files that look like tables of people to whoever looks at their shape alone. */
import { describe, expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { tablesOf } from '../../../support/tables.ts';

const [one, two] = customers(2);
const mails = customers(30).map(({ mail }) => mail);
const lines = (count: number, write: (row: number) => string): string =>
  Array.from({ length: count }, (_, row) => write(row)).join('\n');
const hash = (row: number): string => (row * 2_654_435_761 * 97_531).toString(16).padEnd(16, 'a');

test.each([
  [
    'a lock file',
    `{"name":"app","lockfileVersion":3,"packages":{${lines(
      60,
      (row) =>
        `"node_modules/p${row}":{"version":"1.${row}.0","resolved":"https://registry.npmjs.org/p/-/p.tgz","integrity":"sha512-${hash(row)}==","license":"MIT"},`,
    )
      .replaceAll('\n', '')
      .slice(0, -1)}}}`,
  ],
  [
    'another lock file',
    lines(
      60,
      (row) =>
        `p${row}@^1.${row}.0:\n  version "1.${row}.0"\n  resolved "https://registry.yarnpkg.com/p/-/p-1.${row}.0.tgz#${hash(row)}"\n`,
    ),
  ],
  [
    'a package with its authors',
    `{"name":"app","version":"1.0.0","author":{"name":"Anna","email":"${mails[0]}"},"license":"MIT"}`,
  ],
  [
    'translations',
    `{${lines(40, (row) => `"page${row}":{"name":"Name","email":"E-Mail-Adresse","phone":"Telefon","address":"Adresse"},`).slice(0, -1)}}`,
  ],
  [
    'translations of Rails',
    `de:\n${lines(40, (row) => `  page${row}:\n    name: Name\n    email: E-Mail\n    phone: Telefon`)}\n`,
  ],
  [
    'a drawing',
    `<svg xmlns="http://www.w3.org/2000/svg">${lines(60, (row) => `<path id="p${row}" name="layer" d="M 0123456789 ${row} l 4155550123,99"/>`)}</svg>`,
  ],
  [
    'a changelog',
    lines(
      40,
      (row) =>
        `## [1.${row}.0] - 2026-01-${10 + (row % 20)}\n- Fix name, email and phone (#${row}), thanks to ${mails[row % 20]}\n`,
    ),
  ],
  [
    'a snapshot',
    lines(
      30,
      (row) =>
        `exports[\`form ${row}\`] = \`\n<input name="email" type="email" value="">\n<input name="phone" placeholder="Phone">\n\`;\n`,
    ),
  ],
  [
    'minified code',
    `!function(e){${lines(400, (row) => `function a${row}(e,t){return e.name===t[${row}]?{name:e,email:t,phone:1234567890+${row}}:[e,"a"]}`).replaceAll('\n', ';')}}(this);`,
  ],
  [
    'trailers of commits',
    lines(
      20,
      (row) => `fix: thing ${row}\n\nReported-by: A <${mails[row]}>\nSigned-off-by: B <${mails[(row * 7) % 30]}>\n`,
    ),
  ],
  ['two examples of seeds', lines(2, (row) => `User.create! name: '${[one, two][row]?.name}', email: '${mails[row]}'`)],
  [
    'one example in full',
    `User.create! name: '${one?.name}', email: '${mails[0]}', birth_date: '1980-03-14', street: '12 Elm Street'\n`,
  ],
  [
    'queries',
    lines(
      30,
      (row) => `User.find_by name: 'Anna Berg${'abcdefghijklmnopqrstuvwxyzäöüß'[row]}', email: '${mails[row]}'`,
    ),
  ],
  [
    'factories that count',
    lines(30, (row) => `factory :user_${row} do\n  name { "User #{n}" }\n  email { "user#{n}@shop-a.com" }\nend`),
  ],
  [
    'packages of one author',
    lines(
      30,
      (row) =>
        `Gem::Specification.new do |s|\n  s.name = "gem-${row}"\n  s.author = "${one?.name}"\n  s.email = "${mails[0]}"\nend`,
    ),
  ],
  [
    'settings of a page',
    lines(30, (row) => `page.title = 'Page ${row}';\npage.name = 'Contact ${row}';\npage.path = '/contact/${row}';`),
  ],
  [
    'a manual in HTML',
    [
      '<html><body>',
      '<a href="Strings.html">Strings</a><h1><a name="SETRANGE _key_ _offset_ _value_ (Redis &gt;">SETRANGE</a></h1>',
      '<a name="Examples">Examples</a><pre class="codeblock python" name="code">',
      '</pre>Padding.<br/><pre class="codeblock python python" name="code">',
      '</pre>Byte number 536870911, 134217728 and 33554432.<h2><a name="Patterns">Patterns</a></h2><h2><a name="Return value">Return value</a></h2><a href="ReplyTypes.html">Integer reply</a></body></html>\n',
    ].join('\n'),
  ],
  ['a form', lines(30, (row) => `<div><label for="f${row}">Name</label><input name="name"><input name="email"></div>`)],
  [
    'types',
    lines(30, (row) => `interface User${row} { name: string; email: string; phone?: string; address: Address }`),
  ],
  [
    'tests of a log-in',
    lines(
      30,
      (row) =>
        `test('t${row}', async () => { await login({ email: '${mails[row % 2]}', password: 'pa55-${row % 2}' }) })`,
    ),
  ],
  ['assertions', lines(30, (row) => `assert_equal("${mails[row % 2]}", format(user, ${row}))`)],
  [
    'calls about addresses',
    lines(30, (row) => `expect(normalise('${mails[row % 2]}', ${row})).toBe('${mails[row % 2]}');`),
  ],
  [
    'a configuration',
    lines(20, (row) => `[server${row}]\nname = db${row}\nhost = 10.0.0.${row}\nport = 5432\nuser = app\n`),
  ],
  [
    'nginx',
    lines(20, (row) => `server {\n  server_name a${row}.shop.io;\n  location / { proxy_set_header Host $host; }\n}\n`),
  ],
  [
    'a workflow',
    `jobs:\n${lines(20, (row) => `  job${row}:\n    name: Build ${row}\n    runs-on: ubuntu\n    steps:\n      - name: Check out\n        uses: actions/checkout@v4`)}\n`,
  ],
  [
    'a schema in SQL',
    `CREATE TABLE users (\n${lines(20, (row) => `  name${row} varchar(20),\n  email${row} text,`)}\n  id int);\nINSERT INTO users SELECT * FROM old;\n`,
  ],
  [
    'prose about SQL',
    'Please insert into the form your name, then copy it from stdin. Create table settings first.\n'.repeat(40),
  ],
  [
    'a directory listing',
    lines(40, (row) => `-rw-r--r--  1 root  root  ${1_000 + row}  Jan  ${10 + (row % 9)}  12:00  file${row}.txt`),
  ],
  ['an address book of servers', lines(30, (row) => `name: web-${row}\naddress: 10.0.3.${row}\nphone-home: no\n`)],
])('%s', (_, text) => {
  expect(tablesOf(text)).toEqual([]);
});

test('code that is cut at its commas is no table for a name here and there', () => {
  const people = customers(4).map(({ name, mail }) => `call(a, "x", 1, 2, ${name}, 3, ${mail}`);
  const code = lines(200, (row) => people[row / 50] ?? `call(a${row}, "text ${row}", ${row}, ${row}`);
  expect(tablesOf(code)).toEqual([]);
});

test('of lines with hundreds of columns only those of a table are read that names them', () => {
  const wide = Array.from({ length: 300 }, (_, at) => `v${at}`);
  const rows = customers(30).map(({ name, mail, card }) => [name, mail, card, ...wide].join(','));
  expect(tablesOf(rows.join('\n'))).toEqual([]);
  const named = ['name,email,card_number', ...wide.map((_, at) => `field_${at}`)].join(',');
  expect(tablesOf([named, ...rows].join('\n'))).toHaveLength(1);
});

test('a program is no log, whatever pairs stand in it; a table with stray control characters is one', () => {
  const pairs = lines(30, (row) => `name="Person ${row}" email=${mails[row % 30]}`);
  expect(tablesOf(pairs)).toHaveLength(1);
  const controls = Array.from({ length: 32 }, (_, code) =>
    code === 10 || code === 13 ? '' : String.fromCharCode(code),
  );
  expect(tablesOf(pairs.replaceAll('\n', `\n${controls.join('')}\n`))).toEqual([]);
  expect(tablesOf(`${controls.join('')}\n${pairs}`)).toHaveLength(1);
});

test('a log with commas is a log: its words are no columns', () => {
  const text = lines(
    300,
    (row) => `2026-01-02 03:04:05,${100 + row} INFO [worker-${row % 7}] mail to ${mails[row % 30]}, queued, ${row} ms`,
  );
  expect(tablesOf(text)).toEqual([]);
});

test('one request in an example is no table', () => {
  const text = `Send this:\n\n    curl -d 'x' https://x.io/?name=a\n\n    Name: ${one?.name}\n    Email: ${one?.mail}\n\n    Name: ${two?.name}\n    Email: ${two?.mail}\n`;
  expect(tablesOf(text)).toEqual([]);
});

describe('pages and styles', () => {
  const colours = 's sa sb sc dl sd s2 se sh si sx sr s1 ss err pm n na nb nc'.split(' ');
  const rules = colours.map(
    (name, at) => `.highlight .${name} { color: #${(0x7d9029 + at * 4_099).toString(16)} } /* Name */`,
  );
  const properties = colours.flatMap((name) => [
    `.${name} {`,
    '  font-family: Lato;',
    '  color: red;',
    '  content: "x";',
    '}',
  ]);
  test.each([
    [
      'styles of a rendered notebook',
      `<!DOCTYPE html>\n<html>\n<head>\n<style>\n${rules.join('\n')}\n</style></head></html>\n`,
    ],
    ['the same styles alone', `${rules.join('\n')}\n`],
    ['rules over lines', `${properties.join('\n')}\n`],
    [
      'scripts',
      `mermaid.initialize({ startOnLoad: true });\n${rules.join('\n')}\nwindow.MathJax = { tex: { tags: 'ams' } };\n`,
    ],
  ])('%s are no table', (_, text) => {
    expect(tablesOf(text)).toEqual([]);
  });

  test('YAML beside them still is', () => {
    const list = customers(12).map(({ name, mail }) => `- name: ${name}\n  email: ${mail}\n  note: "a; b {c}"`);
    expect(tablesOf(`${list.join('\n')}\n`)[0]?.subjects).toBe(12);
  });
});

test('a few words show no special category, unless the column says so', () => {
  const { name, mail } = one ?? { name: '', mail: '' };
  const manifest = {
    name: 'bytes',
    description: 'Reads bytes, for the browser',
    version: '5.7.1',
    author: { name, email: mail, url: 'https://example.org' },
    bugs: { url: 'https://example.org/issues' },
    dependencies: { 'base64-js': '^1.3.1' },
    homepage: 'https://example.org/bytes',
    keywords: ['array', 'browser'],
    license: 'MIT',
    main: 'index.js',
    types: 'index.d.ts',
    repository: { type: 'git', url: 'git://example.org/bytes.git' },
    standard: { ignore: ['test/node/**/*.js', 'perf/**/*.js'], globals: ['SharedArrayBuffer'] },
  };
  const kinds = (text: string): string[] =>
    tablesOf(text).flatMap(({ columns }) => columns.map((each) => each.identifier));
  const special = /^(?:politics|ethnicity|religion|health|sexual-orientation)$/;
  expect(kinds(JSON.stringify(manifest, null, 2)).filter((kind) => special.test(kind))).toEqual([]);
  const rows = customers(3).map((each) => `${each.name},${each.mail},Catholic`);
  expect(kinds(['name,email,religion', ...rows].join('\n'))).toContain('religion');
});
