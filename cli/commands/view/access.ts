/**
 * Who may ask the page that shows a report. It is for one browser on this machine: other users of it, other pages in that
 * browser, and names that lead here by DNS are kept out.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';

/** What a request says of itself; null where it says nothing. */
export interface Visitor {
  readonly method: string;
  readonly host: string | null;
  readonly origin: string | null;
  /** `Sec-Fetch-Site`: https://www.w3.org/TR/fetch-metadata/ */
  readonly site: string | null;
  readonly cookie: string | null;
}

const drawn = (): string => randomBytes(32).toString('base64url');

export class PageAccess {
  readonly #host: string;
  readonly #tokens = new Set<string>();
  readonly #session = drawn();
  /** Browsers tell cookies of one host apart by name, not by port. */
  readonly #cookie: string;

  constructor(port: number) {
    this.#host = `127.0.0.1:${port}`;
    this.#cookie = `leakwarden-${port}`;
  }

  /** An address that lets in once. */
  invite(): string {
    const token = drawn();
    this.#tokens.add(token);
    return `http://${this.#host}/open?token=${token}`;
  }

  /** The cookie for who was invited; null: nobody was, or somebody came by this invitation before. */
  enter(token: string): string | null {
    const known = [...this.#tokens].find((each) => isSame(each, token));
    if (known === undefined) return null;
    this.#tokens.delete(known);
    return `${this.#cookie}=${this.#session}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** The name it was reached by is the one it gave out, and no other page asks: DNS rebinding, forged requests. */
  isOwn({ method, host, origin, site }: Visitor): boolean {
    if (host !== this.#host) return false;
    const own = `http://${this.#host}`;
    if (method === 'GET') return origin === null || origin === own;
    return origin === own && (site === null || site === 'same-origin');
  }

  isInside({ cookie }: Visitor): boolean {
    const pairs = (cookie ?? '').split(';').map((pair) => pair.trim());
    return pairs.some((pair) => isSame(pair, `${this.#cookie}=${this.#session}`));
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
