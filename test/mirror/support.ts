/** A repository on a server, and a cache for it. */
import { dirname, basename } from 'node:path';
import { randomBytes } from 'node:crypto';
import { openMirrors, type Mirror, type MirrorOptions, type Mirrors, type Remote } from '../../mirror/index.ts';
import { afterAll } from 'vitest';
import { startGitServer, type GitServer } from '../support/git-server.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';

export const token = `test-token-${randomBytes(12).toString('hex')}`;

export interface Served {
  readonly origin: TestRepository;
  readonly server: GitServer;
  readonly remote: Remote;
  readonly folder: string;
  readonly mirrors: Mirrors;
  readonly use: <T>(work: (mirror: Mirror) => Promise<T>, signal?: AbortSignal) => Promise<T>;
}

export async function serveRepository(options: Partial<MirrorOptions> = {}, id = 7): Promise<Served> {
  const origin = makeRepository();
  const server = await startGitServer(dirname(origin.folder), token);
  afterAll(() => server.close());
  const remote = {
    url: `${server.url}${encodeURIComponent(basename(origin.folder))}/.git`,
    token: () => Promise.resolve(token),
  };
  const folder = options.folder ?? makeFolder();
  const mirrors = openMirrors({ folder, limitBytes: 1e9, portable: false, ...options });
  return { origin, server, remote, folder, mirrors, use: (work, signal) => mirrors.use(id, remote, work, signal) };
}

/** `size` that makes a first fetch partial. */
export const large = 1_000_000;
export const small = 1;
