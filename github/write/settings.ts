/** Sends a call that changes a setting. What it is has been decided, shown and can be undone before it comes here. */
import { send } from '../call.ts';
import type { GitHub } from '../client.ts';

export interface SettingsWrite {
  /** `PATCH /repos/{owner}/{repo}`. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Returns GitHub's answer. @throws GitHubProblem `forbidden` without administration: write */
export async function writeSetting(github: GitHub, { route, parameters }: SettingsWrite): Promise<unknown> {
  return (await send<unknown>(github, 'change the setting', route, parameters)).data;
}
