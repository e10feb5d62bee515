/** From occurrences to findings and datasets: severity, provenance by path, first commit, places. */
import {
  identifierOf,
  type CompiledRule,
  type Dataset,
  type Finding,
  type FirstAppearance,
  type Place,
  type Provenance,
  type Severity,
} from '../../rules/index.ts';
import { milder, worst, type Count } from '../match/severity.ts';
import { wholePath } from '../match/within.ts';
import type { Hit } from '../model/hit.ts';
import type { Table } from '../model/table.ts';
import { joinMembers, toMembers } from '../people/index.ts';
import type { Location } from '../run/locate.ts';
import { datasetSeverity, tagsOf, type SeverityContext } from '../tables/index.ts';
import { inAll, type PeopleCounter } from './people-counter.ts';
import type { Member } from './leaks.ts';
import type { Occurrence, FoundTable } from './occurrences.ts';
import { membersOf, type JoinedTable } from './one-person-files.ts';
import { judgePath, publishersOf, type PathWord } from './provenance.ts';
import type { Removals } from './removals.ts';

export function toFinding(
  { rule, path, within, value, hits }: Occurrence,
  first: FirstAppearance,
  { isCounted, placesListed }: { readonly isCounted: Count; readonly placesListed: number },
): Member<Finding> {
  const best = hits.reduce((a, b) => (b.hit.confidence > a.hit.confidence ? b : a)).hit;
  const { word, severity } = judgeHit(rule, best, { path, within, isCounted });
  const commits = commitsOf(hits.map(({ location }) => location));
  const fingerprints = hits.map(({ hit }) => hit.fingerprint).toSorted();
  return {
    group: rule.kind === 'exposure' ? [rule.id, path, ...within].join('\0') : value,
    members: toMembers(hits.flatMap(({ hit }) => hit.person ?? [])),
    item: {
      rule: rule.id,
      kind: rule.kind,
      severity,
      confidence: best.confidence,
      provenance: word.provenance,
      path,
      within,
      preview: best.preview,
      fingerprint: fingerprints[0] ?? '',
      evidence: word.evidence ? [...best.evidence, word.evidence] : best.evidence,
      inHead: hits.some(({ location }) => location.inHead),
      first,
      commits: commits.length,
      places: hits.toSorted(newestFirst).slice(0, placesListed).map(toPlace),
      placesTotal: hits.reduce((sum, { hit: { more = 0 } }) => sum + 1 + more, 0),
    },
  };
}

interface Standing {
  readonly path: string;
  readonly within: readonly string[];
  readonly isCounted: Count;
}

/** How grave a hit is where it stands. */
export function judgeHit(
  rule: CompiledRule,
  { provenance, confidence, milder: own = 0 }: Pick<Hit, 'provenance' | 'confidence' | 'milder'>,
  { path, within, isCounted }: Standing,
): { readonly word: PathWord; readonly severity: Severity } {
  const word = judgePath(wholePath(path, within), rule.kind, provenance, confidence >= 0.98);
  return { word, severity: isCounted(word.provenance) ? milder(rule.severity, word.milder + own) : 'info' };
}

/** What stands in HEAD is shown before what only history holds. */
function newestFirst(a: Occurrence['hits'][number], b: Occurrence['hits'][number]): number {
  const last = ({ location }: typeof a): number =>
    location.inHead ? Number.MAX_SAFE_INTEGER : (location.commits.at(-1) ?? 0);
  return last(b) - last(a) || a.hit.offset - b.hit.offset;
}

function toPlace({ hit, location }: Occurrence['hits'][number]): Place {
  const { line, column, endLine, endColumn, offset, length, cell } = hit.encodedAt ?? hit;
  return {
    blob: location.blob,
    line,
    column,
    endLine,
    endColumn,
    offset,
    length,
    ...(cell ? { cell } : {}),
    ...(location.isLarge ? { lfs: true } : {}),
  };
}

function commitsOf(locations: readonly Location[]): number[] {
  return [...new Set(locations.flatMap(({ commits }) => commits))].toSorted((a, b) => a - b);
}

