/** Passwords in connection strings: any driver, any order, any sign; less grave on this machine. */
import { describe, expect, test } from 'vitest';
import { scanBytes } from '../support/scan.ts';
import { make } from '../support/secrets.ts';

const password = `kT7$${make('{{base62:12}}', 'connection')}`;

async function severitiesOf(text: string): Promise<string[]> {
  const { findings } = await scanBytes(`var c = "${text}";\n`, { name: 'Program.cs' });
  return findings.filter(({ kind }) => kind === 'secret').map(({ severity }) => severity);
}

describe('a password for another machine is critical', () => {
  test.each([
    `Server=sql1.corp.net;Database=a;User Id=svc;Password=${password};`,
    `Password=${password};Server=sql1.corp.net;Database=a;User Id=svc;`,
    `host=db1.corp.net port=5432 user=svc password=${password} dbname=a`,
    `jdbc:mysql://db1.corp.net:3306/a?user=svc&password=${password}`,
    `jdbc:sqlserver://sql1.corp.net:1433;databaseName=a;user=svc;password=${password};encrypt=true`,
    `jdbc:oracle:thin:svc/${password}@//ora1.corp.net:1521/a`,
    `svc:${password}@tcp(db1.corp.net:3306)/a`,
    `amqps://svc:${password}@mq.corp.net:5671/a`,
    `snowflake://svc:${password}@acme.corp.net/db`,
  ])('%s', async (text) => expect(await severitiesOf(text)).toEqual(['critical']));
});

test('for this machine it is low', async () => {
  expect(await severitiesOf(`Server=localhost;Database=a;User Id=sa;Password=${password};`)).toEqual(['low']);
  expect(await severitiesOf(`svc:${password}@tcp(127.0.0.1:3306)/a`)).toEqual(['low']);
});

test('a name that only begins alike is another machine', async () => {
  expect(await severitiesOf(`Server=localhost.corp.net;User Id=sa;Password=${password};`)).toEqual(['critical']);
});

describe('what stands for a password is none', () => {
  test.each(['${DB_PASSWORD}', '$DB_PASSWORD', '{0}', '<password>', '#{Password}', '%s'])('%s', async (value) =>
    expect(await severitiesOf(`Server=sql1.corp.net;User Id=svc;Password=${value};`)).toEqual([]),
  );
});

test('the sample of a manual is information', async () => {
  expect(await severitiesOf('Server=sql1.corp.net;User Id=sa;Password=YourStrong!Passw0rd;')).toEqual(['info']);
});
