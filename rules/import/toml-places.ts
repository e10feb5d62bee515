/** Lines of a TOML text, which its parser does not keep: of tables and of keys, by their path in lower case. */

export type TomlPath = readonly (string | number)[];

/** The line of what stands at a path, or of the nearest table around it. */
export type LineFinder = (path: TomlPath) => number;

/** The text is TOML that a parser took. */
export function findLines(text: string): LineFinder {
  const lines = new Map<string, number>();
  /** Of arrays of tables the index of the last one. */
  const last = new Map<string, number>();
  let table: TomlPath = [];
  for (const { line, start } of statements(text)) {
    const header = /^(\[\[?)\s*([^\]]*)/.exec(start);
    const keys = namesIn(header?.[2] ?? start);
    table = header ? toPath(keys, header[1] === '[[', last) : table;
    const path = header ? table : [...table, ...keys];
    // Where an array of tables begins is asked for too.
    const names = typeof path.at(-1) === 'number' ? [path, path.slice(0, -1)] : [path];
    for (const name of names.map(nameOf)) if (!lines.has(name)) lines.set(name, line);
  }
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(nameOf(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  };
}

/** `[[rules.allowlists]]` is one more of the last of `[[rules]]`. */
function toPath(keys: readonly string[], isOneMore: boolean, last: Map<string, number>): TomlPath {
  const path: (string | number)[] = [];
  for (const [index, key] of keys.entries()) {
    path.push(key);
    const name = nameOf(path);
    if (isOneMore && index === keys.length - 1) last.set(name, (last.get(name) ?? -1) + 1);
    const number = last.get(name);
    if (number !== undefined) path.push(number);
  }
  return path;
}

function nameOf(path: TomlPath): string {
  return path.map((part) => String(part).toLowerCase()).join('\0');
}

/** `a."b.c".d`, up to where the value begins. */
function namesIn(start: string): string[] {
  const names: string[] = [];
  const part = /\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*(\.?)/y;
  for (let found = part.exec(start); found; found = part.exec(start)) {
    names.push(found[1] ?? found[2] ?? found[3] ?? '');
    if (found[4] === '') break;
  }
  return names;
}

/** Headers and assignments with the line they begin in: strings and lists may go over many. */
function* statements(text: string): Generator<{ readonly line: number; readonly start: string }> {
  const token =
    /"""[^]*?"{3,5}|'''[^]*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#[^\n]*|[[{\]}]|\n|[^\s"'#[{\]}]+|[^\S\n]+/g;
  let [line, depth, begun] = [1, 0, false];
  for (const { 0: found, index } of text.matchAll(token)) {
    if (!begun && found.trim() !== '' && !found.startsWith('#')) {
      begun = true;
      const end = text.indexOf('\n', index);
      yield { line, start: text.slice(index, end < 0 ? text.length : end) };
    }
    line += found.split('\n').length - 1;
    if (found === '[' || found === '{') depth++;
    if (found === ']' || found === '}') depth--;
    if (found === '\n' && depth <= 0) [depth, begun] = [0, false];
  }
}
