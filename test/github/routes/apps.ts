/** The App itself: its installations, tokens, deliveries, and how one is made from a manifest. */
import { createApp, suspend, uninstall } from '../act/apps.ts';
import {
  accepted,
  created,
  noContent,
  numberParam,
  ok,
  param,
  text,
  type Actor,
  type Body,
  type Call,
} from '../http/call.ts';
import { notFound, unprocessable } from '../http/refusal.ts';
import { countedPage, page, pageSizeOf } from '../http/page.ts';
import { holds } from '../http/permissions.ts';
import { repositoryRoute, route } from '../http/route.ts';
import type { Delivery } from '../hooks/webhooks.ts';
import { showApp, showInstallation } from '../show/app.ts';
import { showRepository } from '../show/repository.ts';
import type { App, Installation, Permissions } from '../state/model.ts';
import type { World } from '../world.ts';

export const appRoutes = [
  route('GET /app', 'app', (call, world) =>
    ok({ ...showApp(world, appOf(call)), installations_count: installationsOf(call, world).length }),
  ),
  route('GET /app/installations', 'app', (call, world) =>
    page(call, installationsOf(call, world), (each) => showInstallation(world, each)),
  ),
  route('GET /app/installations/{installation_id}', 'app', (call, world) =>
    ok(showInstallation(world, installationOf(call, world))),
  ),
  route('DELETE /app/installations/{installation_id}', 'app', (call, world) => {
    uninstall(world, installationOf(call, world), appOf(call).bot);
    return noContent;
  }),
  route('PUT /app/installations/{installation_id}/suspended', 'app', (call, world) => {
    suspend(world, installationOf(call, world), true, appOf(call).bot);
    return noContent;
  }),
  route('DELETE /app/installations/{installation_id}/suspended', 'app', (call, world) => {
    suspend(world, installationOf(call, world), false, appOf(call).bot);
    return noContent;
  }),
  route('POST /app/installations/{installation_id}/access_tokens', 'app', (call, world) =>
    created(issueToken(world, installationOf(call, world), call.body)),
  ),
  route('DELETE /installation/token', 'installation', ({ actor }, world) => {
    if (actor.kind === 'installation') world.tokens.revoke(actor.token);
    return noContent;
  }),
  route('GET /installation/repositories', 'installation', (call, world) => {
    const { installation, repositories } = call.actor as Extract<Actor, { kind: 'installation' }>;
    const reached = world.state.covered(installation).filter(({ id }) => repositories === null || repositories.has(id));
    const selection = installation.repositories === 'all' ? 'all' : 'selected';
    return countedPage(call, 'repositories', reached, (each) => showRepository(world, each), {
      repository_selection: selection,
    });
  }),
  repositoryRoute('GET /installation', 'app', (call, world) => {
    const found = world.state.installationsOn(call.repository).find(({ app }) => app === appOf(call));
    if (found === undefined) throw notFound();
    return ok(showInstallation(world, found));
  }),
  route('GET /orgs/{org}/installation', 'app', (call, world) =>
    ok(accountInstallation(call, world, param(call, 'org'))),
  ),
  route('GET /users/{username}/installation', 'app', (call, world) =>
    ok(accountInstallation(call, world, param(call, 'username'))),
  ),
  route('GET /app/hook/config', 'app', (call) => ok(hookConfig(appOf(call)))),
  route('PATCH /app/hook/config', 'app', (call) => {
    const { hook } = appOf(call);
    hook.url = text(call.body, 'url') ?? hook.url;
    hook.secret = text(call.body, 'secret') ?? hook.secret;
    return ok(hookConfig(appOf(call)));
  }),
  route('GET /app/hook/deliveries', 'app', listDeliveries),
  route('GET /app/hook/deliveries/{delivery_id}', 'app', (call, world) => {
    const delivery = deliveryOf(call, world);
    const { headers, body, outcome, url } = delivery;
    return ok({
      ...showDelivery(delivery),
      url,
      request: { headers, payload: JSON.parse(body) as unknown },
      response: { headers: {}, payload: outcome?.body ?? '' },
    });
  }),
  route('POST /app/hook/deliveries/{delivery_id}/attempts', 'app', (call, world) => {
    world.webhooks.redeliver(deliveryOf(call, world));
    return accepted();
  }),
  route('POST /app-manifests/{code}/conversions', 'any', convertManifest),
];

function appOf({ actor }: Call): App {
  if (actor.kind !== 'app') throw notFound();
  return actor.app;
}

const installationsOf = (call: Call, { state }: World): Installation[] =>
  [...state.installations.values()].filter(({ app }) => app === appOf(call));

function installationOf(call: Call, world: World): Installation {
  const found = world.state.installations.get(numberParam(call, 'installation_id'));
  if (found?.app !== appOf(call)) throw notFound();
  return found;
}

function accountInstallation(call: Call, world: World, login: string): unknown {
  const found = installationsOf(call, world).find(({ account }) => account.login === login);
  if (found === undefined) throw notFound();
  return showInstallation(world, found);
}

