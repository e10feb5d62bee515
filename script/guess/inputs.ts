/** What the model of values was made of, so that a test sees when it is stale without making it again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { packages } from './texts.ts';

const root = new URL('../../', import.meta.url);

/** One hash over what training reads. Not the rules that decide before the model does: they only leave values out. */
export function inputsOf(): string {
  const own = readdirSync(new URL('script/guess/', root)).toSorted();
  const files = [
    'script/train-guess.ts',
    ...own.map((name) => `script/guess/${name}`),
    ...['counted', 'features', 'signs', 'words', 'known-words'].map((name) => `scan/match/guess/${name}.ts`),
    'scan/values/letter-pairs.ts',
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(new URL(file, root)));
  for (const name of packages) hash.update(`${name} ${versionOf(name)}\0`);
  return hash.digest('hex');
}

function versionOf(name: string): string {
  const text = readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
