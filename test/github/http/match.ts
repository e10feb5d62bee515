/** Finds the route of a request. */
import type { Route } from './route.ts';

interface Compiled {
  readonly route: Route;
  readonly method: string;
  readonly pattern: RegExp;
}

export interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** These parts of a path may hold slashes. */
const greedy = new Set(['path', 'ref', 'branch', 'basehead']);

export function compileRoutes(routes: readonly Route[]): (method: string, path: string) => Matched | null {
  // A part that is named literally goes before one that could be anything.
  const compiled = routes.map(compile).toSorted((a, b) => rank(a) - rank(b));
  return (method, path) => {
    for (const { route, method: own, pattern } of compiled) {
      if (own !== method) continue;
      const match = pattern.exec(path);
      if (match !== null) return { route, params: decode(match.groups ?? {}) };
    }
    return null;
  };
}

function compile(route: Route): Compiled {
  const [method = '', template = ''] = route.operation.split(' ');
  const pattern = template
    .replace(/\{(\w+)\}/g, (_, name: string) => (greedy.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`))
    // The folder at the top has no path.
    .replace('/(?<path>.+)', '(?:/(?<path>.*))?');
  return { route, method, pattern: new RegExp(`^${pattern}$`) };
}

const rank = ({ pattern }: Compiled): number =>
  pattern.source.split('(?<').length * 10 + (pattern.source.endsWith('.+)$') ? 1000 : 0);

function decode(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]));
}
