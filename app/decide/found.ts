/** From a report to what is stored: leaks with their places, never a value. */
import type { Leak, Report } from '../../rules/index.ts';
import { isCounted } from '../../report/index.ts';
import { inWhole, isProven, placesOf, tablesOf, type FoundPlace } from '../../gate/index.ts';
import type { FoundLeak } from '../store/index.ts';

/** The leaks of `chosen`, by their ids in the report, are followed; of the others, tables of people are kept as well. */
export function toFoundLeaks(
  report: Report,
  chosen: ReadonlySet<string>,
  origin: FoundLeak['facts']['origin'],
): readonly FoundLeak[] {
  return report.leaks.flatMap((leak): FoundLeak[] => {
    if (chosen.has(leak.id))
      return [toFound(leak, { origin, followed: true, proven: isProven(report, leak) }, placesOf(report, leak))];
    // Nobody decides about what only informs.
    const tables = tablesOf({ datasets: report.datasets }, leak);
    return tables.length > 0 && isCounted(leak)
      ? [toFound(leak, { origin, followed: false, proven: false }, tables)]
      : [];
  });
}

function toFound(
  leak: Leak,
  ours: Pick<FoundLeak['facts'], 'origin' | 'followed' | 'proven'>,
  places: readonly FoundPlace[],
): FoundLeak {
  const { id: key, title, kind, severity, provenance, subjects, since } = inWhole(leak);
  return { key, facts: { title, kind, severity, provenance, subjects, since, ...ours }, places };
}
