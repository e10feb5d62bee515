/** `leakwarden undo` means the repository that was changed, and not whichever has its name now. */
import { beforeEach, expect, test } from 'vitest';
import { undo } from '../../../app/operate/undo.ts';
import { listSettingsChanges } from '../../../app/store/index.ts';
import { manifestPermissions, startTestApp, type TestApp } from '../../support/jobs.ts';
import type { Account, Repository } from '../../github/index.ts';

let app: TestApp;
let acme: Account;
let shop: Repository;
let id: number;

beforeEach(async () => {
  app = await startTestApp({ permissions: { ...manifestPermissions, administration: 'write' } });
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  const installation = app.github.installApp(app.app, acme);
  const files = { '.github/leakwarden.yml': 'settings: { policies: { wiki: fix } }\n' };
  shop = await app.github.createRepository({ owner: acme, name: 'shop', visibility: 'public', files });
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  const [change] = await listSettingsChanges(app.db);
  expect(change).toMatchObject({ name: 'acme/shop', policy: 'wiki' });
  id = change?.id ?? 0;
});

test('renamed since, with another repository of the old name', async () => {
  app.github.rename(shop, 'store');
  const another = await app.github.createRepository({ owner: acme, name: 'shop', visibility: 'private' });
  await app.github.changeSettings(another, { hasWiki: false });
  expect(await undo(app.operate, { id, actor: 'olga' })).toEqual([]);
  expect(shop.settings.hasWiki).toBe(true);
  expect(another.settings.hasWiki).toBe(false);
});

test('deleted since, with another repository of the old name', async () => {
  await app.github.deleteRepository(shop);
  const another = await app.github.createRepository({ owner: acme, name: 'shop', visibility: 'private' });
  await app.github.changeSettings(another, { hasWiki: false });
  await expect(undo(app.operate, { id, actor: 'olga' })).rejects.toThrow('acme/shop is gone');
  expect(another.settings.hasWiki).toBe(false);
  expect(await listSettingsChanges(app.db)).toHaveLength(1);
});
