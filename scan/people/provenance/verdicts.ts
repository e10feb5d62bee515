/** What the checks say of each value that has one: reserved, of a role, in own domains. */
import type { Provenance } from '../../../rules/index.ts';
import type { ProvenanceContext, Subject } from './subject.ts';

const checkOf: Readonly<Record<string, string>> = {
  email: 'email',
  'card-number': 'card',
  'us-ssn': 'us-ssn',
  iban: 'iban',
  phone: 'phone',
};
/** Telephone numbers take 50 µs each. */
const most = 200;
const nearlyAll = 0.95;

export interface Verdict {
  readonly provenance: Provenance;
  readonly words: string;
}

/** Null where the values are of different kinds, or nothing is known of them. */
export function judgeVerdicts(subject: Subject, context: ProvenanceContext): Verdict | null {
  const verdicts = verdictsOf(subject, context);
  if (verdicts.length === 0) return null;
  const holds = (wanted: Provenance): boolean =>
    verdicts.filter((verdict) => verdict === wanted).length >= verdicts.length * nearlyAll;
  if (holds('test')) return { provenance: 'test', words: 'all of them reserved or published test values' };
  if (holds('staff')) return { provenance: 'staff', words: 'all addresses in own domains' };
  if (holds('public-contact')) return { provenance: 'public-contact', words: 'all addresses of roles or machines' };
  return null;
}

function verdictsOf({ columns, all }: Subject, { checks, provenanceDomains }: ProvenanceContext): Provenance[] {
  const own = provenanceDomains.map((domain) => `@${domain.toLowerCase()}`);
  const identifiers = [...new Set(columns.map(({ identifier }) => identifier))];
  return identifiers.flatMap((identifier) => {
    const check = checks.get(checkOf[identifier] ?? '');
    if (!check) return [];
    return all(identifier)
      .slice(0, identifier === 'phone' ? most : undefined)
      .flatMap((value): Provenance[] => {
        if (own.some((domain) => value.toLowerCase().endsWith(domain))) return ['staff'];
        const provenance = check.judge(value).provenance ?? 'unknown';
        // Ordinary numbers say nothing: an own member of staff has a telephone as well.
        return identifier === 'phone' && provenance === 'unknown' ? [] : [provenance];
      });
  });
}
