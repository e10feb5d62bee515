/**
 * Across folders only `index.ts` is imported, and whoever asks one for a name would load the whole folder: the bundler
 * goes by files. Here such an import becomes one of the file that has the name, so that a hook loads what it calls.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

export function directImports(): Plugin {
  const cached = new Map<string, Exports>();
  const exportsOf = (file: string): Exports => {
    const known = cached.get(file) ?? readExports(file);
    cached.set(file, known);
    return known;
  };
  return {
    name: 'direct-imports',
    setup(bundling) {
      bundling.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path.includes('node_modules')) return null;
        return { contents: withDirectImports(readFileSync(path, 'utf8'), path, exportsOf), loader: 'ts' };
      });
    },
  };
}

/** What a file exports. */
interface Exports {
  /** Of another file, by its name here. */
  readonly others: ReadonlyMap<string, Source>;
  /** Files of which all is exported. */
  readonly whole: readonly string[];
  readonly own: ReadonlySet<string>;
}

interface Source {
  readonly file: string;
  readonly name: string;
}

const fromIndex = /^(import|export) \{([^}]*)\} from '([^']*\/index\.ts)';$/gm;

function withDirectImports(text: string, path: string, exportsOf: (file: string) => Exports): string {
  return text.replace(fromIndex, (_, verb: string, names: string, from: string) => {
    const index = resolve(dirname(path), from);
    return toPairs(names)
      .map(([name, local]) => {
        const { file, name: there } = find(index, name, exportsOf) ?? { file: index, name };
        return `${verb} { ${there} as ${local} } from ${JSON.stringify(file)};`;
      })
      .join(' ');
  });
}

/** Where a name comes from in the end; null where that is not written in a way we know. */
function find(file: string, name: string, exportsOf: (file: string) => Exports): Source | null {
  const { others, whole, own } = exportsOf(file);
  if (own.has(name)) return { file, name };
  const other = others.get(name);
  if (other) return find(other.file, other.name, exportsOf) ?? other;
  for (const each of whole) {
    const found = find(each, name, exportsOf);
    if (found) return found;
  }
  return null;
}

function readExports(file: string): Exports {
  const text = readFileSync(file, 'utf8');
  const at = (from: string): string => resolve(dirname(file), from);
  const named = [...text.matchAll(/^export \{([^}]*)\} from '(\.[^']*)';$/gm)];
  const starred = [...text.matchAll(/^export \* from '(\.[^']*)';$/gm)];
  const declared = text.matchAll(/^export (?:async )?(?:abstract )?(?:function\*?|const|let|class) (\w+)/gm);
  return {
    others: new Map(
      named.flatMap(([, names = '', from = '']) =>
        toPairs(names).map(([name, shown]) => [shown, { file: at(from), name }] as const),
      ),
    ),
    whole: starred.map(([, from = '']) => at(from)),
    own: new Set([...declared].map(([, name = '']) => name)),
  };
}

/** `a, b as c, type T` as pairs of the name there and the name here, without types. */
function toPairs(names: string): (readonly [string, string])[] {
  return names
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !each.startsWith('type '))
    .map((each) => {
      const [name = '', here = name] = each.split(' as ');
      return [name, here];
    });
}
