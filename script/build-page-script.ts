/**
 * Writes report/page-script.ts, what runs in the browser that shows a report: `node script/build-page-script.ts`. With
 * `--check` it only says whether that file is fresh.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const home = join(import.meta.dirname, '..');
const file = join(home, 'report/page-script.ts');

const { outputFiles } = await build({
  entryPoints: [join(home, 'report/browser/main.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  absWorkingDir: home,
});
const code = outputFiles.map(({ text }) => text).join('');
const literal = code.replace(/[\\`]|\$\{/g, String.raw`\$&`);
const made = `/** Made of report/browser by script/build-page-script.ts, which test/generated.test.ts holds it to. */\nexport const pageScript = \`\n${literal}\`;\n`;

if (!process.argv.includes('--check')) writeFileSync(file, made);
else if (readFileSync(file, 'utf8') !== made)
  throw new Error('report/page-script.ts is stale: node script/build-page-script.ts');
