/**
 * From the globs of our rules to those of push rulesets: Ruby's fnmatch with FNM_PATHNAME, without braces, backslashes
 * and complemented sets.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 */

export interface PushPatterns {
  readonly paths: readonly string[];
  /** `*.dump`, as GitHub's own examples write them: https://github.com/github/ruleset-recipes */
  readonly extensions: readonly string[];
}

/** Null where they cannot be said. Upper case is told apart there: of extensions both forms are given. */
export function toPushPatterns(globs: readonly string[]): PushPatterns | null {
  const expanded = globs.flatMap(expandBraces);
  if (!expanded.every(isSayable)) return null;
  const extensions = expanded.flatMap(toExtension);
  const paths = expanded.filter((glob) => toExtension(glob).length === 0).flatMap(withHidden);
  return {
    paths: [...new Set(paths)],
    extensions: [...new Set(extensions.flatMap((each) => [each, each.toUpperCase()]))],
  };
}

/** `a.{b,c}` -> `a.b`, `a.c`. Other braces stay, and cannot be said. */
function expandBraces(glob: string): readonly string[] {
  const [, head = '', inside, tail = ''] = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/.exec(glob) ?? [];
  if (inside === undefined) return [glob];
  return inside.split(',').flatMap((each) => expandBraces(`${head}${each}${tail}`));
}

function isSayable(glob: string): boolean {
  return !/[\\{}()!^]|\[\[/.test(glob);
}

/** `**` + `/*.dump`; of two endings (`*.sql.gz`) GitHub does not say what the extension is. */
function toExtension(glob: string): readonly string[] {
  const extension = /^\*\*\/(\*\.[^.*?[\]/]+)$/.exec(glob)?.[1];
  return extension === undefined ? [] : [extension];
}

/** Ruby's wildcards leave out names that begin with a period, and GitHub does not document the flag that changes it. */
function withHidden(glob: string): readonly string[] {
  const name = glob.slice(glob.lastIndexOf('/') + 1);
  const both = /^\*(?!\*)/.test(name) ? [glob, `${glob.slice(0, -name.length)}.${name}`] : [glob];
  return both.flatMap((each) => (each.startsWith('**/') ? [each, `**/.*/${each}`] : [each]));
}

/** Whether a path may fit both, as far as the ends of their last names tell. */
export function mayOverlap(globs: readonly string[], others: readonly string[]): boolean {
  const ends = globs.flatMap(expandBraces).map(literalEnd);
  return others
    .flatMap(expandBraces)
    .map(literalEnd)
    .some((other) =>
      ends.some((end) => end.text.endsWith(other.text) || (other.text.endsWith(end.text) && end.isOpen)),
    );
}

/** What every name ends with; open: something may stand before it. */
function literalEnd(glob: string): { readonly text: string; readonly isOpen: boolean } {
  const name = glob.slice(glob.lastIndexOf('/') + 1);
  const text = /[^*?[\](){}]*$/.exec(name)?.[0] ?? '';
  return { text: text.toLowerCase(), isOpen: text.length < name.length };
}
