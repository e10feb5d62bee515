/** Two reports of one run as one. Pure. */
import { severities, type Leak, type Report } from '../../rules/index.ts';

export function joinReports(a: Report, b: Report): Report {
  const leaks = joinLeaks(a, b);
  const complete = a.complete && b.complete;
  return {
    ...a,
    complete,
    coverage: {
      documents: a.coverage.documents + b.coverage.documents,
      bytes: a.coverage.bytes + b.coverage.bytes,
      commits: a.coverage.commits + b.coverage.commits,
      seconds: a.coverage.seconds + b.coverage.seconds,
      skipped: [...a.coverage.skipped, ...b.coverage.skipped],
      nothingToRead: a.coverage.nothingToRead + b.coverage.nothingToRead,
    },
    summary: {
      leaks: leaks.length,
      findings: a.summary.findings + b.summary.findings,
      subjects: a.summary.subjects + b.summary.subjects,
      bySeverity: countBySeverity(leaks),
    },
    leaks,
    findings: [...a.findings, ...b.findings],
    datasets: [...a.datasets, ...b.datasets],
    ...(a.people && b.people && { people: [...a.people, ...b.people] }),
    suppressed: [...a.suppressed, ...b.suppressed],
    claimed: [...(a.claimed ?? []), ...(b.claimed ?? [])],
    notices: [...new Set([...a.notices, ...b.notices])],
  };
}

/** A secret that both hold is one leak. */
function joinLeaks(a: Report, b: Report): readonly Leak[] {
  const joined = new Map(a.leaks.map((leak) => [leak.id, leak]));
  for (const leak of b.leaks) {
    const moved = {
      ...leak,
      findings: leak.findings.map((index) => index + a.findings.length),
      datasets: leak.datasets.map((index) => index + a.datasets.length),
    };
    const known = joined.get(leak.id);
    joined.set(leak.id, known ? merge(known, moved) : moved);
  }
  return [...joined.values()].toSorted((x, y) => rank(y) - rank(x) || y.subjects - x.subjects);
}

function merge(known: Leak, other: Leak): Leak {
  return {
    ...known,
    severity: rank(other) > rank(known) ? other.severity : known.severity,
    subjects: Math.max(known.subjects, other.subjects),
    inHead: known.inHead || other.inHead,
    findings: [...known.findings, ...other.findings],
    datasets: [...known.datasets, ...other.datasets],
  };
}

function rank({ severity }: Leak): number {
  return severities.indexOf(severity);
}

function countBySeverity(leaks: readonly Leak[]): Report['summary']['bySeverity'] {
  const count = (severity: Leak['severity']): number => leaks.filter((leak) => leak.severity === severity).length;
  return {
    critical: count('critical'),
    high: count('high'),
    medium: count('medium'),
    low: count('low'),
    info: count('info'),
  };
}
