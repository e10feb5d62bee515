/** The groups of an expression as Go writes it: which of them our engine takes as the value. */

/** How many capturing groups it has. */
export function countGroups(regex: string): number {
  return groupStarts(regex).length;
}

/**
 * Our engine takes the groups named `value`, `value2`, … and of those the first that holds something; gitleaks takes the
 * one of this number, or for 0 the first of all that holds something.
 */
export function nameGroups(regex: string, group: number): string {
  const starts = groupStarts(regex);
  const wanted = group > 0 ? [group - 1] : [...starts.keys()];
  let [named, from] = ['', 0];
  for (const [index, at] of starts.entries()) {
    const rank = wanted.indexOf(index);
    const name = rank < 0 ? '' : `?P<value${rank === 0 ? '' : rank + 1}>`;
    const own = /^\?P?<[^>]*>/.exec(regex.slice(at + 1))?.[0] ?? '';
    // A name of theirs must not be taken for one of ours.
    const kept = name === '' && !own.includes('<value') ? own : name;
    named += `${regex.slice(from, at)}(${kept}`;
    from = at + 1 + own.length;
  }
  return named + regex.slice(from);
}

/** Offsets of the parentheses of capturing groups: escapes, quotations (`\Q…\E`) and classes are left out. */
function groupStarts(regex: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < regex.length;) {
    const rest = regex.slice(at);
    const literal = /^\\Q[\s\S]*?(?:\\E|$)|^\\[\s\S]|^\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]/.exec(rest)?.[0];
    if (literal === undefined && /^\((?!\?)|^\(\?P?<(?![=!])/.test(rest)) starts.push(at);
    at += literal?.length ?? 1;
  }
  return starts;
}
