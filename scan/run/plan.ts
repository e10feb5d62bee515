/** Lists what is to be scanned: texts, files, objects of the history. Nothing is read of them yet. */
import type { Skip } from '../../rules/index.ts';
import { fileKey, textKey, type DocumentKey } from '../model/document-key.ts';
import type { HistorySelection, LocalRepository } from '../model/repository.ts';
import type { ScanRequest } from '../model/request.ts';
import {
  History,
  listAbsent,
  listFiles,
  listHead,
  listObjects,
  ObjectIds,
  readHistory,
  type NestedFolder,
} from '../sources/index.ts';
import type { FileToScan, TextToScan } from './jobs.ts';

export interface HistoryAtHead {
  readonly history: History;
  readonly head: ReadonlyMap<string, string>;
}

export interface Plan {
  readonly texts: readonly TextToScan[];
  readonly textNames: ReadonlyMap<DocumentKey, string>;
  readonly files: readonly FileToScan[];
  readonly filePaths: ReadonlyMap<DocumentKey, string>;
  readonly fileSizes: ReadonlyMap<string, number>;
  /** Key of a file -> its blob in the index. */
  readonly indexOids: ReadonlyMap<DocumentKey, string>;
  readonly nested: ReadonlyMap<string, NestedFolder>;
  readonly skips: readonly Skip[];
  readonly objects: ObjectIds;
  /** By the number of the object, in bytes; of what no list names, a guess that only decides about threads. */
  readonly objectSizes: readonly number[];
  readonly documents: number;
  readonly bytes: number;
  /** Of a whole repository it is still read while the scan runs. */
  readonly history: Promise<HistoryAtHead>;
}

const usualSize = 8_000;

export async function makePlan(request: ScanRequest, repository: LocalRepository | null): Promise<Plan> {
  const texts = listTexts(request);
  const files = request.files ? await listFilesOnDisk(request, repository) : noFiles;
  const asked = request.history;
  const objects =
    repository && asked
      ? await listHistory(request, repository, withoutNested(asked, files.nested))
      : { ids: new ObjectIds(), sizes: [], history: Promise.resolve({ history: new History(), head: new Map() }) };
  const ofTexts = texts.reduce((sum, { text }) => sum + text.length, 0);
  const ofFiles = files.files.reduce((sum, { size }) => sum + size, 0);
  return {
    ...files,
    texts,
    textNames: new Map(texts.map(({ key }, index) => [key, request.texts[index]?.name ?? ''])),
    objects: objects.ids,
    objectSizes: objects.sizes,
    history: objects.history,
    documents: files.files.length + texts.length + objects.ids.size,
    bytes: objects.sizes.reduce((sum, size) => sum + size, ofTexts + ofFiles),
  };
}

function listTexts({ texts }: ScanRequest): readonly TextToScan[] {
  return texts.map(({ text }, index) => ({ key: textKey(index), text }));
}

type FilesOnDisk = Pick<Plan, 'files' | 'filePaths' | 'fileSizes' | 'indexOids' | 'nested' | 'skips'>;

const noFiles: FilesOnDisk = {
  files: [],
  filePaths: new Map(),
  fileSizes: new Map(),
  indexOids: new Map(),
  nested: new Map(),
  skips: [],
};

async function listFilesOnDisk(request: ScanRequest, repository: LocalRepository | null): Promise<FilesOnDisk> {
  const list = request.portable
    ? (await import('../sources/portable-files.ts')).listPortableFiles(request.path, repository)
    : listFiles(request.path, repository);
  // Only where the index's content is scanned as well is equal content no document of its own.
  const isCovered = request.history?.kind === 'all';
  const [files, skips]: [FileToScan[], Skip[]] = [[], []];
  const [filePaths, indexOids] = [new Map<DocumentKey, string>(), new Map<DocumentKey, string>()];
  const [fileSizes, nested] = [new Map<string, number>(), new Map<string, NestedFolder>()];
  for await (const found of list) {
    if ('skip' in found) skips.push(found.skip);
    else if ('nested' in found) nested.set(found.nested.path, found.nested);
    else {
      const { path, absolute, size, indexOid } = found;
      const key = fileKey(files.length);
      filePaths.set(key, path);
      fileSizes.set(path, size);
      files.push({ key, absolute, size, indexOid: isCovered ? indexOid : null });
      if (indexOid !== null) indexOids.set(key, indexOid);
    }
  }
  return { files, filePaths, fileSizes, indexOids, nested, skips };
}

/** Work trees inside this one are scanned by themselves. */
function withoutNested(selection: HistorySelection, nested: Plan['nested']): HistorySelection {
  if (selection.kind !== 'all') return selection;
  return { ...selection, apart: [...nested.values()].map(({ absolute }) => absolute) };
}

interface ListedObjects {
  readonly ids: ObjectIds;
  readonly sizes: readonly number[];
  readonly history: Promise<HistoryAtHead>;
}

async function listHistory(
  request: ScanRequest,
  repository: LocalRepository,
  selection: HistorySelection,
): Promise<ListedObjects> {
  if (request.portable) {
    const { readPortableHistory, listPortableHead } = await import('../sources/portable.ts');
    const history = await readPortableHistory(repository, selection, request.config.limits.portableSize);
    return ofHistory({ history, head: await listPortableHead(repository) }, repository, new Set());
  }
  if (selection.kind === 'all' && repository.scope.length === 0) return ofWhole(repository, selection);
  // Of a commit that is about to be made, what is staged is the head.
  const isStaged = selection.kind === 'staged';
  const [history, head] = await Promise.all([
    readHistory(repository, selection),
    isStaged ? new Map<string, string>() : listHead(repository),
  ]);
  const absent = await listAbsent(repository, history.blobs);
  return ofHistory({ history, head: isStaged ? history.latest() : head }, repository, absent);
}

/** Git lists all objects faster than it walks the history, which is not needed before something was found. */
async function ofWhole(repository: LocalRepository, selection: HistorySelection): Promise<ListedObjects> {
  const history = Promise.all([readHistory(repository, selection), listHead(repository)]).then(([read, head]) => ({
    history: read,
    head,
  }));
  history.catch(() => undefined);
  const [ids, sizes]: [ObjectIds, number[]] = [new ObjectIds(), []];
  for await (const { id, size } of listObjects(repository)) if (ids.add(id) === sizes.length) sizes.push(size);
  return { ids, sizes, history };
}

function ofHistory(read: HistoryAtHead, { scope }: LocalRepository, absent: ReadonlySet<string>): ListedObjects {
  const ids = new ObjectIds();
  for (const id of read.history.blobs) if (!absent.has(id)) ids.add(id);
  // Messages stand below no folder.
  if (scope.length === 0) for (const id of read.history.messages()) ids.add(id);
  return { ids, sizes: Array.from({ length: ids.size }, () => usualSize), history: Promise.resolve(read) };
}
