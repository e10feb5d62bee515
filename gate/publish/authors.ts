/** Addresses in commits and tags, which everybody reads once they are public. */
import type { AddressVerdict, PublicationPart, PublicationRemark } from '../../rules/index.ts';
import { checkAddress } from '../../scan/index.ts';

/** Nobody's mailbox, or one that is meant to be known. */
const harmless: ReadonlySet<AddressVerdict> = new Set([
  'malformed',
  'undeliverable',
  'reserved',
  'test',
  'synthetic',
  'system',
  'role',
]);

export interface AuthorsJudgement {
  readonly part: PublicationPart;
  readonly remarks: readonly PublicationRemark[];
}

/** @param ownDomains those of the organisation */
export function judgeAuthors(addresses: ReadonlySet<string>, ownDomains: readonly string[]): AuthorsJudgement {
  const judged = [...addresses].map((address) => ({ address, verdict: verdictOf(address, ownDomains) }));
  const count = (...wanted: readonly AddressVerdict[]): number =>
    judged.filter(({ verdict }) => wanted.includes(verdict)).length;
  const people = judged.filter(({ verdict }) => !harmless.has(verdict)).length;
  const kinds = [
    ['at your own domains', count('own-staff')],
    ['at providers of private mail', count('freemail', 'disposable')],
    ['at other domains', count('corporate', 'relay', 'unknown')],
  ] as const;
  const named = kinds.flatMap(([where, number]) => (number > 0 ? [`${number} ${where}`] : [])).join(', ');
  const note = people === 0 ? 'no address of a person' : named;
  return { part: { part: 'authors', outcome: 'read', note }, remarks: people === 0 ? [] : [toRemark(people, named)] };
}

/** GitHub gives everybody one: https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address */
function verdictOf(address: string, ownDomains: readonly string[]): AddressVerdict {
  if (/@(?:users\.)?noreply\.[\w.-]+$/i.test(address)) return 'system';
  return checkAddress(address, { ownDomains }).verdict;
}

function toRemark(people: number, named: string): PublicationRemark {
  return {
    id: 'authors',
    severity: 'low',
    title: 'Commits name people by their addresses',
    fact: `${people === 1 ? '1 address' : `${people} addresses`} of authors, committers and taggers: ${named}`,
    fix: 'Ask those people, or rewrite the history with a mailmap (git filter-repo --mailmap) before it is public; from now on they can use the noreply address that GitHub gives everybody.',
    link: null,
  };
}
