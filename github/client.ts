/** A client of GitHub's REST API, authenticated as an installation or as the App. Made by the doors and passed in. */
import type { Octokit } from '@octokit/core';
import type { PaginateInterface } from '@octokit/plugin-paginate-rest';
import type { Api } from '@octokit/plugin-rest-endpoint-methods';

export type GitHub = Octokit & Api & { readonly paginate: PaginateInterface };

/** A repository as the API's paths name it. */
export interface Where {
  readonly owner: string;
  readonly repo: string;
}
