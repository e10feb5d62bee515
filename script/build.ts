/** Makes what people run: a bundle in dist/, the packs compiled ahead, the worker beside it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { loadBuiltInPacks } from '../rules/authoring.ts';

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/packs.json', JSON.stringify(loadBuiltInPacks()));
await build({
  entryPoints: { leakwarden: 'cli/run.ts', worker: 'scan/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  minifySyntax: true,
  legalComments: 'linked',
  // Native, and not there on every machine: re2js takes over.
  external: ['re2'],
  // Some of the bundled libraries are CommonJS and ask for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});
writeFileSync(
  'dist/leakwarden.js',
  readFileSync('dist/leakwarden.js', 'utf8')
    .replace(/^(?!#!)/, '#!/usr/bin/env node\n')
    .replace('./worker.ts', './worker.js'),
);
