/** User names with passwords: people's where people chose them, nobody's in manuals, tests and settings. */
import { describe, expect, test } from 'vitest';
import { make } from '../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../support/tables.ts';

const logins = Array.from({ length: 24 }, (_, at) => ({
  username: make('{{lower:7}}', `login ${at}`),
  password: make('{{lower:6}}{{digits:2}}', `chosen ${at}`),
}));
const csv = (rows: readonly (readonly string[])[]): string => `${rows.map((row) => row.join(',')).join('\n')}\n`;
const pairs = logins.map(({ username, password }) => [username, password]);

describe('people', () => {
  test.each([
    ['a table', csv([['username', 'password'], ...pairs])],
    ['other words', csv([['Benutzername', 'Kennwort'], ...pairs])],
    ['JSON', JSON.stringify(logins, null, 1)],
    [
      'SQL',
      `INSERT INTO users (id, login, passwd) VALUES\n${pairs.map(([user, word], at) => `(${at}, '${user}', '${word}')`).join(',\n')};\n`,
    ],
  ])('%s', (_, text) => {
    const [table, ...others] = tablesOf(text);
    expect(table).toMatchObject({ subjects: 24 });
    expect(Object.values(identifiersOf(table)).toSorted()).toEqual(['password', 'username']);
    expect(others).toEqual([]);
  });

  test('addresses with passwords behind a colon, and no header', () => {
    const lines = pairs.map(([user, word], at) => `${user}@gmx.net:${word}${'x'.repeat(at % 5)}`);
    expect(tablesOf(`${lines.join('\n')}\n`)[0]).toMatchObject({
      subjects: 24,
      columns: [{ identifier: 'email' }, { identifier: 'password' }],
    });
  });
});

describe('nobody', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['a few logins of a test', [['username', 'password'], ...pairs.slice(0, 4)]],
    ['logins of machines', [['host', 'username', 'password'], ...pairs.map((each, at) => [`10.1.2.${at}`, ...each])]],
    ['cases of a test', [['username', 'password', 'expected'], ...pairs.map((each) => [...each, 'ok'])]],
    ['logins that count', [['username', 'password'], ...pairs.map((_, at) => [`user${at}`, `pass${at}`])]],
    ['the same password', [['username', 'password'], ...pairs.map(([user = '']) => [user, 'secret_sauce7'])]],
    [
      'as vendors set them',
      [
        ['username', 'password'],
        ...'admin admin,root 12345,cisco cisco,support support,user user,guest guest,service service,ubnt ubnt,manager friend,operator none'
          .split(',')
          .map((each) => each.split(' ')),
      ],
    ],
    ['addresses with codes of one shape', pairs.map(([user], at) => [`${user}@gmx.net`, `A${1000 + at}x`])],
  ])('%s', (_, rows) => {
    expect(tablesOf(csv(rows)).flatMap(({ columns }) => columns.map(({ identifier }) => identifier))).not.toContain(
      'password',
    );
  });
});
