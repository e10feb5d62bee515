/** From what was collected to the report: places, suppression, leaks, coverage, verdict. */
import type { Report, RuleInfo } from '../../rules/index.ts';
import type { LocalRepository } from '../model/repository.ts';
import type { ScanRequest } from '../model/request.ts';
import { tableRule } from '../tables/table-rule.ts';
import { keyId } from '../values/fingerprint.ts';
import { findByPath } from './by-path.ts';
import { findNews, type ComparisonInput } from './change/index.ts';
import { collectSkips } from './coverage.ts';
import { describe } from './describe.ts';
import { findEncrypted } from './encrypted.ts';
import { createExceededTest } from './exceeded.ts';
import { excuse } from './excuse.ts';
import type { ReportInput } from './input.ts';
import { groupLeaks } from './leaks.ts';
import { listNotices } from './notices.ts';
import { joinOccurrences, type Occurrence } from './occurrences.ts';
import { peopleOf } from './people-of-tables.ts';
import { countAll, summarise } from './summary.ts';
import { createView, type View } from './view.ts';

export async function toReport(input: ReportInput, seconds: number): Promise<Report> {
  const view = await createView(input);
  const { collected, request, repository } = input;
  const news = findNews(findAll(view), { ...view, ...input });
  const excused = excuse(news, view);
  const { findings, datasets } = await describe(excused, news, view);
  const grouped = groupLeaks(findings, datasets, { ...view, rules: rulesById(request) });
  const { skipped, nothingToRead } = collectSkips(input, {
    locate: view.locate,
    isExceeded: createExceededTest(request, view.tests.holdsAt),
  });
  const complete = skipped.every((skip) => skip.class === 'nothing-to-read' || skip.accepted === true);
  return {
    schema: 1,
    tool: { name: 'leakwarden', version: request.version },
    target: targetOf(request, repository, view.show),
    verdict: complete ? 'pass' : 'incomplete',
    complete,
    fingerprintKeyId: keyId(request.key),
    coverage: {
      documents: collected.documents,
      bytes: collected.bytes,
      commits: collected.history.commitCount,
      seconds: Math.round(seconds * 100) / 100,
      skipped: skipped.map((skip) => ({ ...skip, path: view.place(skip.path) })),
      nothingToRead,
      ...(collected.byGit > 0 ? { readByGit: collected.byGit } : {}),
    },
    summary: { ...summarise(grouped), subjects: countAll(grouped, { findings, datasets, counter: view.counter }) },
    ...grouped,
    ...(request.people ? { people: peopleOf(excused.tables.kept, { ...view, histories: input.tableHistories }) } : {}),
    suppressed: [...excused.singles.suppressed, ...excused.tables.suppressed].map((each) => view.shown(each)),
    ...(request.trust === 'base' ? { claimed: excused.singles.claimed.map((each) => view.shown(each)) } : {}),
    notices: listNotices(news, excused, { ...view, complete }),
  };
}

function findAll({ input, request, results, locate, tests, place }: View): ComparisonInput {
  const isTold = ({ rule }: Occurrence): boolean => request.told?.includes(rule.id) !== false;
  const { found, tables } = joinOccurrences(results, locate, tests, request.rules);
  const byPath = [
    ...findByPath(input.collected, request, { holds: tests.holds, place }),
    ...findEncrypted(results, locate, request.rules, place),
  ];
  return { found: found.filter(isTold), tables, byPath: byPath.filter(isTold) };
}

function rulesById({ rules }: ScanRequest): ReadonlyMap<string, RuleInfo> {
  return new Map([...rules, tableRule].map((rule) => [rule.id, rule]));
}

function targetOf(
  { input, texts, history, files, path }: ScanRequest,
  repository: LocalRepository | null,
  show: (path: string) => string,
): Report['target'] {
  const text = input?.name ?? (history === null && !files ? texts[0]?.name : undefined);
  if (text !== undefined) return { kind: 'input', path: show(text), head: null };
  return { kind: repository ? 'repository' : 'directory', path: show(path), head: repository?.head ?? null };
}
