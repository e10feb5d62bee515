/** What a file imports, by a parser: values, types, whole modules, re-exports, and what is loaded when it is needed. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

const root = join(import.meta.dirname, '../..');

export interface Import {
  readonly from: string;
  /** A file of ours from the top of the repository, or a package. */
  readonly to: string;
}

export function importsOf(file: string, text = readFileSync(join(root, file), 'utf8')): Import[] {
  const { staticImports, staticExports } = parseSync(file, text).module;
  const specifiers = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? '')),
    // `import('x')` as a value or as a type, which the parser's list leaves out.
    ...[...text.matchAll(/\bimport\(\s*(['"`])([^'"`]+)\1/g)].map((match) => match[2] ?? ''),
  ];
  return [...new Set(specifiers)]
    .filter((each) => each !== '')
    .map((each) => ({ from: file, to: each.startsWith('.') ? posix.join(dirname(file), each) : each }));
}

/** Files that lead back to themselves: each circle with its files, of any length. Tarjan's components. */
export function findCircles(imports: readonly Import[]): readonly (readonly string[])[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const [numbers, lowest] = [new Map<string, number>(), new Map<string, number>()];
  const [stack, circles]: [string[], string[][]] = [[], []];
  const visit = (file: string): number => {
    numbers.set(file, numbers.size);
    lowest.set(file, numbers.size - 1);
    stack.push(file);
    for (const next of targets.get(file) ?? []) {
      if (!targets.has(next)) continue;
      const reached = numbers.has(next) ? (stack.includes(next) ? (numbers.get(next) ?? 0) : Infinity) : visit(next);
      lowest.set(file, Math.min(lowest.get(file) ?? 0, reached));
    }
    const low = lowest.get(file) ?? 0;
    if (low !== numbers.get(file)) return low;
    const circle = stack.splice(stack.lastIndexOf(file));
    if (circle.length > 1 || targets.get(file)?.includes(file)) circles.push(circle.toSorted());
    return low;
  };
  for (const file of targets.keys()) if (!numbers.has(file)) visit(file);
  return circles;
}
