/** Every shape that records are written in becomes one table, with all of its people and with its columns typed. */
import { describe, expect, test } from 'vitest';
import { tableFormats } from '../../../../rules/index.ts';
import { shapes } from '../../../../scan/tables/read/registry.ts';
import { readSchema } from '../../../report/fixture.ts';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(8);
const each = (write: (person: (typeof people)[number], row: number) => string, between = '\n'): string =>
  people.map((person, row) => write(person, row)).join(between);
const json = JSON.stringify;
const born = (row: number): string => `19${60 + row}-0${row + 1}-1${row}`;

const notebook = (outputs: unknown): string =>
  json({ cells: [{ cell_type: 'code', source: ['customers.head()'], outputs }], metadata: {}, nbformat: 4 });
const html = each(({ name, mail }) => `<tr><td>${name}<td>${mail.replace('@', '&#64;')}</tr>`, '');
const page = `<table><tr><th>name<th>email</tr>${html}</table>`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const printed = ['   name                    email\n'].concat(
  people.map(({ name, mail }, row) => `${row}  ${name.padEnd(22)}  ${mail}\n`),
);

const documents: readonly (readonly [format: string, what: string, text: string])[] = [
  [
    'markdown',
    'Markdown',
    `# Kunden\n\n| Name | E-mail |\n|:---|---:|\n${each((p) => `| **${p.name}** | <${p.mail}> |`)}\n\nEnde\n`,
  ],
  ['markdown', 'psql', ` name | email\n------+-------\n${each((p) => ` ${p.name} | ${p.mail}`)}\n(8 rows)\n`],
  [
    'markdown',
    'mysql',
    `mysql> select\n+---+---+\n| name | email |\n+---+---+\n${each((p) => `| ${p.name} | ${p.mail} |`)}\n+---+---+\n`,
  ],
  ['markdown', 'wiki', `Kunden:\n||Name||Email||\n${each((p) => `|${p.name}|${p.mail}|`)}\n`],
  [
    'html',
    'a page',
    `<!doctype html><body><script>if (a < b) c()</script><table><tr><th>Name<th>E-mail</tr>${html}</table>`,
  ],
  [
    'xml',
    'elements',
    `<?xml version="1.0"?><r xmlns="u">${each((p) => `<customer id="1"><name>${p.name}</name><contact><email>${p.mail}</email></contact></customer>`)}</r>`,
  ],
  ['xml', 'attributes', `<users>${each((p) => `<row Name="${p.name}" Email='${p.mail}' />`)}</users>`],
  ['yaml', 'a fixture', each((p, row) => `user_${row}:\n  name: ${p.name} # of a list\n  email: "${p.mail}"\n`)],
  [
    'yaml',
    'a list',
    `users:\n${each((p) => `- name: '${p.name}'\n  email: ${p.mail}\n  address:\n    city: Berlin`)}\nother: 1\n`,
  ],
  ['yaml', 'flow values', `---\nusers:\n${each((p) => `  - {name: ${p.name}, email: ${p.mail}}`)}\n`],
  [
    'cassette',
    'VCR',
    `---\nhttp_interactions:\n${each((p) => `- request:\n    method: get\n  response:\n    body:\n      encoding: UTF-8\n      string: '${json({ id: 1, user: { name: p.name, email: p.mail } })}'`)}\nrecorded_with: VCR 6\n`,
  ],
  [
    'cassette',
    'nock',
    json([
      {
        scope: 'https://x.io',
        method: 'GET',
        response: { data: people.map(({ name, mail }) => ({ name, email: mail })) },
      },
    ]),
  ],
  [
    'har',
    'forms',
    json({
      log: {
        creator: { name: 'x' },
        entries: people.map(({ name, mail }) => ({
          request: {
            postData: {
              params: [
                { name: 'name', value: name },
                { name: 'email', value: mail },
              ],
            },
          },
        })),
      },
    }),
  ],
  [
    'har',
    'bodies',
    json({
      log: {
        creator: {},
        entries: [
          { response: { content: { text: json({ users: people.map(({ name, mail }) => ({ name, email: mail })) }) } } },
        ],
      },
    }),
  ],
  [
    'har',
    'bodies in base64',
    json({
      log: {
        creator: {},
        entries: people.map(({ name, mail }) => ({
          response: {
            content: {
              mimeType: 'application/json',
              text: base64(json({ user: { name, email: mail, city: 'Zürich' } })),
              encoding: 'base64',
            },
          },
        })),
      },
    }),
  ],
  [
    'html',
    'a page in base64 in a HAR',
    json({ log: { creator: {}, entries: [{ response: { content: { encoding: 'base64', text: base64(page) } } }] } }),
  ],
  [
    'cassette',
    'a body in base64',
    `---\nhttp_interactions:\n${each((p) => `- request:\n    method: get\n  response:\n    body:\n      base64_string: |\n        ${base64(json({ user: { name: p.name, email: p.mail } }))}`)}\nrecorded_with: VCR 6\n`,
  ],
  [
    'har',
    'encoded forms',
    json({
      log: {
        creator: {},
        entries: people.map(({ name, mail }) => ({
          request: { postData: { text: `name=${name.replace(' ', '+')}&email=${encodeURIComponent(mail)}` } },
        })),
      },
    }),
  ],
  [
    'notebook',
    'HTML and the same printed',
    notebook([
      {
        data: {
          'text/html': [
            `<table><tr><th></th><th>name</th><th>email</th></tr>`,
            html.replaceAll('<tr>', '<tr><td>1'),
            '</table>',
          ],
          'text/plain': printed,
        },
      },
    ]),
  ],
  ['notebook', 'a printed frame', notebook([{ name: 'stdout', text: printed }])],
  [
    'json',
    'objects by id',
    json({ users: Object.fromEntries(people.map(({ name, mail }, row) => [`id${row}`, { name, email: mail }])) }),
  ],
  [
    'json',
    'records inside records',
    json([{ shop: 'a', orders: people.map(({ name, mail }) => ({ total: 1, customer: { name, email: mail } })) }]),
  ],
  ['jsonl', 'lines', each(({ name, mail }) => json({ name, email: mail }))],
  ['fields', 'blocks', each((p, row) => `Name: ${p.name}\nEmail: ${p.mail}\nBirth date: ${born(row)}\n`)],
  [
    'fields',
    'LDIF',
    each(
      (p, row) =>
        `dn: uid=${row},dc=x\nname: ${p.name.slice(0, 5)}\n ${p.name.slice(5)}\nmail: ${p.mail}\nmail: second@x.io\nsurname:: ${Buffer.from('Müller').toString('base64')}\n`,
    ),
  ],
  [
    'vcard',
    'an address book',
    each(
      (p, row) =>
        `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${p.name}\r\nitem1.EMAIL;TYPE=HOME:${p.mail}\r\nTEL;TYPE=CELL:+49 30 901${row}4417\r\nADR:;;Weg ${row};Berlin;;12345;DE\r\nEND:VCARD\r\n`,
      '',
    ),
  ],
  [
    'vcard',
    'an invitation',
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${each((p) => `ATTENDEE;CN="${p.name}";ROLE=CHAIR:mailto:${p.mail}`)}\nEND:VEVENT\nEND:VCALENDAR\n`,
  ],
  [
    'log',
    'addresses in angle brackets',
    `${each((p, row) => `2026-01-02 03:04:0${row} mta: id=${row} name="${p.name}" to=<${p.mail}>, status=sent`)}\n`,
  ],
  [
    'log',
    'pairs',
    each((p, row) => `2026-01-02T03:04:0${row}Z level=info msg="created, ok" email=${p.mail} name="${p.name}"`),
  ],
  [
    'log',
    'JSON behind a prefix',
    each((p, row) => `2026-01-02 03:04:0${row} INFO [web] ${json({ user: { name: p.name, email: p.mail } })}`),
  ],
  [
    'log',
    'requests',
    each(
      (p, row) =>
        `84.112.3.${row} - - [02/Jan/2026:03:04:05 +0000] "GET /signup?email=${encodeURIComponent(p.mail)}&name=${encodeURIComponent(p.name)} HTTP/1.1" 200 12 "-" "curl"`,
    ),
  ],
  ['log', 'syslog', each((p, row) => `<34>Jan  2 03:04:0${row} web app[12]: signup email=${p.mail} name='${p.name}'`)],
  [
    'fixed-width',
    'a report',
    `NAME                    MAIL\n----                    ----\n${each((p) => `${p.name.padEnd(22)}  ${p.mail}`)}\n`,
  ],
  [
    'markup',
    'LaTeX',
    `\\begin{tabular}{ll}\nName & Mail \\\\\n${each((p) => `${p.name} & ${p.mail} \\\\`)}\n\\end{tabular}\n`,
  ],
  [
    'code',
    'JavaScript',
    `export const users = [\n${each((p) => `  { name: '${p.name}', email: "${p.mail}", active: true },`)}\n];\n`,
  ],
  [
    'code',
    'a map',
    `module.exports = {\n${each((p, row) => `  u${row}: { name: '${p.name}', email: '${p.mail}', address: { city: 'Berlin' } },`)}\n};\n`,
  ],
  ['code', 'Ruby', each((p) => `User.create!(name: "${p.name}", email: "${p.mail}", admin: false)`)],
  [
    'code',
    'older Ruby',
    `[\n${each((p) => `{ :name => "${p.name}", :email => '${p.mail}' },`)}\n].each { |u| User.new(u) }\n`,
  ],
  ['code', 'PHP', `<?php\nreturn [\n${each((p) => `  ['name' => '${p.name}', 'email' => '${p.mail}'],`)}\n];`],
  ['code', 'Python', `USERS = [\n${each((p) => `    dict(name="${p.name}", email=u"${p.mail}"),  # it's one`)}\n]\n`],
  ['code', 'Go', `var users = []User{\n${each((p) => `\t{Name: "${p.name}", Email: "${p.mail}"},`)}\n}\n`],
  [
    'code',
    'C#',
    `var users = new List<User> {\n${each((p) => `  new User { Name = "${p.name}", Email = "${p.mail}" },`)}\n};\n`,
  ],
  [
    'code',
    'a builder',
    each((p) => `  repo.save(Customer.builder()\n    .name("${p.name}")\n    .setEmail("${p.mail}")\n    .build());`),
  ],
  [
    'sql',
    'MySQL',
    `-- MySQL dump\nCREATE TABLE \`u\` (\n \`id\` int,\n \`name\` varchar(20),\n \`email\` text,\n PRIMARY KEY (\`id\`)\n) ENGINE=InnoDB;\nINSERT INTO \`u\` VALUES ${each((p, row) => `(${row},'${p.name}',_binary '${p.mail}')`, ',')};\n`,
  ],
  [
    'sql',
    'PostgreSQL, COPY',
    `--\n-- PostgreSQL database dump\n--\nCREATE TABLE public.users (\n id integer,\n name text,\n email text\n);\nCOPY public.users FROM stdin;\n${each((p, row) => `${row}\t${p.name}\t${p.mail}`)}\n\\.\n`,
  ],
  [
    'sql',
    'PostgreSQL, COPY as CSV',
    `COPY users (name, email) FROM stdin WITH (FORMAT csv, DELIMITER ';');\n${each((p) => `"${p.name}";${p.mail}`)}\n\\.\nSELECT 1;\n`,
  ],
  [
    'sql',
    'SQL Server',
    `USE [x]\nGO\nSET IDENTITY_INSERT [dbo].[Users] ON\nGO\n${each((p, row) => `INSERT [dbo].[Users] ([Id], [Name], [Email], [Born]) VALUES (${row}, N'${p.name}', N'${p.mail}', CAST(N'${born(row)}' AS Date))\nGO`)}\n`,
  ],
  [
    'sql',
    'SQLite',
    `PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE u(id INTEGER PRIMARY KEY, name TEXT, email TEXT);\n${each((p, row) => `INSERT INTO u VALUES(${row},'${p.name}','${p.mail}');`)}\nCOMMIT;\n`,
  ],
  [
    'code',
    'factories of Ruby',
    `FactoryBot.define do\n${each((p, row) => `  factory :customer_${row}, class: Customer do\n    name { '${p.name}' }\n    email { "${p.mail}" }\n\n    active { true }\n  end`)}\nend\n`,
  ],
  [
    'code',
    'factories without braces',
    `${each((p, row) => `Fabricator(:customer_${row}, from: :customer) do\n  name  '${p.name}'\n  email '${p.mail}'\nend`)}\n`,
  ],
  [
    'code',
    'blocks that set attributes',
    each((p) => `User.create! do |u|\n  u.name = '${p.name}'\n  u.email = '${p.mail}'\nend\n`),
  ],
  ['code', 'calls without brackets', each((p) => `User.create! name: '${p.name}', email: '${p.mail}', admin: false\n`)],
  [
    'code',
    'calls over lines',
    each((p) => `Customer.create :name => '${p.name}',\n                :email => '${p.mail}' if ENV['SEED']\n`),
  ],
  ['code', 'fixtures of Elixir', each((p) => `    user_fixture name: "${p.name}", email: "${p.mail}"\n`)],
  [
    'code',
    'setters',
    each((p) => `Customer c = new Customer();\nc.setName("${p.name}");\nc.setEmail("${p.mail}");\nlist.add(c);\n`),
  ],
  [
    'code',
    'attributes of PHP',
    `<?php\n${each((p) => `$user = new User;\n$user->name = '${p.name}';\n$user->email = '${p.mail}';\n$user->save();\n`)}`,
  ],
  [
    'code',
    'attributes line by line',
    each((p, row) => `user${row} := User{}\nuser${row}.Name = "${p.name}"\nuser${row}.Email = "${p.mail}"\n`),
  ],
];

