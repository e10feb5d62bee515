/** An organisation with an App on it, and somebody who listens to its webhooks. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { afterThisTest } from '../support/cleanup.ts';
import {
  startGitHub,
  type Account,
  type App,
  type Installation,
  type Permissions,
  type StandIn,
  type StandInOptions,
} from './index.ts';

export type Client = Octokit;

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export const secret = 'a webhook secret of this test';

/** What the real App asks for, and a little more. */
export const permissions: Permissions = {
  contents: 'write',
  pull_requests: 'write',
  issues: 'write',
  checks: 'write',
  statuses: 'write',
  administration: 'write',
  repository_advisories: 'write',
  security_events: 'write',
  merge_queues: 'read',
  pages: 'read',
  actions: 'read',
  members: 'read',
  deployments: 'read',
};

export const events = [
  'push',
  'create',
  'delete',
  'pull_request_review',
  'pull_request_review_comment',
  'branch_protection_rule',
  'pull_request',
  'issues',
  'issue_comment',
  'check_run',
  'check_suite',
  'merge_group',
  'repository',
  'public',
  'repository_ruleset',
  'member',
  'team',
  'team_add',
  'deploy_key',
  'security_and_analysis',
];

export interface Scene {
  readonly github: StandIn;
  readonly owner: Account;
  readonly organization: Account;
  readonly app: App;
  readonly installation: Installation;
  /** As the App, by JWT. */
  readonly asApp: Client;
  /** As its installation. */
  readonly client: Client;
  readonly heard: Heard[];
}

export async function makeScene(options: StandInOptions & { readonly permissions?: Permissions } = {}): Promise<Scene> {
  const github = await startGitHub(options);
  afterThisTest(async () => github.stop());
  const { url, heard } = await listen();
  const owner = github.createUser('olivia');
  const organization = github.createOrganization('acme', owner);
  const app = await github.createApp({
    owner: organization,
    name: 'Leakwarden',
    permissions: options.permissions ?? permissions,
    events: options.permissions === undefined ? events : [],
    webhook: { url, secret },
  });
  const installation = github.installApp(app, organization);
  const asApp = clientFor(github, app, null);
  const client = clientFor(github, app, installation);
  return { github, owner, organization, app, installation, asApp, client, heard };
}

export function clientFor(github: StandIn, app: App, installation: Installation | null): Client {
  return new Octokit({
    baseUrl: github.apiUrl,
    log: silent,
    authStrategy: createAppAuth,
    auth: {
      appId: app.id,
      privateKey: app.privateKey,
      ...(installation === null ? {} : { installationId: installation.id }),
    },
  });
}

export function clientWith(github: StandIn, token: string | null): Client {
  return new Octokit({ baseUrl: github.apiUrl, log: silent, ...(token === null ? {} : { auth: token }) });
}

export interface Heard {
  readonly guid: string;
  readonly event: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly isSigned: boolean;
}

/** Remembers every delivery and says thanks. */
async function listen(): Promise<{ url: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const { headers } = request;
      const text = (name: string): string => String(headers[name] ?? '');
      heard.push({
        guid: text('x-github-delivery'),
        event: text('x-github-event'),
        headers,
        payload: JSON.parse(body.toString()) as Record<string, unknown>,
        isSigned: isSigned(body, text('x-hub-signature-256')),
      });
      response.writeHead(202).end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  afterThisTest(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, heard };
}

function isSigned(body: Buffer, signature: string): boolean {
  const wanted = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
  const given = Buffer.from(signature);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

/** What was heard, as `event.action`. */
export const namesOf = (heard: readonly Heard[]): string[] =>
  heard.map(({ event, payload }) => [event, payload['action']].filter(Boolean).join('.'));
