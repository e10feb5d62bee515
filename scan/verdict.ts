/** What blocks. The command line, the App and the Action all ask here, so that they never disagree. */
import { hash } from 'node:crypto';
import {
  severities,
  type CompiledRule,
  type Leak,
  type Provenance,
  type Report,
  type Severity,
} from '../rules/index.ts';
import type { Config } from './model/config.ts';

/** From which severity on leaks block where the configuration says nothing. */
export const usualSeverity: Severity = 'high';

/** Ids of the leaks that block; whether they may is for `modeAt` to say. Incomplete scans block without any. */
export function blockingLeaks(report: Report, { enforce }: Pick<Config, 'enforce'>): ReadonlySet<string> {
  const least = severities.indexOf(enforce.severity ?? usualSeverity);
  const { subjects } = enforce;
  const blocks = (leak: Leak): boolean => {
    const members = membersOf(report, leak).filter(({ provenance }) => enforce.provenance.includes(provenance));
    const isSevere = members.some(({ severity }) => severities.indexOf(severity) >= least);
    return isSevere || (members.length > 0 && subjects !== null && leak.subjects >= subjects);
  };
  return new Set(report.leaks.filter(blocks).map(({ id }) => id));
}

interface Member {
  readonly severity: Severity;
  readonly provenance: Provenance;
}

function membersOf({ findings, datasets }: Report, leak: Leak): Member[] {
  return [
    ...leak.findings.flatMap((index) => findings[index] ?? []),
    ...leak.datasets.flatMap((index) => datasets[index] ?? []),
  ];
}

/** What fails a run: a leak that blocks, or something not covered (docs/scan.md, “How it ends”). */
export function judgeReport(report: Report, config: Pick<Config, 'enforce'>): Report {
  const fails = blockingLeaks(report, config).size > 0;
  return { ...report, verdict: report.complete ? (fails ? 'fail' : 'pass') : 'incomplete' };
}

/**
 * Names what a verdict was judged by: equal where the same content would get the same verdict from this version of the
 * program. `rules` are all there are, or those that run. Who is told, who may approve and from when it blocks is no
 * part of it.
 */
export function policyHash(rules: readonly CompiledRule[], config: Config): string {
  const { report: _report, retention: _retention, enforce, custom, organisation, ...judged } = config;
  const { domains, dictionary } = organisation;
  const own = { domains, dictionary: dictionary && hash('sha256', dictionary.text) };
  const { severity, provenance, subjects } = enforce;
  const blocking = { severity, provenance: provenance.toSorted(), subjects };
  const parts = [hashOf(rules), ...[custom.map(withoutWords), judged, own, blocking].map(stable)];
  return hash('sha256', `[${parts.join(',')}]`).slice(0, 32);
}

/** A server asks with the same rules at each job, and their text is a megabyte. */
const hashes = new WeakMap<readonly CompiledRule[], string>();

function hashOf(rules: readonly CompiledRule[]): string {
  const known = hashes.get(rules) ?? hash('sha256', stable(rules.map(withoutWords)));
  hashes.set(rules, known);
  return known;
}

function withoutWords(rule: CompiledRule): object {
  const { title: _title, why: _why, fix: _fix, refs: _refs, tags: _tags, samples: _samples, ...matched } = rule;
  return matched;
}

/** JSON with sorted keys: the order in which a file names things means nothing. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
