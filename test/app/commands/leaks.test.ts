/** What is typed behind `leakwarden leaks`, asked of a server that runs: the shell knows its data folder and nothing else. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serveOperations } from '../../../app/operate/socket.ts';
import { main } from '../../../app/run.ts';
import { findDecisions, openStore } from '../../../app/store/index.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { makeFolder } from '../../support/repository.ts';
import { awsKey, customerCsv } from '../../support/secrets.ts';
import { parseCsv } from '../../report/parse.ts';

let app: TestApp;
let server: Awaited<ReturnType<typeof serveOperations>>;

beforeAll(async () => {
  app = await startTestApp();
  const acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  const installation = app.github.installApp(app.app, acme);
  const repository = await app.github.createRepository({
    owner: acme,
    name: 'shop',
    visibility: 'private',
    files: {
      '.github/leakwarden.yml': 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n',
      'test/keys.env': `AWS_ACCESS_KEY_ID=${awsKey('one')}\n`,
      'src/keys.env': `AWS_ACCESS_KEY_ID=${awsKey('two')}\n`,
      'data/customers.csv': customerCsv(200),
    },
  });
  app.github.grant(repository, app.github.createUser('mara'), 'maintain');
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  expect(app.failures).toEqual([]);
  const data = makeFolder('lw-');
  const queue = { send: app.send } as never;
  server = await serveOperations({ ...app.operate, queue, settings: { ...app.operate.settings, data } });
  vi.stubEnv('LEAKWARDEN_DATA', data);
  for (const name of ['APP_ID', 'PRIVATE_KEY', 'PRIVATE_KEY_PATH', 'WEBHOOK_SECRET', 'DATABASE_URL'])
    vi.stubEnv(name, '');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const leaks = (...args: readonly string[]): Promise<Said> => typed('leaks', ...args);

async function typed(...args: readonly string[]): Promise<Said> {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((piece) => {
      written[name] += String(piece);
      return true;
    }),
  );
  try {
    return { code: await main(args), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

async function pathsOf(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await leaks(...args, '--json');
  const listed = JSON.parse(stdout) as readonly { readonly places: readonly { readonly path: string }[] }[];
  return listed.flatMap(({ places }) => places.map(({ path }) => path)).toSorted();
}

const all = ['data/customers.csv', 'src/keys.env', 'test/keys.env'];

describe('each option chooses', () => {
  test.each([
    [[], all],
    [['--state', 'open'], all],
    [['--state', 'revoked'], []],
    [
      ['--severity', 'critical'],
      ['data/customers.csv', 'src/keys.env'],
    ],
    [['--repository', 'acme/shop'], all],
    [['--repository', 'acme/other'], []],
    [['--rule', 'people'], ['data/customers.csv']],
    [['--rule', 'people', '--rule', 'aws-access-key-id'], all],
    [
      ['--path', 'test/**', '--path', 'data/**'],
      ['data/customers.csv', 'test/keys.env'],
    ],
    [['--people', '200'], ['data/customers.csv']],
    [['--people', '201'], []],
    [['--before', '2000-01-01'], []],
    [['--after', '2000-01-01', '--path', 'src/*'], ['src/keys.env']],
    [['--overdue'], []],
  ])('%j', async (args, paths) => {
    expect(await pathsOf(...args)).toEqual(paths);
  });

  test('a reference names one; one that there is not ends with 1', async () => {
    const { stdout } = await leaks('--path', 'src/*');
    const [reference = ''] = stdout.split(' ');
    expect(await pathsOf(reference)).toEqual(['src/keys.env']);
    expect(await leaks('LW-00000000')).toMatchObject({ code: 1, stderr: expect.stringContaining('LW-00000000') });
  });
});

test('--csv is a line a place', async () => {
  const { stdout } = await leaks('--csv', '--rule', 'aws-access-key-id');
  expect(parseCsv(stdout).map(({ repository, path, line }) => [repository, path, line])).toEqual([
    ['acme/shop', 'src/keys.env', '1'],
    ['acme/shop', 'test/keys.env', '1'],
  ]);
});

describe('what cannot be meant is refused', () => {
  test.each([
    [['--people', 'many'], 'whole number'],
    [['--before', '31.01.2026'], 'a day such as 2026-01-31'],
    [['--before', '2026-02-30'], 'a day such as 2026-01-31'],
    [['--state', 'closed'], 'open, gone, revoked'],
    [['--json', '--csv'], 'cannot be used with'],
    [['--accept', '--false-positive'], 'cannot be used with'],
    [['--accept'], 'a decision needs --reason and --actor'],
    [['--apply'], 'belong to --accept or --false-positive'],
    [['--accept', '--reason', 'x', '--actor', 'olga', '--csv'], '--csv'],
    [['--undo', 'nothing'], 'nothing'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await leaks(...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
  });
});

test('a decision is shown before it is made, and taken back by its name', async () => {
  const decide = ['--path', 'test/**', '--false-positive', '--reason', 'a sample of the vendor', '--actor', 'mara'];
  expect((await leaks(...decide)).stdout).toMatch(/test\/keys\.env:1[^]*This leak would be decided; add --apply/);
  expect(await pathsOf('--state', 'false-positive')).toEqual([]);
  const { stdout } = await leaks(...decide, '--apply');
  expect(stdout).toMatch(/^1 leak is being decided by mara/);
  await app.work();
  expect(await pathsOf('--state', 'false-positive')).toEqual(['test/keys.env']);
  const [, order = ''] = /--undo (\S+)/.exec(stdout) ?? [];
  expect((await leaks('--undo', order)).stdout).toBe('1 leak is open again\n');
  await app.work();
  expect(await pathsOf('--state', 'open')).toEqual(all);
  expect((await findDecisions(app.db, {})).length).toBeGreaterThan(1);
});

describe('where no server runs, the address of the store is enough for reading', () => {
  const data = makeFolder('lw-stopped-');
  beforeAll(async () => {
    vi.stubEnv('LEAKWARDEN_DATA', data);
    const store = await openStore({ databaseUrl: null, data });
    await store.close();
  });

  test('leaks, audit and floor', async () => {
    expect(await leaks('--json')).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    expect(await typed('audit')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await typed('floor')).toMatchObject({ code: 0, stderr: '' });
  });
  test('what needs the App or a server says so', async () => {
    expect(await leaks('--undo', 'x')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`leakwarden serve`'),
    });
    const backup = await typed('backup', join(data, 'copy'));
    expect(backup).toMatchObject({ code: 2, stderr: expect.stringContaining('set APP_ID, PRIVATE_KEY_PATH') });
  });
  test('a folder without a store stays one', async () => {
    const empty = makeFolder('lw-empty-');
    vi.stubEnv('LEAKWARDEN_DATA', empty);
    expect(await leaks()).toMatchObject({ code: 2, stderr: expect.stringContaining(`no store in ${empty}`) });
    expect(readdirSync(empty)).toEqual([]);
  });
});
