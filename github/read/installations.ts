/** The App itself and where it is installed. Clients here are authenticated as the App. */
import { call, pages, type Data } from '../call.ts';
import type { GitHub } from '../client.ts';
import { toId } from '../ids.ts';
import { orNull } from '../problems.ts';

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  /** Who its issues and comments are from. */
  readonly login: string;
  readonly url: string;
}

/** @throws GitHubProblem */
export async function readApp(github: GitHub): Promise<App> {
  const app = await call(github, 'read the App', 'GET /app', {});
  if (app === null) throw new TypeError('GitHub knows no App of these credentials');
  const slug = app.slug ?? '';
  return { id: toId(app.id), slug, name: app.name, login: `${slug}[bot]`, url: app.html_url };
}

export interface AppInstallation {
  readonly id: number;
  readonly accountId: number;
  readonly account: string;
  readonly accountType: 'Organization' | 'User';
  readonly permissions: Readonly<Record<string, string>>;
  readonly events: readonly string[];
  readonly suspended: boolean;
}

/** Null where it was removed. @throws GitHubProblem */
export async function readInstallation(github: GitHub, id: number): Promise<AppInstallation | null> {
  const route = 'GET /app/installations/{installation_id}';
  const found = await orNull(call(github, 'read the installation', route, { installation_id: id }));
  return found && toInstallation(found);
}

/** Suspended ones too. @throws GitHubProblem */
export async function* listInstallations(github: GitHub): AsyncGenerator<AppInstallation> {
  for await (const page of pages(github, 'list the installations', 'GET /app/installations', {})) {
    yield* page.map(toInstallation);
  }
}

function toInstallation(raw: Data<'GET /app/installations/{installation_id}'>): AppInstallation {
  const { account } = raw;
  return {
    id: toId(raw.id),
    accountId: account ? toId(account.id) : 0,
    account: account === null ? '' : 'login' in account ? account.login : (account.slug ?? ''),
    accountType: raw.target_type === 'User' ? 'User' : 'Organization',
    permissions: raw.permissions,
    events: raw.events,
    suspended: raw.suspended_at !== null,
  };
}
