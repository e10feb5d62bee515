/** Runs of workflows and artifacts as GitHub shows them. */
import type { Artifact, WorkflowRun } from '../state/actions.ts';
import type { Repository } from '../state/model.ts';
import type { World } from '../world.ts';
import { nodeId } from './node-id.ts';
import { pageOf, showRepository, urlOf } from './repository.ts';

type Shown = Readonly<Record<string, unknown>>;

export function showRun(world: World, repository: Repository, run: WorkflowRun): Shown {
  const { id, headSha, createdAt, logs } = run;
  const url = `${urlOf(world, repository)}/actions/runs/${id}`;
  return {
    id,
    node_id: nodeId('WorkflowRun', id),
    head_branch: repository.defaultBranch,
    head_sha: headSha,
    path: '.github/workflows/ci.yml',
    display_title: 'CI',
    run_number: id,
    run_attempt: logs.length,
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    workflow_id: 1,
    url,
    html_url: `${pageOf(world, repository)}/actions/runs/${id}`,
    pull_requests: [],
    created_at: createdAt,
    updated_at: createdAt,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${urlOf(world, repository)}/check-suites/${id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${urlOf(world, repository)}/actions/workflows/1`,
    head_commit: null,
    repository: showRepository(world, repository),
    head_repository: showRepository(world, repository),
  };
}

export function showArtifact(world: World, repository: Repository, artifact: Artifact): Shown {
  const { id, name, archive, createdAt } = artifact;
  const url = `${urlOf(world, repository)}/actions/artifacts/${id}`;
  return {
    id,
    node_id: nodeId('Artifact', id),
    name,
    size_in_bytes: archive?.length ?? 0,
    url,
    archive_download_url: `${url}/zip`,
    expired: archive === null,
    created_at: createdAt,
    expires_at: createdAt,
    updated_at: createdAt,
  };
}
