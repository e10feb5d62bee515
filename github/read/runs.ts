/** What workflows left behind: logs and artifacts, which everybody may read once the repository is public. */
import { openBody, pages } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toId } from '../ids.ts';

export interface WorkflowRun {
  readonly id: number;
  /** How often it ran: each time has logs of its own. */
  readonly attempts: number;
  /** The logs of its last attempt are whole only then. */
  readonly hasEnded: boolean;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Bytes of its archive, roughly. */
  readonly size: number;
  /** Nothing of it is left. */
  readonly isExpired: boolean;
}

/** Newest first. Needs `actions: read`. @throws GitHubProblem */
export async function* listRuns(github: GitHub, where: Where): AsyncGenerator<WorkflowRun> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs';
  for await (const page of pages(github, 'list the runs of workflows', route, { ...where }))
    yield* page.workflow_runs.map(({ id, run_attempt: attempts = 1, status }) => ({
      id: toId(id),
      attempts,
      hasEnded: status === 'completed',
    }));
}

/** Newest first. Needs `actions: read`. @throws GitHubProblem */
export async function* listArtifacts(github: GitHub, where: Where): AsyncGenerator<Artifact> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts';
  for await (const page of pages(github, 'list the artifacts', route, { ...where }))
    yield* page.artifacts.map(({ id, name, size_in_bytes: size, expired: isExpired }) => ({
      id: toId(id),
      name,
      size,
      isExpired,
    }));
}

/**
 * A ZIP archive. @param timeout milliseconds for all of it.
 * @throws GitHubProblem `gone` and `not-found`: they expired or were deleted
 */
export function openLogs(
  github: GitHub,
  where: Where,
  { id, attempt }: { readonly id: number; readonly attempt: number },
  timeout: number,
): Promise<AsyncIterable<Uint8Array>> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs';
  const asked = { ...where, run_id: id, attempt_number: attempt };
  return openBody(github, 'read the logs of a run', route, asked, timeout);
}

/** A ZIP archive. @param timeout milliseconds for all of it. @throws GitHubProblem `gone`: it expired */
export function openArtifact(
  github: GitHub,
  where: Where,
  { id }: Pick<Artifact, 'id'>,
  timeout: number,
): Promise<AsyncIterable<Uint8Array>> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  return openBody(github, 'read an artifact', route, { ...where, artifact_id: id, archive_format: 'zip' }, timeout);
}
