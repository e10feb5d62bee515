/** Comments beside findings that were to excuse them and do not: somebody believes that they do. */
import { toCurrentId } from '../../rules/index.ts';
import type { Hit } from '../model/hit.ts';
import { closestRule } from '../suppress/closest-rule.ts';
import type { Occurrence } from './occurrences.ts';

interface CommentContext {
  /** All rules that a comment may name. */
  readonly ids: readonly string[];
  /** How a path is called in messages. */
  readonly place: (path: string) => string;
}

/** Of what is there now: nobody can mend a comment of the history. One notice for each mistake, with its first place. */
export function noticeComments(kept: readonly Occurrence[], context: CommentContext): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const found of kept) {
    for (const { hit, location } of found.hits) {
      const mistake = location.inHead && location.isName !== true ? mistakeOf(hit, found.rule.id, context.ids) : null;
      if (mistake === null) continue;
      const seen = places.get(mistake) ?? new Set();
      places.set(mistake, seen.add(placeOf(hit, found, context)));
    }
  }
  return [...places].map(([mistake, [first = '', ...others]]) => {
    const more = others.length > 0 ? ` (and ${others.length} more of the kind)` : '';
    return `${first}: ${mistake}${more}`;
  });
}

function placeOf(hit: Hit, { path, within }: Occurrence, { place }: CommentContext): string {
  const where = [place(path), ...within].join(' › ');
  return hit.cell ? where : `${where}:${hit.idle?.isAbove ? hit.line - 1 : hit.line}`;
}

function mistakeOf({ inline, idle }: Hit, rule: string, ids: readonly string[]): string | null {
  if (inline?.reason === '')
    return `leakwarden:allow for ${rule} gives no reason and excuses nothing; write \`leakwarden:allow ${rule} <reason>\``;
  if (!idle) return null;
  if (idle.isMalformed) return `this comment excuses nothing; write \`leakwarden:allow ${rule} <reason>\``;
  const { named } = idle;
  if (named === null) return `leakwarden:allow names no rule and excuses nothing; here it is ${rule}`;
  const current = toCurrentId(named);
  if (ids.some((id) => id === current || id.endsWith(`/${current}`))) return null;
  const close = closestRule(named, ids);
  const hint = close === null ? `here it is ${rule}` : `did you mean "${close}"?`;
  return `leakwarden:allow: there is no rule "${named}", so this comment excuses nothing; ${hint}`;
}