/** Narrowed to what was asked; more than the installation holds is refused. */
function issueToken(world: World, installation: Installation, body: Body): unknown {
  if (installation.suspendedAt !== null) throw unprocessable('This installation has been suspended');
  const permissions = (body['permissions'] as Permissions | undefined) ?? installation.permissions;
  for (const [name, level] of Object.entries(permissions)) {
    if (!holds(installation.permissions, `${name}:${level === 'read' ? 'read' : 'write'}`)) {
      throw unprocessable('The permissions requested are not granted to this installation.');
    }
  }
  const repositories = narrowedRepositories(world, installation, body);
  const { token, expiresAt } = world.tokens.forInstallation({ installation, permissions, repositories });
  const isAll = repositories === null && installation.repositories === 'all';
  const named = world.state.covered(installation).filter(({ id }) => repositories?.has(id) ?? false);
  return {
    token,
    expires_at: `${new Date(expiresAt).toISOString().slice(0, 19)}Z`,
    permissions,
    repository_selection: isAll ? 'all' : 'selected',
    ...(repositories === null ? {} : { repositories: named.map((each) => showRepository(world, each)) }),
  };
}

function narrowedRepositories(world: World, installation: Installation, body: Body): ReadonlySet<number> | null {
  const names = body['repositories'] as readonly string[] | undefined;
  const ids = body['repository_ids'] as readonly number[] | undefined;
  if (names === undefined && ids === undefined) return null;
  const covered = world.state.covered(installation);
  const wanted = covered.filter(({ id, name }) => (ids?.includes(id) ?? false) || (names?.includes(name) ?? false));
  if (wanted.length < (names?.length ?? 0) + (ids?.length ?? 0)) {
    throw unprocessable(
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  }
  return new Set(wanted.map(({ id }) => id));
}

const hookConfig = ({ hook }: App): unknown => ({
  content_type: 'json',
  insecure_ssl: '0',
  url: hook.url ?? '',
  ...(hook.secret === null ? {} : { secret: '********' }),
});

/** Newest first; the cursor is the id to go on after. */
function listDeliveries(call: Call, world: World): Awaited<ReturnType<typeof page>> {
  const app = appOf(call);
  const status = call.query.get('status');
  const cursor = call.query.get('cursor');
  const before = cursor === null ? Infinity : Number(cursor.replace('v1_', ''));
  const all = world.webhooks.deliveries
    .filter((each) => each.app === app && each.outcome !== null && each.id < before && hasStatus(each, status))
    .toReversed();
  const shown = all.slice(0, pageSizeOf(call));
  const last = shown.at(-1);
  const query = new URLSearchParams(call.query);
  query.set('cursor', `v1_${last?.id ?? 0}`);
  const link = all.length > shown.length ? `<${call.base}${call.path}?${query.toString()}>; rel="next"` : '';
  return { status: 200, body: shown.map(showDelivery), headers: link === '' ? {} : { link } };
}

/** GitHub's "failure" means 400 to 599: what timed out without an answer is not in it. */
function hasStatus({ outcome }: Delivery, status: string | null): boolean {
  if (status === null || outcome === null) return true;
  const code = outcome.statusCode;
  return status === 'success' ? code >= 200 && code < 400 : code >= 400 && code < 600;
}

function showDelivery(delivery: Delivery): Readonly<Record<string, unknown>> {
  const { id, guid, deliveredAt, redelivery, outcome, event, action, installationId, repositoryId } = delivery;
  return {
    id,
    guid,
    delivered_at: deliveredAt,
    redelivery,
    duration: outcome?.duration ?? 0,
    status: outcome?.status ?? 'pending',
    status_code: outcome?.statusCode ?? 0,
    event,
    action,
    installation_id: installationId,
    repository_id: repositoryId,
    throttled_at: null,
  };
}

function deliveryOf(call: Call, world: World): Delivery {
  const id = numberParam(call, 'delivery_id');
  const found = world.webhooks.deliveries.find((each) => each.id === id && each.app === appOf(call));
  if (found === undefined) throw notFound();
  return found;
}

/** A code works once. */
async function convertManifest(call: Call, world: World): Promise<ReturnType<typeof ok>> {
  const code = param(call, 'code');
  const waiting = world.state.manifests.get(code);
  if (waiting === undefined) throw notFound();
  world.state.manifests.delete(code);
  const { owner, manifest } = waiting;
  const hook = (manifest['hook_attributes'] ?? {}) as { readonly url?: string; readonly active?: boolean };
  const secret = crypto.randomUUID().replaceAll('-', '');
  const app = await createApp(world, {
    owner,
    name: String(manifest['name'] ?? 'leakwarden'),
    permissions: (manifest['default_permissions'] ?? {}) as Permissions,
    events: (manifest['default_events'] ?? []) as readonly string[],
    hook: { url: hook.url ?? null, secret, active: hook.active ?? true },
  });
  const { clientId: client_id, clientSecret: client_secret, privateKey: pem } = app;
  return created({ ...showApp(world, app), client_id, client_secret, webhook_secret: secret, pem });
}
