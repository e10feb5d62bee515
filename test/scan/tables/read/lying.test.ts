/** People whose fields lie apart: columns as arrays, values in wrappers, pairs of name and value, numbered keys. */
import { expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(300, 'lying').map(({ name, mail, card }) => ({ name, email: mail, card }));
const json = (value: unknown): string => JSON.stringify(value, null, 1);
const wrap = (value: (text: string) => unknown): unknown[] =>
  people.map((each) => Object.fromEntries(Object.entries(each).map(([key, text]) => [key, value(text)])));
const columns = {
  name: people.map(({ name }) => name),
  email: people.map(({ email }) => email),
  card: people.map(({ card }) => card),
};

test.each([
  ['arrays beside each other', json(columns)],
  ['arrays in an object', json({ data: columns, total: 300 })],
  [
    'columns whose rows have numbers',
    json(Object.fromEntries(Object.entries(columns).map(([key, list]) => [key, { ...list }]))),
  ],
  [
    'answers of a survey, one a row',
    json(
      people.flatMap((each, row) =>
        Object.entries(each).map(([question, answer]) => ({ respondent_id: row, question, answer })),
      ),
    ),
  ],
  ['Avro', json(wrap((string) => ({ string })))],
  ['SPARQL', json({ results: { bindings: wrap((value) => ({ type: 'literal', value })) } })],
  ['a CRM', json({ contacts: wrap((value) => ({ value })).map((properties, vid) => ({ vid, properties })) })],
  [
    'rows of an attribute each, cut by commas',
    `entity_id,attribute,value\n${people.flatMap((each, row) => Object.entries(each).map(([key, text]) => `${row},${key},"${text}"`)).join('\n')}\n`,
  ],
  [
    'rows of an attribute each in XML',
    `<rows>${people.flatMap((each, row) => Object.entries(each).map(([key, text]) => `<row><entity>${row}</entity><attr>${key}</attr><val>${text}</val></row>`)).join('\n')}</rows>`,
  ],
  [
    'a list of one in each line of JSON',
    people.map(({ name, email, card }) => json({ profile: { name }, emails: [{ address: email }], card })).join('\n'),
  ],
  [
    'lines of a log in JSON',
    people
      .map(({ name, email, card }) =>
        json({ log: `level=info name="${name}" email=${email} card=${card}\n`, stream: 'out' }),
      )
      .join('\n'),
  ],
  [
    'JSON behind words in JSON',
    people.map((each) => json({ PRIORITY: '6', MESSAGE: `created ${json(each)}` })).join('\n'),
  ],
  ['DynamoDB', json({ Items: wrap((S) => ({ S })) })],
  [
    'Firestore',
    json({
      documents: wrap((stringValue) => ({ stringValue })).map((fields, row) => ({
        name: `projects/p/documents/u/${row}`,
        fields,
      })),
    }),
  ],
  [
    'lists of name and value',
    json({
      Users: people.map((each, row) => ({
        Username: `u-${row}`,
        Attributes: Object.entries(each).map(([Name, Value]) => ({ Name, Value })),
      })),
    }),
  ],
  [
    'one object in a list',
    json({
      entry: people.map(({ name, email, card }, row) => ({
        id: row,
        name: [{ name }],
        telecom: [{ system: 'email', value: email }],
        account: [{ card }],
      })),
    }),
  ],
  ['by address', json(Object.fromEntries(people.map(({ name, email, card }) => [email, { name, card }])))],
  [
    'properties',
    people
      .flatMap((each, row) => Object.entries(each).map(([key, text]) => `customer.${row}.${key}=${text}`))
      .join('\n'),
  ],
  [
    'indexes',
    people
      .flatMap((each, row) => Object.entries(each).map(([key, text]) => `customers[${row}].${key}: ${text}`))
      .join('\n'),
  ],
  [
    'print_r',
    people
      .map(
        (each) =>
          `Array\n(\n${Object.entries(each)
            .map(([key, text]) => `    [${key}] => ${text}`)
            .join('\n')}\n)\n`,
      )
      .join('\n'),
  ],
  [
    'property lists in plain text',
    `(\n${people
      .map(
        (each) =>
          `  {\n${Object.entries(each)
            .map(([key, text]) => `    ${key} = "${text}";`)
            .join('\n')}\n  },`,
      )
      .join('\n')}\n)`,
  ],
])('%s', (_, text) => {
  const tables = tablesOf(`${text}\n`);
  expect(tables.map(({ rows, subjects }) => [rows, subjects])).toEqual([[300, 300]]);
  expect(Object.values(identifiersOf(tables[0]))).toEqual(
    expect.arrayContaining(['full-name', 'email', 'card-number']),
  );
});

const elements = (write: (key: string, text: string) => string, around: string, root = 'data'): string =>
  `<${root}>\n${people
    .map(
      (each) =>
        `<${around}>${Object.entries(each)
          .map(([key, text]) => write(key, text))
          .join('')}</${around}>`,
    )
    .join('\n')}\n</${root}>`;

test.each([
  ['mariadb-dump', elements((key, text) => `<field name="${key}">${text}</field>`, 'row', 'table_data')],
  ['phpMyAdmin', elements((key, text) => `<column name='${key}'>${text}</column>`, 'table')],
  ['Solr', elements((key, text) => `<str name="${key}">${text}</str>`, 'doc', 'response')],
  ['Liquibase', elements((key, text) => `<column name="${key}" value="${text}"/>`, 'insert', 'databaseChangeLog')],
  ['KML', elements((key, text) => `<Data name="${key}">\n <value>${text}</value>\n</Data>`, 'Placemark', 'Document')],
  [
    'property lists',
    `<?xml version="1.0"?>\n<plist>${elements((key, text) => `<key>${key}</key><string>${text}</string>`, 'dict', 'array')}</plist>`,
  ],
  [
    'DbUnit',
    `<?xml version="1.0"?>\n<dataset><table name="c"><column>name</column><column>email</column><column>card</column>\n${people
      .map(
        (each) =>
          `<row>${Object.values(each)
            .map((text) => `<value>${text}</value>`)
            .join('')}</row>`,
      )
      .join('\n')}</table></dataset>`,
  ],
])('XML of %s', (_, text) => {
  const tables = tablesOf(text);
  expect(tables.map(({ rows, subjects }) => [rows, subjects])).toEqual([[300, 300]]);
  expect(identifiersOf(tables[0])).toMatchObject({ name: 'full-name', email: 'email', card: 'card-number' });
});

test('XML of FOAF', () => {
  const text = people.map(
    ({ name, email }) =>
      `<foaf:Person><foaf:name>${name}</foaf:name><foaf:mbox rdf:resource="mailto:${email}"/></foaf:Person>`,
  );
  expect(tablesOf(`<rdf:RDF>\n${text.join('\n')}\n</rdf:RDF>`)).toMatchObject([{ rows: 300, subjects: 300 }]);
});

test('XML of goods, and of settings, is nobody', () => {
  const goods = people.map(
    (_, row) => `<doc><field name="id">${row}</field><field name="name">Chair ${row}</field></doc>`,
  );
  expect(tablesOf(`<add>${goods.join('\n')}</add>`)).toEqual([]);
  const beans = people.map(
    (_, row) => `<bean id="b${row}"><property name="name" value="chair"/><property name="email" ref="mailer"/></bean>`,
  );
  expect(tablesOf(`<?xml version="1.0"?><beans>${beans.join('\n')}</beans>`)).toEqual([]);
});

test.each([
  ['rows of BigQuery', json({ rows: people.map((each) => ({ f: Object.values(each).map((v) => ({ v })) })) })],
])('%s, without names', (_, text) => {
  const [table, ...others] = tablesOf(text);
  expect(others).toEqual([]);
  expect(table).toMatchObject({ rows: 300, subjects: 300 });
});

test.each([
  [
    'a chart',
    {
      labels: people.map((_, row) => `2026-01-${row}`),
      data: people.map((_, row) => row * 1.5),
      max: people.map((_, row) => row),
    },
  ],
  ['measurements', { station: ['N1', 'N2', 'S1', 'S2'], height: [1204, 877, 391, 1466], wind: [4.2, 7.9, 3.3, 11.8] }],
  ['options', { options: ['red', 'blue', 'green'].map((name) => ({ name, value: name })) }],
  ['goods of DynamoDB', { Items: people.map((_, row) => ({ id: { N: String(row) }, name: { S: `Chair ${row}` } })) }],
])('%s: nobody', (_, value) => {
  expect(tablesOf(json(value))).toEqual([]);
});
