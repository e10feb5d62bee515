/**
 * Rules that were called otherwise once. Configurations, baselines, inline comments and `--rule` keep their words: what
 * says the former id means the rule that took its place.
 */

/** Former id -> id, both in full. A rule that is renamed twice has two lines, both with its present id, oldest first. */
export const renamedRules: Readonly<Record<string, string>> = {};

/** The id as it is now; with or without its pack. */
export function toCurrentId(id: string, table = renamedRules): string {
  const current = Object.hasOwn(table, id) ? table[id] : undefined;
  if (current !== undefined) return current;
  if (id.includes('/')) return id;
  const [, found] = Object.entries(table).find(([former]) => former.endsWith(`/${id}`)) ?? [];
  return found ?? id;
}

/** The first id that the rule had. Fingerprints of lines hold an id, and outlive it. */
export function toFirstId(id: string, table = renamedRules): string {
  const [first] = Object.entries(table).find(([, current]) => current === id) ?? [];
  return first ?? id;
}
