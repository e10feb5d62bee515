/** What the first rows say, held against samples of those further on and against the addresses of all of them. */
import type { Provenance } from '../../rules/index.ts';
import type { TypedColumn } from '../model/table.ts';
import type { AddressTally } from './address-tally.ts';
import { isHeavy } from './beside.ts';
import { enough, judgeProvenance, type ProvenanceVerdict } from './judge.ts';
import type { ProvenanceContext } from './subject.ts';

export interface SampledRows {
  readonly total: number;
  /** Of the beginning, and of what stands further on. */
  readonly samples: readonly (readonly (readonly string[])[])[];
}

/** What addresses alone may say. */
const byAddress: ReadonlySet<Provenance> = new Set<Provenance>(['staff', 'public-contact', 'test']);
/** A database may have a few more in another version. */
const tolerance = 1.1;

/** A table is no leak only where all of it is none: made-up rows do not speak for those that were added to them. */
export function judgeTable(
  columns: readonly TypedColumn[],
  { total, samples: [first = [], ...further] }: SampledRows,
  context: ProvenanceContext,
): ProvenanceVerdict {
  const verdict = judgeProvenance(columns, first, context);
  // Addresses are counted in all rows (`holdAgainst`).
  const isCounted = byAddress.has(verdict.provenance) && columns.some(({ identifier }) => identifier === 'email');
  if (mayBeReal(verdict) || isCounted) return verdict;
  const isOther =
    verdict.most === undefined
      ? further.some((rows) => mayBeReal(judgeProvenance(columns, rows, context, leastOf(rows.length))))
      : total > verdict.most * tolerance;
  return isOther ? { provenance: 'unknown', evidence: ['rows further on are unlike the first ones'] } : verdict;
}

/** The more rows the more they have to prove; half of what a table needs that has nothing else for it. */
const leastOf = (rows: number): number => (rows < 20 ? 0 : (enough / 2) * Math.min(1, (rows / 50) ** 2));

const mayBeReal = ({ provenance }: ProvenanceVerdict): boolean => provenance === 'real' || provenance === 'unknown';

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
  const hasHeavy = columns.some(({ identifier }) => isHeavy(identifier));
  const { provenance: all } = addresses;
  // Rows behind the sample hold people.
  const isRefuted = all === null && byAddress.has(verdict.provenance);
  if (hasAddresses && (isRefuted || (verdict.provenance === 'synthetic' && addresses.hasPeopleAmongMadeUp)))
    return { provenance: 'unknown', evidence: words };
  if (verdict.provenance === 'unknown' && !hasHeavy && !verdict.hasOthers && all !== null)
    return { provenance: all, evidence: [...words, reasons[all] ?? 'none of them a person’s'] };
  return { provenance: verdict.provenance, evidence: [...words, ...verdict.evidence] };
}
