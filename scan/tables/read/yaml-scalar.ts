/** One value of a YAML line: plain, quoted, or a flow value like `{name: Anna, mail: …}`. */
import { toText } from './text.ts';
import type { RecordTree } from './tree.ts';

interface ScalarSpan {
  readonly start: number;
  readonly end: number;
}

export function readScalar(tree: RecordTree, key: string, value: string, place: ScalarSpan): void {
  if (value.startsWith('{') || value.startsWith('[')) readFlow(tree, key, value, place);
  else tree.value(key, toPlain(value), place.start, place.end);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

function toPlain(value: string): string {
  const text = toText(value);
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  if (double !== undefined) return unescapeDouble(double);
  const single = /^'((?:[^']|'')*)'/.exec(text)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const plain = text.replace(/\s#.*$/, '').trim();
  return /^(?:null|~)$/.test(plain) ? '' : plain;
}

function unescapeDouble(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/g, (_, four: string, two: string, one: string) =>
    four || two ? String.fromCharCode(Number.parseInt(four || two, 16)) : (escapes[one] ?? one),
  );
}

const token =
  /\s+|[{}[\],]|:(?=\s)|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s{}[\],:"']|:(?=\S))(?:[^{}[\],:]|:(?=\S))*|["':]/gy;

function readFlow(tree: RecordTree, key: string, value: string, { start, end }: ScalarSpan): void {
  let [depth, name, last]: [number, string, string | null] = [0, key, null];
  const endValue = (): void => {
    if (last !== null && depth > 0) tree.value(name, last, start, end);
    [name, last] = ['', null];
  };
  for (const [found] of value.matchAll(token)) {
    if (found === '{' || found === '[') {
      tree.begin(found === '{' ? 'object' : 'array', name, start);
      [depth, name, last] = [depth + 1, '', null];
    } else if (found === '}' || found === ']') {
      endValue();
      if (depth-- > 0) tree.end(end);
      if (depth <= 0) break;
    } else if (found === ',') endValue();
    else if (found === ':') [name, last] = [last ?? '', null];
    else if (found.trim() !== '') last = toPlain(found);
  }
  for (; depth > 0; depth--) tree.end(end);
}
