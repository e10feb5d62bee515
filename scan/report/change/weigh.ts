/**
 * How grave something is where it stands. It is old only where it was as grave before: what was excused, or made up,
 * or in a folder of examples, and is so no more, is news.
 */
import { rankOf, type Count } from '../../match/severity.ts';
import type { Config } from '../../model/config.ts';
import type { Hit, InlineAllow } from '../../model/hit.ts';
import { createAllowTest, isExpired } from '../../suppress/index.ts';
import { tableRule } from '../../tables/table-rule.ts';
import { judgeHit, judgeTable } from '../findings.ts';
import type { Occurrence, FoundTable } from '../occurrences.ts';

/** Less than anything that is there. */
export const absent = Number.NEGATIVE_INFINITY;
const excused = -1;

export interface Weigh {
  /** The gravest of its places. */
  readonly found: (found: Occurrence) => number;
  /** One place of something that is there now. */
  readonly hit: (found: Omit<Occurrence, 'hits'>, hit: Hit) => number;
  /** A comment would excuse it if it were trusted. */
  readonly isClaimed: (hit: Hit) => boolean;
  /** Whether there is a place of it that nothing excuses. */
  readonly isOpen: (each: Occurrence | FoundTable) => boolean;
  readonly isCounted: (each: Occurrence | FoundTable) => boolean;
}

export interface WeighContext {
  readonly config: Pick<Config, 'allow' | 'allowForeign'>;
  readonly today: string;
  /** Where the repository stands in the one that is scanned: configuration speaks of whole paths. */
  readonly below: string;
  /** Whether comments of what is scanned excuse anything: those of a change under judgement do not. */
  readonly trustsComments: boolean;
  readonly isCounted: Count;
}

export function createWeigh({ config, today, below, trustsComments, isCounted }: WeighContext): Weigh {
  const allowsOf = createAllowTest(config.allow.filter((entry) => !isExpired(entry, today)));
  const isAllowed = ({ rule, path, within }: Omit<Occurrence, 'hits'>, hit: Hit): boolean => {
    const fingerprints = [hit.fingerprint, ...(hit.formerly === undefined ? [] : [hit.formerly])];
    return (
      allowsOf({ rule: rule.id, path: below + path, within, fingerprints, domainAllow: hit.domainAllow }).length > 0
    );
  };
  const isTableAllowed = ({ path, within, table }: FoundTable): boolean => {
    const fingerprints = [`table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`];
    return allowsOf({ rule: tableRule.id, path: below + path, within, fingerprints, domainAllow: null }).length > 0;
  };
  const excuses = (inline: InlineAllow | null): boolean =>
    inline !== null && inline.reason !== '' && (config.allowForeign || !inline.foreign);
  const weight = (found: Omit<Occurrence, 'hits'>, hit: Hit): number =>
    isAllowed(found, hit) ? excused : rankOf(judgeHit(found.rule, hit, { ...found, isCounted }).severity);
  return {
    found: (found) => Math.max(...found.hits.map(({ hit }) => (excuses(hit.inline) ? excused : weight(found, hit)))),
    hit: (found, hit) => (trustsComments && excuses(hit.inline) ? excused : weight(found, hit)),
    isClaimed: ({ inline }) => !trustsComments && excuses(inline),
    isOpen: (each) =>
      'hits' in each
        ? each.hits.some(({ hit }) => !isAllowed(each, hit) && !excuses(hit.inline))
        : !isTableAllowed(each),
    isCounted: (each) =>
      'hits' in each
        ? each.hits.some(({ hit }) => isCounted(judgeHit(each.rule, hit, { ...each, isCounted }).word.provenance))
        : each.versions.some(({ table }) => isCounted(judgeTable(table, each.path, each.within).provenance)),
  };
}
