/** What the checks say of each value that has one: reserved, of a role, in own domains. */
import { proofs, type Provenance } from '../../rules/index.ts';
import type { ProvenanceContext, ProvenanceSubject } from './subject.ts';

/** Some checks take 50 µs a value. */
const most = 300;
const nearlyAll = 0.95;

export interface ProvenanceJudgement {
  readonly provenance: Provenance;
  readonly words: string;
}

/** Null where the values are of different kinds, or nothing is known of them. */
export function judgeVerdicts(subject: ProvenanceSubject, context: ProvenanceContext): ProvenanceJudgement | null {
  const verdicts = verdictsOf(subject, context);
  const holds = (wanted: Provenance, of: readonly Provenance[]): boolean =>
    of.length > 0 && of.filter((verdict) => verdict === wanted).length >= of.length * nearlyAll;
  // Whoever is on the staff has an ordinary telephone as well; what is made up to be used in tests has none.
  const asked = verdicts.filter(({ identifier }) => identifier !== 'phone').map(({ provenance }) => provenance);
  const all = verdicts.map(({ provenance }) => provenance);
  if (holds('test', asked.length > 0 ? asked : all)) {
    return { provenance: 'test', words: 'all of them reserved or published test values' };
  }
  if (holds('staff', asked)) return { provenance: 'staff', words: 'all addresses in own domains' };
  if (holds('public-contact', asked))
    return { provenance: 'public-contact', words: 'all addresses of roles or machines' };
  return null;
}

interface Judged {
  readonly identifier: string;
  readonly provenance: Provenance;
}

function verdictsOf({ columns, all }: ProvenanceSubject, { checks, provenanceDomains }: ProvenanceContext): Judged[] {
  const own = provenanceDomains.map((domain) => `@${domain.toLowerCase()}`);
  const identifiers = [...new Set(columns.map(({ identifier }) => identifier))];
  return identifiers.flatMap((identifier) => {
    const check = checks.get(proofs.get(identifier)?.check ?? '');
    if (!check) return [];
    return all(identifier)
      .slice(0, most)
      .map((value) => ({
        identifier,
        provenance: own.some((domain) => value.toLowerCase().endsWith(domain))
          ? 'staff'
          : (check.judge(value).provenance ?? 'unknown'),
      }));
  });
}
