/** A repository was made public: is it made private again, or is a person told? Pure. */
import type { Finding, Leak, Report, Severity } from '../../rules/index.ts';

/** After that, people have built on its being public, and undoing it is for people. */
export const containWithin = 60 * 60 * 1000;

/** For so long whoever makes it public again after it was made private has decided. */
const leaveAloneFor = 24 * 60 * 60 * 1000;

/** A leak that everybody can read now: found by a scan of all that is public, or known from when it was private. */
export interface PublishedLeak {
  readonly severity: Severity;
  /** See `isProven`. */
  readonly isProven: boolean;
}

export interface PublicationFacts<Published extends PublishedLeak = PublishedLeak> {
  readonly now: Date;
  /** When the event said that it was made public; null: no event did, it was found so. */
  readonly publishedAt: Date | null;
  /** When it was made private by us last; null: never. */
  readonly containedAt: Date | null;
  /** `settings.contain` of the organisation's configuration. */
  readonly contain: boolean;
  /** The App may change the repository. */
  readonly mayContain: boolean;
  readonly leaks: readonly Published[];
  /** All that is public now was read. */
  readonly isComplete: boolean;
}

export type PublicationStep<Published extends PublishedLeak = PublishedLeak> =
  | { readonly step: 'nothing' }
  | { readonly step: 'contain'; readonly leaks: readonly Published[] }
  | { readonly step: 'page'; readonly leaks: readonly Published[]; readonly because: PageReason };

/** Why it is left to people. */
export type PageReason =
  | 'not configured'
  | 'nothing critical is proven'
  | 'no event says when it was made public'
  | 'it has been public for more than an hour'
  | 'it was made public again after Leakwarden had made it private'
  | 'the App may not change the repository'
  | 'somebody made it private again'
  | 'the scan is incomplete';

/** Making private loses stars and forks for good: it takes proof, and somebody's word beforehand. */
export function decidePublication<Published extends PublishedLeak>(
  facts: PublicationFacts<Published>,
): PublicationStep<Published> {
  const grave = facts.leaks.filter(({ severity }) => severity === 'critical' || severity === 'high');
  const proven = grave.filter(({ severity, isProven: is }) => is && severity === 'critical');
  if (proven.length === 0) {
    if (grave.length > 0) return { step: 'page', leaks: grave, because: 'nothing critical is proven' };
    return facts.isComplete ? { step: 'nothing' } : { step: 'page', leaks: [], because: 'the scan is incomplete' };
  }
  const because = whyNot(facts);
  return because === null ? { step: 'contain', leaks: proven } : { step: 'page', leaks: grave, because };
}

function whyNot({ contain, mayContain, publishedAt, containedAt, now }: PublicationFacts): PageReason | null {
  const since = (date: Date): number => now.getTime() - date.getTime();
  if (!contain) return 'not configured';
  if (publishedAt === null) return 'no event says when it was made public';
  if (since(publishedAt) > containWithin) return 'it has been public for more than an hour';
  if (containedAt !== null && since(containedAt) < leaveAloneFor)
    return 'it was made public again after Leakwarden had made it private';
  return mayContain ? null : 'the App may not change the repository';
}

/** Real beyond doubt: a secret that carries its own proof, or people who are not made up. */
export function isProven({ findings, datasets }: Pick<Report, 'findings' | 'datasets'>, leak: Leak): boolean {
  const ofLeak = leak.findings.flatMap((index) => findings[index] ?? []);
  const people = leak.datasets.flatMap((index) => datasets[index] ?? []);
  return ofLeak.some(provesItself) || people.some(({ provenance }) => provenance === 'real');
}

/** What a check says of a value that nobody hits by chance (rules/checks). */
const proofs: ReadonlySet<string> = new Set(['checksum holds', 'the key decodes']);

function provesItself({ evidence, provenance }: Finding): boolean {
  return (provenance === 'real' || provenance === 'unknown') && evidence.some((each) => proofs.has(each));
}
