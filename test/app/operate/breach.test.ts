/** `leakwarden breach` asks the server that runs. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveOperations } from '../../../app/operate/socket.ts';
import { main } from '../../../app/run.ts';
import { openStore, rememberLeaks, saveRepository, type Store } from '../../../app/store/index.ts';
import { layFreshStore } from '../../support/empty-store.ts';

const tables = 600;
let folder: string;
let store: Store;
let close: () => Promise<void>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leakwarden-breach-'));
  await layFreshStore(folder);
  store = await openStore({ databaseUrl: null, data: folder });
  ({ close } = await serveOperations({ settings: { data: folder }, db: store.db } as never));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  for (const [name, value] of Object.entries({
    LEAKWARDEN_DATA: folder,
    APP_ID: '1',
    PRIVATE_KEY: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    WEBHOOK_SECRET: 'long enough for a test',
  }))
    vi.stubEnv(name, value);
  await fill();
}, 200_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await close();
  await store.close();
  rmSync(folder, { recursive: true });
});

async function fill(): Promise<void> {
  const facts = { visibility: 'public', default_branch: 'main', archived: false } as const;
  await saveRepository(store.db, { ...facts, id: 1, installation_id: 7, owner: 'acme', name: 'shop' });
  const columns = [{ name: 'mail', identifier: 'email', share: 1, valid: 1 }];
  const dataset = { rows: 9, subjects: 9, columns, table: '', jurisdictions: [{ country: 'FR', people: 9 }] };
  const where = { rule: 'people/dataset', within: [], dataset, preview: '', blobs: ['b'], hasMore: false, line: 1 };
  const places = Array.from({ length: tables }, (_, index) => ({
    ...where,
    fingerprint: `f${index}`,
    path: `seed/${String(index).padStart(200, '0')}.csv`,
    commit: null,
    date: null,
    author: null,
    inHead: true,
  }));
  const told = { title: 'People', kind: 'contact', severity: 'high', provenance: 'real', since: null } as const;
  const found = { key: 'a', facts: { ...told, subjects: 9, origin: 'change' as const }, places };
  await rememberLeaks(store.db, { installation: 7, repository: 1, isShared: false, isLanded: () => true }, [found]);
}

async function run(...args: readonly string[]): Promise<{ code: number; output: string; complaint: string }> {
  const written = { output: '', complaint: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((written.output += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((written.complaint += String(text)), true));
  const code = await main(['breach', ...args]);
  vi.restoreAllMocks();
  return { code, ...written };
}

test('prints a page, and the same as JSON, however long the answer of the server is', async () => {
  const page = await run('--repository', 'acme/shop');
  expect(page).toMatchObject({ code: 0, complaint: '' });
  expect(page.output).toContain('# Personal data in `acme/shop`');
  expect(page.output).toContain('and 400 more datasets, in the JSON form');
  const json = await run('--format', 'json');
  expect(json.output.length).toBeGreaterThan(100_000);
  const breach = JSON.parse(json.output) as { datasets: unknown[]; timeline: { what: string }[] };
  expect(breach.datasets).toHaveLength(tables);
  expect(breach.timeline.map(({ what }) => what)).toEqual([
    'repository public when first seen',
    'pushed',
    'found by the App',
  ]);
});

test('what does not exist is a mistake, not an empty page', async () => {
  expect(await run('LW-nothing2')).toMatchObject({
    code: 2,
    output: '',
    complaint: expect.stringContaining('LW-nothing2'),
  });
  expect(await run('--format', 'html')).toMatchObject({ code: 2, output: '' });
  expect(await run('--help')).toMatchObject({ code: 0, output: expect.stringContaining('Examples:') });
});
