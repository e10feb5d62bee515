/** What allow entries, baselines and comments excuse of what was found. */
import { joinOnePersonFiles } from './one-person-files.ts';
import { judgeTable, type DatasetContext } from './findings.ts';
import { suppress, type Candidate, type Suppression, type CurrentCover } from '../suppress/index.ts';
import { toCandidate, toJudgedCandidate, toTableCandidate } from './candidates.ts';
import type { ComparisonInput } from './change/index.ts';
import type { Occurrence, FoundTable } from './occurrences.ts';
import { tableNow } from './people-of-tables.ts';
import type { View } from './view.ts';

export interface AppliedExcuses {
  readonly singles: Suppression<Occurrence>;
  readonly tables: Suppression<FoundTable>;
  /** The tables that files of one person each are together. */
  readonly wholes: DatasetContext['wholes'];
  /** Who is in a table now, as an entry of a baseline would say it. */
  readonly nows: ReadonlyMap<FoundTable, CurrentCover | null>;
}

export function excuse(news: ComparisonInput, view: View): AppliedExcuses {
  const { request, input } = view;
  const { allow, allowForeign } = request.config;
  const excuses = { allow, allowForeign, baseline: request.baseline, today: request.today };
  const below = request.below ?? '';
  const withBelow =
    <T>(toItem: (found: T) => Candidate) =>
    (found: T): Candidate => {
      const item = toItem(found);
      return { ...item, path: below + item.path };
    };
  const candidateOf = request.trust === 'base' ? toJudgedCandidate(input.base, request) : toCandidate;
  const nows = new Map(news.tables.map((table) => [table, tableNow(table, view)]));
  const tables = suppress(news.tables, withBelow(toTableCandidate(nows)), excuses);
  const wholes = joinOnePersonFiles(tables.kept, {
    counter: view.counter,
    isCounted: ({ table, path, within: inner }) => view.isCounted(judgeTable(table, path, inner).provenance),
  });
  return {
    nows,
    wholes,
    singles: suppress([...news.found, ...news.byPath], withBelow(candidateOf), excuses),
    tables: { ...tables, kept: tables.kept.filter((each) => !each.table.isPart || wholes.has(each)) },
  };
}
