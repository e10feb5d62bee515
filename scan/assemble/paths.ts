/** Rules that speak of paths: where a rule holds, and files that should not be in Git whatever they hold. */
import picomatch from 'picomatch';
import type { CompiledRule, Where } from '../../rules/index.ts';

type Test = (path: string) => boolean;

const toTest = (globs: readonly string[]): Test => picomatch([...globs], { dot: true, nocase: true });

/** Does the rule hold at this path? Globs are compiled once per rule, answers kept per path. */
export function createWhereTest(
  holds: (source: string, text: string) => boolean,
): (rule: CompiledRule, path: string) => boolean {
  const tests = new Map<CompiledRule, Test>();
  return (rule, path) => {
    if (!rule.where) return true;
    const test = tests.get(rule) ?? toWhereTest(rule.where, holds);
    tests.set(rule, test);
    return test(path);
  };
}

function toWhereTest(where: Where, holds: (source: string, text: string) => boolean): Test {
  const include = where.include.length > 0 ? toTest(where.include) : null;
  const exclude = where.exclude.length > 0 ? toTest(where.exclude) : null;
  const includes = where.includeExpressions ?? [];
  const excludes = where.excludeExpressions ?? [];
  const answers = new Map<string, boolean>();
  return (path) => {
    const known = answers.get(path);
    if (known !== undefined) return known;
    const isIncluded =
      (include === null && includes.length === 0) ||
      include?.(path) === true ||
      includes.some((source) => holds(source, path));
    const isExcluded = exclude?.(path) === true || excludes.some((source) => holds(source, path));
    answers.set(path, isIncluded && !isExcluded);
    return isIncluded && !isExcluded;
  };
}

/** The `path` rules a file breaks by its name. */
export function createPathTest(rules: readonly CompiledRule[]): (path: string) => readonly number[] {
  const tests = [...rules.entries()].flatMap(([index, { path }]) =>
    path ? [{ index, matches: toTest(path.globs), excepted: path.not.length > 0 ? toTest(path.not) : null }] : [],
  );
  return (path) =>
    tests.filter(({ matches, excepted }) => matches(path) && !excepted?.(path)).map(({ index }) => index);
}
