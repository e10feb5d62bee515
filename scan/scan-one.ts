/** One repository, or one folder outside of any: sources -> workers -> occurrences -> suppression -> report. */
import { availableParallelism } from 'node:os';
import { toCurrentId, type Report } from '../rules/index.ts';
import { DictionaryError, openDictionary } from './dictionary/index.ts';
import { fillRandom } from './match/prefilter/random.ts';
import { toNameDocument } from './match/shown-paths.ts';
import { ScanError } from './model/errors.ts';
import type { LocalRepository } from './model/repository.ts';
import type { ScanRequest } from './model/request.ts';
import type { ReportInput } from './report/input.ts';
import { toReport } from './report/report.ts';
import { noBase, readBaseComments } from './run/base.ts';
import { collect, collectResults } from './run/collect.ts';
import type { ScanResults } from './run/collected.ts';
import type { Pool, SessionSetup } from './run/jobs.ts';
import { readPast } from './run/past.ts';
import { makePlan, type Plan } from './run/plan.ts';
import { createPool } from './run/pool.ts';
import type { ScanRun } from './run/run.ts';
import { createSession } from './run/session.ts';
import { readTableHistories } from './run/table-history.ts';
import { GitError, headOf, isGitDir, openRepository, scopeOf } from './sources/index.ts';
import { PortableLimitError } from './sources/portable-size.ts';

/** Bytes from which a second thread pays for itself. */
const littleWork = 20_000_000;

export interface RepositoryScan {
  readonly report: Report;
  readonly collected: ScanResults;
  readonly repository: LocalRepository | null;
}

/** Throws ScanError for what the user can mend; anything else is a fault of ours. */
export async function scanOne(request: ScanRequest, run: ScanRun): Promise<RepositoryScan> {
  const started = performance.now();
  if (request.rules.length === 0)
    throw new ScanError('no rule is enabled, so nothing would be found; see `packs` and `rules` of the configuration');
  assertDictionaryFits(request);
  try {
    const [opened] = await Promise.all([
      needsRepository(request) ? open(request) : null,
      isSurelyLittle(request) ? run.prepare(request) : null,
    ]);
    if (request.history && !opened && !(request.history.kind === 'all' && request.files) && !request.input)
      throw new ScanError(
        `${request.path} is not in a Git repository; --staged, --range, --since and --history-only need one`,
      );
    if (request.files && !request.history && isGitDir(request.path, opened))
      throw new ScanError(`${request.path} is a bare repository: it has history, but no files to scan without it`);
    const repository = opened && {
      ...opened,
      head: await chooseHead(opened, request),
      scope: request.whole ? [] : scopeOf(opened, [request.path, ...(request.also ?? [])]),
    };
    const found = await find(request, repository, run);
    const report = await toReport({ ...found, request, repository }, (performance.now() - started) / 1000);
    return { report, collected: found.collected, repository };
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

export async function open({
  path,
  portable,
}: Pick<ScanRequest, 'path' | 'portable'>): Promise<LocalRepository | null> {
  if (!portable) return openRepository(path);
  const { openPortableRepository } = await import('./sources/portable.ts');
  return openPortableRepository(path);
}

/** A bare copy of somebody's repository has no HEAD of its own that means anything. */
async function chooseHead(
  repository: LocalRepository,
  { head, history, portable }: ScanRequest,
): Promise<string | null> {
  return head === undefined ? headOf(repository, history, portable) : head;
}

function toScanError(error: unknown): unknown {
  if (error instanceof PortableLimitError) return new ScanError(error.message, 3);
  if (!(error instanceof GitError)) return error;
  if (!isDamage(error)) return new ScanError(error.message);
  return new ScanError(`${error.message}: the repository is damaged or incomplete (git fsck names what is missing)`, 3);
}

/** As Git says it of objects that it should have. */
function isDamage({ message }: GitError): boolean {
  return /could not read|unable to (?:read|parse|unpack)|missing (?:blob|tree|commit|object)|corrupt|inflate/i.test(
    message,
  );
}

function toSetup(
  { rules, portable, verify = false, config, key, baseline, covers = false }: ScanRequest,
  repository: LocalRepository | null,
): SessionSetup {
  return {
    rules,
    repository,
    portable,
    verify,
    limits: config.limits,
    allow: config.allow,
    baseline: baseline?.entries.map(({ rule, fingerprint }) => ({ rule: toCurrentId(rule), fingerprint })) ?? [],
    provenance: config.enforce.provenance,
    ownDomains: config.organisation.domains,
    dictionary: config.organisation.dictionary,
    key: key?.toString('base64') ?? null,
    runKey: toRunKey(repository),
    isMarking: covers || [...config.allow, ...(baseline?.entries ?? [])].some(({ covers: of }) => of !== undefined),
  };
}

/**
 * Under what guessable values are hashed while a scan runs; no report holds such a hash. Of the same commit it is the same
 * key, so that equal scans tell equal things: which people stand for a table follows from it. Data that would collide under
 * it cannot be made, because the commit that holds them decides it.
 */
function toRunKey(repository: LocalRepository | null): string {
  if (repository?.head) return `leakwarden run ${repository.head}`;
  const drawn = Buffer.alloc(32);
  fillRandom(drawn);
  return drawn.toString('hex');
}

/** What was found, and what it is held against. */
type FoundInScan = Pick<ReportInput, 'collected' | 'base' | 'past' | 'tableHistories'>;

async function find(request: ScanRequest, repository: LocalRepository | null, run: ScanRun): Promise<FoundInScan> {
  request.onProgress?.({ documents: 0, documentsTotal: null, bytes: 0, bytesTotal: null, phase: 'listing' });
  const setup = toSetup(request, repository);
  if (request.input) return { ...nothingBefore, collected: await collectInput(request, request.input, setup, run) };
  const plan = await makePlan(request, repository);
  const pool = await openPool(plan, request, setup, run);
  try {
    const collected = await collect(plan, pool, { request, repository });
    if (!repository) return { ...nothingBefore, collected };
    const compared = { collected, request, repository, pool };
    return {
      collected,
      base: request.trust === 'base' ? await readBaseComments(compared) : noBase,
      past: request.onlyNews === false ? null : await readPast(compared),
      tableHistories: request.people ? await readTableHistories(compared) : new Map(),
    };
  } finally {
    await pool.close();
  }
}

const nothingBefore = { base: noBase, past: null, tableHistories: new Map() };

async function collectInput(
  request: ScanRequest,
  { name, stream }: NonNullable<ScanRequest['input']>,
  setup: SessionSetup,
  run: ScanRun,
): Promise<ScanResults> {
  const plan = await makePlan({ ...request, texts: [], files: false, history: null }, null);
  const session = await createSession(setup, await run.prepare(request));
  const results = [
    await session.runStream('input', stream),
    await session.run({ kind: 'texts', texts: [toNameDocument(name)] }),
  ];
  session.close();
  return collectResults(plan, await plan.history, results);
}

async function openPool(plan: Plan, request: ScanRequest, setup: SessionSetup, run: ScanRun): Promise<Pool> {
  const most = request.jobs > 0 ? request.jobs : availableParallelism();
  const isLittle = plan.bytes < littleWork || plan.documents < 2 || request.portable;
  const threads = isLittle ? 1 : most;
  const workerUrl = new URL('./run/worker.ts', import.meta.url);
  return createPool(setup, { threads, workerUrl, prepared: threads > 1 ? null : await run.prepare(request) });
}
