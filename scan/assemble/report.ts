/** From what was collected to the report: places, suppression, leaks, coverage, verdict. */
import { toGlobTest, type Dataset, type Finding, type FirstSeen, type Report, type Skip } from '../../rules/index.ts';
import type { Collector } from '../collect.ts';
import { createHolds, loadExpressionEngine } from '../match/expression.ts';
import { toPathHit } from '../match/path-hit.ts';
import type { ScanRequest } from '../request.ts';
import type { KeyedResult } from '../session.ts';
import { readCommitFacts, readShallowBoundary } from '../sources/index.ts';
import { keyId, suppress, toTableCover, type Candidate, type TableNow } from '../suppress/index.ts';
import type { InnerSkip, Repository } from '../types.ts';
import { noticeComments } from './comments.ts';
import { findEncrypted } from './encrypted.ts';
import { createExceededTest, unlistedNotice, type ExceededTest } from './exceeded.ts';
import { judgeTable, toDataset, toFinding } from './findings.ts';
import { findFirsts, type Firsts } from './firsts.ts';
import { Census, columnKindsOf } from '../people/index.ts';
import { findNews } from './change/index.ts';
import { createCrowd, type Crowd } from './crowd.ts';
import { groupLeaks, membersOf, type Grouped, type Member } from './leaks.ts';
import { createLocator } from './locate.ts';
import { joinOnePersonFiles } from './one-person-files.ts';
import { joinOccurrences, type Found, type FoundTable, type Location } from './occurrences.ts';
import { createExcuseTest, createPathTest, createWhereTest, isBrokenByName, type Holds } from './paths.ts';
import { counts, createCount } from './severity.ts';
import { findRemovals } from './removals.ts';
import { peopleOf, tableNow } from './people-of-tables.ts';
import { createRefNamer } from './ref-names.ts';
import { createPathPrinter } from './shown-paths.ts';
import { nameWithin, pathsOf } from './within.ts';
import { noticeUnused } from './unused.ts';
import { tableRule } from './table-rule.ts';

const mostHarmlessSkips = 1_000;

