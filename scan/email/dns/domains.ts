/**
 * Does a domain take mail? The only part of the product that asks DNS, and only where it was switched on
 * (docs/emails.md). What is asked are registrable domains, each once, in no order; never what stands before an `@`.
 */
import { randomInt } from 'node:crypto';
import { getServers } from 'node:dns';
import { isIP } from 'node:net';
import type { Answer } from 'dns-packet';
import { query, type DnsAnswer, type NameServer, type RecordType } from './query.ts';

/** `unknown`: no usable answer; that says nothing against the domain. */
export type DomainWord = 'takes-mail' | 'no-such-domain' | 'null-mx' | 'no-server' | 'unknown' | 'not-asked';

export interface DnsOptions {
  /** Empty: those of the system. */
  readonly servers?: readonly NameServer[];
  /** Most domains that one checker asks about. */
  readonly limit?: number;
  /** Milliseconds that one question may take. */
  readonly timeout?: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

export interface DomainChecker {
  /** A word for each of the domains. */
  readonly check: (domains: Iterable<string>) => Promise<ReadonlyMap<string, DomainWord>>;
}

export const defaultLimit = 10_000;
const atOnce = 16;
const mostServers = 2;
/** Seconds: RFC 2308, 7 for failures; a day for what claims more. */
const keep = { failure: 30, most: 86_400 } as const;

export function createDomainChecker({
  servers = [],
  limit = defaultLimit,
  timeout = 2_000,
  now = Date.now,
}: DnsOptions = {}): DomainChecker {
  const chosen = servers.length > 0 ? servers : getServers().flatMap((text) => toServer(text) ?? []);
  const cache = new Map<string, { word: DomainWord; until: number }>();
  let asked = 0;
  const look = async (domain: string): Promise<DomainWord> => {
    const known = cache.get(domain);
    if (known && known.until > now()) return known.word;
    if (asked >= limit) return 'not-asked';
    asked++;
    const { word, seconds } = await findWord(domain, (type) => ask(chosen, domain, type, timeout));
    cache.set(domain, { word, until: now() + Math.min(seconds, keep.most) * 1000 });
    return word;
  };
  return {
    async check(domains) {
      const words = new Map<string, DomainWord>();
      const queue = shuffle([...new Set(domains)]);
      const work = async (): Promise<void> => {
        for (let domain = queue.pop(); domain !== undefined; domain = queue.pop())
          words.set(domain, await look(domain));
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      return words;
    },
  };
}

/** `9.9.9.9`, `127.0.0.1:5353`, `[2620:fe::fe]:53`; null where it is no address. */
export function toServer(text: string): NameServer | null {
  const [, bracketed, plain, port = '53'] =
    /^(?:\[([^\]]+)\]|([^:]+|[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const address = bracketed ?? plain ?? '';
  return isIP(address) > 0 && Number(port) > 0 && Number(port) < 65_536 ? { address, port: Number(port) } : null;
}

/** So that who watches the questions does not learn the order of the list. */
function shuffle(domains: string[]): string[] {
  for (let last = domains.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [domains[last], domains[other]] = [domains[other] ?? '', domains[last] ?? ''];
  }
  return domains;
}

// ---------------------------------------------------------------- one domain

interface Found {
  readonly word: DomainWord;
  /** How long the answer holds. */
  readonly seconds: number;
}

const failure: Found = { word: 'unknown', seconds: keep.failure };

/** RFC 5321, 5.1: the mail exchangers; where there are none, the domain itself. RFC 7505: one that is named `.` is none. */
async function findWord(domain: string, askFor: (type: RecordType) => Promise<DnsAnswer | null>): Promise<Found> {
  const mail = await askFor('MX');
  if (!mail) return failure;
  if (mail.rcode === 'NXDOMAIN') return { word: 'no-such-domain', seconds: negativeSeconds(mail) };
  if (mail.rcode !== 'NOERROR' || isCircle(mail, domain)) return failure;
  const exchangers = (mail.answers ?? []).flatMap((answer) => (answer.type === 'MX' ? [answer.data.exchange] : []));
  if (exchangers.length > 0) {
    const isNull = exchangers.every((exchange) => exchange === '' || exchange === '.');
    return { word: isNull ? 'null-mx' : 'takes-mail', seconds: leastSeconds(mail) };
  }
  for (const type of ['A', 'AAAA'] as const) {
    const address = await askFor(type);
    if (!address || address.rcode !== 'NOERROR' || isCircle(address, domain)) return failure;
    if (address.answers?.some((answer) => answer.type === type))
      return { word: 'takes-mail', seconds: leastSeconds(address) };
  }
  return { word: 'no-server', seconds: negativeSeconds(mail) };
}

/** The next server is asked where one is silent or broken; what one of them knows is taken. */
async function ask(
  servers: readonly NameServer[],
  domain: string,
  type: RecordType,
  timeout: number,
): Promise<DnsAnswer | null> {
  for (const server of servers.slice(0, mostServers)) {
    const answer = await query(server, domain, type, timeout).catch(() => null);
    if (answer && (answer.rcode === 'NOERROR' || answer.rcode === 'NXDOMAIN')) return answer;
  }
  return null;
}

/** Other names that lead back to where they came from. */
function isCircle({ answers = [] }: DnsAnswer, domain: string): boolean {
  const next = new Map(
    answers.flatMap((answer: Answer) =>
      answer.type === 'CNAME' ? [[answer.name.toLowerCase(), answer.data.toLowerCase()] as const] : [],
    ),
  );
  const seen = new Set<string>();
  for (let name: string | undefined = domain; name !== undefined; name = next.get(name)) {
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}

function leastSeconds({ answers = [] }: DnsAnswer): number {
  return Math.min(keep.most, ...answers.flatMap((answer) => ('ttl' in answer ? [answer.ttl ?? 0] : [])));
}

/** RFC 2308, 5: of the authority's TTL and its own word, the smaller one. */
function negativeSeconds({ authorities = [] }: DnsAnswer): number {
  const [seconds] = authorities.flatMap((answer) =>
    answer.type === 'SOA' ? [Math.min(answer.ttl ?? 0, answer.data.minimum ?? 0)] : [],
  );
  return seconds ?? keep.failure;
}
