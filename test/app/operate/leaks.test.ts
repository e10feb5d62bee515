/** `leakwarden leaks`: by what leaks are chosen, and as lines for a spreadsheet. */
import { beforeAll, expect, test } from 'vitest';
import { toCsv } from '../../../app/commands/leaks.ts';
import { listedLeaks, type LeakQuery } from '../../../app/operate/leaks.ts';
import { manifestPermissions, startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey, customerCsv } from '../../support/secrets.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ permissions: manifestPermissions });
  const acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  const installation = app.github.installApp(app.app, acme);
  const files = {
    '.github/leakwarden.yml': 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n',
    'test/keys.env': `AWS_ACCESS_KEY_ID=${awsKey('one')}\n`,
    'src/keys.env': `AWS_ACCESS_KEY_ID=${awsKey('two')}\n`,
    'data/customers.csv': customerCsv(200),
  };
  await app.github.createRepository({ owner: acme, name: 'shop', files });
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  expect(app.failures).toEqual([]);
});

async function pathsOf(query: LeakQuery): Promise<readonly string[]> {
  const leaks = await listedLeaks(app.operate, query);
  return leaks.flatMap(({ places }) => places.map(({ path }) => path)).toSorted();
}

const all = ['data/customers.csv', 'src/keys.env', 'test/keys.env'];

test.each<[LeakQuery, readonly string[]]>([
  [{}, all],
  [{ path: ['test/**'] }, ['test/keys.env']],
  [{ path: ['test/**', 'data/**'] }, ['data/customers.csv', 'test/keys.env']],
  [{ rule: ['people'] }, ['data/customers.csv']],
  [{ rule: ['aws-access-key-id'], path: ['src/*'] }, ['src/keys.env']],
  [{ rule: ['people'], path: ['src/*'] }, []],
  [{ people: 100 }, ['data/customers.csv']],
  // In a folder of tests it weighs less.
  [{ severity: 'critical' }, ['data/customers.csv', 'src/keys.env']],
  [{ before: '2000-01-01' }, []],
  [{ after: '2000-01-01' }, all],
  [{ overdue: true }, []],
  [{ state: 'gone' }, []],
  [{ repository: 'acme/other' }, []],
])('%j', async (query, paths) => {
  expect(await pathsOf(query)).toEqual(paths);
});

test('as CSV: a line a place, and no cell is a formula', async () => {
  const leaks = await listedLeaks(app.operate, { path: ['src/*'] });
  const [head = '', line = '', ...others] = toCsv(leaks.map((leak) => ({ ...leak, title: '=cmd|x' }))).split('\r\n');
  expect(head.split(',').slice(0, 4)).toEqual(['reference', 'repository', 'title', 'severity']);
  expect(line).toMatch(/^LW-\w{8},acme\/shop,"'=cmd\|x",critical,.*,src\/keys\.env,1,/);
  expect(others).toEqual(['']);
});
