/** What names a secret of a cluster, a store or this machine is told from the secret itself. */
import { describe, expect, test } from 'vitest';
import { namesResource } from '../../../scan/match/guess/references.ts';
import { scanBytes } from '../../support/scan.ts';
import { make } from '../../support/secrets.ts';

async function worst(text: string, name = 'a.cs'): Promise<string | undefined> {
  const { findings } = await scanBytes(text, { name });
  return findings.find(({ kind }) => kind === 'secret')?.severity;
}

test('names of Kubernetes, and not what a client has to know', () => {
  expect(namesResource('redis-ha-auth-b7f3e1', 'existingSecret: ')).toBe(true);
  expect(namesResource('regcred-9f8e7d', 'imagePullSecret: ')).toBe(true);
  expect(namesResource('redis-ha-auth-b7f3e1', 'client_secret: ')).toBe(false);
  expect(namesResource('redis-ha-auth-b7f3e1', 'apiToken: ')).toBe(false);
  expect(namesResource('Xk9-Qw3v-77Lp', 'tlsSecret: ')).toBe(false);
});

test('the id of credentials, and not a UUID that is a secret', () => {
  const id = make('{{hex-lower:8}}-{{hex-lower:4}}-{{hex-lower:4}}-{{hex-lower:4}}-{{hex-lower:12}}');
  expect(namesResource(id, "credentials: ['")).toBe(true);
  expect(namesResource(id, 'client_secret = "')).toBe(false);
});

describe('a connection string is of this machine where its server is', () => {
  const password = make('{{base62:16}}', 'of a server');
  test.each([
    [`Server=localhost;Database=crm;User ID=sa;Password=${password};`, 'low'],
    [`localhost:6379,password=${password}`, 'low'],
    [`Server=sql9.corp.net;Database=localhost;User ID=sa;Password=${password};`, 'critical'],
    [`Server=sql2.corp.net,1433;Failover Partner=localhost;User Id=a;Password=${password};`, 'critical'],
  ])('%s', async (text, severity) => {
    expect(await worst(`x = "${text}"\n`)).toBe(severity);
  });
});
