/** Apps and their installations. */
import type { App, Installation } from '../state/model.ts';
import type { World } from '../world.ts';
import { showAccount, showMaybeAccount } from './account.ts';
import { nodeId } from './node-id.ts';

type Shown = Readonly<Record<string, unknown>>;

export function showApp(world: World, app: App): Shown {
  return {
    id: app.id,
    slug: app.slug,
    client_id: app.clientId,
    node_id: nodeId('Integration', app.id),
    owner: showAccount(world, app.owner),
    name: app.name,
    description: '',
    external_url: 'https://leakwarden.example',
    html_url: `${world.site.web}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: app.permissions,
    events: app.events,
  };
}

export const showMaybeApp = (world: World, app: App | null): Shown | null =>
  app === null ? null : showApp(world, app);

export function showInstallation(world: World, installation: Installation): Shown {
  const { id, app, account, permissions, repositories, createdAt, suspendedAt } = installation;
  const url = `${world.site.api}/app/installations/${id}`;
  return {
    id,
    client_id: app.clientId,
    account: showAccount(world, account),
    repository_selection: repositories === 'all' ? 'all' : 'selected',
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${world.site.api}/installation/repositories`,
    html_url: `${world.site.web}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions,
    events: app.events,
    created_at: createdAt,
    updated_at: createdAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: showMaybeAccount(world, suspendedAt === null ? null : account),
    suspended_at: suspendedAt,
  };
}