export async function toReport(
  collector: Collector,
  request: ScanRequest,
  repository: Repository | null,
  seconds: number,
): Promise<Report> {
  const engine = await loadExpressionEngine(request.portable);
  const holds = createHolds(engine);
  const locate = createLocator(collector, request);
  const results = [...collector.results.values()].flat();
  const tests = { holds, holdsAt: createWhereTest(holds), isExcused: createExcuseTest(holds) };
  const show = createPathPrinter(results);
  const below = request.below ?? '';
  const place = (path: string): string => below + show(path);
  const census = new Census(collector.register);
  const isCounted = createCount(request.config.enforce.provenance);
  const isTold = ({ rule }: Found): boolean => request.told?.includes(rule.id) !== false;
  const { found, tables: allTables } = joinOccurrences(results, locate, tests, request.rules);
  const byPath = [
    ...findByPath(collector, request, { holds, place }),
    ...findEncrypted(results, locate, request.rules, place),
  ];
  const news = findNews(
    { found: found.filter(isTold), tables: allTables, byPath: byPath.filter(isTold) },
    { collector, request, tests, census, isCounted },
  );

  const excuses = {
    allow: request.config.allow,
    allowForeign: request.config.allowForeign,
    baseline: request.baseline,
    today: request.today,
  };
  const candidateOf = request.trust === 'base' ? toJudgedCandidate(collector, request) : toCandidate;
  const withBelow = <T>(toItem: (found: T) => Candidate) => {
    return (found: T): Candidate => {
      const item = toItem(found);
      return { ...item, path: below + item.path };
    };
  };
  const crowd = createCrowd(census);
  const { people } = request.config;
  const columnKinds = columnKindsOf(request.rules);
  const exposure = request.exposure ?? 'unknown';
  const weighing = { isCounted, crowd, people, exposure, columnKinds, register: collector.register };
  const nows = new Map(news.tables.map((table) => [table, tableNow(table, weighing)]));
  const singles = suppress([...news.found, ...news.byPath], withBelow(candidateOf), excuses);
  const withParts = suppress(news.tables, withBelow(toTableCandidate(nows)), excuses);
  const wholes = joinOnePersonFiles(withParts.kept, {
    crowd,
    isCounted: (table) => isCounted(judgeTable(table.table, table.path, table.within).provenance),
  });
  const tables = { ...withParts, kept: withParts.kept.filter((each) => !each.table.isPart || wholes.has(each)) };
  const firsts = findFirsts([...news.found, ...news.byPath], news.tables);
  const describeFirst = await createFirstDescriber([...singles.kept, ...tables.kept], firsts, {
    collector,
    repository,
  });
  const rules = new Map([...request.rules, tableRule].map((rule) => [rule.id, rule]));
  const removals = repository && !request.portable ? await findRemovals(tables.kept, repository) : new Map();
  const isKeyed = request.key !== null;
  const context = { ...weighing, isKeyed, removals, wholes };
  // Who may be forged in a change under judgement excuses nothing there.
  const authors = request.trust === 'base' ? new Set<string>() : collector.authors;
  const git = request.portable ? null : repository;
  const refOf = await createRefNamer(singles.kept, { collector, repository: git, show });
  const findings = singles.kept
    .map((found) => withRef(toFinding(toPublicContact(found, authors), describeFirst(found), isCounted), refOf(found)))
    .map((member) => withPath(member, place));
  const datasets = tables.kept
    .map((table) => withCover(toDataset(table, describeFirst(table), context), request.covers && nows.get(table)))
    .map((member) => withPath(member, place));
  const grouped = groupLeaks(findings, datasets, { rules, crowd, columnKinds });
  const { skipped, nothingToRead } = collectSkips(collector, request, repository, {
    locate,
    isExceeded: createExceededTest(request, tests.holdsAt),
  });
  const unlisted = unlistedNotice(results);
  const fitting = [singles.fitting, tables.fitting];
  const complete = skipped.every((skip) => skip.class === 'nothing-to-read' || skip.accepted === true);
  return {
    schema: 1,
    tool: { name: 'leakwarden', version: request.version },
    target: targetOf(request, repository, show),
    verdict: complete ? 'pass' : 'incomplete',
    complete,
    fingerprintKeyId: keyId(request.key),
    coverage: {
      documents: collector.documents,
      bytes: collector.bytes,
      commits: collector.history.commitCount,
      seconds: Math.round(seconds * 100) / 100,
      skipped: skipped.map((skip) => ({ ...skip, path: place(skip.path) })),
      nothingToRead,
    },
    summary: { ...summarise(grouped), subjects: countAll(grouped, { findings, datasets, crowd }) },
    ...grouped,
    ...(request.people
      ? {
          people: peopleOf(tables.kept, { ...context, histories: collector.tableHistories }),
        }
      : {}),
    suppressed: [...singles.suppressed, ...tables.suppressed].map((each) => ({ ...each, path: show(each.path) })),
    ...(request.trust === 'base'
      ? { claimed: singles.claimed.map((each) => ({ ...each, path: show(each.path) })) }
      : {}),
    notices: [
      ...new Set(
        [
          ...engineNotices(engine.name, request),
          ...keyNotices(request),
          ...unlisted,
          ...collector.base.notices,
          ...collector.history.notices,
          ...news.notices,
          ...singles.notices,
          ...noticeComments(singles.kept, { ids: request.ruleIds ?? [...rules.keys()], place }),
          ...tables.notices,
          ...(complete && unlisted.length === 0 ? noticeUnused({ collector, request, repository, fitting }) : []),
          ...tables.kept.filter(({ table }) => table.isCommented).map(({ path }) => commentedNotice(place(path))),
        ].map(show),
      ),
    ],
  };
}

function targetOf(
  { input, texts, history, files, path }: ScanRequest,
  repository: Repository | null,
  show: (path: string) => string,
): Report['target'] {
  const text = input?.name ?? (history === null && !files ? texts[0]?.name : undefined);
  if (text !== undefined) return { kind: 'input', path: show(text), head: null };
  return { kind: repository ? 'repository' : 'directory', path: show(path), head: repository?.head ?? null };
}

/** Where it can be built, people should know of it. */
export const slowEngine = 're2 is not built here: the portable engine was used, slower and with the same findings';

/** Entries for what can be guessed are made with a key, and hold with no other. */
function keyNotices({ baseline, key }: ScanRequest): string[] {
  if (!baseline || baseline.fingerprintKeyId === 'none' || baseline.fingerprintKeyId === keyId(key)) return [];
  const given = key === null ? 'no key was given' : 'another key was given';
  return [
    `the baseline was written with a key (${baseline.fingerprintKeyId}), and ${given}: what it holds of people and passwords is not known again; use that key (--key-file or LEAKWARDEN_KEY), or write the baseline anew`,
  ];
}