export interface DatasetContext extends SeverityContext {
  readonly isCounted: Count;
  /** Of a finding, and blobs of a dataset. */
  readonly placesListed: number;
  readonly isKeyed: boolean;
  readonly counter: PeopleCounter;
  readonly removals: Removals;
  readonly wholes: ReadonlyMap<FoundTable, JoinedTable>;
}

export function toDataset(
  found: FoundTable,
  first: FirstAppearance,
  { isCounted, placesListed, isKeyed, counter, removals, wholes, ...context }: DatasetContext,
): Member<Dataset> {
  const { path, within, versions } = found;
  const whole = wholes.get(found);
  const speaking = whole?.speaker === found ? whole : null;
  const { table } = speaking ?? found;
  const locations = versions.map(({ location }) => location);
  const removed = removals.get(found);
  const { provenance, evidence } = judgeTable(table, path, within);
  const commits = commitsOf(locations);
  const members = joinMembers([...new Set(membersOf(found))]);
  const all = found.news ? joinMembers(versions.flatMap((version) => version.table.members ?? [])) : members;
  const ofWhole = whole ? counter.of([whole.members], 1) : 0;
  const own = counter.ofDataset(members, table.subjects);
  const subjects = speaking ? ofWhole : own;
  const fingerprint = `table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`;
  return {
    group: whole?.name ?? [path, ...within, table.table, table.signature].join('\0'),
    members,
    all,
    item: {
      path,
      within,
      table: table.table,
      format: table.format,
      rows: speaking?.files ?? table.rows,
      subjects,
      ...(found.news && !speaking && inAll([all], own, counter)),
      provenance,
      severity: isCounted(provenance)
        ? severityOf(whole ?? found, whole ? ofWhole : subjects, counter, context)
        : 'info',
      confidence: table.confidence,
      fingerprint,
      inHead: locations.some(({ inHead }) => inHead),
      first,
      blobs: [...new Set(locations.flatMap(({ blob }) => blob ?? []))].slice(0, placesListed),
      ...(locations.some(({ isLarge }) => isLarge) ? { lfs: true } : {}),
      ...(isKeyed ? { people: table.people } : {}),
      columns: table.columns,
      ...(removed ? { removed } : {}),
      commits: commits.length,
      jurisdictions: table.jurisdictions,
      sample: table.sample,
      tags: tagsOf(table, context.columnKinds),
      evidence: [
        ...table.evidence,
        ...evidence,
        ...(speaking ? [`${speaking.files} files with one person each, all of them counted here`] : []),
      ],
    },
  };
}

/** Of what was not there before each kind of data counts with its own people. */
function severityOf(
  { table: { columns }, news }: Pick<FoundTable, 'table' | 'news'>,
  subjects: number,
  counter: PeopleCounter,
  context: SeverityContext,
): Severity {
  if (!news) return datasetSeverity({ columns, subjects }, context);
  const counted = columns.filter(({ identifier }) => context.columnKinds.has(identifier));
  const parts = [
    { columns, members: news.newcomers },
    ...counted.map((column) => ({ columns: [column], members: news.byIdentifier.get(column.identifier) })),
  ];
  const severities = parts.flatMap(({ columns: of, members }) =>
    members && members.length > 0
      ? [datasetSeverity({ columns: of, subjects: counter.of([members], 1) }, context)]
      : [],
  );
  return worst(severities);
}

/** What a manifest says of an author beside name and address. */
const besideNames = new Set(['other', 'job-title', 'company']);

/** Whose data a table is where it stands, and why. */
export function judgeTable(
  table: Pick<Table, 'provenance' | 'format' | 'columns'>,
  path: string,
  within: readonly string[],
): { readonly provenance: Provenance; readonly evidence: readonly string[] } {
  const evidence = table.provenance === 'unknown' ? publishersOf(wholePath(path, within)) : null;
  // A list of addresses where people publish their own is theirs; a table with more than that is not.
  // What is pasted as a table into a message or comment is not.
  const isPasted = path.startsWith('(') && table.format !== 'text';
  const isOwnList =
    evidence !== null &&
    !isPasted &&
    table.columns.every(
      ({ identifier }) => besideNames.has(identifier) || identifierOf(identifier)?.isSignature === true,
    );
  if (!isOwnList) return { provenance: table.provenance, evidence: [] };
  return { provenance: 'public-contact', evidence: [evidence] };
}
