/**
 * The commit that the default branch is at. Only GitHub says so, now or in the event: refs of the checkout may be of a
 * fork, of yesterday, or made by a step before.
 */
import { readTip, UnreadableError } from '../gate/index.ts';
import { ActionError } from './errors.ts';
import type { Run } from './run-context.ts';

export interface Tip {
  /** Null: the default branch holds nothing yet. */
  readonly commit: string | null;
  /** What is known of it is as old as the event. */
  readonly notices: readonly string[];
}

/** Throws ActionError where nobody says. */
export async function findDefaultTip(run: Run): Promise<Tip> {
  const now = await askForTip(run);
  if (now) return now;
  const told = toldTip(run);
  if (told === null)
    throw new ActionError(
      'neither the event nor a token says which commit the default branch is at, so that nobody knows what was there before and which configuration counts: give this action a token with `contents: read`',
    );
  if (run.runner.attempt > 1)
    throw new ActionError(
      'this job was run again, and the default branch may have changed since its event: give this action a token with `contents: read`, which says where the branch is now',
    );
  return { commit: told, notices: [unasked] };
}

const unasked =
  'without a token that may read the content, the default branch is taken to be where the event of this run says it was';

async function askForTip({ github, repository }: Run): Promise<Tip | null> {
  if (!github || repository.defaultBranch === null) return null;
  try {
    return { commit: await readTip(github, repository.where, repository.defaultBranch), notices: [] };
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

/** GITHUB_SHA is the newest commit of GITHUB_REF for a run that no change started; `schedule` knows no other branch. */
function toldTip({ runner, repository, event: { task } }: Run): string | null {
  const branch = repository.defaultBranch;
  if (task.kind === 'change') {
    if (branch === null || task.into !== branch) return null;
    return runner.event === 'push' ? task.head : task.base;
  }
  const isDefault = runner.event === 'schedule' || (branch !== null && runner.ref === `refs/heads/${branch}`);
  return isDefault && /^[0-9a-f]{40}$/.test(runner.sha) ? runner.sha : null;
}
