/** The first start, as a browser and GitHub see it. */
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../../app/settings/index.ts';
import { runSetup } from '../../../app/setup/index.ts';
import { html } from '../../../app/setup/html.ts';
import { makeSecret, privateKey } from '../../support/app.ts';
import { makeFolder } from '../../support/repository.ts';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const closers: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const webhookSecret = makeSecret();

/** GitHub, as far as the manifest flow goes: a code is good once. */
async function startGitHub(): Promise<string> {
  const codes = new Set(['good-code']);
  const server: Server = createServer((request, response) => {
    const code = /^\/app-manifests\/([\w-]+)\/conversions$/.exec(request.url ?? '')?.[1] ?? '';
    const isGood = request.method === 'POST' && codes.delete(code);
    response.writeHead(isGood ? 201 : 404, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        isGood
          ? {
              id: 42,
              slug: 'x',
              pem: privateKey,
              webhook_secret: webhookSecret,
              html_url: 'https://github.example/apps/x',
            }
          : { message: 'Not Found, says the hostile server' },
      ),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Setup {
  readonly folder: string;
  /** The address that the terminal shows. */
  readonly first: URL;
  readonly done: Promise<boolean>;
  readonly stop: () => void;
}

async function startSetup(): Promise<Setup> {
  const folder = makeFolder();
  const github = await startGitHub();
  const environment = { GITHUB_API_URL: github, GITHUB_SERVER_URL: 'https://github.example', PORT: '0' };
  const { settings } = readSettings({ environment, folder });
  const stopping = new AbortController();
  closers.push(() => stopping.abort());
  const announced = Promise.withResolvers<string>();
  const done = runSetup({
    settings,
    log: silent,
    announce: announced.resolve,
    organisation: 'octo',
    signal: stopping.signal,
  });
  return { folder, first: new URL(await announced.promise), done, stop: () => stopping.abort() };
}

/** A browser with one cookie. */
function createBrowser(origin: string): (path: string, form?: Readonly<Record<string, string>>) => Promise<Response> {
  let cookie = '';
  return async (path, form) => {
    const response = await fetch(new URL(path, origin), {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
}

/** What the form of the second page sends to GitHub, and where. */
async function readOffer(page: Response): Promise<{ action: URL; manifest: Record<string, unknown> }> {
  const text = await page.text();
  const unescape = (value: string): string =>
    value.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  return {
    action: new URL(unescape(/action="([^"]+)"/.exec(text)?.[1] ?? '')),
    manifest: JSON.parse(unescape(/name="manifest" value="([^"]+)"/.exec(text)?.[1] ?? '')) as Record<string, unknown>,
  };
}

describe('the setup', () => {
  test('makes an App and stores its credentials for this user alone', async () => {
    const { first, folder, done } = await startSetup();
    const visit = createBrowser(first.origin);
    expect((await visit(first.href)).headers.get('location')).toBe('/setup');
    const asked = await visit('/setup');
    expect(asked.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(await asked.text()).toContain('value="octo"');

    const { action, manifest } = await readOffer(
      await visit('/setup/manifest', { address: 'https://leakwarden.example.com/', organisation: 'octo' }),
    );
    expect(`${action.origin}${action.pathname}`).toBe('https://github.example/organizations/octo/settings/apps/new');
    expect(manifest).toMatchObject({
      hook_attributes: { url: 'https://leakwarden.example.com/api/github/webhooks', active: true },
      redirect_url: `${first.origin}/setup/callback`,
      public: false,
      default_permissions: { administration: 'read', checks: 'write', contents: 'read' },
    });

    const state = action.searchParams.get('state') ?? '';
    const last = await visit(`/setup/callback?code=good-code&state=${state}`);
    expect(await last.text()).toContain('https://github.example/apps/x/installations/new');
    expect(await done).toBe(true);

    const file = join(folder, 'data/.env');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
    expect(readFileSync(file, 'utf8')).toContain('APP_ID=42');
    expect(readSettings({ environment: {}, folder })).toMatchObject({
      kind: 'complete',
      settings: { appId: 42, webhookSecrets: [webhookSecret], privateKey: privateKey.trim() },
    });
    await expect(fetch(first.origin)).rejects.toThrow();
  });

  test('opens for one browser that knows the token, and for nobody else', async () => {
    const { first } = await startSetup();
    const stranger = createBrowser(first.origin);
    expect((await stranger('/setup')).status).toBe(403);
    expect((await stranger('/setup?token=guess')).status).toBe(403);
    expect((await stranger('/setup/callback?code=good-code&state=x')).status).toBe(403);
    expect((await createBrowser(first.origin)(first.href)).status).toBe(303);
    expect((await stranger(first.href)).status).toBe(403);
  });

  test('takes no answer that does not belong to its own form', async () => {
    const { first } = await startSetup();
    const visit = createBrowser(first.origin);
    await visit(first.href);
    expect((await visit('/setup/callback?code=good-code&state=guess')).status).toBe(400);
    const { action } = await readOffer(await visit('/setup/manifest', { address: 'https://a.example' }));
    const state = action.searchParams.get('state') ?? '';
    const wrong = await visit(`/setup/callback?code=wrong-code&state=${state}`);
    expect(wrong.status).toBe(400);
    const text = await wrong.text();
    expect(text).toContain('status 404');
    expect(text).not.toContain('hostile');
    // The state is used up too.
    expect((await visit(`/setup/callback?code=good-code&state=${state}`)).status).toBe(400);
  });

  test('offers containment only when asked to, and escapes what is typed', async () => {
    const { first } = await startSetup();
    const visit = createBrowser(first.origin);
    await visit(first.href);
    const { manifest } = await readOffer(
      await visit('/setup/manifest', { address: 'https://a.example', contain: 'yes' }),
    );
    expect(manifest).toMatchObject({
      default_permissions: { administration: 'write', organization_administration: 'write' },
    });
    const refused = await visit('/setup/manifest', { address: 'javascript:alert(1)', organisation: '<script>' });
    expect(refused.status).toBe(400);
    expect(await refused.text()).not.toContain('<script>');
    expect(html`<p title="${`"><script>`}">${'a & b'}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">a &amp; b</p>',
    );
  });

  test('ends when the process is told to stop', async () => {
    const { done, stop } = await startSetup();
    stop();
    expect(await done).toBe(false);
  });
});