test.each(documents)('%s: %s', (format, _, text) => {
  const [table, ...others] = tablesOf(text);
  expect(others).toEqual([]);
  expect(table).toMatchObject({ format, rows: 8, subjects: 8 });
  const identifiers = Object.values(identifiersOf(table));
  expect(identifiers).toContain('email');
  expect(identifiers.some((identifier) => identifier.endsWith('name'))).toBe(true);
  const addresses = people.map(({ mail }) => Buffer.from(text).indexOf(mail)).filter((at) => at >= 0);
  for (const at of addresses) {
    expect(at).toBeGreaterThanOrEqual(table?.start ?? Infinity);
    expect(at).toBeLessThan(table?.end ?? 0);
  }
});

test.each(documents)('%s: %s, in pieces', (_, __, text) => {
  expect(tablesOf(text, 7)).toEqual(tablesOf(text));
});

test.each([
  ['JavaScript', `const rows = [\n${each((p) => `  ['${p.name}', '${p.mail}', 4],`)}\n];\n`],
  ['Java', each((p) => `  list.add(new Customer("${p.name}", "${p.mail}", 12));`)],
  ['Go', `var users = []User{\n${each((p) => `\t{"${p.name}", "${p.mail}", 3},`)}\n}\n`],
])('values in order, in %s', (_, text) => {
  expect(tablesOf(text)).toMatchObject([{ format: 'code', rows: 8, subjects: 8 }]);
});

