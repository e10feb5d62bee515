/** The check `email` that packs ask for: the e-mail checker's word on one address of a text. */
import type { Check, ValueVerdict } from '../../rule-types.ts';
import type { Provenance } from '../../types.ts';
import { invalid, unknown, valid } from '../verdict.ts';
import { classifyAddress } from './classify.ts';
import { parseAddress } from './parse.ts';
import { unspell } from './spelled.ts';
import { suggestDomain } from './typo.ts';
import type { AddressVerdict } from './types.ts';

export const email: Check = createEmailCheck([]);

/** Addresses in `ownDomains` and below them are the organisation's own. */
export function createEmailCheck(ownDomains: readonly string[]): Check {
  const own = new Set(ownDomains.map((domain) => domain.toLowerCase()));
  return { name: 'email', judge: (value) => judge(unspell(value) ?? value, own) };
}

/** Whose data an address of each verdict is; what is not named here counts. */
export const provenanceOfAddress: Readonly<Partial<Record<AddressVerdict, Provenance>>> = {
  reserved: 'test',
  test: 'test',
  synthetic: 'synthetic',
  system: 'public-contact',
  role: 'public-contact',
  'own-staff': 'staff',
};

/** What code and templates put where an address will be. */
const template = /^[-'"]|-$|%[sdif]?$|^%|\$\{/;

function judge(value: string, own: ReadonlySet<string>): ValueVerdict {
  const { parts } = parseAddress(value);
  if (!parts || template.test(parts.local) || !/[\p{L}\p{N}]/u.test(parts.local)) return invalid('no address');
  const { verdict, reasons } = classifyAddress(parts, own);
  const reason = reasons[0] ?? '';
  if (verdict === 'undeliverable') {
    // A list of customers holds misspelt addresses as well.
    return suggestDomain(parts.domain) === null ? invalid(reason) : unknown('a misspelt domain');
  }
  const provenance = provenanceOfAddress[verdict];
  return provenance ? valid(reason, provenance) : unknown(reason);
}
