/** Labels, made before they are used, so that they have their colours. */
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { clip, limits } from '../limits.ts';
import { isProblem } from '../problems.ts';

export interface Label {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly description: string;
}

/** Adds to the labels people gave; those that exist keep their looks. @throws GitHubProblem */
export async function addLabels(github: GitHub, where: Where, number: number, labels: readonly Label[]): Promise<void> {
  if (labels.length === 0) return;
  for (const label of labels) await ensureLabel(github, where, label);
  const names = labels.map(({ name }) => name);
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
  await call(github, 'label an issue', route, { ...where, issue_number: number, labels: names });
}

async function ensureLabel(github: GitHub, where: Where, { name, color, description }: Label): Promise<void> {
  const label = { name, color, description: clip(description, limits.labelDescription) };
  try {
    await call(github, 'create a label', 'POST /repos/{owner}/{repo}/labels', { ...where, ...label });
  } catch (error) {
    if (!isProblem(error) || error.reason !== 'exists') throw error;
  }
}

/** Takes a label off; one that is not there is no problem. @throws GitHubProblem */
export async function removeLabel(github: GitHub, where: Where, number: number, name: string): Promise<void> {
  const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
  try {
    await call(github, 'take a label off', route, { ...where, issue_number: number, name });
  } catch (error) {
    if (!isProblem(error, 'not-found')) throw error;
  }
}
