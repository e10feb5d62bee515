/**
 * The first start: a page that makes the GitHub App and stores its credentials. Only whoever sees the terminal can open
 * it, by a token that is good for one browser.
 */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../context.ts';
import { OperatorError } from '../errors.ts';
import { BodyReader, createPatientServer } from '../front/index.ts';
import type { ProcessSettings } from '../settings/index.ts';
import { convertCode, storeCredentials } from './conversion.ts';
import type { Html } from './html.ts';
import { type ManifestKind, readManifest } from './manifest.ts';
import { askPage, donePage, manifestPage, problemPage, style } from './pages.ts';

export interface SetupOptions {
  readonly settings: ProcessSettings;
  readonly log: Log;
  /** Told the address to open. */
  readonly announce: (url: string) => void;
  /** Who will own the App, as a proposal. */
  readonly organisation: string;
  /** Ends the setup without a result. */
  readonly signal: AbortSignal;
}

/** Resolves to whether the credentials are stored; the port is free then. */
export async function runSetup(options: SetupOptions): Promise<boolean> {
  const setup = new Setup(options);
  const server = createPatientServer(options.log, (request, response) => setup.handle(request, response));
  server.listen(options.settings.port, options.settings.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  options.announce(setup.firstUrl(port));
  const stopped = once(options.signal, 'abort').then(() => false);
  const isDone = await Promise.race([setup.done, stopped]);
  server.close();
  server.closeAllConnections();
  return isDone;
}

const makeToken = (): string => randomBytes(24).toString('base64url');

class Setup {
  readonly #options: SetupOptions;
  readonly #bodies = new BodyReader();
  readonly #done = Promise.withResolvers<boolean>();
  #token: string | null = makeToken();
  #session: string | null = null;
  /** Ties GitHub's redirect to the form we gave out. */
  #state: string | null = null;

  constructor(options: SetupOptions) {
    this.#options = options;
  }

  get done(): Promise<boolean> {
    return this.#done.promise;
  }

  firstUrl(port: number): string {
    const { host } = this.#options.settings;
    const shown = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host;
    return `http://${shown}:${port}/setup?token=${this.#token ?? ''}`;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://setup.invalid');
    const token = url.searchParams.get('token');
    if (url.pathname === '/healthz') return void response.writeHead(200).end('ok\n');
    if (url.pathname === '/setup' && token !== null) return this.#enter(token, response);
    if (!isSame(readCookie(request), this.#session)) return this.#refuse(response);
    try {
      await this.#route(`${request.method} ${url.pathname}`, { url, request, response });
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      this.#send(response, 400, problemPage(error.message));
    }
  }

  /** The token is used up; from now on a cookie tells this browser. `Lax`, since GitHub sends the browser back to us. */
  #enter(token: string, response: ServerResponse): void {
    if (!isSame(token, this.#token)) return this.#refuse(response);
    this.#token = null;
    this.#session = makeToken();
    response.writeHead(303, {
      location: '/setup',
      'set-cookie': `leakwarden_setup=${this.#session}; HttpOnly; SameSite=Lax; Path=/setup`,
      'referrer-policy': 'no-referrer',
    });
    response.end();
  }

  #refuse(response: ServerResponse): void {
    this.#send(
      response,
      403,
      problemPage(
        'Open the address that the terminal shows; it is good for one browser. Start the server again for another.',
      ),
    );
  }

  async #route(name: string, { url, request, response }: Visit): Promise<void> {
    switch (name) {
      case 'GET /setup':
        return this.#send(response, 200, askPage({ ...this.#proposal(request), problem: null }));
      case 'GET /setup/style.css':
        return void response.writeHead(200, { 'content-type': 'text/css' }).end(style);
      case 'POST /setup/manifest':
        return this.#offerManifest(request, response);
      case 'GET /setup/callback':
        return this.#finish(url, response);
      default:
        return this.#send(response, 404, problemPage('Page not found.'));
    }
  }

  #proposal(request: IncomingMessage): { publicUrl: string; organisation: string } {
    return { publicUrl: originOf(request), organisation: this.#options.organisation };
  }

  async #offerManifest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await this.#bodies.read(request);
    const form = new URLSearchParams(body.kind === 'read' ? body.bytes.toString('utf8') : '');
    const address = toAddress(form.get('address') ?? '');
    const organisation = (form.get('organisation') ?? '').trim();
    if (address === null || !/^[\w-]{0,100}$/.test(organisation)) {
      const problem =
        address === null
          ? 'That is not an address: it looks like https://leakwarden.example.com'
          : 'That is not the name of an organisation';
      return this.#send(response, 400, askPage({ ...this.#proposal(request), problem }));
    }
    const kind: ManifestKind = form.get('contain') === 'yes' ? 'contain' : 'observe';
    const manifest = await readManifest(kind, {
      publicUrl: address,
      redirectUrl: `${originOf(request)}/setup/callback`,
    });
    this.#state = makeToken();
    this.#send(response, 200, manifestPage(this.#createUrl(organisation, this.#state), manifest));
  }

  #createUrl(organisation: string, state: string): string {
    const { serverUrl } = this.#options.settings;
    const owner = organisation === '' ? '' : `/organizations/${organisation}`;
    return `${serverUrl}${owner}/settings/apps/new?state=${state}`;
  }

  async #finish(url: URL, response: ServerResponse): Promise<void> {
    const isOurs = isSame(url.searchParams.get('state'), this.#state);
    this.#state = null;
    if (!isOurs)
      throw new OperatorError('This does not come from the form that was given out, or comes a second time.');
    const made = await convertCode(this.#options.settings.apiUrl, url.searchParams.get('code') ?? '');
    storeCredentials(this.#options.settings, made);
    this.#options.log.info({ app: made.appId }, 'credentials stored');
    this.#send(response, 200, donePage(`${made.url}/installations/new`));
    response.once('close', () => this.#done.resolve(true));
  }

  #send(response: ServerResponse, status: number, page: Html): void {
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'self'; form-action 'self' ${new URL(this.#options.settings.serverUrl).origin}; base-uri 'none'; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      connection: 'close',
    });
    response.end(page.text);
  }
}

interface Visit {
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** In constant time, whatever is given. */
function isSame(given: string | null, known: string | null): boolean {
  if (given === null || known === null) return false;
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', known, 'buffer'));
}

function readCookie(request: IncomingMessage): string | null {
  return /(?:^|;\s*)leakwarden_setup=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? null;
}

/** As the browser calls us; behind a proxy that speaks TLS, as the proxy says. */
function originOf(request: IncomingMessage): string {
  const isSecure = request.headers['x-forwarded-proto'] === 'https';
  return `${isSecure ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`;
}

function toAddress(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url.href.replace(/\/+$/, '');
}
