/** What a sample of the rows says, held against the addresses of all of them. */
import type { Provenance } from '../../../rules/index.ts';
import type { AddressTally } from '../../email/weigh.ts';
import type { TypedColumn } from '../columns/index.ts';
import type { ProvenanceVerdict } from './index.ts';

/** Numbers of cards, accounts and people weigh for themselves, whoever's address stands beside them. */
const heavy = new Set(['card-number', 'iban', 'account-number', 'us-ssn', 'national-id', 'passport']);
const byAddress: ReadonlySet<Provenance> = new Set<Provenance>(['staff', 'public-contact', 'test']);

const reasons: Readonly<Partial<Record<Provenance, string>>> = {
  test: 'all of them reserved or made up',
  staff: 'all addresses in own domains',
  'public-contact': 'all addresses of roles or machines',
  synthetic: 'all of them written by a generator',
};

export function holdAgainst(
  verdict: ProvenanceVerdict,
  addresses: AddressTally,
  columns: readonly TypedColumn[],
): ProvenanceVerdict {
  const words = addresses.words === null ? [] : [addresses.words];
  const hasAddresses = columns.some(({ identifier }) => identifier === 'email');
  const isHeavy = columns.some(({ identifier }) => heavy.has(identifier));
  const { provenance: all } = addresses;
  // Rows behind the sample hold people.
  const isRefuted = all === null && byAddress.has(verdict.provenance);
  if (hasAddresses && (isRefuted || (verdict.provenance === 'synthetic' && addresses.hasPeopleAmongMadeUp)))
    return { provenance: 'unknown', evidence: words };
  if (verdict.provenance === 'unknown' && !isHeavy && all !== null)
    return { provenance: all, evidence: [...words, reasons[all] ?? 'none of them a person’s'] };
  return { provenance: verdict.provenance, evidence: [...words, ...verdict.evidence] };
}
