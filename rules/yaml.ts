/** Reads YAML so that every error names file, line, column and what to do. */
import { LineCounter, parseDocument, type Document } from 'yaml';

/** A pack that cannot be used. `message` starts with file:line:column. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  constructor(file: string, { line, column }: { line: number; column: number }, reason: string, remedy: string) {
    super(`${file}:${line}:${column}: ${reason}${remedy ? `. ${remedy}` : ''}`);
    [this.file, this.line, this.column] = [file, line, column];
  }
}

export interface Source {
  readonly file: string;
  readonly value: unknown;
  /** Where the node at this path of keys and indexes stands; the nearest one above it where it is absent. */
  readonly placeOf: (path: readonly (string | number)[]) => { line: number; column: number };
}

/** Throws PackError where the text is no YAML. */
export function readYaml(text: string, file: string): Source {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, strict: true, uniqueKeys: true });
  const [problem] = document.errors;
  if (problem) {
    const { line, col } = counter.linePos(problem.pos[0]);
    throw new PackError(file, { line, column: col }, problem.message.split('\n')[0] ?? 'not YAML', 'Mend the YAML');
  }
  return { file, value: toValue(document, file), placeOf: (path) => placeOf(document, counter, path) };
}

/** Aliases that multiply ("billion laughs") are refused, as are aliases to nothing. */
function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not usable';
    throw new PackError(
      file,
      { line: 1, column: 1 },
      `the YAML's aliases cannot be resolved: ${reason}`,
      'Write the values out',
    );
  }
}

function placeOf(
  document: Document,
  counter: LineCounter,
  path: readonly (string | number)[],
): { line: number; column: number } {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    if (!Array.isArray(range)) continue;
    const { line, col } = counter.linePos(Number(range[0]));
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}
