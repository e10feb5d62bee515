/** A client of GitHub's REST API, authenticated as an installation or as the App. Made by the doors and passed in. */
import type { Octokit } from '@octokit/rest';

export type GitHub = Octokit;

/** A repository as the API's paths name it. */
export interface Where {
  readonly owner: string;
  readonly repo: string;
}
