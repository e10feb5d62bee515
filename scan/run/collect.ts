/** Sends what was planned to the pool, in batches, and keeps what comes back. */
import { objectKey } from '../model/document-key.ts';
import { toNameDocument } from '../match/shown-paths.ts';
import { ScanError } from '../model/errors.ts';
import type { LocalRepository } from '../model/repository.ts';
import type { Progress, ScanRequest } from '../model/request.ts';
import { commonFolderOf } from '../sources/index.ts';
import type { ScanResults } from './collected.ts';
import { ResultIntake } from './intake.ts';
import type { FileToScan, ScanJob, JobResult, KeyedResult, Pool, TextToScan } from './jobs.ts';
import type { HistoryAtHead, Plan } from './plan.ts';
import { findLargeFiles, toUnread, type LargeFiles } from './unread.ts';

/** What a batch found waits until all of it is read, and a large table holds many people: it counts several times. */
const large = { bytes: 1_000_000, times: 3 };
/** One batch ends with this many objects or bytes; large ones keep Git's cache of delta bases warm. */
const batch = { objects: 6_000, bytes: 160_000_000, files: 400, texts: 2_000 };

export interface CollectContext {
  readonly request: ScanRequest;
  readonly repository: LocalRepository | null;
}

/** @throws ScanError where a document that was planned was not looked at */
export async function collect(plan: Plan, pool: Pool, context: CollectContext): Promise<ScanResults> {
  const { request } = context;
  const intake = new ResultIntake(plan);
  const tell = (phase: Progress['phase']): void => tellProgress(request, plan, intake, phase);
  const send = (jobs: Iterable<ScanJob>): Promise<void> => sendAll(pool, jobs, intake, () => tell('scanning'));
  await send(textJobs(plan.texts));
  await send(objectJobs(plan));
  await send(fileJobs(plan.files));
  tell('history');
  const read = await plan.history;
  for (const missing of findMissing(plan, read, request)) intake.put(missing);
  await send(textJobs(listNames(plan, read)));
  // Git LFS pointers that were met: objects on this disk are scanned, others are not covered.
  const large = largeFilesOf(intake.all(), context);
  for (const absent of large.absent) intake.put(absent);
  await send(fileJobs(large.here));
  return {
    ...plan,
    ...read,
    ...intake.collected,
    notices: [...read.history.notices, ...unreachedNotices(plan, read, request)],
    isScanned: (blob) => plan.objects.has(blob),
    withPeople: (result) => intake.withPeople(result),
    findLargeFiles: (results) => largeFilesOf(results, context),
  };
}

/** Of one document from standard input, and its name. */
export function collectResults(plan: Plan, read: HistoryAtHead, results: readonly JobResult[]): ScanResults {
  const intake = new ResultIntake(plan);
  for (const result of results) intake.take(result);
  return {
    ...plan,
    ...read,
    ...intake.collected,
    notices: [],
    isScanned: () => false,
    withPeople: (result) => intake.withPeople(result),
    findLargeFiles: () => ({ here: [], absent: [] }),
  };
}

function tellProgress(
  { onProgress }: ScanRequest,
  plan: Plan,
  { documents, bytes }: ResultIntake,
  phase: Progress['phase'],
): void {
  onProgress?.({ documents, documentsTotal: plan.documents || null, bytes, bytesTotal: plan.bytes || null, phase });
}

// ---------------------------------------------------------------- jobs

function* textJobs(texts: readonly TextToScan[]): Generator<ScanJob> {
  for (const part of inParts(texts, batch.texts)) yield { kind: 'texts', texts: part };
}

function* fileJobs(files: readonly FileToScan[]): Generator<ScanJob> {
  for (const part of inParts(files, batch.files)) yield { kind: 'files', files: part };
}

function* objectJobs({ objects, objectSizes }: Plan): Generator<ScanJob> {
  let ids: string[] = [];
  let bytes = 0;
  // The last batches are smaller, so that all threads end together.
  const most = Math.max(500, Math.min(batch.objects, Math.ceil(objects.size / 8)));
  for (const [number, size] of objectSizes.entries()) {
    ids.push(objects.at(number));
    bytes += size < large.bytes ? size : size * large.times;
    if (ids.length < most && bytes < batch.bytes) continue;
    yield { kind: 'objects', ids };
    [ids, bytes] = [[], 0];
  }
  if (ids.length > 0) yield { kind: 'objects', ids };
}

function inParts<T>(items: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Results are taken in the order of the jobs, whoever is done first: equal scans give equal reports. */
async function sendAll(pool: Pool, jobs: Iterable<ScanJob>, intake: ResultIntake, onTaken: () => void): Promise<void> {
  let taken: Promise<void> = Promise.resolve();
  const takeBehind = async (earlier: Promise<void>, running: Promise<JobResult>): Promise<void> => {
    const [result] = await Promise.all([running, earlier]);
    intake.take(result);
    onTaken();
  };
  for (const job of jobs) {
    await pool.ready();
    taken = takeBehind(taken, runWhole(pool, job));
    taken.catch(() => undefined);
  }
  await taken;
}

/** What was planned is what was looked at: a document that got lost on the way would be a pass. */
async function runWhole(pool: Pool, job: ScanJob): Promise<JobResult> {
  const listed = job.kind === 'objects' ? job.ids.length : job.kind === 'files' ? job.files.length : job.texts.length;
  const result = await pool.run(job);
  if (result.answered === listed) return result;
  throw new ScanError(`${listed} documents were listed and ${result.answered} looked at: the scan is not complete`, 3);
}

// ---------------------------------------------------------------- once the history is known

/** Names of files and refs are documents too. */
function listNames(plan: Plan, { history: { paths, links, refNames } }: HistoryAtHead): TextToScan[] {
  const names = new Set([...paths, ...refNames, ...links.keys(), ...plan.nested.keys(), ...plan.filePaths.values()]);
  return [...names].map(toNameDocument);
}

/** Blobs that commits name but that Git does not have. */
function* findMissing({ objects }: Plan, { history }: HistoryAtHead, request: ScanRequest): Generator<KeyedResult> {
  if (request.history === null || request.portable) return;
  for (const id of history.blobs)
    if (!objects.has(id))
      yield toUnread(objectKey(id), 'blob', 'the object is not in the repository, or damaged (git fsck)');
}

/** A repository that lost its refs looks like an empty one. */
function unreachedNotices({ objects }: Plan, { history }: HistoryAtHead, request: ScanRequest): string[] {
  if (request.history?.kind !== 'all' || history.commitCount > 0) return [];
  const reached = new Set([...history.blobs, ...history.messages()]);
  const unreached = objects.size - reached.size;
  if (unreached <= 0) return [];
  const where = request.below ?? request.path;
  return [
    `no branch, tag or HEAD of the repository in ${where} leads to a commit, and ${unreached} objects in it are reached by nothing: they are not reported (git fsck --lost-found names them)`,
  ];
}

function largeFilesOf(results: readonly KeyedResult[], { request, repository }: CollectContext): LargeFiles {
  if (!repository) return { here: [], absent: [] };
  return findLargeFiles([commonFolderOf(repository), ...(request.lfs ?? [])], results);
}
