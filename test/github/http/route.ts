/** What a route is: an operation of GitHub's description, the permission it needs, and what it does. */
import type { World } from '../world.ts';
import type { ScanAnswer, Call, RepositoryCall } from './call.ts';

/** `checks:write`, or several of which one is enough. `app`: a JWT. `any`: whoever. */
export type Need = 'app' | 'any' | 'installation' | `${string}:${'read' | 'write'}`;

export interface Route {
  /** Method and path as the OpenAPI description writes them. */
  readonly operation: string;
  readonly needs: readonly Need[];
  readonly handle: (call: Call, world: World) => Promise<ScanAnswer> | ScanAnswer;
}

export function route(operation: string, needs: Need | readonly Need[], handle: Route['handle']): Route {
  return { operation, needs: [needs].flat(), handle };
}

/** A route of one repository, which the actor is known to see. The path is below `/repos/{owner}/{repo}`. */
export function repositoryRoute(
  operation: `${string} /${string}` | `${string} `,
  needs: Need | readonly Need[],
  handle: (call: RepositoryCall, world: World) => Promise<ScanAnswer> | ScanAnswer,
): Route {
  const [method, path = ''] = operation.split(' ');
  // The router resolves the repository of every path that begins like this.
  return route(`${method} /repos/{owner}/{repo}${path}`, needs, (call, world) => handle(call as RepositoryCall, world));
}
