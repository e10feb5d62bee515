/**
 * Bodies of callbacks for git-filter-repo, in Python. Objects go by their ids, and what is replaced in them by where it
 * stands: the value is only known while it runs. Each is called for every object of the history, so that the first line
 * asks a set, which Python makes once.
 */
import type { RewrittenName, RewrittenText, Span } from './types.ts';

/** A value of so many bytes is no common word: wherever else it stands in the same object, it is the same value. */
const distinctive = 12;
export const replacement = '***REMOVED***';

/** @param thing the argument of the callback, and the field that is rewritten */
export function spanCallback(
  thing: 'blob' | 'commit' | 'tag',
  field: 'data' | 'message',
  entries: readonly (readonly [id: string, spans: readonly Span[]])[],
): string[] {
  if (entries.length === 0) return [];
  const text = `${thing}.${field}`;
  return [
    ...condition(
      thing,
      entries.map(([id]) => id),
    ),
    '    spans = {',
    ...entries.map(([id, spans]) => `        b"${id}": [${toRanges(spans)}],`),
    `    }[${thing}.original_id]`,
    `    values = {${text}[start:end] for start, end in spans if end - start >= ${distinctive}}`,
    '    for start, end in reversed(spans):',
    `        ${text} = ${text}[:start] + b"${replacement}" + ${text}[end:]`,
    '    for value in sorted(values, key=len, reverse=True):',
    `        ${text} = ${text}.replace(value, b"${replacement}")`,
  ];
}

/** In their order, each but once: the callback cuts from the end. */
function toRanges(spans: readonly Span[]): string {
  const joined: { start: number; end: number }[] = [];
  for (const [offset, length] of spans.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && offset <= last.end) last.end = Math.max(last.end, offset + length);
    else joined.push({ start: offset, end: offset + length });
  }
  return joined.map(({ start, end }) => `(${start}, ${end})`).join(', ');
}

export function textCallback(type: 'commit' | 'tag', texts: readonly RewrittenText[]): string[] {
  const whole = texts.filter(({ spans }) => spans === null).map(({ id }) => id);
  const partly = texts.flatMap(({ id, spans }) => (spans === null || spans.length === 0 ? [] : [[id, spans] as const]));
  const people = (['author', 'committer', 'tagger'] as const).flatMap((who) => {
    const ids = texts.filter((text) => text.people.includes(who)).map(({ id }) => id);
    if (ids.length === 0) return [];
    const name = `${type}.${who}`;
    return [...condition(type, ids), `    ${name}_name = b"removed"`, `    ${name}_email = b"removed@invalid"`];
  });
  // What stands in other headers is left behind by any rewrite: it only has to be one.
  const touched = texts.filter(({ spans, people: who }) => spans?.length === 0 && who.length === 0).map(({ id }) => id);
  return [
    ...(touched.length > 0 ? [...condition(type, touched), '    pass'] : []),
    ...(whole.length > 0 ? [...condition(type, whole), `    ${type}.message = b"(removed)\\n"`] : []),
    ...spanCallback(type, 'message', partly),
    ...people,
  ];
}

/**
 * Git tells the names while it runs. They are kept from call to call in the globals of the callback; a file keeps its
 * content under a name that says nothing.
 */
export function nameCallback(names: readonly RewrittenName[]): string[] {
  if (names.length === 0) return [];
  const positions = [...Map.groupBy(names, ({ commit }) => commit)];
  return [
    'global renamed',
    'if "renamed" not in globals():',
    '    renamed = {}',
    '    positions = {',
    ...positions.map(([commit, list]) => `        "${commit}": [${list.map(({ position }) => position).join(', ')}],`),
    '    }',
    '    for commit, list in positions.items():',
    '        command = ["git", "ls-tree", "-r", "-z", "--full-tree", "--name-only", commit]',
    '        files = subprocess.check_output(command).split(b"\\0")',
    '        for position in list:',
    '            renamed.setdefault(files[position], b"removed/%d" % len(renamed))',
    'return renamed.get(filename, filename)',
  ];
}

function condition(thing: 'blob' | 'commit' | 'tag', ids: readonly string[]): string[] {
  return [`if ${thing}.original_id in {`, ...ids.map((id) => `    b"${id}",`), '}:'];
}
