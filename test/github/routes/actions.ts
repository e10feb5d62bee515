/** Runs of workflows, their logs and artifacts. */
import { numberParam, type RepositoryCall } from '../http/call.ts';
import { countedPage } from '../http/page.ts';
import { gone, notFound } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { showArtifact, showRun } from '../show/actions.ts';
import type { WorkflowRun } from '../state/actions.ts';

export const actionRoutes = [
  // https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
  repositoryRoute('GET /actions/runs', 'actions:read', (call, world) =>
    countedPage(call, 'workflow_runs', call.repository.runs.toReversed(), (run) =>
      showRun(world, call.repository, run),
    ),
  ),
  // https://docs.github.com/en/rest/actions/workflow-runs#download-workflow-run-logs
  repositoryRoute('GET /actions/runs/{run_id}/logs', 'actions:read', (call, { downloads }) => {
    const logs = runOf(call).logs.at(-1);
    if (!logs) throw gone();
    return downloads.leadTo(logs);
  }),
  // https://docs.github.com/en/rest/actions/workflow-runs#download-workflow-run-attempt-logs
  repositoryRoute('GET /actions/runs/{run_id}/attempts/{attempt_number}/logs', 'actions:read', (call, world) => {
    const logs = runOf(call).logs[numberParam(call, 'attempt_number') - 1];
    if (!logs) throw gone();
    return world.downloads.leadTo(logs);
  }),
  // https://docs.github.com/en/rest/actions/artifacts#list-artifacts-for-a-repository
  repositoryRoute('GET /actions/artifacts', 'actions:read', (call, world) =>
    countedPage(call, 'artifacts', call.repository.artifacts.toReversed(), (artifact) =>
      showArtifact(world, call.repository, artifact),
    ),
  ),
  // https://docs.github.com/en/rest/actions/artifacts#download-an-artifact
  repositoryRoute('GET /actions/artifacts/{artifact_id}/{archive_format}', 'actions:read', (call, { downloads }) => {
    const id = numberParam(call, 'artifact_id');
    const artifact = call.repository.artifacts.find((each) => each.id === id);
    if (!artifact || call.params['archive_format'] !== 'zip') throw notFound();
    if (artifact.archive === null) throw gone();
    return downloads.leadTo(artifact.archive);
  }),
];

function runOf(call: RepositoryCall): WorkflowRun {
  const id = numberParam(call, 'run_id');
  const run = call.repository.runs.find((each) => each.id === id);
  if (run === undefined) throw notFound();
  return run;
}
