#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Anything older fails further on, with a stack that tells nobody why.
if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(`leakwarden needs Node 24.15 or newer; this is ${process.version}\n`);
  process.exit(2);
}
// Before anything else is loaded: it halves the start of every later run.
enableCompileCache();
const [{ main }, { watchOutput }] = await Promise.all([import('./runner.ts'), import('./standard-output.ts')]);
const output = watchOutput(process.stdout);
process.stderr.on('error', () => {}); // nobody is left to be told
const { code, line } = await output.end(await main(process.argv.slice(2)));
// What is written is written; nothing else is waited for.
process.stderr.write(line, () => process.exit(code));
