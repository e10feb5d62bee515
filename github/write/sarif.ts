/** Results for code scanning: https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data */
import { gzipSync } from 'node:zlib';
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';

export interface Analysis {
  readonly commit: string;
  /** `refs/heads/main`, `refs/pull/1/merge` */
  readonly ref: string;
  readonly sarif: string;
}

/** @throws GitHubProblem `forbidden`: the token may not, or code scanning is not to be had there. */
export async function uploadSarif(github: GitHub, where: Where, { commit, ref, sarif }: Analysis): Promise<void> {
  await call(github, 'upload results to code scanning', 'POST /repos/{owner}/{repo}/code-scanning/sarifs', {
    ...where,
    commit_sha: commit,
    ref,
    sarif: gzipSync(sarif).toString('base64'),
    tool_name: 'Leakwarden',
  });
}
