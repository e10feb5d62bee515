/** From the findings of a leak to what a purge takes out: objects by their ids, and places in them. Pure. */
import type { Span } from '../../report/index.ts';
import type { Dataset, Finding, Leak, Place, Report } from '../../rules/index.ts';
import { isObjectId } from '../../scan/index.ts';

export interface TargetBlob {
  readonly id: string;
  /** Null: all of it. */
  readonly spans: readonly Span[] | null;
  readonly paths: readonly string[];
  readonly inHead: boolean;
}

export interface TargetText {
  readonly id: string;
  readonly type: 'commit' | 'tag';
  readonly part: 'message' | 'headers';
  readonly spans: readonly Span[];
}

/** A file whose name holds a value: as it is shown, and where in the name the value stands, in bytes. */
export interface TargetName {
  readonly shown: string;
  readonly preview: string;
  readonly offset: number;
  readonly length: number;
}

export interface PurgeTargets {
  readonly blobs: readonly TargetBlob[];
  readonly texts: readonly TargetText[];
  readonly names: readonly TargetName[];
  /** Files on this disk that no commit holds. */
  readonly files: readonly string[];
  readonly refNames: readonly string[];
  /** Titles, comments and the like. */
  readonly elsewhere: readonly string[];
  /** It stands in Git LFS objects too, whose pointers are among the blobs. */
  readonly inLfs: boolean;
  /** Why something may be left out. */
  readonly missing: readonly string[];
}

/** A report lists so many places of a finding, and so many blobs of a table. */
const mostListed = 100;
const textPath = /^\((commit|tag) (message|headers)\)$/;

/** @param isEvery the report lists all places (`ScanRequest.everyPlace`) */
export function targetsOf(report: Report, leaks: readonly Leak[], isEvery: boolean): PurgeTargets {
  const findings = leaks.flatMap((leak) => leak.findings).flatMap((index) => report.findings[index] ?? []);
  const datasets = leaks.flatMap((leak) => leak.datasets).flatMap((index) => report.datasets[index] ?? []);
  const { file = [], text = [], name = [], ref = [], elsewhere = [] } = Object.groupBy(findings, kindOf);
  return {
    blobs: joinBlobs([...file.flatMap(blobsOfFinding), ...datasets.flatMap(blobsOfDataset)]),
    texts: text.flatMap(textsOf),
    names: name.flatMap(namesOf),
    files: pathsOf([...file.filter(isOnDisk), ...datasets.filter(({ blobs }) => blobs.length === 0)]),
    refNames: pathsOf(ref),
    elsewhere: pathsOf(elsewhere),
    inLfs: datasets.some(({ lfs }) => lfs) || findings.some(({ places }) => places.some(({ lfs }) => lfs)),
    missing: [
      ...(!isEvery && isCut(findings, datasets)
        ? ['the report lists the newest hundred places and not all; leave --from away, so that all are looked for']
        : []),
      ...(report.complete
        ? []
        : ['not everything could be searched, and the leak may stand there too; `leakwarden scan` says where and why']),
    ],
  };
}

type FindingKind = 'file' | 'text' | 'name' | 'ref' | 'elsewhere';

function kindOf({ path, preview, places }: Finding): FindingKind {
  if (textPath.test(path)) return 'text';
  if (/^\([^/]*\)$/.test(path)) return 'elsewhere';
  const isOfName = preview !== '' && path.includes(preview) && places.every(({ blob }) => blob === null);
  if (!isOfName) return 'file';
  return path.startsWith('refs/') ? 'ref' : 'name';
}

function blobsOfFinding({ path, within, inHead, places, placesTotal }: Finding): TargetBlob[] {
  return [...placesByObject(places)].map(([id, here]) => {
    // One document lists a hundred places of a value, and says how many more there are.
    const hasMore = placesTotal > places.length && here.length >= mostListed;
    const isWhole = hasMore || within.length > 0 || here.some((place) => place.cell !== undefined || place.length <= 0);
    return { id, spans: isWhole ? null : here.map(toSpan), paths: [path], inHead };
  });
}

function placesByObject(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const inGit = places.filter(({ blob }) => blob !== null && isObjectId(blob));
  return Map.groupBy(inGit, ({ blob }) => blob ?? '');
}

function toSpan({ offset, length }: Place): Span {
  return [offset, length];
}

/** Rows are the leak: there is nothing to keep of the file. */
function blobsOfDataset({ path, blobs, inHead }: Dataset): TargetBlob[] {
  return blobs.filter(isObjectId).map((id) => ({ id, spans: null, paths: [path], inHead }));
}

function joinBlobs(blobs: readonly TargetBlob[]): TargetBlob[] {
  return [...Map.groupBy(blobs, ({ id }) => id)].map(([id, same]) => ({
    id,
    spans: same.some(({ spans }) => spans === null) ? null : joinSpans(same.flatMap(({ spans }) => spans ?? [])),
    paths: [...new Set(same.flatMap(({ paths }) => paths))],
    inHead: same.some(({ inHead }) => inHead),
  }));
}

/** The same blob at two paths is one. */
function joinSpans(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.join(), span])).values()];
}

function textsOf({ path, places }: Finding): TargetText[] {
  const [, type, part] = textPath.exec(path) ?? [];
  if ((type !== 'commit' && type !== 'tag') || (part !== 'message' && part !== 'headers')) return [];
  return [...placesByObject(places)].map(([id, here]) => ({ id, type, part, spans: here.map(toSpan) }));
}

function namesOf({ path, preview, places }: Finding): TargetName[] {
  return places.map(({ offset, length }) => ({ shown: path, preview, offset, length }));
}

function isOnDisk({ places }: Finding): boolean {
  return places.length > 0 && places.every(({ blob }) => blob === null);
}

function isCut(findings: readonly Finding[], datasets: readonly Dataset[]): boolean {
  return (
    findings.some(({ places, placesTotal }) => placesTotal > places.length) ||
    datasets.some(({ blobs }) => blobs.length >= mostListed)
  );
}

function pathsOf(items: readonly { readonly path: string }[]): string[] {
  return [...new Set(items.map(({ path }) => path))];
}
