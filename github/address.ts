/** Addresses to which a credential, or what is private, may be sent. */

/** Null: not by TLS and not on this machine itself, with a user or password in it, or no address. */
export function toSafeAddress(text: string): URL | null {
  const url = URL.parse(text);
  if (!url || url.username !== '' || url.password !== '') return null;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)) ? url : null;
}

export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
