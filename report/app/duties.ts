/** Duties to notify that may follow from a leak. Advice for whom to ask and how long there is, no judgement of the law. */
import { minuteOf, plainList, section } from './markdown.ts';
import type { RemediationFacts } from './issue-types.ts';

const hour = 3_600_000;

export function dutyLines(facts: RemediationFacts): string[] {
  if (!isPersonal(facts)) return [];
  const lines = [gdpr(facts), ccpa(facts), hipaa(facts), pci(facts)].filter((line) => line !== null);
  return section('Whom you may have to notify, and by when', [
    'Ask the person who looks after data protection, today: only they can say whether this is a breach in the sense of the law. The clocks run from when your organisation became aware; Leakwarden first saw it on ' +
      `**${minuteOf(facts.foundAt)}**.`,
    '',
    ...plainList(lines),
  ]);
}

/** Invented people and published contacts have no one to notify. */
export function isPersonal({ leak }: Pick<RemediationFacts, 'leak'>): boolean {
  const counts = leak.provenance === 'real' || leak.provenance === 'unknown' || leak.provenance === 'staff';
  return counts && leak.kind !== 'secret' && leak.kind !== 'exposure';
}

/** A table's columns say more than the one rule of all tables. */
export function tagsOf({ rules, datasets }: Pick<RemediationFacts, 'rules' | 'datasets'>): string[] {
  const known = ['GDPR', 'GDPR-9', 'CCPA', 'HIPAA', 'PCI-DSS'];
  const tags = new Set([...rules, ...datasets].flatMap(({ tags = [] }) => tags));
  return known.filter((tag) => tags.has(tag));
}

/** Personal data of anyone in Europe falls under it whatever the rule says, so that it is always named. */
function gdpr(facts: RemediationFacts): string {
  const end = new Date(Date.parse(facts.foundAt) + 72 * hour);
  const until = Number.isNaN(end.getTime())
    ? ''
    : `, that is until **${minuteOf(end.toISOString())}** if it counts from then`;
  const special = tagsOf(facts).includes('GDPR-9')
    ? ' This is data of a special category (Art. 9): a high risk is likely.'
    : '';
  return `**GDPR:** the supervisory authority within 72 hours (Art. 33)${until}; the people concerned without undue delay where their risk is high (Art. 34).${special} Write down what happened even if you notify nobody (Art. 33(5)).`;
}

/** Cal. Civ. Code 1798.82 as amended by SB 446, in force since 2026-01-01. */
function ccpa(facts: RemediationFacts): string | null {
  if (!tagsOf(facts).includes('CCPA')) return null;
  return '**California:** residents within 30 calendar days of discovery (Civ. Code § 1798.82); the Attorney General within 15 days after that where more than 500 are concerned.';
}

/** 45 CFR 164.404 to 164.408. */
function hipaa(facts: RemediationFacts): string | null {
  if (!tagsOf(facts).includes('HIPAA')) return null;
  return '**HIPAA:** if you are a covered entity or a business associate: the people concerned within 60 days of discovery (45 CFR 164.404), and HHS; media too where more than 500 in one state are concerned.';
}

function pci(facts: RemediationFacts): string | null {
  if (!tagsOf(facts).includes('PCI-DSS')) return null;
  return '**PCI DSS:** your acquirer (the bank that settles your card payments), at once; it tells the card brands and says what comes next.';
}
