/**
 * Whether the addresses of a table make a leak: what is reserved, made up, of a role, a machine or the organisation
 * itself does not; mailboxes at providers, forwarded ones and those at own domains do, in number.
 */
import { provenanceOfAddress, type AddressVerdict, type Provenance } from '../../rules/index.ts';
import { checkAddress } from '../values/address.ts';

/** Fewer that could be somebody are a remnant, where nearly all others are nobody. */
export const fewestPeople = 10;
const leastShare = 0.95;

/** Takes every address of a table, keeps numbers only. */
export class AddressTally {
  readonly #ownDomains: readonly string[];
  readonly #counts = new Map<AddressVerdict, number>();

  constructor(ownDomains: readonly string[]) {
    this.#ownDomains = ownDomains;
  }

  /** Returns whether it could be somebody's. */
  add(address: string): boolean {
    const verdict = this.verdictOf(address);
    this.count(verdict, 1);
    return mayBeSomebody(verdict);
  }

  verdictOf(address: string): AddressVerdict {
    return checkAddress(address, { ownDomains: this.#ownDomains }).verdict;
  }

  count(verdict: AddressVerdict, times: number): void {
    this.#counts.set(verdict, (this.#counts.get(verdict) ?? 0) + times);
  }

  /** The provenance of nearly all of them, where too few are left to be a leak; null where they count. */
  get provenance(): Provenance | null {
    const [judged, people] = [this.#judged(), this.#possiblePeople()];
    const total = sum(judged);
    if (total === 0 || people >= fewestPeople || people > total * (1 - leastShare)) return null;
    const shares = new Map<Provenance, number>();
    for (const [verdict, count] of judged) {
      const provenance = provenanceOfAddress[verdict];
      if (provenance) shares.set(provenance, (shares.get(provenance) ?? 0) + count);
    }
    return [...shares].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }

  /** Most are made up by themselves, and what is not is more than a remnant. */
  get hasPeopleAmongMadeUp(): boolean {
    const judged = this.#judged();
    const madeUp = sum(judged.filter(([verdict]) => isMadeUp(verdict)));
    return this.#possiblePeople() >= fewestPeople && madeUp > sum(judged) / 2;
  }

  /** Without those that are no addresses. */
  #judged(): (readonly [AddressVerdict, number])[] {
    return [...this.#counts].filter(([verdict]) => !broken.has(verdict));
  }

  #possiblePeople(): number {
    return sum(this.#judged().filter(([verdict]) => mayBeSomebody(verdict)));
  }

  /** `addresses: 312 freemail, 40 corporate, 3 role`; null where there was none. */
  get words(): string | null {
    if (this.#counts.size === 0) return null;
    const parts = [...this.#counts]
      .toSorted((a, b) => b[1] - a[1])
      .map(([verdict, count]) => `${count.toLocaleString('en')} ${verdict}`);
    return `addresses: ${parts.join(', ')}`;
  }
}

const broken: ReadonlySet<AddressVerdict> = new Set<AddressVerdict>(['malformed', 'undeliverable']);

export function mayBeSomebody(verdict: AddressVerdict): boolean {
  return provenanceOfAddress[verdict] === undefined;
}

function isMadeUp(verdict: AddressVerdict): boolean {
  const provenance = provenanceOfAddress[verdict];
  return provenance === 'synthetic' || provenance === 'test';
}

function sum(counts: readonly (readonly [AddressVerdict, number])[]): number {
  return counts.reduce((total, [, count]) => total + count, 0);
}
