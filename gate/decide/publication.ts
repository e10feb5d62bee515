/** A repository was made public: is it made private again, or is a person told? Pure. */
import type { Finding, Leak, Report } from '../../rules/index.ts';

/** After that, people have built on its being public, and undoing it is for people. */
export const containWithin = 60 * 60 * 1000;

export interface PublicationFacts {
  readonly now: Date;
  /** When the event said that it was made public; null: no event did, it was found so. */
  readonly publishedAt: Date | null;
  /** `settings.contain` of the organisation's configuration. */
  readonly contain: boolean;
  /** The App may change the repository. */
  readonly mayContain: boolean;
  /** The scan of all that is public now. */
  readonly report: Pick<Report, 'complete' | 'leaks' | 'findings' | 'datasets'>;
}

export type PublicationStep =
  | { readonly step: 'nothing' }
  | { readonly step: 'contain'; readonly leaks: readonly Leak[] }
  | { readonly step: 'page'; readonly leaks: readonly Leak[]; readonly because: PageReason };

/** Why it is left to people. */
export type PageReason =
  | 'not configured'
  | 'nothing critical is proven'
  | 'no event says when it was made public'
  | 'it has been public for more than an hour'
  | 'the App may not change the repository'
  | 'the scan is incomplete';

/** Making private loses stars and forks for good: it takes proof, and somebody's word beforehand. */
export function decidePublication(facts: PublicationFacts): PublicationStep {
  const { report } = facts;
  const grave = report.leaks.filter(({ severity }) => severity === 'critical' || severity === 'high');
  const proven = grave.filter((leak) => isProven(report, leak));
  if (proven.length === 0) {
    if (grave.length > 0) return { step: 'page', leaks: grave, because: 'nothing critical is proven' };
    return report.complete ? { step: 'nothing' } : { step: 'page', leaks: [], because: 'the scan is incomplete' };
  }
  const because = whyNot(facts);
  return because === null ? { step: 'contain', leaks: proven } : { step: 'page', leaks: grave, because };
}

function whyNot({ contain, mayContain, publishedAt, now }: PublicationFacts): PageReason | null {
  if (!contain) return 'not configured';
  if (publishedAt === null) return 'no event says when it was made public';
  if (now.getTime() - publishedAt.getTime() > containWithin) return 'it has been public for more than an hour';
  return mayContain ? null : 'the App may not change the repository';
}

/** Critical, and real beyond doubt: a secret that carries its own proof, or people who are not made up. */
function isProven({ findings, datasets }: PublicationFacts['report'], leak: Leak): boolean {
  if (leak.severity !== 'critical') return false;
  const ofLeak = leak.findings.flatMap((index) => findings[index] ?? []);
  const people = leak.datasets.flatMap((index) => datasets[index] ?? []);
  return ofLeak.some(provesItself) || people.some(({ provenance }) => provenance === 'real');
}

/** What a check says of a value that nobody hits by chance (rules/checks). */
const proofs: ReadonlySet<string> = new Set(['checksum holds', 'the key decodes']);

function provesItself({ evidence, provenance }: Finding): boolean {
  return (provenance === 'real' || provenance === 'unknown') && evidence.some((each) => proofs.has(each));
}
