/** Rules that speak of paths: where a rule holds, and files that should not be in Git whatever they hold. */
import { toGlobTest, type CompiledRule, type GlobTest, type PathFilter } from '../../rules/index.ts';
import type { Hit } from '../model/hit.ts';
import { pathsOf } from './within.ts';

const toTest = (globs: readonly string[]): GlobTest => toGlobTest(globs, { nocase: true });

/** Does an RE2 source match anywhere in the text? */
export type ExpressionTest = (source: string, text: string) => boolean;

/** Does the rule hold at this path? Globs are compiled once per rule, answers kept per path. */
export function createWhereTest(
  holds: ExpressionTest,
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
  where: PathFilter,
  holds: (source: string, text: string) => boolean,
): (paths: readonly string[]) => boolean {
  const include = where.include.length > 0 ? toTest(where.include) : null;
  const exclude = where.exclude.length > 0 ? toTest(where.exclude) : null;
  const includes = where.includeExpressions ?? [];
  const excludes = where.excludeExpressions ?? [];
  const answers = new Map<string, boolean>();
  const isNamed = (path: string, test: GlobTest | null, expressions: readonly string[]): boolean =>
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

/** Is the hit excused at these paths by what its value was excused for elsewhere? */
export function createExcuseTest(
  holds: ExpressionTest,
): (rule: CompiledRule, hit: Pick<Hit, 'excusedWhere'>, paths: readonly string[]) => boolean {
  return ({ text }, { excusedWhere = [] }, paths) =>
    excusedWhere.some((index) =>
      text?.excuses?.[index]?.paths.some((source) => paths.some((path) => holds(source, path))),
    );
}

/** A rule that a name alone breaks. */
export function isBrokenByName({ path }: CompiledRule): boolean {
  return path !== null && path.encrypted !== true;
}

/** The `path` rules whose names a file has; some of them want its content to be encrypted as well. */
export function createPathTest(
  rules: readonly CompiledRule[],
  holds: ExpressionTest,
): (path: string) => readonly number[] {
  const tests = [...rules.entries()].flatMap(([index, { path, where }]) => {
    if (!path) return [];
    const [globs, not] = [path.globs, path.not].map((list) => (list.length > 0 ? toTest(list) : null));
    const isNamed = (name: string, test: GlobTest | null | undefined, expressions: readonly string[] = []): boolean =>
      test?.(name) === true || expressions.some((source) => holds(source, name));
    const excluded = where?.excludeExpressions;
    return [
      { index, matches: (name: string) => isNamed(name, globs, path.expressions) && !isNamed(name, not, excluded) },
    ];
  });
  return (path) => tests.filter(({ matches }) => matches(path)).map(({ index }) => index);
}
