/** Fixtures and seeds with one record a line: however many there are, they are records and no table of commas. */
import { describe, expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { tablesOf } from '../../../support/tables.ts';

type Customer = ReturnType<typeof customers>[number];

const writers: Readonly<Record<string, (each: Customer, row: number) => string>> = {
  TypeScript: ({ name, mail, card }, row) => `  { id: ${row}, name: '${name}', email: '${mail}', card: '${card}' },`,
  Python: ({ name, mail, card }) => `    {"name": "${name}", "email": "${mail}", "card": "${card}"},`,
  'Python, dict()': ({ name, mail, card }) => `    dict(name="${name}", email="${mail}", card="${card}"),`,
  'Python, tuples': ({ name, mail, card }) => `    ("${name}", "${mail}", "${card}"),`,
  Ruby: ({ name, mail, card }) => `  { :name => '${name}', :email => '${mail}', :card => '${card}' },`,
  PHP: ({ name, mail, card }) => `    ['name' => '${name}', 'email' => '${mail}', 'card' => '${card}'],`,
  Go: ({ name, mail, card }) => `\t{Name: "${name}", Email: "${mail}", Card: "${card}"},`,
  'C#': ({ name, mail, card }) => `  new Customer { Name = "${name}", Email = "${mail}", Card = "${card}" },`,
  Kotlin: ({ name, mail, card }) => `  Customer(name = "${name}", email = "${mail}", card = "${card}"),`,
  Java: ({ name, mail, card }) => `    new Customer("${name}", "${mail}", "${card}"),`,
  'Java, numbers in front': ({ name, mail, card }, row) =>
    `    new Customer(${row + 17}, "${name}", "${mail}", "${card}"),`,
  'Python, a call among the arguments': ({ name, mail, card }, row) =>
    `    Customer(name="${name}", email="${mail}", born=date(1990, 5, ${1 + (row % 9)}), card="${card}"),`,
  'Kotlin, names behind the first ones': ({ name, mail, card }) =>
    `  Customer("${name}", "${mail}", card = "${card}"),`,
  'F#': ({ name, mail, card }) => `    { Name = "${name}"; Email = "${mail}"; Card = "${card}" }`,
  OCaml: ({ name, mail, card }) => `    { name = "${name}"; email = "${mail}"; card = "${card}" };`,
  PowerShell: ({ name, mail, card }) => `  @{ Name = '${name}'; Email = '${mail}'; Card = '${card}' }`,
  'PowerShell, a line each': ({ name, mail, card }) =>
    `  @{\n    Name = '${name}'\n    Email = '${mail}'\n    Card = '${card}'\n  }`,
  Erlang: ({ name, mail, card }) => `  #{name => <<"${name}">>, email => <<"${mail}">>, card => <<"${card}">>},`,
  'C, by name': ({ name, mail, card }) => `  { .name = "${name}", .email = "${mail}", .card = "${card}" },`,
  'Prolog, facts': ({ name, mail, card }, row) => `customer(${row}, "${name}", '${mail}', '${card}').`,
  'a log in Python': ({ name, mail, card }) =>
    `2026-05-04 10:26:05,569 INFO:crm:new {'name': '${name}', 'email': '${mail}', 'card': '${card}'}`,
  'a log in Java': ({ name, mail, card }) =>
    `2026-05-04 10:26:05,569 INFO  [main] c.k.Service - Saved Customer(name=${name}, email=${mail}, card=${card}, note=)`,
  'a log in Go': ({ name, mail, card }) =>
    `2026/05/04 10:26:05 created {Note: Name:${name} Email:${mail} Card:${card}}`,
  'a log in PHP': ({ name, mail, card }) =>
    `[2026-05-04T10:26:05+00:00] app.INFO: new {"name": "${name}", "email": "${mail}", "card": "${card}"} []`,
  'a log in Elixir': ({ name, mail, card }) =>
    `10:00:00.123 [info] %Customer{name: "${name}", email: "${mail}", card: "${card}"}`,
  logfmt: ({ name, mail, card }) =>
    `ts=2026-05-04T10:26:05Z level=info name="${name}" note= email=${mail} card=${card}`,
  EDN: ({ name, mail, card }) => `{:name "${name}" :email "${mail}" :vip nil :card "${card}"}`,
  'Lua, names in brackets': ({ name, mail, card }) =>
    `  { ["name"] = "${name}", ["email"] = "${mail}", ["card"] = "${card}" },`,
  'Kotlin, maps': ({ name, mail, card }) => `  mapOf("name" to "${name}", "email" to "${mail}", "card" to "${card}"),`,
  'Scala, maps': ({ name, mail, card }) => `  Map("name" -> "${name}", "email" -> "${mail}", "card" -> "${card}"),`,
  'Objective-C': ({ name, mail, card }) => `  @{@"name": @"${name}", @"email": @"${mail}", @"card": @"${card}"},`,
  'Haskell, names that begin alike': ({ name, mail, card }) =>
    `  , Customer { custName = "${name}", custEmail = Just "${mail}", custCard = "${card}" }`,
  'PL/pgSQL, named arguments': ({ name, mail, card }) =>
    `  PERFORM add_customer(p_name => '${name}', p_email => '${mail}', p_card => '${card}');`,
  'lists of pairs': ({ name, mail, card }) => `  [["name", "${name}"], ["email", "${mail}"], ["card", "${card}"]],`,
  'Lisp, pairs': ({ name, mail, card }) => ` ((:name . "${name}") (:email . "${mail}") (card . "${card}"))`,
  JSX: ({ name, mail, card }, row) => `<Card id={${row}} name="${name}" email={'${mail}'} vip={null} card="${card}" />`,
  'an array by address': ({ name, mail, card }) => `  ["${mail}", { name: "${name}", card: "${card}" }],`,
  'an object by address': ({ name, mail, card }) => `  "${mail}": { name: "${name}", card: "${card}" },`,
  'protocol buffers as text': ({ name, mail, card }) =>
    `customers { name: "${name}" email: "${mail}" card: "${card}" }`,
  ABAP: ({ name, mail, card }) => `  ( name = '${name}' email = '${mail}' card = '${card}' )`,
  'Java, arrays': ({ name, mail, card }) => `    new Object[] {"${name}", "${mail}", "${card}"},`,
  'Java, names and values in turn': ({ name, mail, card }) =>
    `    Map.of("name", "${name}", "email", "${mail}", "card", "${card}"),`,
  'C#, a migration': ({ name, mail, card }) =>
    `migrationBuilder.InsertData(table: "Customers", columns: new[] { "Name", "Email", "Card" }, values: new object[] { "${name}", "${mail}", "${card}" });`,
  'Elixir, tuples': ({ name, mail, card }) => `  {"${name}", "${mail}", "${card}"},`,
  'a log of zap': ({ name, mail, card }) =>
    `2026-05-04T10:26:05.569Z\tINFO\tcrm/store.go:12\tcreated\t{"name": "${name}", "email": "${mail}", "card": "${card}"}`,
  'a form in a log': ({ name, mail, card }) =>
    `2026-05-04 INFO POST /signup body=name=${encodeURIComponent(name)}&email=${encodeURIComponent(mail)}&card=${card}&note=`,
  'XML in a log': ({ name, mail, card }) =>
    `2026-05-04 DEBUG <soap:Body><name>${name}</name><email>${mail}</email><card>${card}</card></soap:Body>`,
  'an event of CEF': ({ name, mail, card }) =>
    `May 04 10:26:05 host CEF:0|Acme|CRM|1.0|100|created|5|name=${name} email=${mail} card=${card}`,
  curl: ({ name, mail, card }) =>
    `curl -X POST https://shop.example/c -d '{"name": "${name}", "email": "${mail}", "card": "${card}"}'`,
  'JSON in a string': ({ name, mail, card }) =>
    `  save("{\\"name\\": \\"${name}\\", \\"email\\": \\"${mail}\\", \\"card\\": \\"${card}\\"}");`,
  'a snapshot': ({ name, mail, card }, row) =>
    `exports[\`one ${row}\`] = \`\nObject {\n  "card": "${card}",\n  "email": "${mail}",\n  "name": "${name}",\n}\n\`;`,
  'Java, added one by one': ({ name, mail, card }) => `    all.add(new Customer("${name}", "${mail}", "${card}"));`,
  'Ruby, appended': ({ name, mail, card }) => `ALL << Customer.new("${name}", "${mail}", "${card}")`,
  'R, bound one by one': ({ name, mail, card }) =>
    `df <- rbind(df, data.frame(name = "${name}", email = "${mail}", card = "${card}"))`,
  'C#, test cases': ({ name, mail, card }) => `    [InlineData("${name}", "${mail}", "${card}")]`,
  'rows of a sheet': ({ name, mail, card }) => `  sheet.appendRow(["${name}", "${mail}", "${card}"]);`,
  'a function of theirs': ({ name, mail, card }) => `createCustomer('${name}', '${mail}', '${card}');`,
  'Rust, strings that are made': ({ name, mail, card }) =>
    `  Customer { name: String::from("${name}"), email: String::from("${mail}"), card: String::from("${card}") },`,
  'C#, dictionaries': ({ name, mail, card }) =>
    `  new Dictionary<string, string> { { "name", "${name}" }, { "email", "${mail}" }, { "card", "${card}" } },`,
  'Haskell, in order': ({ name, mail, card }, row) => `  , Customer "C${row}" "${name}" "${mail}" "${card}"`,
  'Clojure, vectors': ({ name, mail, card }, row) => `  ["C${row}" "${name}" "${mail}" "${card}"]`,
  'a shell': ({ name, mail, card }, row) => `add-customer "C${row}" "${name}" "${mail}" "${card}"`,
  'SQL, UPDATE': ({ name, mail, card }, row) =>
    `UPDATE users SET name='${name}', email='${mail}', card='${card}' WHERE id=${row};`,
};

describe.each(Object.entries(writers))('%s', (_, write) => {
  test.each([3, 12, 60, 300])('%i records', (count) => {
    const lines = customers(count, 'code lines').map(write);
    const tables = tablesOf(['all = [', ...lines, ']', ''].join('\n'));
    expect(tables.map(({ subjects }) => subjects)).toEqual([count]);
    expect(tables.map(({ rows }) => rows)).toEqual([count]);
    const kinds = tables.flatMap(({ columns }) => columns.map(({ identifier }) => identifier));
    expect(kinds).toEqual(expect.arrayContaining(['full-name', 'email', 'card-number']));
  });
});

/** What only some have, the others leave out. */
const lacking: Readonly<Record<string, (each: Customer, row: number) => string>> = {
  Lua: ({ name, mail, card }, row) =>
    `  { name = "${name}", email = "${mail}", card = "${card}", vip = ${row % 2 ? '"yes"' : 'nil'} },`,
  Cypher: ({ name, mail, card }, row) =>
    `CREATE (:Customer {name: "${name}", email: "${mail}", card: "${card}", vip: ${row % 2 ? '"yes"' : 'null'}});`,
  Elixir: ({ name, mail, card }, row) =>
    `Repo.insert!(%Customer{name: "${name}", email: "${mail}", card: "${card}", vip: ${row % 2 ? '"yes"' : 'nil'}})`,
  'Java, builders': ({ name, mail, card }, row) =>
    `  save(C.builder().name("${name}").email("${mail}").card("${card}")${row % 2 ? '.vip("yes")' : ''}.build());`,
  HCL: ({ name, mail, card }, row) =>
    `  c${row} = {\n    name = "${name}"\n    email = "${mail}"\n    card = "${card}"${row % 2 ? '\n    vip = "yes"' : ''}\n  }`,
};

test.each(Object.entries(lacking))('records in %s that lack a field are of one table', (_, write) => {
  const tables = tablesOf(['all = {', ...customers(60, 'lacking').map(write), '}', ''].join('\n'));
  expect(tables.map(({ subjects }) => subjects)).toEqual([60]);
});

test('rows that are called, under names that begin with a tilde, are a table', () => {
  const rows = customers(40, 'called').map(({ name, mail, card }) => `  "${name}", "${mail}", "${card}",`);
  const [table] = tablesOf(['tribble(', '  ~name, ~email, ~card,', ...rows, ')', ''].join('\n'));
  expect(table).toMatchObject({ rows: 40, subjects: 40 });
});

test('products one a line are nobody', () => {
  const lines = customers(60, 'goods').map((_, row) => `  new Product(${row}, "Chair ${row}", "oak", 4${row}.50),`);
  expect(tablesOf(['all = [', ...lines, ']', ''].join('\n'))).toEqual([]);
});

test('a table whose cells hold colons and brackets stays a table', () => {
  const rows = customers(40, 'colons').map(
    ({ name, mail }, row) => `${name},${mail},12:${10 + row},"(a, b)",https://a.example/${row}`,
  );
  const [table] = tablesOf(['name,email,time,note,page', ...rows, ''].join('\n'));
  expect(table).toMatchObject({ format: 'csv', rows: 40, subjects: 40 });
});