function engineNotices(engine: string, { portable }: ScanRequest): string[] {
  return engine === 're2' || portable ? [] : [slowEngine];
}

function withRef(member: Member<Finding>, ref: string | null): Member<Finding> {
  return ref === null ? member : { ...member, item: { ...member.item, ref } };
}

function withPath<T extends { readonly item: { readonly path: string } }>(
  member: T,
  show: (path: string) => string,
): T {
  return { ...member, item: { ...member.item, path: show(member.item.path) } };
}

export function summarise({
  leaks,
  findings,
}: Pick<Report, 'leaks' | 'findings'>): Omit<Report['summary'], 'subjects'> {
  const bySeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of leaks) bySeverity[severity]++;
  return { leaks: leaks.length, findings: findings.length, bySeverity };
}

interface Counted {
  readonly findings: readonly Member<Finding>[];
  readonly datasets: readonly Member<Dataset>[];
  readonly crowd: Crowd;
}

/** Everybody once, in however many leaks; what only informs is not counted. */
function countAll({ leaks }: Grouped, { findings, datasets, crowd }: Counted): number {
  const counted = leaks.filter(({ severity }) => severity !== 'info');
  const members = counted.flatMap((leak) => membersOf(leak, findings, datasets));
  return crowd.of(members, Math.max(0, ...counted.map(({ subjects }) => subjects)));
}

// ---------------------------------------------------------------- suppression

function toCandidate({ rule, path, within, hits }: Found): Candidate {
  const inHead = hits.filter(({ location }) => location.inHead);
  const speaking = inHead.length > 0 ? inHead : hits;
  return {
    rule: rule.id,
    path,
    within,
    fingerprints: unique(hits.map(({ hit }) => hit.fingerprint)),
    lineFingerprints: unique(hits.map(({ hit }) => hit.lineFingerprint)),
    inline: speaking.map(({ hit }) => hit.inline),
    inlineOfBase: null,
    domainAllow: hits[0]?.hit.domainAllow ?? null,
  };
}

/** As above, with what the base says of the same value at the same path. */
function toJudgedCandidate({ base }: Collector, { rules }: ScanRequest): (found: Found) => Candidate {
  const numbers = new Map(rules.map((rule, index) => [rule, index]));
  return (found) => ({
    ...toCandidate(found),
    inlineOfBase: base.commentsOf(numbers.get(found.rule) ?? -1, found.value, found),
  });
}

function toTableCandidate(nows: ReadonlyMap<FoundTable, TableNow | null>): (found: FoundTable) => Candidate {
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

function withCover(member: Member<Dataset>, now: TableNow | null | false | undefined): Member<Dataset> {
  const covers = now ? toTableCover(now.bits, now.severity) : null;
  return covers ? { ...member, item: { ...member.item, covers } } : member;
}

function commentedNotice(path: string): string {
  return `${path}: an inline comment excuses a single value, and this is a table of several people: an entry under \`allow\` with its path, or a baseline, excuses it`;
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].toSorted();
}

/** The address of somebody who commits here is public with every commit. */
function toPublicContact(found: Found, authors: ReadonlySet<string>): Found {
  if (found.rule.text?.shape !== 'email' || !authors.has(found.value)) return found;
  const hits = found.hits.map(({ hit, location }) => ({
    location,
    hit: counts(hit.provenance)
      ? {
          ...hit,
          provenance: 'public-contact' as const,
          evidence: [...hit.evidence, 'commits here under this address'],
        }
      : hit,
  }));
  return { ...found, hits };
}

// ---------------------------------------------------------------- paths

/** Rules that only look at names and sizes. */
function findByPath(
  collector: Collector,
  request: ScanRequest,
  { holds, place }: { readonly holds: Holds; readonly place: (path: string) => string },
): Found[] {
  const breaks = createPathTest(request.rules, holds);
  const paths = new Map<string, string | null>();
  for (const path of collector.history.paths) paths.set(path, collector.head.get(path) ?? null);
  for (const path of collector.filePaths.values()) paths.set(path, collector.head.get(path) ?? null);
  const isOnDisk = new Set(collector.filePaths.values());
  return [...paths].flatMap(([path, blob]) =>
    breaks(path).flatMap((index) => {
      const rule = request.rules[index];
      const size = collector.fileSizes.get(path);
      if (!rule || !isBrokenByName(rule) || (size !== undefined && size < (rule.path?.minSize ?? 0))) return [];
      const inHead = blob !== null || isOnDisk.has(path);
      return [
        {
          rule,
          path,
          within: [],
          value: path,
          hits: [
            { hit: toPathHit(index, rule.confidence, place(path)), location: { path, blob, commits: [], inHead } },
          ],
        },
      ];
    }),
  );
}

