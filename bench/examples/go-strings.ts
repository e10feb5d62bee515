/** String literals of Go. What a program puts together at run time is not known here and left out. */

const literal = /"(?:[^"\\\n]|\\.)*"|`[^`]*`/;

/** Null: not a string, or one whose escapes JSON does not know. */
export function readGoString(source: string): string | null {
  if (source.startsWith('`')) return source.slice(1, -1);
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** The elements of a list that are literals: none inside a call, none that is joined to something by `+`. */
export function readGoList(body: string): string[] {
  const pieces = body.matchAll(new RegExp(`//[^\\n]*|[()]|${literal.source}`, 'g'));
  const found: string[] = [];
  let depth = 0;
  for (const { 0: piece, index } of pieces) {
    if (piece === '(') depth++;
    else if (piece === ')') depth--;
    else if (!piece.startsWith('//') && depth === 0 && !isJoined(body, index, index + piece.length)) {
      const value = readGoString(piece);
      if (value !== null) found.push(value);
    }
  }
  return found;
}

function isJoined(body: string, from: number, to: number): boolean {
  return /\+\s*$/.test(body.slice(0, from)) || /^\s*\+/.test(body.slice(to));
}

/** What names are set to in a file: `name = "value"`. */
export function readGoConstants(content: string): ReadonlyMap<string, string> {
  const set = content.matchAll(new RegExp(`\\b([A-Za-z_]\\w*)\\s*:?=\\s*(${literal.source})`, 'g'));
  const pairs = [...set].map(([, name = '', source = '']) => [name, readGoString(source)] as const);
  return new Map(pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** A literal, a name that is set to one, or `fmt.Sprintf` over these. Null: something else. */
export function readGoText(expression: string, constants: ReadonlyMap<string, string>): string | null {
  const call = /^fmt\.Sprintf\(([^]*)\)$/.exec(expression);
  if (!call) return readOperand(expression, constants);
  const operands = call[1]?.match(new RegExp(`${literal.source}|\\b[A-Za-z_]\\w*\\b`, 'g')) ?? [];
  const [format, ...values] = operands.map((operand) => readOperand(operand, constants));
  if (typeof format !== 'string' || values.includes(null)) return null;
  let next = 0;
  return format.replaceAll(/%[svq]/g, () => values[next++] ?? '');
}

function readOperand(operand: string, constants: ReadonlyMap<string, string>): string | null {
  if (/^\w+$/.test(operand)) return constants.get(operand) ?? null;
  return new RegExp(`^(?:${literal.source})$`).test(operand) ? readGoString(operand) : null;
}
