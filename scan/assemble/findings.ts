/** From occurrences to findings and datasets: severity, provenance by path, first commit, places. */
import type { Dataset, Finding, FirstSeen, Place } from '../../rules/index.ts';
import { datasetSeverity, joinMembers, tagsOf, toMembers, type SeverityContext } from '../people/index.ts';
import { mostPlaces } from '../match/finding-limit.ts';
import type { Crowd } from './crowd.ts';
import type { Removals } from './removals.ts';
import type { Found, FoundTable, Location } from './occurrences.ts';
import type { Member } from './leaks.ts';
import { judgePath } from './provenance.ts';
import { milder, type Count } from './severity.ts';
import { wholePath } from './within.ts';

/** Answers what only the history knows; the index is one of `Location.commits`. */
export type DescribeCommit = (commit: number) => FirstSeen;

const notInGit: FirstSeen = { commit: null, author: null, date: null };

export function toFinding(
  { rule, path, within, value, hits }: Found,
  describeCommit: DescribeCommit,
  isCounted: Count,
): Member<Finding> {
  const best = hits.reduce((a, b) => (b.hit.confidence > a.hit.confidence ? b : a)).hit;
  const word = judgePath(wholePath(path, within), rule.kind, best.provenance, best.confidence >= 0.98);
  const commits = commitsOf(hits.map(({ location }) => location));
  const severity = isCounted(word.provenance) ? milder(rule.severity, word.milder) : 'info';
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
      first: commits[0] === undefined ? notInGit : describeCommit(commits[0]),
      commits: commits.length,
      places: hits.toSorted(newestFirst).slice(0, mostPlaces).map(toPlace),
      placesTotal: hits.reduce((sum, { hit: { more = 0 } }) => sum + 1 + more, 0),
    },
  };
}

/** What stands in HEAD is shown before what only history holds. */
function newestFirst(a: Found['hits'][number], b: Found['hits'][number]): number {
  const last = ({ location }: typeof a): number =>
    location.inHead ? Number.MAX_SAFE_INTEGER : (location.commits.at(-1) ?? 0);
  return last(b) - last(a) || a.hit.offset - b.hit.offset;
}

function toPlace({ hit, location }: Found['hits'][number]): Place {
  const { line, column, endLine, endColumn, offset, length, cell } = hit;
  return { blob: location.blob, line, column, endLine, endColumn, offset, length, ...(cell ? { cell } : {}) };
}

function commitsOf(locations: readonly Location[]): number[] {
  return [...new Set(locations.flatMap(({ commits }) => commits))].toSorted((a, b) => a - b);
}

export interface DatasetContext extends SeverityContext {
  readonly isCounted: Count;
  readonly isKeyed: boolean;
  readonly crowd: Crowd;
  readonly removals: Removals;
}

export function toDataset(
  found: FoundTable,
  describeCommit: DescribeCommit,
  { isCounted, isKeyed, crowd, removals, ...context }: DatasetContext,
): Member<Dataset> {
  const { path, within, table, locations, versions } = found;
  const removed = removals.get(found);
  const word = judgePath(wholePath(path, within), 'contact', table.provenance, false);
  // A list of addresses where people publish their own is theirs; a table with more than that is not.
  // What is pasted as a table into a message or comment is not.
  const isPasted = path.startsWith('(') && table.format !== 'text';
  const isOwnList =
    table.provenance !== 'real' &&
    !isPasted &&
    word.provenance === 'public-contact' &&
    table.columns.every(({ identifier }) => plain.has(identifier));
  const provenance = isOwnList ? word.provenance : table.provenance;
  const commits = commitsOf(locations);
  const members = joinMembers(versions);
  const subjects = crowd.ofDataset(members, table.subjects);
  const fingerprint = `table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`;
  return {
    group: [path, ...within, table.table, table.signature].join('\0'),
    people: table.people,
    members,
    item: {
      path,
      within,
      table: table.table,
      format: table.format,
      rows: table.rows,
      subjects,
      provenance,
      severity: isCounted(provenance) ? datasetSeverity({ columns: table.columns, subjects }, context) : 'info',
      confidence: table.confidence,
      fingerprint,
      inHead: locations.some(({ inHead }) => inHead),
      first: commits[0] === undefined ? notInGit : describeCommit(commits[0]),
      blobs: [...new Set(locations.flatMap(({ blob }) => blob ?? []))].slice(0, mostPlaces),
      ...(isKeyed ? { people: table.people } : {}),
      columns: table.columns,
      ...(removed ? { removed } : {}),
      commits: commits.length,
      jurisdictions: table.jurisdictions,
      sample: table.sample,
      tags: tagsOf(table, context.columnKinds),
      evidence: word.evidence && isOwnList ? [...table.evidence, word.evidence] : table.evidence,
    },
  };
}

const plain = new Set(['email', 'full-name', 'first-name', 'last-name', 'username', 'other']);
