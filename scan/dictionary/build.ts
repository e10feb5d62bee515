/** Makes a dictionary of the rows of a table; values go in, hashes come out. */
import { isProvider } from '../../rules/index.ts';
import { knownKinds, type CustomerKind } from '../model/customers.ts';
import { createDictionaryHash, createFilter, formatDictionary, toSection } from './dictionary.ts';
import { Filter } from './filter.ts';
import { toKnown } from './kinds.ts';

export interface BuiltDictionary {
  readonly text: string;
  /** How many of each kind are in it. */
  readonly counts: Readonly<Record<CustomerKind, number>>;
  /** Values that would be found where no customer is meant: too short, no number in it, one word. */
  readonly leftOut: Readonly<Record<CustomerKind, number>>;
  /** Domains of addresses that belong to providers of mail. */
  readonly providers: number;
}

/** So many customers of one domain, and so large a share of all, make it a provider's that no list names. */
const provider = { customers: 20, share: 0.02 };

export class DictionaryBuilder {
  readonly #known: Readonly<Record<CustomerKind, Set<string>>> = {
    email: new Set(),
    domain: new Set(),
    account: new Set(),
    name: new Set(),
  };
  readonly #leftOut: Record<CustomerKind, number> = { email: 0, domain: 0, account: 0, name: 0 };
  readonly #mailDomains = new Map<string, number>();

  add(kind: CustomerKind, value: string): void {
    if (value.trim() === '') return;
    const known = toKnown(kind, value);
    if (known === null) this.#leftOut[kind]++;
    else this.#known[kind].add(known);
    if (kind !== 'email' || known === null) return;
    const domain = known.slice(known.lastIndexOf('@') + 1);
    this.#mailDomains.set(domain, (this.#mailDomains.get(domain) ?? 0) + 1);
  }

  build(key: Buffer): BuiltDictionary {
    const providers = this.#addMailDomains();
    const mac = createDictionaryHash(key);
    const sectionOf = (kind: CustomerKind): Buffer =>
      toSection([...this.#known[kind]].map((known) => mac(`${kind}\0${known}`)));
    const sections = {
      email: sectionOf('email'),
      domain: sectionOf('domain'),
      account: sectionOf('account'),
      name: sectionOf('name'),
    };
    const counts = Object.fromEntries(knownKinds.map((kind) => [kind, this.#known[kind].size]));
    return {
      text: formatDictionary({ filter: this.#fillFilter(key), sections }, key),
      counts: counts as BuiltDictionary['counts'],
      leftOut: this.#leftOut,
      providers,
    };
  }

  /** Returns how many were left out. */
  #addMailDomains(): number {
    const all = [...this.#mailDomains.values()].reduce((sum, count) => sum + count, 0);
    const isOfMany = (count: number): boolean => count >= provider.customers && count >= all * provider.share;
    const [ofProviders, own] = [...this.#mailDomains].reduce<[string[], string[]]>(
      (both, [domain, count]) => (both[isProvider(domain) || isOfMany(count) ? 0 : 1].push(domain), both),
      [[], []],
    );
    for (const domain of own) this.#known.domain.add(domain);
    return ofProviders.length;
  }

  /** Of names the words, of domains their endings as well: text is looked at word by word, and `a.b` is mostly code. */
  #fillFilter(key: Buffer): Filter {
    const words = new Set([...this.#known.name].flatMap((name) => name.split(' ')));
    const endings = new Set([...this.#known.domain].map((domain) => domain.slice(domain.lastIndexOf('.') + 1)));
    const all = [...this.#known.email, ...this.#known.domain, ...endings, ...this.#known.account, ...words];
    const filter = createFilter(new Uint8Array(Filter.sizeFor(all.length)), key);
    for (const each of all) filter.add(Buffer.from(each));
    return filter;
  }
}
