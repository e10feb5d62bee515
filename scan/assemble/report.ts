/** From what was collected to the report: places, suppression, leaks, coverage, verdict. */
import { hash } from 'node:crypto';
import picomatch from 'picomatch';
import type { Dataset, Finding, FirstSeen, Report, Skip } from '../../rules/index.ts';
import type { Collector } from '../collect.ts';
import { loadExpressionEngine } from '../match/expression.ts';
import type { ScanRequest } from '../request.ts';
import type { KeyedResult } from '../session.ts';
import { readCommitFacts, readShallowBoundary } from '../sources/index.ts';
import { keyId, suppress, type Candidate } from '../suppress/index.ts';
import type { Hit, Repository } from '../types.ts';
import { toDataset, toFinding, type DescribeCommit } from './findings.ts';
import { Census, columnKindsOf } from '../people/index.ts';
import { createCrowd, type Crowd } from './crowd.ts';
import { groupLeaks, membersOf, type Grouped, type Member } from './leaks.ts';
import { createLocator } from './locate.ts';
import { joinOccurrences, type Found, type FoundTable } from './occurrences.ts';
import { createPathTest, createWhereTest } from './paths.ts';
import { createCount } from './severity.ts';
import { createPathPrinter } from './shown-paths.ts';
import { tableRule } from './table-rule.ts';

const mostHarmlessSkips = 1_000;

