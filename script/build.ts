/** Makes what people run: a bundle in dist/, the packs compiled ahead, the worker beside it. */
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loadBuiltInPacks } from '../rules/authoring.ts';

/** Built aside and moved in file by file, so that a scan that runs meanwhile never finds half a bundle. */
const workshop = `dist.${process.pid}`;

mkdirSync(workshop);
writeFileSync(join(workshop, 'packs.json'), JSON.stringify(loadBuiltInPacks()));
await build({
  entryPoints: {
    leakwarden: 'cli/run.ts',
    worker: 'scan/worker.ts',
    'scan-worker': 'scan/scan-worker.ts',
    'decode-worker': 'scan/decode/decode-worker.ts',
    libraries: 'rules/checks/libraries.ts',
    app: 'app/run.ts',
  },
  outdir: workshop,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  minifySyntax: true,
  legalComments: 'linked',
  // Native, and not there on every machine: re2js takes over, and pg's own JavaScript.
  external: ['re2', 'pg-native'],
  // Some of the bundled libraries are CommonJS and ask for Node's own modules.
  banner: {
    js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);",
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});
for (const name of readdirSync(workshop)) {
  if (!name.endsWith('.js')) continue;
  const file = join(workshop, name);
  const text = readFileSync(file, 'utf8');
  // What is named by a string and not imported keeps its name, but not its ending.
  const renamed = takeBuiltIns(text).replace(
    /(['"])\.\/(worker|scan-worker|decode-worker|libraries)\.ts\1/g,
    '"./$2.js"',
  );
  writeFileSync(file, name === 'leakwarden.js' ? renamed.replace(/^(?!#!)/, '#!/usr/bin/env node\n') : renamed);
}
for (const file of ['app.yml', 'app-contain.yml']) copyFileSync(file, join(workshop, file));
// PGlite looks for its files beside the code.
for (const file of ['pglite.wasm', 'pglite.data', 'initdb.wasm']) {
  copyFileSync(join('node_modules/@electric-sql/pglite/dist', file), join(workshop, file));
}
chmodSync(join(workshop, 'leakwarden.js'), 0o755);
moveIn();

function moveIn(): void {
  mkdirSync('dist', { recursive: true });
  const made = readdirSync(workshop).toSorted((a, b) => Number(a === 'leakwarden.js') - Number(b === 'leakwarden.js'));
  for (const name of made) renameSync(join(workshop, name), join('dist', name));
  for (const name of readdirSync('dist')) if (!made.includes(name)) rmSync(join('dist', name), { recursive: true });
  rmSync(workshop, { recursive: true });
}

/**
 * An `import` of one of Node's own modules reads all its exports, and so loads what it holds back until asked for
 * (promises, readline, web crypto): 10 ms that a hook does not have. Asked by name it gives what is named.
 */
function takeBuiltIns(text: string): string {
  return text.replace(
    /^import (?:\* as )?(?:(\w+)(?:, )?)?(\{[^}]*\})? ?from "(node:\w+)";$/gm,
    (_, whole: string | undefined, names: string | undefined, module: string) =>
      [whole, names?.replaceAll(' as ', ': ')]
        .flatMap((target) => (target ? `const ${target} = process.getBuiltinModule("${module}");` : []))
        .join('\n'),
  );
}