test('bodies in base64 are opened to depth 5, and pictures are none', () => {
  const har = (text: string): string =>
    json({ log: { creator: {}, entries: [{ response: { content: { encoding: 'base64', text } } }] } });
  const wrapped = (times: number): string =>
    Array.from({ length: times }).reduce<string>(
      base64,
      json({ users: people.map(({ name, mail }) => ({ name, mail })) }),
    );
  expect(tablesOf(har(wrapped(4)))).toMatchObject([{ format: 'har', rows: 8, subjects: 8 }]);
  expect(tablesOf(har(wrapped(6)))).toEqual([]);
  expect(tablesOf(har(Buffer.from(Array.from({ length: 3_000 }, (_, at) => at % 251)).toString('base64')))).toEqual([]);
});

describe('formats', () => {
  test('are named in the published schema', () => {
    const schema = readSchema() as { $defs: { dataset: { properties: { format: { enum: string[] } } } } };
    expect(schema.$defs.dataset.properties.format.enum.toSorted()).toEqual([...tableFormats].toSorted());
  });

  test('have a document here, and so has every reader', () => {
    const tried = new Set(documents.map(([format]) => format));
    // In csv.test.ts, list.ts and, what is opened by a decoder, in test/scan/decode.
    const elsewhere = ['csv', 'tsv', 'text', 'xlsx', 'ods', 'document', 'sqlite', 'parquet', 'avro'];
    expect(tableFormats.filter((format) => !tried.has(format))).toEqual(elsewhere);
    // Each has a test of its own.
    expect(shapes.filter(({ name }) => !tried.has(name)).map(({ name }) => name)).toEqual([
      'population',
      'segments',
      'placed',
      'turned',
      'sheets',
      'bound',
      'logins',
      'csv',
      'asciidoc',
      'page',
      'quoted JSON',
      'series',
      'addresses',
      'recipients',
      'roster',
    ]);
  });
});
