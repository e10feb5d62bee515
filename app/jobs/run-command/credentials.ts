/**
 * Reads tokens of GitHub's out of Git for the one call that revokes them. They are recognised by their fingerprint, and
 * are never stored, logged or put into an error.
 */
import { secretFingerprint } from '../../../scan/index.ts';
import type { JobContext } from '../../job-context.ts';
import type { RepositoryAccess } from '../../repository/open.ts';
import { remoteOf } from '../../repository/remote.ts';
import { findPlaces, type StoredLeak, type StoredPlace } from '../../store/index.ts';
import { isRevocable } from '../sync-issue/facts.ts';

/** Bytes of a file that are looked through. */
const largest = 10_000_000;
/** https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
const token =
  /\b(?:ghs_[0-9]{1,20}_eyJ[A-Za-z0-9_.-]{20,8000}|gh[pousr]_[A-Za-z0-9_]{36,251}|github_pat_[A-Za-z0-9_]{60,244})\b/g;

export async function readCredentials(
  context: JobContext,
  access: RepositoryAccess,
  leak: StoredLeak,
): Promise<readonly string[]> {
  const places = (await findPlaces(context.db, leak.id)).filter(
    ({ rule, repository_id: id }) => isRevocable(rule) && id === access.row.id,
  );
  if (places.length === 0) return [];
  return context.mirrors.useAll(
    access.row.id,
    remoteOf(context, access),
    async (mirror) => {
      await mirror.fetchAll();
      const found = new Set<string>();
      for (const { first_commit: commit, path, fingerprint } of places) {
        const file = commit === null ? null : await mirror.readFile(commit, path, largest);
        for (const value of tokensOf(file, fingerprint)) found.add(value);
      }
      return [...found];
    },
    context.signal,
  );
}

function tokensOf(file: Buffer | null, fingerprint: StoredPlace['fingerprint']): string[] {
  const text = file?.toString('latin1') ?? '';
  return [...text.matchAll(token)].map(([value]) => value).filter((value) => secretFingerprint(value) === fingerprint);
}
