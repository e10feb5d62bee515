/** Where GitHub keeps what is too large for its API: a server of its own, to which an answer leads for a short time. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ScanAnswer } from './call.ts';

export class Downloads {
  readonly #files = new Map<string, Buffer>();
  readonly #server: Server = createServer((request, response) => this.#serve(request, response));

  async start(): Promise<void> {
    this.#server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => void this.#server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => void this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  /** The answer that leads to it. */
  leadTo(content: Buffer): ScanAnswer {
    const name = randomUUID();
    this.#files.set(name, content);
    const { port } = this.#server.address() as AddressInfo;
    return { status: 302, headers: { location: `http://127.0.0.1:${port}/${name}?sig=${randomUUID()}` } };
  }

  /** The address is the credential: a second one is refused, as the store of GitHub does. */
  #serve({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
    const content = this.#files.get(new URL(url, 'http://127.0.0.1').pathname.slice(1));
    const status = headers.authorization !== undefined ? 400 : content === undefined ? 404 : 200;
    response.writeHead(status, { 'content-type': 'application/octet-stream' });
    response.end(status === 200 ? content : undefined);
  }
}
