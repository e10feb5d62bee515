/** The folder that `actions/checkout` left, as far as it is one and can be read. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasGit, openClone, type Clone } from '../mirror/index.ts';
import { isPartialClone, openRepository, type LocalRepository } from '../scan/index.ts';
import type { Runner } from './environment.ts';
import { ActionError } from './errors.ts';
import type { ActionInputs } from './inputs.ts';

export interface Checkout {
  readonly clone: Clone;
  /** Why not all of its objects are here; null: they are, as far as Git knows. */
  readonly lack: string | null;
}

interface RunSettings {
  readonly runner: Runner;
  readonly inputs: ActionInputs;
}

/** Null: there is none, or no `git` to read it with. Throws ActionError where `path` names one that is not there. */
export async function openCheckout({ runner, inputs }: RunSettings): Promise<Checkout | null> {
  const folder = resolve(runner.workspace, inputs.path);
  if (!existsSync(folder) && inputs.path !== '.')
    throw new ActionError(
      'the input path names a folder that is not in the workspace: write it as the `path` of `actions/checkout`',
    );
  if (!(await hasGit())) return null;
  const found = await openRepository(folder).catch(() => null);
  if (!found && inputs.path !== '.')
    throw new ActionError(
      'the input path names a folder that is not a Git repository: write it as the `path` of `actions/checkout`',
    );
  if (!found || found.objectFormat !== 'sha1') return null;
  return { clone: openClone(found.gitDir), lack: lackOf(found) };
}

function lackOf(found: LocalRepository): string | null {
  if (found.shallow) return 'the checkout is shallow and does not hold the history that this run is about';
  if (isPartialClone(found)) return 'the checkout is partial (by `filter` or `sparse-checkout`)';
  return null;
}
