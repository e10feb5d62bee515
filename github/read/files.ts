/** Small files, read one by one by the API; everything else comes over Git. */
import { download } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { GitHubProblem, isProblem } from '../problems.ts';

export interface FileQuery {
  readonly path: string;
  /** Branch, tag or commit; null: the default branch as it is now. */
  readonly ref: string | null;
  /** Bytes. */
  readonly limit: number;
}

/**
 * UTF-8; what is not becomes U+FFFD.
 *
 * @returns null where there is no such file, or a folder or submodule in its place.
 * @throws GitHubProblem `invalid`: it is longer than the limit.
 */
export async function readText(github: GitHub, where: Where, { path, ref, limit }: FileQuery): Promise<string | null> {
  const parameters = { ...where, path, ...(ref === null ? {} : { ref }), limit };
  try {
    const { bytes, isJson } = await download(github, 'read a file', 'GET /repos/{owner}/{repo}/contents/{path}', {
      ...parameters,
      headers: { accept: 'application/vnd.github.raw+json' },
    });
    if (isJson) return null;
    if (bytes === null) throw tooLong(limit);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (isProblem(error, 'not-found')) return null;
    throw error;
  }
}

function tooLong(limit: number): GitHubProblem {
  const operation = `read a file that is longer than ${limit} bytes`;
  return new GitHubProblem({ kind: 'invalid', operation, status: null, resumeAt: null, reason: null, requestId: null });
}
