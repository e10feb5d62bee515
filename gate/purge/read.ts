/** Plans and reports that come from a file: whoever wrote it may be anybody, and what is in it goes into commands. Pure. */
import {
  objectsOf,
  plural,
  repositoryOf,
  type BesidePlan,
  type PurgedObject,
  type PurgePlan,
} from '../../report/index.ts';
import { severities, type Report } from '../../rules/index.ts';
import { isObjectId } from '../../scan/index.ts';
import type { PurgeTargets } from './targets.ts';

/** What has to be gone. */
export interface Purged {
  readonly objects: readonly PurgedObject[];
  /** SHA-256 of Git LFS objects. */
  readonly lfs: readonly string[];
  /** `owner/name` of the repository that the plan is of; null: it does not say. */
  readonly repository: string | null;
  /** Why something of the leak may be left, though all of these are gone: what no id leads to. */
  readonly unasked: readonly string[];
}

/** Of a report, which knows the commits that brought it only by the first of them. */
export function toPurged({ blobs, texts, names, refNames, files, elsewhere, inLfs, missing }: PurgeTargets): Purged {
  const objects = [
    ...blobs.map(({ id }) => ({ id, type: 'blob' as const })),
    ...texts.map(({ id, type }) => ({ id, type })),
  ];
  return {
    objects: [...new Map(objects.map((object) => [object.id, object])).values()],
    lfs: [],
    repository: null,
    unasked: [
      ...(inLfs
        ? ['it stood in Git LFS objects, which a report does not name: look for them with a plan from before (--plan)']
        : []),
      ...(names.length > 0
        ? [
            `${plural(names.length, 'file name')} that contained it: a report does not say in which commits; use a plan from before (--plan)`,
          ]
        : []),
      ...besideHistory({ refNames, files, texts: elsewhere }),
      ...(missing.length > 0 ? [leftOut] : []),
    ],
  };
}

const leftOut = 'the plan or report does not list all that was there';

/** These are known by what may be shown of their names, by which they cannot be found again. */
function besideHistory({ refNames, files, texts }: Pick<BesidePlan, 'refNames' | 'files' | 'texts'>): string[] {
  return [
    ...(refNames.length > 0
      ? [
          `${plural(refNames.length, 'name')} of branches or tags that contained it: see for yourself that they are gone (git for-each-ref), here and on the server`,
        ]
      : []),
    ...(files.length > 0
      ? [
          `${plural(files.length, 'file')} on disk that no commit holds: see for yourself that they no longer contain it`,
        ]
      : []),
    ...(texts.length > 0
      ? [`${plural(texts.length, 'text')} outside the history: see for yourself that they no longer contain it`]
      : []),
  ];
}

type Loose = Readonly<Record<string, unknown>>;

/** Null where it is no plan of ours. */
export function readPlan(text: string): Purged | null {
  const plan = parse(text);
  const { schema, blobs, texts, names, commits, beside } = plan ?? {};
  const isSound =
    schema === 1 &&
    isListOf(blobs, ({ id }) => isId(id)) &&
    isListOf(texts, ({ id, type }) => isId(id) && (type === 'commit' || type === 'tag')) &&
    isListOf(names, ({ commit }) => isId(commit)) &&
    isList(commits, isId) &&
    isRecord(beside) &&
    ['refNames', 'files', 'texts'].every((list) => isList(beside[list], isString)) &&
    isList(beside['lfs'], (oid) => isString(oid) && /^[0-9a-f]{64}$/.test(oid));
  if (!isSound) return null;
  const sound = plan as unknown as PurgePlan;
  return {
    objects: objectsOf(sound),
    lfs: sound.beside.lfs,
    repository: nameOfOrigin(plan?.['repository']),
    unasked: [...besideHistory(sound.beside), ...(plan?.['complete'] === true ? [] : [leftOut])],
  };
}

function nameOfOrigin(repository: unknown): string | null {
  const origin = isRecord(repository) ? repository['origin'] : null;
  return isString(origin) ? repositoryOf(origin) : null;
}

/** Null where it is no report of ours, as far as a purge reads it. */
export function readReport(text: string): Report | null {
  const report = parse(text);
  const { schema, leaks, findings, datasets, complete } = report ?? {};
  const isSound =
    schema === 1 &&
    typeof complete === 'boolean' &&
    isListOf(leaks, isLeak) &&
    isListOf(findings, isFinding) &&
    isListOf(datasets, isDataset);
  return isSound ? (report as unknown as Report) : null;
}

function isLeak({ id, title, severity, kind, findings, datasets }: Loose): boolean {
  return (
    [title, kind].every(isString) &&
    isString(id) &&
    /^[0-9a-f]{12}$/.test(id) &&
    severities.some((each) => each === severity) &&
    isList(findings, isCount) &&
    isList(datasets, isCount)
  );
}

function isFinding({ path, preview, fingerprint, within, places, placesTotal, inHead, first }: Loose): boolean {
  return (
    [path, preview, fingerprint].every(isString) &&
    isList(within, isString) &&
    typeof inHead === 'boolean' &&
    isCount(placesTotal) &&
    isRecord(first) &&
    isListOf(places, (place) => [place['offset'], place['length']].every(isCount) && isIdOrNull(place['blob']))
  );
}

function isDataset({ path, fingerprint, table, within, blobs, inHead, first }: Loose): boolean {
  return (
    [path, fingerprint, table].every(isString) &&
    isList(within, isString) &&
    typeof inHead === 'boolean' &&
    isRecord(first) &&
    isList(blobs, isId)
  );
}

function parse(text: string): Loose | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isListOf(value: unknown, isItem: (item: Loose) => boolean): boolean {
  return isList(value, (item) => isRecord(item) && isItem(item));
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isId(value: unknown): boolean {
  return isString(value) && isObjectId(value);
}

function isIdOrNull(value: unknown): boolean {
  return value === null || isId(value);
}