// ---------------------------------------------------------------- commits

type DescribeFirst = (each: Found | FoundTable) => FirstSeen;

const notInGit: FirstSeen = { commit: null, author: null, date: null };

async function createFirstDescriber(
  kept: readonly (Found | FoundTable)[],
  firsts: Firsts,
  { collector, repository }: { readonly collector: Collector; readonly repository: Repository | null },
): Promise<DescribeFirst> {
  const { history, isPortable } = collector;
  const idOf = (each: Found | FoundTable): string => {
    const number = firsts.of(each);
    return number === undefined ? '' : history.commitId(number);
  };
  const wanted = [...new Set(kept.map(idOf))].filter(Boolean);
  const read = isPortable ? (await import('../sources/portable.ts')).readPortableCommitFacts : readCommitFacts;
  const facts = repository ? await read(repository, wanted) : new Map<string, { author: string; date: string }>();
  // A secret in its headers may stand in the name.
  const mayTell = (id: string): boolean =>
    !collector.results.get(id)?.some(({ type, hits }) => type === 'commit-headers' && hits.length > 0);
  return (each) => {
    const commit = idOf(each);
    const { author = null, date = null } = facts.get(commit) ?? {};
    return commit === '' ? notInGit : { commit, author: mayTell(commit) ? author : null, date };
  };
}

// ---------------------------------------------------------------- coverage

/** Commits whose parents were not fetched are among those that were asked for. */
function isCutOff({ history }: Collector, request: ScanRequest, repository: Repository): boolean {
  if (request.history?.kind === 'all') return true;
  const boundary = new Set(readShallowBoundary(repository));
  return Array.from({ length: history.commitCount }, (_, index) => history.commitId(index)).some((id) =>
    boundary.has(id),
  );
}

interface SkipContext {
  readonly locate: (result: KeyedResult) => readonly Location[];
  readonly isExceeded: ExceededTest;
}

function collectSkips(
  collector: Collector,
  request: ScanRequest,
  repository: Repository | null,
  { locate, isExceeded }: SkipContext,
): { skipped: Skip[]; nothingToRead: number } {
  const all: Skip[] = [...collector.skips];
  let harmlessInside = 0;
  for (const result of [...collector.results.values()].flat()) {
    const [skips, exceeded] = [skipsOf(result), result.exceeded ?? []];
    if (skips.length + exceeded.length === 0) continue;
    harmlessInside += result.harmless ?? 0;
    const seen = new Set<string>();
    for (const { path, blob } of locate(result)) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const { within, class: kind, reason } of [...skips, ...isExceeded(path, exceeded)]) {
        const inner = nameWithin(path, within);
        all.push({ path, ...(inner.length > 0 ? { within: inner } : {}), blob, commit: null, class: kind, reason });
      }
    }
  }
  if (repository?.shallow && isCutOff(collector, request, repository)) {
    all.push({
      path: '(history before the shallow boundary)',
      blob: null,
      commit: null,
      class: 'not-covered',
      reason: 'shallow clone: fetch the rest with git fetch --unshallow',
    });
  }
  const harmless = all.filter((skip) => skip.class === 'nothing-to-read');
  const missing = all.filter((skip) => skip.class === 'not-covered').map(createAcceptance(request));
  return {
    skipped: [...missing, ...harmless.slice(0, mostHarmlessSkips)],
    nothingToRead: harmless.length + harmlessInside,
  };
}

/** Marks what configuration accepts by name, as the report calls it. */
export function createAcceptance({ config, below = '' }: Pick<ScanRequest, 'config' | 'below'>): (skip: Skip) => Skip {
  const accepted = toGlobTest(config.acceptNotCovered.map(({ path }) => path));
  return (skip) => {
    const [whole] = pathsOf(below + skip.path, skip.within ?? []);
    const names = [below + skip.path, whole];
    return names.some(accepted) ? { ...skip, accepted: true } : skip;
  };
}

function skipsOf({ status, reason, skips = [] }: KeyedResult): readonly Omit<InnerSkip, 'encrypted'>[] {
  return status === 'scanned' ? skips : [{ within: [], class: status, reason: reason ?? '' }, ...skips];
}
