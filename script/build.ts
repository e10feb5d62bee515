/**
 * Makes what people run, the packs compiled ahead: the bundle of the command line and the App in dist/, with `--action`
 * that of the Action in action/dist/ too. `--into FOLDER`: below that folder, not here. `--inputs FILE`: which files
 * went into the bundle of the command line and the App.
 */
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
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { _, Ajv2020 } from 'ajv/dist/2020.js';
import { regexpCode } from 'ajv/dist/compile/codegen/code.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build, type Plugin } from 'esbuild';
import { loadBuiltInPacks } from '../rules/authoring.ts';
import { toPackedText } from '../rules/packed.ts';
import { encodeTables } from '../scan/match/prefilter/prepared-tables.ts';
import { schemaOptions, schemas } from '../rules/validators.ts';
import { takeBuiltIns } from './bundle/built-ins.ts';
import { directImports } from './bundle/direct-imports.ts';
import { forNode, mergeChunks, type Merge } from './bundle/merge-chunks.ts';

const packs = loadBuiltInPacks();
/** A scan has no time to read samples; they are tokens written out besides, which must not stand in a repository. */
const withoutSamples = toPackedText(packs.rules.map((rule) => ({ ...rule, samples: { match: [], miss: [] } })));

/** Whoever asks for the native engine takes the portable one where this is thrown. */
const notBundled = '(() => { throw new Error("re2 is not in this bundle"); })()';

/** Some of the bundled libraries are CommonJS and ask for Node's own modules. */
const require = "const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);";

const { values: options } = parseArgs({
  options: { action: { type: 'boolean', default: false }, into: { type: 'string' }, inputs: { type: 'string' } },
});
const home = join(import.meta.dirname, '..');
const target = options.into === undefined ? home : resolve(options.into);
const inputsFile = options.inputs === undefined ? null : resolve(options.inputs);
process.chdir(home);
await makeCommandLine(join(target, 'dist'));
if (options.action) await makeAction(join(target, 'action/dist'));

async function makeCommandLine(place: string): Promise<void> {
  const entryPoints = {
    leakwarden: 'cli/run.ts',
    worker: 'scan/run/worker.ts',
    'scan-worker': 'scan/scan-worker.ts',
    'decode-worker': 'scan/formats/thread/decode-worker.ts',
    libraries: 'rules/checks/libraries.ts',
    'national-numbers': 'rules/checks/national-numbers.ts',
    'email-lists': 'rules/checks/email/email-lists.ts',
    app: 'app/run.ts',
  };
  const { workshop, inputs } = await bundle(place, entryPoints, [
    { name: 'start.js', sources: ['cli/runner.ts', 'cli/standard-output.ts'] },
    { name: 'engine.js', sources: ['scan/run/worker.ts'] },
    {
      name: 'scan.js',
      sources: ['cli/commands/scan.ts', 'cli/commands/hook.ts', 'cli/commands/hook/assistants/run.ts'],
    },
  ]);
  if (inputsFile !== null) writeFileSync(inputsFile, JSON.stringify(inputs));
  writePacks(workshop);
  const samples = Object.fromEntries(packs.rules.map((rule) => [rule.id, rule.samples]));
  writeFileSync(join(workshop, 'samples.json'), JSON.stringify(samples));
  const start = join(workshop, 'leakwarden.js');
  writeFileSync(start, readFileSync(start, 'utf8').replace(/^(?!#!)/, '#!/usr/bin/env node\n'));
  copyData(workshop);
  copyFileSync('app.yml', join(workshop, 'app.yml'));
  // PGlite looks for its files beside the code.
  for (const file of ['pglite.wasm', 'pglite.data', 'initdb.wasm']) {
    copyFileSync(join('node_modules/@electric-sql/pglite/dist', file), join(workshop, file));
  }
  chmodSync(start, 0o755);
  moveIn(workshop, place, 'leakwarden.js');
}

/** Committed, since a workflow runs it as it is: nothing is installed there, so nothing outside of it is loaded either. */
async function makeAction(place: string): Promise<void> {
  const entryPoints = {
    index: 'action/run.ts',
    worker: 'scan/run/worker.ts',
    'decode-worker': 'scan/formats/thread/decode-worker.ts',
    libraries: 'rules/checks/libraries.ts',
    'national-numbers': 'rules/checks/national-numbers.ts',
    'email-lists': 'rules/checks/email/email-lists.ts',
  };
  const { workshop } = await bundle(place, entryPoints, [
    { name: 'engine.js', sources: ['scan/run/worker.ts'] },
    { name: 'action.js', sources: ['action/run.ts'] },
  ]);
  writePacks(workshop);
  for (const name of readdirSync(workshop)) {
    if (!name.endsWith('.js')) continue;
    const file = join(workshop, name);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/createRequire\d*\(import\.meta\.url\)\("re2"\)/g, notBundled),
    );
  }
  copyData(workshop);
  writeFileSync(join(workshop, 'package.json'), '{ "type": "module" }\n');
  moveIn(workshop, place, 'index.js');
}

function writePacks(workshop: string): void {
  writeFileSync(join(workshop, 'packs.json'), withoutSamples, 'latin1');
  writeFileSync(join(workshop, 'anchors.bin'), encodeTables(packs.rules));
}

/** `rules/validators.ts` with its schemas compiled ahead. */
function compiledSchemas(): Plugin {
  return {
    name: 'schemas',
    setup(bundling) {
      bundling.onLoad({ filter: /[\\/]rules[\\/]validators\.ts$/ }, () => ({
        contents: compileSchemas(),
        resolveDir: join(import.meta.dirname, '../rules'),
      }));
    },
  };
}

function compileSchemas(): string {
  const { uri, date } = schemaOptions.formats;
  const formats = _`{ uri: ${regexpCode(uri)}, date: ${regexpCode(date)} }`;
  const ajv = new Ajv2020({ ...schemaOptions, code: { source: true, esm: true, formats } });
  const names = Object.keys(schemas);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema, $id: name });
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return `${code}\nconst all = { ${names.join(', ')} };\nexport const validatorOf = (name) => all[name];\nexport const schemas = ${JSON.stringify(schemas)};\n`;
}

