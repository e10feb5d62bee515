/** The few pages that a browser needs: making an App from a manifest. Other addresses only tell that they exist. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from '../world.ts';

/** GitHub shows the manifest and asks; the stand-in says yes at once and sends the browser back with the code. */
export async function servePage(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  target: URL,
): Promise<void> {
  const match = /^\/(?:organizations\/([^/]+)\/)?settings\/apps\/new$/.exec(target.pathname);
  if (match === null || request.method !== 'POST') {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('The stand-in has no pages.\n');
    return;
  }
  const owner =
    world.state.account(match[1] ?? '') ?? [...world.state.accounts.values()].find(({ type }) => type === 'User');
  const form = new URLSearchParams(await readText(request));
  const manifest = JSON.parse(form.get('manifest') ?? '{}') as Record<string, unknown>;
  if (owner === undefined || typeof manifest['redirect_url'] !== 'string') {
    response
      .writeHead(422, { 'content-type': 'text/plain' })
      .end('The manifest has no redirect_url, or nobody owns it.\n');
    return;
  }
  const code = randomUUID().replaceAll('-', '');
  world.state.manifests.set(code, { owner, manifest });
  const back = new URL(manifest['redirect_url']);
  back.searchParams.set('code', code);
  back.searchParams.set('state', target.searchParams.get('state') ?? '');
  response.writeHead(302, { location: back.href }).end();
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
