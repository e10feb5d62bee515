/** What stands among tests weighs less, wherever a language keeps them; it is found all the same. */
import { expect, test } from 'vitest';
import { scanBytes } from '../../support/scan.ts';
import { make } from '../../support/secrets.ts';

const text = `dbPassword = "${make('{{printable:16}}', 'paths')}"\n`;
const severityAt = async (name: string): Promise<string | undefined> =>
  (await scanBytes(text, { name })).findings.find(({ rule }) => rule === 'secrets/password-assignment')?.severity;

test.each(['src/Orders.Tests/Store.cs', 'src/main/OrderTest.java', 'tests/store.py', 'src/store.test.ts'])(
  '%s is milder',
  async (path) => expect(await severityAt(path)).toBe('medium'),
);

test.each(['src/Orders/Store.cs', 'src/main/Order.java', 'src/contest/store.py'])('%s is not', async (path) =>
  expect(await severityAt(path)).toBe('high'),
);
