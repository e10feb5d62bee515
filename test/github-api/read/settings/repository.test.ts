import { describe, expect, test } from 'vitest';
import {
  memoryCache,
  openSettings,
  readRepositorySettings,
  type RepositorySettings,
} from '../../../../github/index.ts';
import { readOrganisationFloor } from '../../../../github/read/settings/actions.ts';
import { clientWith, type Client } from '../../../github/support.ts';
import { at, makeShop, reading, where } from './scene.ts';

const read = async (client: Client): Promise<RepositorySettings> => {
  const found = await readRepositorySettings(openSettings(client), where);
  if (found === null) throw new Error('the repository is not there');
  return found;
};
const known = (value: unknown): object => ({ known: true, value });
const needs = (permission: string): object => ({ known: false, because: 'permission', needs: permission });

describe('everything of a repository', () => {
  test('as an App', async () => {
    const { client, shop } = await makeShop();
    shop.pages = 'public';
    expect(await read(client)).toMatchObject({
      ...where,
      visibility: 'public',
      topics: ['customers'],
      properties: known({ tier: 'one' }),
      pages: known({ isPublic: true, enforcesHttps: true }),
      collaborators: known([{ login: 'ben', role: 'maintain', isOutside: true }]),
      teams: known([{ slug: 'release', role: 'write' }]),
      invitations: known([{ role: 'admin', createdAt: at }]),
      secretScanning: known(true),
      pushProtection: known(true),
      dependabotAlerts: known(true),
      privateReporting: known(true),
      selfHostedRunners: known([{ name: 'box' }]),
      workflows: known([{ path: '.github/workflows/build.yml', checksOutForeignHead: true }]),
      codeowners: known({ errors: 1 }),
      deployKeys: known([
        { id: 71, title: 'CI', readOnly: false, createdAt: at, lastUsedAt: null, isEnabled: true },
        { id: 72, title: 'Mirror', readOnly: true, createdAt: at, lastUsedAt: at, isEnabled: false },
      ]),
    });
  });

  test('of a webhook the host only, which may be all that is not a credential', async () => {
    const { client } = await makeShop();
    expect((await read(client)).webhooks).toEqual(
      known([
        { id: 81, host: 'hooks.example', usesTls: false, verifiesTls: false, hasSecret: false, active: true },
        { id: 82, host: 'hooks.example', usesTls: true, verifiesTls: true, hasSecret: true, active: false },
      ]),
    );
  });

  test('Actions; what means nothing at a visibility is not asked', async () => {
    const { client, github, shop } = await makeShop('public');
    await github.changeSettings(shop, {
      actions: { ...shop.settings.actions, allowed: 'local_only', mayApprove: true },
    });
    expect((await read(client)).actions).toEqual({
      enabled: known(true),
      allowed: known('local-only'),
      requiresShaPinning: known(false),
      tokenPermission: known('read'),
      mayApprovePullRequests: known(true),
      forkApproval: known('first-time-contributors'),
      privateForks: { known: false, because: 'visibility', needs: null },
    });
    github.setVisibility(shop, 'private');
    const hidden = await read(client);
    expect(hidden.actions).toMatchObject({
      forkApproval: { because: 'visibility' },
      privateForks: known({ run: false, withWriteToken: false, withSecrets: false, needApproval: false }),
    });
    expect(hidden).toMatchObject({
      privateReporting: { because: 'visibility' },
      selfHostedRunners: { because: 'visibility' },
    });
  });

  test('nothing of it is nothing, not unknown', async () => {
    const { client, github, organization } = await makeShop();
    await github.createRepository({ owner: organization, name: 'empty', visibility: 'public' });
    const empty = await readRepositorySettings(openSettings(client), { owner: 'acme', repo: 'empty' });
    expect(empty).toMatchObject({
      pages: known(null),
      workflows: known([]),
      codeowners: known(null),
      deployKeys: known([]),
      branch: known({ sources: [], requiresPullRequest: false }),
    });
    expect(await readRepositorySettings(openSettings(client), { owner: 'acme', repo: 'none' })).toBeNull();
  });
});

describe('what may not be read is unknown, with what it needs', () => {
  test('an App without administration', async () => {
    const { client } = await makeShop('private', { contents: 'read' });
    expect(await read(client)).toMatchObject({
      teams: needs('administration:read'),
      invitations: needs('administration:read'),
      deployKeys: needs('administration:read'),
      dependabotAlerts: needs('vulnerability_alerts:read'),
      webhooks: needs('repository_hooks:read'),
      secretScanning: needs('administration:read'),
      actions: { enabled: needs('administration:read'), tokenPermission: needs('administration:read') },
      workflows: known([{ checksOutForeignHead: true }]),
    });
  });

  test('a person who may only read', async () => {
    const { github, organization } = await makeShop('public');
    const stranger = github.createUser('eve');
    expect(organization.members.has(stranger.id)).toBe(false);
    expect(await read(clientWith(github, github.tokenOf(stranger)))).toMatchObject({
      teams: needs('administration:read'),
      webhooks: needs('repository_hooks:read'),
      deployKeys: needs('administration:read'),
      branch: known({ sources: [] }),
    });
  });

  test('contents that an App may not read', async () => {
    const { contents: _, ...others } = reading;
    const { client } = await makeShop('private', others);
    expect(await read(client)).toMatchObject({
      workflows: needs('contents:read'),
      codeowners: needs('contents:read'),
      deployKeys: known([{ id: 71 }, { id: 72 }]),
    });
  });
});

