/** Rules that speak of paths: where a rule holds, and files that should not be in Git whatever they hold. */
import picomatch from 'picomatch';
import type { CompiledRule, Where } from '../../rules/index.ts';
import { pathsOf } from './within.ts';

type Test = (path: string) => boolean;

const toTest = (globs: readonly string[]): Test => picomatch([...globs], { dot: true, nocase: true });

/** Does the rule hold at this path? Globs are compiled once per rule, answers kept per path. */
export function createWhereTest(
  holds: (source: string, text: string) => boolean,
): (rule: CompiledRule, path: string, within: readonly string[]) => boolean {
  const tests = new Map<CompiledRule, (paths: readonly string[]) => boolean>();
  return (rule, path, within) => {
    if (!rule.where) return true;
    const test = tests.get(rule) ?? toWhereTest(rule.where, holds);
    tests.set(rule, test);
    return test(pathsOf(path, within));
  };
}

function toWhereTest(
  where: Where,
  holds: (source: string, text: string) => boolean,
): (paths: readonly string[]) => boolean {
  const include = where.include.length > 0 ? toTest(where.include) : null;
  const exclude = where.exclude.length > 0 ? toTest(where.exclude) : null;
  const includes = where.includeExpressions ?? [];
  const excludes = where.excludeExpressions ?? [];
  const answers = new Map<string, boolean>();
  const isNamed = (path: string, test: Test | null, expressions: readonly string[]): boolean =>
    test?.(path) === true || expressions.some((source) => holds(source, path));
  return (paths) => {
    const key = paths.join('\0');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const isIncluded =
      (include === null && includes.length === 0) || paths.some((path) => isNamed(path, include, includes));
    const answer = isIncluded && !paths.some((path) => isNamed(path, exclude, excludes));
    answers.set(key, answer);
    return answer;
  };
}

/** A rule that a name alone breaks. */
export function isBrokenByName({ path }: CompiledRule): boolean {
  return path !== null && path.encrypted !== true;
}

/** The `path` rules whose names a file has; some of them want its content to be encrypted as well. */
export function createPathTest(rules: readonly CompiledRule[]): (path: string) => readonly number[] {
  const tests = [...rules.entries()].flatMap(([index, { path }]) =>
    path ? [{ index, matches: toTest(path.globs), excepted: path.not.length > 0 ? toTest(path.not) : null }] : [],
  );
  return (path) =>
    tests.filter(({ matches, excepted }) => matches(path) && !excepted?.(path)).map(({ index }) => index);
}
