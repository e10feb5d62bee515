/** What stands between the App and GitHub in companies: TLS with an authority of their own, and an outgoing proxy. */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Authority } from './tls.ts';

export interface Standing {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

async function listen(server: Server, port = 0): Promise<Standing> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Speaks TLS for a server on this machine that does not. */
export function standBefore(target: number, { cert, key }: Authority, port: number): Promise<Standing> {
  return listen(
    createSecureServer(
      { cert, key },
      pass(() => ({ host: '127.0.0.1', port: target })),
    ),
    port,
  );
}

const pass =
  (to: (incoming: IncomingMessage) => { host: string; port: number }): RequestListener =>
  (incoming, answer) => {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const asked = request({
      ...to(incoming),
      method: incoming.method,
      path: `${url.pathname}${url.search}`,
      headers: incoming.headers,
    });
    asked.on('response', (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    asked.on('error', () => answer.destroy());
    incoming.pipe(asked);
  };

export interface Proxy extends Standing {
  /** `host:port` of every tunnel and plain request that went through. */
  readonly passed: { readonly how: 'tunnel' | 'plain'; readonly to: string; readonly agent: string }[];
}

/** An outgoing proxy: CONNECT for tunnels, whole addresses for plain HTTP. */
export async function startProxy(port = 0): Promise<Proxy> {
  const passed: Proxy['passed'] = [];
  const agentOf = ({ headers }: IncomingMessage): string => headers['user-agent'] ?? '';
  const forward = pass(({ url = '' }) => ({ host: new URL(url).hostname, port: Number(new URL(url).port) }));
  const server = createServer((incoming, answer) => {
    passed.push({ how: 'plain', to: new URL(incoming.url ?? '').host, agent: agentOf(incoming) });
    forward(incoming, answer);
  });
  server.on('connect', (incoming: IncomingMessage, client: Socket, head: Buffer) => {
    const [host = '', target = ''] = (incoming.url ?? '').split(':');
    passed.push({ how: 'tunnel', to: incoming.url ?? '', agent: agentOf(incoming) });
    const there = connect(Number(target), host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      there.write(head);
      there.pipe(client).pipe(there);
    });
    for (const socket of [client, there]) socket.on('error', () => [client, there].forEach((each) => each.destroy()));
    client.on('close', () => there.destroy());
  });
  return { ...(await listen(server, port)), passed };
}
