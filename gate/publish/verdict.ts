/** Whether everybody may read it. Pure. */
import {
  severities,
  type PublicationPart,
  type PublicationRemark,
  type PublicationVerdict,
  type Report,
  type Severity,
  type Skip,
} from '../../rules/index.ts';
import { blockingLeaks, type Config } from '../../scan/index.ts';

export interface PublicationContents {
  /** Of everything that was read, joined. */
  readonly report: Report;
  readonly parts: readonly PublicationPart[];
  readonly remarks: readonly PublicationRemark[];
  readonly config: Pick<Config, 'enforce' | 'acceptNotCovered'>;
  /** Minimum severity that stands in the way. */
  readonly failOn: Severity;
}

/** The report with its verdict. What is in the way is told, whatever else could not be read. */
export function decideSafety({ report, parts, remarks, config, failOn }: PublicationContents): Report {
  const leaks = blockingLeaks(report, { enforce: { ...config.enforce, severity: failOn } }).size;
  const grave = remarks.filter(({ severity }) => severities.indexOf(severity) >= severities.indexOf(failOn)).length;
  const unread = parts.filter(({ outcome }) => outcome === 'unread').map((part) => toSkip(part, config));
  const skipped = [...unread, ...report.coverage.skipped];
  const missing = skipped.filter((each) => each.class === 'not-covered' && !each.accepted);
  const against = [...count(leaks, 'leak', 'leaks'), ...count(grave, 'setting or fact', 'settings and facts')];
  const complete = report.complete && unread.every(({ accepted }) => accepted);
  const safe = against.length > 0 ? 'no' : complete ? 'yes' : 'unknown';
  const gaps = complete ? [] : [`not read: ${nameGaps(missing)}`];
  const publication: PublicationVerdict = { safe, because: [...against, ...gaps], parts, remarks };
  const verdict = complete ? (safe === 'yes' ? 'pass' : 'fail') : 'incomplete';
  return { ...report, complete, verdict, coverage: { ...report.coverage, skipped }, publication };
}

const count = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];

/** In the list of what is not covered, so that every format tells it and the configuration can accept it by name. */
function toSkip({ part, note }: PublicationPart, { acceptNotCovered }: PublicationContents['config']): Skip {
  const path = `(${part})`;
  const accepted = acceptNotCovered.some((each) => each.path === path);
  return { path, blob: null, commit: null, class: 'not-covered', reason: note, ...(accepted ? { accepted } : {}) };
}

function nameGaps(missing: readonly Skip[]): string {
  const parts = missing.flatMap(({ path }) => /^\((\w+)\)$/.exec(path)?.[1] ?? []);
  return [...parts, ...count(missing.length - parts.length, 'document', 'documents')].join(', ');
}
