/** One repository, or one folder outside of any: sources -> workers -> occurrences -> suppression -> report. */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Report } from '../rules/index.ts';
import { readBaseComments } from './base.ts';
import { Collector } from './collect.ts';
import { toReport } from './assemble/report.ts';
import { toNameDocument } from './assemble/shown-paths.ts';
import { DictionaryError, openDictionary } from './dictionary/index.ts';
import { readPast } from './past.ts';
import { createPool, type Pool } from './pool.ts';
import { ScanError, type ScanRequest } from './request.ts';
import type { ScanRun } from './run.ts';
import { createSession, type SessionSetup } from './session.ts';
import { readTableHistories } from './table-history.ts';
import { GitError, headOf, isGitDir, openRepository, scopeOf } from './sources/index.ts';
import type { Repository } from './types.ts';
import { PortableLimitError } from './kernel/portable-reader.ts';

/** Bytes from which a second thread pays for itself. */
const littleWork = 20_000_000;

export interface Scanned {
  readonly report: Report;
  readonly collector: Collector;
  readonly repository: Repository | null;
}

/** Throws ScanError for what the user can mend; anything else is a fault of ours. */
export async function scanOne(request: ScanRequest, run: ScanRun): Promise<Scanned> {
  const started = performance.now();
  if (request.rules.length === 0)
    throw new ScanError(
      'no rule is switched on, so that nothing would be found; see `packs` and `rules` of the configuration',
    );
  assertDictionaryFits(request);
  try {
    const [opened] = await Promise.all([
      needsRepository(request) ? open(request) : null,
      isSurelyLittle(request) ? run.prepare(request) : null,
    ]);
    if (request.history && !opened && !(request.history.kind === 'all' && request.files) && !request.input)
      throw new ScanError(
        `${request.path} is in no Git repository; --staged, --range, --since and --history-only need one`,
      );
    if (request.files && !request.history && isGitDir(request.path, opened))
      throw new ScanError(`${request.path} is a bare repository: it has history, but no files to scan without it`);
    const repository = opened && {
      ...opened,
      head: await chooseHead(opened, request),
      scope: request.whole ? [] : scopeOf(opened, [request.path, ...(request.also ?? [])]),
    };
    const setup = toSetup(request, repository);
    const collector = new Collector(request, repository);
    await collect(collector, request, setup, run);
    const report = await toReport(collector, request, repository, (performance.now() - started) / 1000);
    return { report, collector, repository };
  } catch (error) {
    throw toScanError(error);
  }
}

/** Before anything is scanned: with the wrong key no customer would be found. */
function assertDictionaryFits({ config, key }: ScanRequest): void {
  const { dictionary } = config.organisation;
  if (!dictionary) return;
  try {
    openDictionary(dictionary.text, dictionary.path, key);
  } catch (error) {
    throw error instanceof DictionaryError ? new ScanError(error.message) : error;
  }
}

function needsRepository({ input, history, files }: ScanRequest): boolean {
  return input === null && (history !== null || files);
}

/** Then no worker thread will do it, and this one may get ready while Git answers. */
function isSurelyLittle({ input, history, files }: ScanRequest): boolean {
  return input !== null || (!files && (history === null || history.kind === 'staged'));
}

export async function open({ path, portable }: Pick<ScanRequest, 'path' | 'portable'>): Promise<Repository | null> {
  if (!portable) return openRepository(path);
  const { openPortableRepository } = await import('./sources/portable.ts');
  return openPortableRepository(path);
}

/** A bare copy of somebody's repository has no HEAD of its own that means anything. */
async function chooseHead(repository: Repository, { head, history, portable }: ScanRequest): Promise<string | null> {
  return head === undefined ? headOf(repository, history, portable) : head;
}

function toScanError(error: unknown): unknown {
  if (error instanceof PortableLimitError) return new ScanError(error.message, 3);
  if (!(error instanceof GitError)) return error;
  if (!isDamage(error)) return new ScanError(error.message);
  return new ScanError(`${error.message}: the repository is damaged or not whole (git fsck names what is missing)`, 3);
}

/** As Git says it of objects that it should have. */
function isDamage({ message }: GitError): boolean {
  return /could not read|unable to (?:read|parse|unpack)|missing (?:blob|tree|commit|object)|corrupt|inflate/i.test(
    message,
  );
}

function toSetup(
  { rules, portable, verify = false, config, key, baseline, covers = false }: ScanRequest,
  repository: Repository | null,
): SessionSetup {
  return {
    rules,
    repository,
    portable,
    verify,
    limits: config.limits,
    allow: config.allow,
    baseline: baseline?.entries.map(({ rule, fingerprint }) => `${rule}\0${fingerprint}`) ?? [],
    provenance: config.enforce.provenance,
    ownDomains: config.organisation.domains,
    dictionary: config.organisation.dictionary,
    key: key?.toString('base64') ?? null,
    runKey: randomBytes(32).toString('hex'),
    isMarking: covers || [...config.allow, ...(baseline?.entries ?? [])].some(({ covers: of }) => of !== undefined),
  };
}

async function collect(collector: Collector, request: ScanRequest, setup: SessionSetup, run: ScanRun): Promise<void> {
  if (request.input) {
    const session = await createSession(setup, await run.prepare(request));
    collector.take(await session.runStream('input', request.input.stream));
    collector.take(
      await session.run({
        kind: 'texts',
        texts: [toNameDocument(request.input.name)],
      }),
    );
    session.close();
    return;
  }
  await collector.list();
  const pool = await openPool(collector, request, setup, run);
  try {
    await collector.run(pool);
    if (request.trust === 'base' && setup.repository)
      collector.base = await readBaseComments(collector, request, setup.repository, pool);
    if (setup.repository && request.onlyNews !== false)
      collector.past = await readPast(collector, request, setup.repository, pool);
    if (setup.repository && request.people)
      collector.tableHistories = await readTableHistories(collector, request, setup.repository, pool);
  } finally {
    await pool.close();
  }
}

async function openPool(collector: Collector, request: ScanRequest, setup: SessionSetup, run: ScanRun): Promise<Pool> {
  const most = request.jobs > 0 ? request.jobs : availableParallelism();
  const isLittle = collector.bytesListed < littleWork || collector.documentsListed < 2 || request.portable;
  const threads = isLittle ? 1 : most;
  const workerUrl = request.workerUrl ?? new URL('./worker.ts', import.meta.url);
  return createPool(setup, { threads, workerUrl, prepared: threads > 1 ? null : await run.prepare(request) });
}
