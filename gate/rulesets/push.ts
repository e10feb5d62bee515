/** The push ruleset that our path rules ask for, and what of them it cannot say. Pure. */
import type { RepositoryRule } from '../../github/index.ts';
import type { CompiledRule } from '../../rules/index.ts';
import { mayOverlap, toPushPatterns, type PushPatterns } from './globs.ts';

/** Of each list of a ruleset: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#restrict-file-paths */
export const pushLimits = { entries: 200, characters: 200, leastSize: 1, mostSize: 100 } as const;

export const pushRulesetName = 'leakwarden: pushes';

export interface PushWishes {
  /** With the rules whose exceptions cannot be said: those files are refused as well. */
  readonly wider: boolean;
  /** Megabytes, of any file; null: no limit of ours. */
  readonly maxSize: number | null;
}

export interface RuleRemark {
  /** Null: of no rule. */
  readonly rule: string | null;
  readonly says: string;
}

export interface PushRules {
  readonly rules: readonly RepositoryRule[];
  /** Refused by the ruleset although the rule lets it pass. */
  readonly wider: readonly RuleRemark[];
  /** What the rules find and the ruleset lets pass. */
  readonly left: readonly RuleRemark[];
}

export function toPushRules(rules: readonly CompiledRule[], wishes: PushWishes): PushRules {
  const chosen = { paths: [] as string[], extensions: [] as string[] };
  const remarks = { wider: [] as RuleRemark[], left: [] as RuleRemark[] };
  for (const rule of rules.filter(({ path }) => path !== null)) {
    const said = say(rule, wishes);
    if (typeof said === 'string') remarks.left.push({ rule: rule.id, says: said });
    else if (!fits(chosen, said.patterns)) remarks.left.push({ rule: rule.id, says: overLimit });
    else {
      chosen.paths = join(chosen.paths, said.patterns.paths);
      chosen.extensions = join(chosen.extensions, said.patterns.extensions);
      remarks.wider.push(...said.wider.map((says) => ({ rule: rule.id, says })));
    }
  }
  return { rules: toRules(chosen, wishes), wider: remarks.wider, left: [...remarks.left, ...leftOfAll(wishes)] };
}

const overLimit = `does not fit: a list holds ${pushLimits.entries} entries of ${pushLimits.characters} characters`;

interface Said {
  readonly patterns: PushPatterns;
  readonly wider: readonly string[];
}

/** A sentence where it cannot be said. */
function say({ path, where }: CompiledRule, { wider: mayBeWider }: PushWishes): Said | string {
  if (!path || path.globs.length === 0 || (path.expressions ?? []).length > 0)
    return 'is a regular expression, and a ruleset has globs';
  if (path.encrypted) return 'depends on what the file contains';
  const patterns = toPushPatterns(path.globs);
  if (patterns === null) return 'uses globs that a ruleset does not know';
  const exceptions = [...path.not, ...(where?.exclude ?? [])];
  const isExcepted = (where?.include ?? []).length > 0 || mayOverlap(path.globs, exceptions);
  const named = exceptions.length > 0 ? exceptions.join(' ') : 'all paths but some';
  if (isExcepted && !mayBeWider) return `has exceptions (${named}), and a ruleset has none; --wider refuses those too`;
  return {
    patterns,
    wider: [
      ...(isExcepted ? [`refuses ${named} as well`] : []),
      ...(path.minSize > 0 ? [`refuses files of less than ${path.minSize} bytes as well`] : []),
    ],
  };
}

function fits(chosen: PushPatterns, more: PushPatterns): boolean {
  const lists = [join(chosen.paths, more.paths), join(chosen.extensions, more.extensions)];
  return lists.every(isWithinLimits);
}

export function isWithinLimits(entries: readonly string[]): boolean {
  return entries.length <= pushLimits.entries && entries.every(({ length }) => length <= pushLimits.characters);
}

export const join = (list: readonly string[], more: readonly string[]): string[] => [...new Set([...list, ...more])];

function toRules({ paths, extensions }: PushPatterns, { maxSize }: PushWishes): readonly RepositoryRule[] {
  const all: readonly (RepositoryRule | null)[] = [
    paths.length === 0
      ? null
      : { type: 'file_path_restriction', parameters: { restricted_file_paths: paths.toSorted() } },
    extensions.length === 0
      ? null
      : { type: 'file_extension_restriction', parameters: { restricted_file_extensions: extensions.toSorted() } },
    maxSize === null ? null : { type: 'max_file_size', parameters: { max_file_size: maxSize } },
  ];
  return all.filter((rule) => rule !== null);
}

/** True of every ruleset, whatever the rules are. */
function leftOfAll({ maxSize }: PushWishes): readonly RuleRemark[] {
  return [
    { rule: null, says: 'paths in other case than the rules write them; of extensions only all upper and all lower' },
    { rule: null, says: 'what files contain: people, keys and passwords in files of any other name' },
    { rule: null, says: 'paths below two folders in each other whose names begin with a period' },
    { rule: null, says: 'what is in the history already' },
    maxSize === null
      ? { rule: null, says: 'sizes: --max-size sets one for all files' }
      : { rule: null, says: 'the size of files in Git LFS' },
  ];
}
