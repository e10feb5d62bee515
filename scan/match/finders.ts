/** Finds values that no expression can point at: each entry of a document, wherever what names it stands. */

export interface FoundEntry {
  /** Where the entry begins, name and all. */
  readonly matchStart: number;
  readonly start: number;
  readonly end: number;
}

export type Finder = (text: Buffer, at: number) => readonly FoundEntry[];

/** So much of a document is looked at on either side. */
const reach = 65_536;
/** Entries that hold a name or a public part. */
const others =
  /^(?:.*[._-])?(?:user(?:name)?|login|client[_-]?id|ca|crt|cert|certificate|pub|public)(?:\.(?:crt|pem|cer|pub))?$/i;

export const finders = { 'kubernetes-secret': findKubernetesEntries } as const satisfies Record<string, Finder>;
export type FinderName = keyof typeof finders;

/** Every value below `data` and `stringData` of the Secret whose `kind` stands at `at`. */
function findKubernetesEntries(text: Buffer, at: number): readonly FoundEntry[] {
  const from = Math.max(0, at - reach);
  // Latin-1, so that characters are bytes.
  const around = text.toString('latin1', from, Math.min(text.length, at + reach));
  const kind = at - from;
  if (/^["']?kind["']?\s*:\s*["']?Secret[A-Za-z]/.test(around.slice(kind, kind + 60))) return [];
  const entries = around[kind] === '"' ? findInJson(around, kind) : findInYaml(around, kind);
  return entries.map(({ matchStart, start, end }) => ({
    matchStart: from + matchStart,
    start: from + start,
    end: from + end,
  }));
}

function findInJson(text: string, kind: number): FoundEntry[] {
  const near = { from: Math.max(0, kind - 8_192), to: Math.min(text.length, kind + 8_192) };
  return entriesIn(text.slice(near.from, near.to), near.from, inJson);
}

interface Notation {
  /** With what stands between the braces. */
  readonly section: RegExp;
  /** With `name` and `value`. */
  readonly entry: RegExp;
}

const inJson: Notation = {
  section: /"(?:data|stringData)"\s*:\s*\{([^{}]*)\}/dg,
  entry: /"(?<name>[\w.-]{1,253})"\s*:\s*"(?<value>(?:[^"\\]|\\.){4,8000})"/dg,
};
/** YAML in one line: `data: {user: …, password: …}`. */
const inFlow: Notation = {
  section: /(?:^|[\s{,])["']?(?:data|stringData)["']?:\s*\{([^{}]*)\}/dg,
  entry: /(?:^|,)\s*["']?(?<name>[\w.-]{1,253})["']?:\s+(?<quote>["']?)(?<value>[^\s"',]{4,})\k<quote>/dg,
};

/** `base`: where the text begins. */
function entriesIn(text: string, base: number, { section, entry }: Notation): FoundEntry[] {
  return [...text.matchAll(section)].flatMap(({ 1: inner = '', indices }) => {
    const from = base + (indices?.[1]?.[0] ?? 0);
    return [...inner.matchAll(entry)].flatMap(({ index, groups, indices: places }) => {
      const [start, end] = places?.groups?.['value'] ?? [0, 0];
      if (others.test(groups?.['name'] ?? '')) return [];
      return [{ matchStart: from + index, start: from + start, end: from + end }];
    });
  });
}

interface Line {
  readonly text: string;
  readonly start: number;
  /** Where its first word begins; what follows `- ` counts as deeper. */
  readonly column: number;
}

function findInYaml(text: string, kind: number): FoundEntry[] {
  const lines = toLines(text);
  const at = lines.findLastIndex(({ start }) => start <= kind);
  const column = lines[at]?.column ?? 0;
  const isInside = (line: Line): boolean => line.text.trim() === '' || line.column >= column;
  let [first, last] = [at, at];
  while (first > 0 && !beginsItem(lines[first], column) && isPartOf(lines[first - 1], isInside)) first--;
  while (last + 1 < lines.length && !beginsItem(lines[last + 1], column) && isPartOf(lines[last + 1], isInside)) last++;
  return lines.slice(first, last + 1).flatMap((line, index, inside) => {
    const isSection =
      line.column === column && /^\s*(?:- )?["']?(?:data|stringData)["']?:\s*(?:#.*)?$/.test(line.text.trimEnd());
    return isSection ? entriesBelow(inside.slice(index + 1), column) : entriesIn(line.text, line.start, inFlow);
  });
}

function isPartOf(line: Line | undefined, isInside: (line: Line) => boolean): boolean {
  return line !== undefined && !line.text.startsWith('---') && isInside(line);
}

function beginsItem(line: Line | undefined, column: number): boolean {
  return line !== undefined && line.column === column && /^\s*- /.test(line.text);
}

function entriesBelow(lines: readonly Line[], column: number): FoundEntry[] {
  const end = lines.findIndex(({ text, column: own }) => text.trim() !== '' && own <= column);
  const inside = end < 0 ? lines : lines.slice(0, end);
  const own = inside.find(({ text }) => text.trim() !== '')?.column ?? 0;
  return inside.flatMap((line, index) => {
    const entry = /^\s*["']?([\w.-]{1,253})["']?:[ \t]+(["']?)(.*?)\2\s*(?:\s#.*)?$/.exec(line.text.trimEnd());
    if (line.column !== own || !entry || others.test(entry[1] ?? '')) return [];
    const value = entry[3] ?? '';
    const start = line.start + line.text.indexOf(value, line.text.indexOf(':') + 1);
    if (!/^[|>][-+0-9]*$/.test(value))
      return value.length < 4 ? [] : [{ matchStart: line.start, start, end: start + value.length }];
    const block = inside.slice(index + 1);
    const behind = block.findIndex(({ text, column: deep }) => text.trim() !== '' && deep <= own);
    const below = (behind < 0 ? block : block.slice(0, behind)).filter(({ text }) => text.trim() !== '');
    const [top, bottom] = [below[0], below.at(-1)];
    if (!top || !bottom) return [];
    return [
      { matchStart: line.start, start: top.start + top.column, end: bottom.start + bottom.text.trimEnd().length },
    ];
  });
}

function toLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const made = { text: line, start, column: /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0 };
    start += line.length + 1;
    return made;
  });
}