export async function toReport(
  collector: Collector,
  request: ScanRequest,
  repository: Repository | null,
  seconds: number,
): Promise<Report> {
  const engine = await loadExpressionEngine(request.portable);
  const holds = (source: string, text: string): boolean => engine.compile(source).find(Buffer.from(text), 0) !== null;
  const locate = createLocator(collector, request);
  const results = [...collector.results.values()].flat();
  const occurrences = joinOccurrences(results, locate, createWhereTest(holds), request.rules);
  const show = createPathPrinter(results);
  const byPath = findByPath(collector, request, show);

  const excuses = {
    allow: request.config.allow,
    allowForeign: request.config.allowForeign,
    baseline: request.baseline,
    today: request.today,
  };
  const candidateOf = request.trust === 'base' ? toJudgedCandidate(collector, request) : toCandidate;
  const singles = suppress([...occurrences.found, ...byPath], candidateOf, excuses);
  const tables = suppress(occurrences.tables, toTableCandidate, excuses);
  const describeCommit = await createCommitDescriber([...singles.kept, ...tables.kept], collector, repository);
  const isCounted = createCount(request.config.enforce.provenance);
  const rules = new Map([...request.rules, tableRule].map((rule) => [rule.id, rule]));
  const crowd = createCrowd(new Census(collector.register));
  const { people } = request.config;
  const columnKinds = columnKindsOf(request.rules);
  const exposure = request.exposure ?? 'unknown';
  const context = { isCounted, isKeyed: request.key !== null, crowd, people, exposure, columnKinds };
  const findings = singles.kept
    .map((found) => toFinding(found, describeCommit, isCounted))
    .map((member) => withPath(member, show));
  const datasets = tables.kept
    .map((table) => toDataset(table, describeCommit, context))
    .map((member) => withPath(member, show));
  const grouped = groupLeaks(findings, datasets, { rules, crowd, columnKinds });
  const { skipped, nothingToRead } = collectSkips(collector, request, repository, locate);
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
      skipped: skipped.map((skip) => ({ ...skip, path: show(skip.path) })),
      nothingToRead,
    },
    summary: { ...summarise(grouped), subjects: countAll(grouped, { findings, datasets, crowd }) },
    ...grouped,
    suppressed: [...singles.suppressed, ...tables.suppressed].map((each) => ({ ...each, path: show(each.path) })),
    ...(request.trust === 'base'
      ? { claimed: singles.claimed.map((each) => ({ ...each, path: show(each.path) })) }
      : {}),
    notices: [
      ...new Set(
        [...engineNotices(engine.name, request), ...collector.base.notices, ...singles.notices, ...tables.notices].map(
          show,
        ),
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

function engineNotices(engine: string, { portable }: ScanRequest): string[] {
  return engine === 're2' || portable
    ? []
    : ['re2 is not built here: the portable engine was used, slower and with the same findings'];
}

function withPath<T extends { readonly item: { readonly path: string } }>(
  member: T,
  show: (path: string) => string,
): T {
  return { ...member, item: { ...member.item, path: show(member.item.path) } };
}

function summarise({ leaks, findings }: Pick<Report, 'leaks' | 'findings'>): Omit<Report['summary'], 'subjects'> {
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

function toCandidate({ rule, path, hits }: Found): Candidate {
  const inHead = hits.filter(({ location }) => location.inHead);
  const speaking = inHead.length > 0 ? inHead : hits;
  return {
    rule: rule.id,
    path,
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
    inlineOfBase: base.commentsOf(numbers.get(found.rule) ?? -1, found.value, found.path),
  });
}

function toTableCandidate({ path, table }: FoundTable): Candidate {
  const fingerprints = [`table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`];
  return {
    rule: tableRule.id,
    path,
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

// ---------------------------------------------------------------- paths

/** Rules that only look at names and sizes. */
function findByPath(collector: Collector, request: ScanRequest, show: (path: string) => string): Found[] {
  const breaks = createPathTest(request.rules);
  const paths = new Map<string, string | null>();
  for (const path of collector.history.paths) paths.set(path, collector.head.get(path) ?? null);
  for (const path of collector.filePaths.values()) paths.set(path, collector.head.get(path) ?? null);
  const isOnDisk = new Set(collector.filePaths.values());
  return [...paths].flatMap(([path, blob]) =>
    breaks(path).flatMap((index) => {
      const rule = request.rules[index];
      const size = collector.fileSizes.get(path);
      if (!rule || (size !== undefined && size < (rule.path?.minSize ?? 0))) return [];
      const inHead = blob !== null || isOnDisk.has(path);
      return [
        {
          rule,
          path,
          value: path,
          hits: [{ hit: toPathHit(index, rule.confidence, show(path)), location: { path, blob, commits: [], inHead } }],
        },
      ];
    }),
  );
}

function toPathHit(rule: number, confidence: number, path: string): Hit {
  const fingerprint = `path:${hash('sha256', path).slice(0, 32)}`;
  return {
    rule,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    offset: 0,
    length: 0,
    confidence,
    provenance: 'unknown',
    preview: '',
    evidence: ['by its name'],
    value: path,
    fingerprint,
    lineFingerprint: fingerprint,
    inline: null,
    domainAllow: null,
  };
}

// ---------------------------------------------------------------- commits

async function createCommitDescriber(
  kept: readonly (Found | FoundTable)[],
  collector: Collector,
  repository: Repository | null,
): Promise<DescribeCommit> {
  const { history } = collector;
  const firsts = new Set<string>();
  for (const item of kept) {
    const locations = 'hits' in item ? item.hits.map(({ location }) => location) : item.locations;
    const first = locations.reduce(
      (least, { commits }) => Math.min(least, commits[0] ?? least),
      Number.MAX_SAFE_INTEGER,
    );
    if (first < history.commitCount) firsts.add(history.commitId(first));
  }
  const isPortable = collector.isPortable;
  const read = isPortable ? (await import('../sources/portable.ts')).readPortableCommitFacts : readCommitFacts;
  const facts = repository ? await read(repository, [...firsts]) : new Map<string, { author: string; date: string }>();
  return (commit): FirstSeen => {
    const id = history.commitId(commit);
    const known = facts.get(id);
    return { commit: id || null, author: known?.author ?? null, date: known?.date ?? null };
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

function collectSkips(
  collector: Collector,
  request: ScanRequest,
  repository: Repository | null,
  locate: (result: KeyedResult) => readonly { readonly path: string; readonly blob: string | null }[],
): { skipped: Skip[]; nothingToRead: number } {
  const accepted = request.config.acceptNotCovered.map(({ path }) => picomatch(path, { dot: true }));
  const all: Skip[] = [...collector.skips];
  for (const result of [...collector.results.values()].flat()) {
    if (result.status === 'scanned') continue;
    const seen = new Set<string>();
    for (const { path, blob } of locate(result)) {
      if (seen.has(path)) continue;
      seen.add(path);
      all.push({ path, blob, commit: null, class: result.status, reason: result.reason ?? '' });
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
  const missing = all
    .filter((skip) => skip.class === 'not-covered')
    .map((skip) => (accepted.some((test) => test(skip.path)) ? { ...skip, accepted: true } : skip));
  return { skipped: [...missing, ...harmless.slice(0, mostHarmlessSkips)], nothingToRead: harmless.length };
}
