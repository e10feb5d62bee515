/**
 * What a push ruleset refuses, by Ruby's File.fnmatch with FNM_PATHNAME and without FNM_DOTMATCH, the strictest reading
 * of what GitHub documents: wildcards leave out slashes and names that begin with a period, and case counts.
 * https://docs.ruby-lang.org/en/master/File.html#method-c-fnmatch
 */
import type { RepositoryRule } from '../../../github/index.ts';

export function entriesIn(rule: RepositoryRule): readonly string[] {
  if (rule.type === 'file_path_restriction') return rule.parameters?.restricted_file_paths ?? [];
  return rule.type === 'file_extension_restriction' ? (rule.parameters?.restricted_file_extensions ?? []) : [];
}

export function refuses(rules: readonly RepositoryRule[], path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return rules.some((rule) => {
    const subject = rule.type === 'file_extension_restriction' ? name : path;
    return entriesIn(rule).some((entry) => toExpression(entry).test(subject));
  });
}

function toExpression(entry: string): RegExp {
  const source = entry.replace(/\*\*\/|(?<=^|\/)\*|\*|\[[^\]]*\]|[.+^$()|{}\\-]/g, (part, at: number) => {
    if (part === '**/') return String.raw`(?:(?!\.)[^/]+/)*`;
    if (part === '*') return at === 0 || entry[at - 1] === '/' ? String.raw`(?!\.)[^/]*` : '[^/]*';
    return part.startsWith('[') ? part : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}
