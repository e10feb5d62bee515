/** What DNS adds to a verdict. An answer about a domain says nothing of a name below it, except that neither exists. */
import { registrableDomain, wellKnownProviders, type AddressVerdict } from '../../rules/index.ts';
import type { CheckedAddress } from '../values/address.ts';
import type { DomainWord } from './dns/domains.ts';

/** The domain to ask about; null where DNS could change nothing. */
export function domainToAsk({ parts, verdict }: CheckedAddress): string | null {
  if (!parts || parts.isLiteral || decided.has(verdict) || wellKnownProviders.has(parts.domain)) return null;
  return registrableDomain(parts.domain);
}

const decided: ReadonlySet<AddressVerdict> = new Set<AddressVerdict>(['malformed', 'undeliverable', 'reserved']);

export function applyWord<T extends CheckedAddress>(check: T, word: DomainWord): T {
  const isItself = check.parts !== null && check.parts.domain === registrableDomain(check.parts.domain);
  const reason = dead[word];
  if (reason !== undefined && (isItself || word === 'no-such-domain'))
    return { ...check, verdict: 'undeliverable', reasons: [reason] };
  if (word === 'takes-mail' && isItself) return { ...check, reasons: [...check.reasons, 'its domain takes mail'] };
  return word === 'unknown' && check.verdict === 'corporate'
    ? { ...check, verdict: 'unknown', reasons: ['DNS gave no answer about its domain'] }
    : check;
}

const dead: Readonly<Partial<Record<DomainWord, string>>> = {
  'no-such-domain': 'DNS knows no such domain',
  'null-mx': 'its domain takes no mail (null MX)',
  'no-server': 'its domain has no mail server',
};
