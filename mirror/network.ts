/** How Git reaches a server, by the environment: it is told of nothing else of it. */
import type { MirrorOptions } from './types.ts';

export type Network = Pick<MirrorOptions, 'proxy' | 'certificateAuthority'>;

/** HTTPS_PROXY, HTTP_PROXY and NO_PROXY in either case, and NODE_EXTRA_CA_CERTS. */
export function networkOf(environment: Readonly<Record<string, string | undefined>>, serverUrl: string): Network {
  const read = (name: string): string => environment[name.toLowerCase()] ?? environment[name] ?? '';
  const server = new URL(serverUrl);
  const direct = read('NO_PROXY')
    .split(',')
    .map((name) => name.trim().replace(/^\*?\./, ''));
  const isDirect = direct.some(
    (name) => name === '*' || (name !== '' && (server.hostname === name || server.hostname.endsWith(`.${name}`))),
  );
  const proxy = isDirect ? '' : read(server.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  const authority = environment['NODE_EXTRA_CA_CERTS'] ?? '';
  // Of a server of one's own; GitHub's own certificate is of an authority that git knows.
  const isOwn = server.hostname !== 'github.com' && authority !== '';
  return { ...(proxy === '' ? {} : { proxy }), ...(isOwn ? { certificateAuthority: authority } : {}) };
}
