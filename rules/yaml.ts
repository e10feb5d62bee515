/** Reads YAML so that every error names file, line, column and what to do. */
import { isMap, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';

export interface YamlPosition {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface Problem extends YamlPosition {
  readonly reason: string;
  /** What to do; empty where the reason says it. */
  readonly remedy: string;
}

/** A pack that cannot be used. `message` has a line for each problem, which starts with file:line:column. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly problems: readonly Problem[];
  constructor(file: string, problems: readonly Problem[]) {
    super(describeProblems(file, problems));
    this.problems = problems;
  }
}

/** In the order of the file, each once. */
export function describeProblems(file: string, problems: readonly Problem[]): string {
  const lines = problems
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, reason, remedy }) => `${file}:${line}:${column}: ${withRemedy(reason, remedy)}`);
  return [...new Set(lines)].join('\n');
}

function withRemedy(reason: string, remedy: string): string {
  if (remedy === '') return reason;
  return `${reason}${/[.?!]$/.test(reason) ? '' : '.'} ${remedy}`;
}

export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /**
   * Where the node at this path of keys and indexes stands: its key, or an entry of a list itself. The nearest one above
   * it where it is absent.
   */
  readonly placeOf: (path: readonly (string | number)[]) => YamlPosition;
}

/** Throws PackError where the text is no YAML, or says what is read differently than it looks. */
export function readYaml(text: string, file: string): YamlSource {
  assertText(text, file);
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, strict: true, uniqueKeys: true });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) throw new PackError(file, problems.map(toProblem));
  return { file, value: toValue(document, file), placeOf: (path) => placeOf(document, counter, path) };
}

/** UTF-16 and the like arrive as text with holes. */
function assertText(text: string, file: string): void {
  const at = text.search(/[\0\ufffd]/);
  if (at < 0) return;
  const line = text.slice(0, at).split('\n').length;
  throw new PackError(file, [{ line, column: 1, reason: 'the file is not UTF-8 text', remedy: 'Save it as UTF-8' }]);
}

const words: Partial<Record<YAMLError['code'], readonly [reason: string, remedy: string]>> = {
  DUPLICATE_KEY: ['a key appears twice in one mapping', 'Merge the two, since only one of them can apply'],
  MULTIPLE_DOCS: ['a second document begins here', 'Only one is read: remove the line `---` or `...`'],
  TAB_AS_INDENT: ['a tab indents this line', 'YAML indents by spaces only'],
  TAG_RESOLVE_FAILED: ['an unknown tag (`!…`)', 'Write the value without it'],
};

function toProblem({ code, message, linePos }: YAMLError): Problem {
  const [{ line, col: column } = { line: 1, col: 1 }] = linePos ?? [];
  const said = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  const [reason, remedy] = words[code] ?? [`not YAML: ${said}`, ''];
  return { line, column, reason, remedy };
}

/** Aliases that multiply ("billion laughs") are refused, as are aliases to nothing. */
function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not usable';
    throw new PackError(file, [
      { line: 1, column: 1, reason: `the aliases cannot be resolved: ${reason}`, remedy: 'Write the values out' },
    ]);
  }
}

function placeOf(document: Document, counter: LineCounter, path: readonly (string | number)[]): YamlPosition {
  for (let depth = path.length; depth >= 0; depth--) {
    const offset = keyOffset(document, path.slice(0, depth)) ?? offsetOf(document.getIn(path.slice(0, depth), true));
    if (offset === null) continue;
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}

function keyOffset(document: Document, path: readonly (string | number)[]): number | null {
  const parent: unknown = path.length > 0 ? document.getIn(path.slice(0, -1), true) : null;
  if (!isMap(parent)) return null;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return offsetOf(pair?.key);
}

function offsetOf(node: unknown): number | null {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) ? Number(range[0]) : null;
}
