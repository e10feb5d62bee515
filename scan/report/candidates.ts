/** What was found, as allow entries, baselines and comments speak of it. */
import type { ScanRequest } from '../model/request.ts';
import type { BaseComments } from '../run/base.ts';
import type { Candidate, CurrentCover } from '../suppress/index.ts';
import { tableRule } from '../tables/table-rule.ts';
import type { Occurrence, FoundTable } from './occurrences.ts';

export function toCandidate({ rule, path, within, hits }: Occurrence): Candidate {
  const inHead = hits.filter(({ location }) => location.inHead);
  const speaking = inHead.length > 0 ? inHead : hits;
  return {
    rule: rule.id,
    path,
    within,
    fingerprints: unique(hits.map(({ hit }) => hit.fingerprint)),
    lineFingerprints: unique(hits.map(({ hit }) => hit.formerly ?? hit.lineFingerprint)),
    former: unique(hits.flatMap(({ hit }) => hit.formerly ?? [])),
    inline: speaking.map(({ hit }) => hit.inline),
    inlineOfBase: null,
    domainAllow: hits[0]?.hit.domainAllow ?? null,
  };
}

/** As above, with what the base says of the same value at the same path. */
export function toJudgedCandidate(base: BaseComments, { rules }: ScanRequest): (found: Occurrence) => Candidate {
  const numbers = new Map(rules.map((rule, index) => [rule, index]));
  return (found) => ({
    ...toCandidate(found),
    inlineOfBase: base.commentsOf(numbers.get(found.rule) ?? -1, found.value, found),
  });
}

export function toTableCandidate(nows: ReadonlyMap<FoundTable, CurrentCover | null>): (found: FoundTable) => Candidate {
  return (found) => {
    const now = nows.get(found);
    return { ...toBareCandidate(found), ...(now && { people: now }) };
  };
}

function toBareCandidate({ path, within, table }: FoundTable): Candidate {
  const fingerprints = [`table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`];
  return {
    rule: tableRule.id,
    path,
    within,
    fingerprints,
    lineFingerprints: fingerprints,
    inline: [],
    inlineOfBase: null,
    domainAllow: null,
  };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].toSorted();
}