/** Built aside and moved in file by file, so that a scan that runs meanwhile never finds half a bundle. */
async function bundle(
  place: string,
  entryPoints: Readonly<Record<string, string>>,
  merges: readonly Merge[],
): Promise<{ readonly workshop: string; readonly inputs: readonly string[] }> {
  const workshop = `${place}.${process.pid}`;
  mkdirSync(workshop, { recursive: true });
  const { metafile } = await build({
    entryPoints,
    metafile: true,
    outdir: workshop,
    bundle: true,
    splitting: true,
    ...forNode,
    minifySyntax: true,
    legalComments: 'linked',
    // Native, and not there on every machine: re2js takes over, and pg's own JavaScript.
    external: ['re2', 'pg-native'],
    banner: { js: require },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    plugins: [compiledSchemas(), directImports()],
  });
  for (const name of readdirSync(workshop)) {
    if (!name.endsWith('.js')) continue;
    const file = join(workshop, name);
    const text = withoutNeedless(takeBuiltIns(readFileSync(file, 'utf8')));
    // What is named by a string and not imported keeps its name, but not its ending.
    writeFileSync(
      file,
      text.replace(
        /(['"])\.\/(?:run\/)?(worker|scan-worker|decode-worker|libraries|national-numbers|email-lists)\.ts\1/g,
        '"./$2.js"',
      ),
    );
  }
  await mergeChunks({ folder: workshop, outputs: metafile.outputs, programs: Object.values(entryPoints) }, merges);
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return { workshop, inputs: used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path) };
}

/** Every file would make it, and most have no use of it. */
function withoutNeedless(text: string): string {
  const rest = text.replace(`${require}\n`, '');
  return /\brequire\b/.test(rest) ? text : rest;
}

/** Data that the code reads beside itself when the first table is typed. */
function copyData(workshop: string): void {
  for (const file of [
    'tables/columns/column-model.json',
    'provenance/gazetteer.json',
    'provenance/generators.json',
    'provenance/given-by-sex.json',
    'provenance/sample-databases.json',
  ])
    copyFileSync(join('scan', file), join(workshop, basename(file)));
}

/** What others load first comes last. */
function moveIn(workshop: string, place: string, first: string): void {
  mkdirSync(place, { recursive: true });
  const made = readdirSync(workshop).toSorted((a, b) => Number(a === first) - Number(b === first));
  for (const name of made) renameSync(join(workshop, name), join(place, name));
  for (const name of readdirSync(place)) if (!made.includes(name)) rmSync(join(place, name), { recursive: true });
  rmSync(workshop, { recursive: true });
}
