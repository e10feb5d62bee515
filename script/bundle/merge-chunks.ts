/**
 * The bundler makes a file of all that the same entry points share: a hook would load a hundred of them, for half a
 * millisecond each. What it loads anyhow is joined into one file here; who imported a part of it imports that file.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

/** What is made runs in Node 24. */
export const forNode = {
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Node has it. Without this word each expression with `\p{…}` becomes a `new RegExp`, made again by every call.
  supported: { 'regexp-unicode-property-escapes': true },
} as const;

export interface Merge {
  /** Of the file that is made. */
  readonly name: string;
  /**
   * Source files: they are joined with what they import, and what that imports, except for what an earlier merge holds.
   * What runs as soon as it is loaded stays by itself.
   */
  readonly sources: readonly string[];
}

/** What esbuild has written. */
export interface Written {
  readonly folder: string;
  readonly outputs: Metafile['outputs'];
  /** Sources of what runs as soon as it is loaded. */
  readonly programs: readonly string[];
}

/** Where the exports of a file are found now. */
interface Place {
  readonly file: string;
  readonly prefix: string;
}

export async function mergeChunks({ folder, outputs, programs }: Written, merges: readonly Merge[]): Promise<void> {
  const chunks = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const places = new Map<string, Place>();
  for (const { name, sources } of merges) {
    const isProgram = (file: string): boolean => programs.includes(chunks.get(file)?.entryPoint ?? '');
    const members = reached(sources, chunks).filter((file) => !places.has(file) && !isProgram(file));
    const own = members.map((file, index) => [file, { file: name, prefix: `from${index}_` }] as const);
    const text = await bundleMembers(folder, new Map(own), { chunks, places });
    for (const [file, place] of own) places.set(file, place);
    writeFileSync(join(folder, name), `${text}${takeLegal(folder, name, members)}`);
  }
  for (const [file, place] of places) {
    const { entryPoint, exports = [] } = chunks.get(file) ?? {};
    if (entryPoint === undefined) rmSync(join(folder, file));
    else writeFileSync(join(folder, file), importing('export', exports, place));
  }
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.js') && !places.has(each)))
    writeFileSync(join(folder, file), withPlaces(readFileSync(join(folder, file), 'utf8'), places));
}

type Chunks = ReadonlyMap<string, Metafile['outputs'][string]>;

/** Those that are loaded with the sources, at once. */
function reached(sources: readonly string[], chunks: Chunks): string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const { path, kind, external } of chunks.get(file)?.imports ?? [])
      if (kind === 'import-statement' && external !== true) add(basename(path));
  };
  for (const source of sources) {
    const entry = [...chunks].find(([, { entryPoint }]) => entryPoint === source)?.[0];
    if (entry === undefined) throw new Error(`${source} is no entry point, and nothing imports it when it runs`);
    add(entry);
  }
  return [...found];
}

async function bundleMembers(
  folder: string,
  own: ReadonlyMap<string, Place>,
  { chunks, places }: { readonly chunks: Chunks; readonly places: ReadonlyMap<string, Place> },
): Promise<string> {
  const exportsOf = (file: string): readonly string[] => chunks.get(file)?.exports ?? [];
  const contents = [...own].map(([file, { prefix }]) => reexport(exportsOf(file), prefix, file)).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    // Parts are named by where they stand in it, and it is called otherwise each time.
    absWorkingDir: resolve(folder),
    bundle: true,
    write: false,
    ...forNode,
    external: ['re2', 'pg-native'],
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [membersOnly(own, (file, place) => importing('export', exportsOf(file), place), places)],
  });
  return outputFiles[0]?.text ?? '';
}

/** What is loaded later stays outside, and what an earlier merge holds is taken from there. */
function membersOnly(
  own: ReadonlyMap<string, Place>,
  toText: (file: string, place: Place) => string,
  places: ReadonlyMap<string, Place>,
): Plugin {
  return {
    name: 'members-only',
    setup(bundling) {
      bundling.onResolve({ filter: /^\.\// }, ({ path, kind }) => {
        const file = path.slice(2);
        if (kind !== 'dynamic-import' && own.has(file)) return undefined;
        if (kind !== 'dynamic-import' && places.has(file)) return { path: file, namespace: 'merged' };
        return { path, external: true };
      });
      bundling.onLoad({ filter: /./, namespace: 'merged' }, ({ path }) => {
        const place = places.get(path);
        return place ? { contents: toText(path, place) } : null;
      });
    },
  };
}

function reexport(names: readonly string[], prefix: string, file: string): string {
  const list = names.map((name) => `${name} as ${prefix}${name}`).join(', ');
  return names.length > 0 ? `export { ${list} } from './${file}';` : `import './${file}';`;
}

/** `names`: of the file that was there, each of them `as` another name where it is imported so. */
function importing(verb: 'import' | 'export', names: readonly string[], { file, prefix }: Place): string {
  const list = names.map((each) => {
    const [name = '', local = name] = each.split(' as ');
    return `${prefix}${name} as ${local}`;
  });
  return names.length > 0 ? `${verb} { ${list.join(', ')} } from "./${file}";\n` : `import "./${file}";\n`;
}

function withPlaces(text: string, places: ReadonlyMap<string, Place>): string {
  const bare = new Set<string>();
  return text.replace(
    /^import (?:\{([^}]*)\} from )?"\.\/([\w.-]+\.js)";\n/gm,
    (whole, names: string | undefined, file: string) => {
      const place = places.get(file);
      if (!place) return whole;
      if (names !== undefined) return importing('import', toList(names), place);
      if (bare.has(place.file)) return '';
      bare.add(place.file);
      return importing('import', [], place);
    },
  );
}

function toList(names: string): string[] {
  return names.split(',').map((each) => each.trim());
}

/** The licences of the members, as esbuild links them. */
function takeLegal(folder: string, name: string, members: readonly string[]): string {
  const files = members.map((file) => join(folder, `${file}.LEGAL.txt`)).filter((file) => existsSync(file));
  if (files.length === 0) return '';
  writeFileSync(join(folder, `${name}.LEGAL.txt`), files.map((file) => readFileSync(file, 'utf8')).join('\n'));
  for (const file of files) rmSync(file);
  return `/*! For license information please see ${name}.LEGAL.txt */\n`;
}
