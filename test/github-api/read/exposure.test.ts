/** How far what leaked got, as the stand-in tells it. */
import { expect, test } from 'vitest';
import { findRepository, readExposure, readForkCopy, type Fork } from '../../../github/index.ts';
import { makeScene } from '../../github/support.ts';
import { execFileSync } from 'node:child_process';

const where = { owner: 'acme', repo: 'shop' };
const day = '2026-11-29T00:00:00Z';

async function makeShop(permissions?: Readonly<Record<string, 'read' | 'write'>>) {
  const scene = await makeScene(permissions ? { permissions } : {});
  const { github, organization } = scene;
  const files = { 'a.txt': 'a\n' };
  const shop = await github.createRepository({ owner: organization, name: 'shop', visibility: 'public', files });
  const present = await findRepository(scene.client, where);
  if (!present) throw new Error('no repository');
  return { ...scene, shop, present };
}

test('everything that an App may read', async () => {
  const { github, client, shop, owner } = await makeShop();
  const ada = github.createUser('ada');
  github.grant(shop, ada, 'write');
  shop.pages = 'public';
  shop.clones = [{ count: 3, uniques: 2, timestamp: day }];
  shop.views = [{ count: 9, uniques: 4, timestamp: day }];
  const asset = { name: 'a.zip', content: Buffer.from('a'), downloads: 12 };
  github.addRelease(shop, 'v1', '', { assets: [asset, { ...asset, name: 'b.zip', downloads: 1 }] });
  github.addRelease(shop, 'v2', '', { draft: true });
  await github.addRun(shop, { artifacts: { built: Buffer.from('x'), old: null } });
  await github.fork(shop, ada);
  const present = await findRepository(client, where);
  expect(present && (await readExposure(client, present))).toEqual({
    pages: 'public',
    releases: [{ tag: 'v1', publishedAt: expect.any(String) as string, assets: 2, downloads: 13 }],
    artifacts: 1,
    clones: { count: 3, uniques: 2 },
    views: { count: 9, uniques: 4 },
    access: { people: { count: 2, isCut: false }, outside: { count: 1, isCut: false } },
    forks: [{ owner: 'ada', repo: 'shop', visibility: 'public', createdAt: expect.any(String) as string }],
  });
  expect(owner.login).toBe('olivia');
});

test('what it may not read is not known, and the rest is', async () => {
  const { client, present } = await makeShop({ contents: 'read' });
  expect(await readExposure(client, { ...present, hasPages: true })).toMatchObject({
    releases: [],
    clones: null,
    views: null,
  });
});

test('who has access is counted to a thousand, although the list has no end', async () => {
  const { github, client, present } = await makeShop();
  const body = Array.from({ length: 100 }, (_, id) => ({ id, login: `reader-${id}` }));
  for (let page = 2; page < 40; page++) {
    const headers = { link: `<${github.apiUrl}/repos/acme/shop/collaborators?page=${page}>; rel="next"` };
    github.faults.add({ path: /\/collaborators$/, answer: { status: 200, body, headers } });
  }
  const asked = github.requests.length;
  expect((await readExposure(client, present)).access).toEqual({
    people: { count: 1000, isCut: true },
    outside: { count: 1000, isCut: true },
  });
  expect(github.requests.slice(asked).filter(({ path }) => path.endsWith('/collaborators'))).toHaveLength(20);
});

test('a used-up limit is none of that', async () => {
  const { github, client, present } = await makeShop();
  github.faults.add({ path: /\/traffic\/clones$/, answer: 'primary-limit' });
  await expect(readExposure(client, present)).rejects.toMatchObject({ kind: 'limited' });
});

test('a fork serves the blob until nobody in its network has it', async () => {
  const { github, client, shop } = await makeShop();
  await github.fork(shop, github.createUser('ada'));
  const blob = execFileSync('git', ['-C', shop.gitDir, 'rev-parse', 'main:a.txt'], { encoding: 'utf8' }).trim();
  const fork: Fork = { owner: 'ada', repo: 'shop', visibility: 'public', createdAt: null };
  expect(await readForkCopy(client, fork, ['f'.repeat(40), blob])).toBe('served');
  expect(await readForkCopy(client, fork, ['f'.repeat(40)])).toBe('gone');
  expect(await readForkCopy(client, { ...fork, repo: 'hidden', visibility: 'private' }, [blob])).toBe('unknown');
  expect(await readForkCopy(client, fork, [])).toBe('unknown');
});
