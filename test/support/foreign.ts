/** A place that nobody may ask: everything in a payload or a repository that is an address leads there. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Foreign {
  readonly url: string;
  /** Every connection and every request, in order. */
  readonly asked: readonly string[];
  readonly stop: () => void;
}

/** Answers everything as if it had it. */
export async function startForeign(): Promise<Foreign> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  server.on('connection', () => asked.push('connection'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => server.close().closeAllConnections(),
  };
}

/** The same with every address in it leading there, by a path that tells which one it was. Words stay as they are. */
export function pointAt(url: string, payload: unknown, path = ''): unknown {
  if (typeof payload === 'string') return /^[a-z+]+:\/\/\S*$|^git@/.test(payload) ? `${url}${path}` : payload;
  if (Array.isArray(payload)) return payload.map((each) => pointAt(url, each, path));
  if (typeof payload !== 'object' || payload === null) return payload;
  return Object.fromEntries(
    Object.entries(payload).map(([name, each]) => [name, pointAt(url, each, `${path}/${name}`)]),
  );
}

/** How many addresses there are. */
export function countAddresses(url: string, payload: unknown): number {
  return JSON.stringify(payload).split(`"${url}`).length - 1;
}

/** Stands in Git for a file that is elsewhere. */
export function lfsPointer(seed: string): string {
  const oid = createHash('sha256').update(seed).digest('hex');
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`;
}

/** What a repository may say about where its content or its parts are. */
export function pointingFiles(url: string): Readonly<Record<string, string>> {
  return {
    '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
    '.lfsconfig': `[lfs]\n\turl = ${url}/lfs\n\tpushurl = ${url}/lfs\n[remote "origin"]\n\tlfsurl = ${url}/lfs\n`,
    '.gitmodules': `[submodule "part"]\n\tpath = part\n\turl = ${url}/part.git\n`,
    'model.bin': lfsPointer('model'),
    'link.html': `<img src="${url}/pixel.png"><script src="${url}/a.js"></script>\n`,
  };
}
