/** Apps are made and installed. */
import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { holds } from '../http/permissions.ts';
import { permissionFor } from '../hooks/events.ts';
import { showAccount } from '../show/account.ts';
import { showInstallation } from '../show/app.ts';
import { showRepositoryName } from '../show/repository.ts';
import type { Account, App, Hook, Installation, Permissions, Repository } from '../state/model.ts';
import { now } from '../state/state.ts';
import type { World } from '../world.ts';
import { newAccount } from './accounts.ts';
import { emitRepositories } from './repositories.ts';

export interface NewApp {
  readonly owner: Account;
  readonly name: string;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly hook: Hook;
}

/** Events that the permissions do not reach are refused, as GitHub refuses such a manifest. */
export async function createApp(world: World, wanted: NewApp): Promise<App> {
  const closed = wanted.events.filter((event) => !holds(wanted.permissions, permissionFor[event] ?? 'metadata:read'));
  if (closed.length > 0)
    throw new Error(`Default events unsupported: ${closed.join(', ')}: the App may not read what they are about`);
  const { privateKey, publicKey } = await keysOfNewApp(world);
  const slug = wanted.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const app: App = {
    ...wanted,
    id: world.state.nextId(),
    slug,
    bot: newAccount(world, `${slug}[bot]`, 'Bot'),
    clientId: `Iv23${randomBytes(8).toString('hex')}`,
    clientSecret: randomBytes(20).toString('hex'),
    createdAt: now(),
    privateKey,
    publicKeys: [publicKey],
  };
  world.state.apps.set(app.id, app);
  ping(world, app);
  return app;
}

interface Keys {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** Making them takes as long as all else of a small GitHub: the first Apps of all those of a process share theirs. */
let firstKeys: Promise<Keys> | null = null;

function keysOfNewApp({ state }: World): Promise<Keys> {
  return state.apps.size === 0 ? (firstKeys ??= makeKeys()) : makeKeys();
}

function makeKeys(): Promise<Keys> {
  return promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
}

/** "Generate a private key" on the App's page: both hold until the first is deleted. Returns it, PEM. */
export async function addKey(app: App): Promise<string> {
  const { privateKey, publicKey } = await makeKeys();
  app.publicKeys = [...app.publicKeys, publicKey];
  return privateKey;
}

export function deleteFirstKey(app: App): void {
  app.publicKeys = app.publicKeys.slice(1);
}

function ping(world: World, app: App): void {
  if (app.hook.url === null) return;
  world.webhooks.ping(app, {
    zen: 'Keep it logically awesome.',
    hook_id: app.id,
    hook: {
      type: 'App',
      id: app.id,
      name: 'web',
      active: app.hook.active,
      events: app.events,
      config: { content_type: 'json', insecure_ssl: '0', secret: '********', url: app.hook.url },
      updated_at: app.createdAt,
      created_at: app.createdAt,
      app_id: app.id,
      deliveries_url: `${world.site.api}/app/hook/deliveries`,
    },
  });
}

export function installApp(
  world: World,
  app: App,
  account: Account,
  repositories: 'all' | readonly Repository[],
  sender: Account,
): Installation {
  const installation: Installation = {
    id: world.state.nextId(),
    app,
    account,
    createdAt: now(),
    permissions: { metadata: 'read', ...app.permissions },
    repositories: repositories === 'all' ? 'all' : new Set(repositories.map(({ id }) => id)),
    suspendedAt: null,
  };
  world.state.installations.set(installation.id, installation);
  emitInstallation(world, installation, 'created', sender);
  return installation;
}

export function emitInstallation(world: World, installation: Installation, action: string, sender: Account): void {
  const withRepositories = action === 'suspend' || action === 'unsuspend' ? [] : world.state.covered(installation);
  world.webhooks.emit({
    name: 'installation',
    action,
    repository: null,
    sender,
    installation,
    payload: {
      installation: showInstallation(world, installation),
      repositories: withRepositories.map(showRepositoryName),
      ...(action === 'created' ? { requester: null } : {}),
      sender: showAccount(world, sender),
    },
  });
}

export function uninstall(world: World, installation: Installation, sender: Account): void {
  emitInstallation(world, installation, 'deleted', sender);
  world.state.installations.delete(installation.id);
}

export function suspend(world: World, installation: Installation, isSuspended: boolean, sender: Account): void {
  installation.suspendedAt = isSuspended ? now() : null;
  emitInstallation(world, installation, isSuspended ? 'suspend' : 'unsuspend', sender);
}

export function selectRepositories(
  world: World,
  installation: Installation,
  repositories: 'all' | readonly Repository[],
  sender: Account,
): void {
  const before = world.state.covered(installation);
  installation.repositories = repositories === 'all' ? 'all' : new Set(repositories.map(({ id }) => id));
  const after = world.state.covered(installation);
  const added = after.filter((each) => !before.includes(each));
  const removed = before.filter((each) => !after.includes(each));
  if (added.length > 0) emitRepositories(world, { installation, action: 'added', repositories: added, sender });
  if (removed.length > 0) emitRepositories(world, { installation, action: 'removed', repositories: removed, sender });
}