describe('limits end in unknown, never in a pass', () => {
  test('requests are used up in the middle', async () => {
    const { github, client, installation } = await makeShop();
    github.setLimit(installation, { remaining: 3, resetInSeconds: 600 });
    const reader = openSettings(client);
    const settings = await readRepositorySettings(reader, where);
    expect(settings).toMatchObject({ branch: known({}), invitations: { known: false, because: 'limit' } });
    expect(reader.usedUp).toEqual(new Set(['rest']));
    // The one that was refused is the last that is asked.
    expect(reader.requests.rest).toBe(4);
  });

  test('points of GraphQL are used up: REST goes on', async () => {
    const { github, client, installation } = await makeShop();
    github.setLimit(installation, { remaining: 0, resetInSeconds: 600, isGraph: true });
    expect(await read(client)).toMatchObject({
      branch: { because: 'limit' },
      workflows: { because: 'limit' },
      deployKeys: known([{ id: 71 }, { id: 72 }]),
      webhooks: known([{ id: 81 }, { id: 82 }]),
    });
  });

  test('a failure of GitHub is one of what was asked, not of the rest', async () => {
    const { github, client } = await makeShop();
    github.faults.add({ method: 'GET', path: /\/hooks$/, answer: { status: 502, body: {} } });
    expect(await read(client)).toMatchObject({ webhooks: { because: 'failed' }, invitations: known([{}]) });
  });

  test('a workflow whose text is not shown is not taken for an empty one', async () => {
    const { github, client } = await makeShop();
    const shown = (entries: object | null): void => {
      const nodes = [{ id: 'R_1', viewerCanAdminister: true, workflows: { entries } }];
      github.faults.add({ path: /graphql$/, answer: { status: 200, body: { data: { nodes } } } });
    };
    const path = (name: string): string => `.github/workflows/${name}`;
    shown([
      { name: 'lost.yml', object: null },
      { name: 'binary.yml', object: { text: null, byteSize: 9, isTruncated: false } },
      { name: 'folder.yml', object: {} },
      { name: 'empty.yml', object: { text: '', byteSize: 0, isTruncated: false } },
    ]);
    expect((await read(client)).workflows).toEqual(
      known([
        { path: path('lost.yml'), checksOutForeignHead: null },
        { path: path('binary.yml'), checksOutForeignHead: null },
        { path: path('empty.yml'), checksOutForeignHead: false },
      ]),
    );
    shown(null);
    expect((await read(client)).workflows).toMatchObject({ because: 'failed' });
  });

  test('words that GitHub may add to a list say nothing', async () => {
    const { github, client } = await makeShop('public');
    const words: readonly (readonly [path: RegExp, body: object])[] = [
      [/permissions$/, { enabled: true, allowed_actions: 'verified_only' }],
      [/workflow$/, { default_workflow_permissions: 'most', can_approve_pull_request_reviews: false }],
      [/approval$/, { approval_policy: 'constructor' }],
    ];
    for (const [path, body] of words) github.faults.add({ path, times: 2, answer: { status: 200, body } });
    const failed = { known: false, because: 'failed', needs: null };
    expect((await read(client)).actions).toMatchObject({
      enabled: known(true),
      allowed: failed,
      tokenPermission: failed,
      mayApprovePullRequests: known(false),
      forkApproval: failed,
    });
    expect(await readOrganisationFloor(openSettings(client), 'acme')).toMatchObject({
      actions: { allowed: failed, tokenPermission: failed },
    });
  });
});

describe('few requests', () => {
  test('a second look costs the repository nothing where nothing changed', async () => {
    const { client, github, shop } = await makeShop();
    const errors: string[] = [];
    client.log.error = (message) => errors.push(message);
    const cache = memoryCache();
    const first = openSettings(client, cache);
    const before = await readRepositorySettings(first, where);
    const second = openSettings(client, cache);
    expect(await readRepositorySettings(second, where)).toEqual(before);
    expect(second.requests).toMatchObject({ rest: 0, unchanged: first.requests.rest });
    await github.changeSettings(shop, { hooks: [] });
    const third = openSettings(client, cache);
    expect(await readRepositorySettings(third, where)).toMatchObject({ webhooks: known([]) });
    expect(third.requests).toMatchObject({ rest: 1 });
    expect(errors).toEqual([]);
  });

  test('after an event only what it concerns is read again', async () => {
    const { client, github, shop } = await makeShop();
    const before = await read(client);
    await github.changeSettings(shop, { keys: [], hooks: [] });
    const reader = openSettings(client);
    const after = await readRepositorySettings(reader, where, { parts: ['deployKeys'], before });
    expect(after).toEqual({ ...before, deployKeys: known([]) });
    expect(reader.requests).toMatchObject({ rest: 1, graph: 1 });
  });
});
