/** Where findings were left out of a document that may count: it is not covered there. */
import type { CompiledRule } from '../../rules/index.ts';
import { createCount } from '../match/severity.ts';
import { nameWithin, wholePath } from '../match/within.ts';
import type { ExceededRule, InnerSkip } from '../model/hit.ts';
import type { ScanRequest } from '../model/request.ts';
import type { KeyedResult } from '../run/jobs.ts';
import { createAllowTest, isExpired } from '../suppress/index.ts';
import { judgePath } from './provenance.ts';

/** What is not covered of a document at this path. */
export type ExceededTest = (path: string, exceeded: readonly ExceededRule[]) => readonly Omit<InnerSkip, 'encrypted'>[];

/** `holdsAt`: whether a rule speaks of a path at all. */
export function createExceededTest(
  { rules, config, today }: ScanRequest,
  holdsAt: (rule: CompiledRule, path: string, within: readonly string[]) => boolean,
): ExceededTest {
  const findAllows = createAllowTest(config.allow);
  const isCounted = createCount(config.enforce.provenance);
  const reason = `more findings of one rule than limits.findingsPerDocument (${config.limits.findingsPerDocument})`;
  const isExcused = (rule: string, path: string, within: readonly string[]): boolean =>
    findAllows({ rule, path, within, fingerprints: [], domainAllow: null }).some((entry) => !isExpired(entry, today));
  const mayCount = ({ rule: index, provenance, within }: ExceededRule, path: string): boolean => {
    const rule = rules[index];
    const inner = nameWithin(path, within);
    if (!rule || rule.severity === 'info' || !holdsAt(rule, path, inner) || isExcused(rule.id, path, inner))
      return false;
    return isCounted(judgePath(wholePath(path, inner), rule.kind, provenance, false).provenance);
  };
  return (path, exceeded) => {
    const parts = exceeded.filter((each) => mayCount(each, path)).map(({ within = [] }) => within);
    const distinct = new Map(parts.map((within) => [within.join('\0'), within]));
    return [...distinct.values()].map((within) => ({ within, class: 'not-covered', reason }));
  };
}

/** A sentence where something that only informs was left out. */
export function unlistedNotice(results: readonly KeyedResult[]): string[] {
  const counts = results.flatMap(({ unlisted = 0 }) => (unlisted > 0 ? [unlisted] : []));
  if (counts.length === 0) return [];
  const sum = counts.reduce((total, count) => total + count, 0).toLocaleString('en');
  const documents = counts.length === 1 ? 'one document' : `${counts.length.toLocaleString('en')} documents`;
  return [`${sum} more matches that only inform (examples, tests, contacts) in ${documents} are not listed`];
}
