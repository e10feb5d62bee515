/** Git over HTTP: the only commands that may use the network, and only to one server. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GitProcess, linesOf, runGit, type GitDir, type GitOptions } from './git.ts';
import { isNullId } from './null-id.ts';
import { sizeOf } from './bare.ts';
import { MirrorError, toMirrorError } from './problem.ts';
import type { MirrorOptions, Remote } from './types.ts';

export interface Connection {
  readonly remote: Remote;
  readonly options: Pick<MirrorOptions, 'certificateAuthority' | 'proxy'>;
  readonly signal: AbortSignal | undefined;
}

export interface Fetch {
  readonly ids: readonly string[];
  /** `tree:0` brings commits only, `blob:none` commits and trees; objects that are asked for by id always come. */
  readonly filter: 'tree:0' | 'blob:none' | null;
  /** Say what is here, so that it does not come again. Not for objects of a partial cache: it does not have all it seems to. */
  readonly negotiate: boolean;
  readonly bytes: number;
  readonly seconds: number;
}

/**
 * Brings objects by id; refs stay as they are. What comes is hashed by Git, but not checked by its `fsck` rules: old
 * histories break them, they guard checkouts, and there are none here.
 * Throws MirrorError.
 */
export async function fetchObjects(gitDir: GitDir, connection: Connection, fetch: Fetch): Promise<void> {
  const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
  const filter = fetch.filter === null ? [] : [`--filter=${fetch.filter}`];
  const options = await networkOptions(connection, [
    ...(fetch.filter === null ? [] : promisor(fetch.filter)),
    ['fetch.negotiationAlgorithm', fetch.negotiate ? 'default' : 'noop'],
  ]);
  const git = new GitProcess(gitDir, ['fetch', ...flags, ...filter, '--stdin', remoteName], {
    ...options,
    seconds: fetch.seconds,
    input: fetch.ids.map((id) => `${id}\n`).join(''),
  });
  git.output.resume();
  await withinBytes(gitDir, fetch.bytes, git);
}

const remoteName = 'origin';

/** Known for one command only: on disk the cache is an ordinary repository, so that no reader fetches by itself. */
function promisor(filter: string): NonNullable<GitOptions['config']> {
  return [
    [`remote.${remoteName}.promisor`, 'true'],
    [`remote.${remoteName}.partialclonefilter`, filter],
  ];
}

/** git-fetch has no limit of its own: packs are looked at while they grow. What a failed fetch brought is removed. */
async function withinBytes(gitDir: GitDir, limit: number, git: GitProcess): Promise<void> {
  const packs = join(gitDir, 'objects', 'pack');
  const before = new Set(await readdir(packs));
  const tooLarge = new MirrorError('too-large', `git fetch: more than ${limit} bytes would come`);
  const isBeyond = async (): Promise<boolean> => (await sizeOf(packs, before)) > limit;
  const timer = setInterval(() => void isBeyond().then((is) => is && git.stop(tooLarge)), 200);
  try {
    const { code, said } = await git.ended;
    if (code !== 0) throw toMirrorError('git fetch', said || `it ended with code ${code}`);
    if (await isBeyond()) throw tooLarge;
  } catch (error) {
    const brought = (await readdir(packs)).filter((name) => !before.has(name));
    await Promise.all(brought.map((name) => rm(join(packs, name), { force: true })));
    throw error;
  } finally {
    clearInterval(timer);
  }
}

export interface RemoteRefs {
  /** Names as Git's bytes, one character each; peeled tags left out. */
  readonly refs: ReadonlyMap<string, string>;
  /** The ref that HEAD stands for. */
  readonly head: string | null;
}

const listBytes = 512 * 1024 * 1024;

/** Asks the remote. Throws MirrorError. */
export async function listRemote(gitDir: GitDir, connection: Connection, seconds: number): Promise<RemoteRefs> {
  const options = { ...(await networkOptions(connection, [])), seconds, outputBytes: listBytes };
  const answer = await runGit(gitDir, ['ls-remote', '--quiet', '--symref', remoteName], options);
  const refs = new Map<string, string>();
  let head: string | null = null;
  for await (const line of linesOf(once(answer))) {
    const [, target] = /^ref: (refs\/[^ \t]+)\tHEAD$/.exec(line) ?? [];
    const [, id, name] = /^([0-9a-f]{40})\t(refs\/[^ \t]+)$/.exec(line) ?? [];
    if (target) head = target;
    // A ref that is broken over there is listed with an id of zeros.
    if (id && name && !name.endsWith('^{}') && !isNullId(id)) refs.set(name, id);
  }
  return { refs, head };
}

async function* once(buffer: Buffer): AsyncGenerator<Buffer> {
  yield buffer;
}

// ---------------------------------------------------------------- how to reach it

/** Bytes a second over so many seconds; below it the other side is taken for dead. Servers that count say so each 5 s. */
const slow = { bytes: '1', seconds: '60' };

async function networkOptions(
  { remote, options, signal }: Connection,
  config: NonNullable<GitOptions['config']>,
): Promise<GitOptions> {
  const url = toSafeUrl(remote.url);
  const credentials = Buffer.from(`x-access-token:${await remote.token()}`).toString('base64');
  const network: (readonly [string, string])[] = [
    [`remote.${remoteName}.url`, url.href],
    [`http.${url.href}.extraHeader`, `Authorization: Basic ${credentials}`],
    ['http.followRedirects', 'false'],
    ['http.lowSpeedLimit', slow.bytes],
    ['http.lowSpeedTime', slow.seconds],
    ['http.sslVerify', 'true'],
    // The authorities that Git for Windows would trust are named in the system's configuration, which is not read.
    ...(process.platform === 'win32' ? ([['http.sslBackend', 'schannel']] as const) : []),
    ['http.proxy', options.proxy ?? ''],
    ['protocol.version', '2'],
    ['transfer.credentialsInUrl', 'die'],
    ['transfer.bundleURI', 'false'],
    ['fetch.unpackLimit', '1'],
    ['fetch.fsckObjects', 'false'],
    ['fetch.writeCommitGraph', 'false'],
  ];
  const authority = options.certificateAuthority;
  return {
    signal,
    config: [...network, ...config],
    environment: {
      GIT_ALLOW_PROTOCOL: url.protocol.slice(0, -1),
      ...(authority === undefined ? {} : { GIT_SSL_CAINFO: authority }),
    },
  };
}

/** Throws MirrorError for what is not plain http(s). */
export function toSafeUrl(text: string): URL {
  const url = URL.parse(text);
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash;
  if (isPlain) return url;
  throw new MirrorError('git', 'the address of a repository is http(s) without credentials, query and fragment');
}
