/** Where a rule is described for people. */
import type { RuleInfo } from './rule-types.ts';

/** Of the release that found it, so that it says what that one looks for. Null for rules of your own. */
export function pageLink({ id, page }: RuleInfo, version: string): string | null {
  if (page === undefined) return null;
  const name = id.slice(id.indexOf('/') + 1);
  return `https://github.com/leakwarden/leakwarden/blob/v${version}/docs/rules/${page}.md#${name}`;
}

/** That page first, then those of others. */
export function linksOf(rule: RuleInfo, version: string): readonly string[] {
  const page = pageLink(rule, version);
  return page === null ? rule.refs : [page, ...rule.refs];
}
