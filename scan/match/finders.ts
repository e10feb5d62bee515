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
  const found: FoundEntry[] = [];
  const near = { from: Math.max(0, kind - 8_192), to: Math.min(text.length, kind + 8_192) };
  for (const section of text.slice(near.from, near.to).matchAll(/"(?:data|stringData)"\s*:\s*\{([^{}]*)\}/g)) {
    const base = near.from + section.index + section[0].length - 1 - (section[1] ?? '').length;
    for (const entry of (section[1] ?? '').matchAll(/"([\w.-]{1,253})"\s*:\s*"((?:[^"\\]|\\.){4,8000})"/g)) {
      if (others.test(entry[1] ?? '')) continue;
      const end = base + entry.index + entry[0].length - 1;
      found.push({ matchStart: base + entry.index, start: end - (entry[2] ?? '').length, end });
    }
  }
  return found;
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
    return isSection ? entriesBelow(inside.slice(index + 1), column) : entriesInFlow(line);
  });
}

/** `data: {user: …, password: …}` */
function entriesInFlow({ text, start: base }: Line): FoundEntry[] {
  const sections = text.matchAll(/(?:^|[\s{,])["']?(?:data|stringData)["']?:\s*\{([^{}]*)\}/g);
  return [...sections].flatMap(({ 0: whole, 1: inner = '', index }) => {
    const from = base + index + whole.length - 1 - inner.length;
    return [...inner.matchAll(/(?:^|,)\s*["']?([\w.-]{1,253})["']?:\s+(["']?)([^\s"',]{4,})\2/g)].flatMap((entry) => {
      const end = from + entry.index + entry[0].length - (entry[2] ?? '').length;
      const found = { matchStart: from + entry.index, start: end - (entry[3] ?? '').length, end };
      return others.test(entry[1] ?? '') ? [] : [found];
    });
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
