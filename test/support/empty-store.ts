/** Empty PGlite folders: the first one is made by its `initdb`, which takes seconds; the others are copies. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { home } from './fresh-build.ts';

const modules = join(home, 'node_modules');
const cache = join(modules, '.cache/leakwarden');
const template = join(cache, `pglite-${readVersion()}`);

/** Lays an empty store at `data/store`, where the App looks for it. */
export async function layEmptyStore(data: string): Promise<void> {
  if (!existsSync(template)) await makeTemplate();
  cpSync(template, join(data, 'store'), { recursive: true });
}

/** Test files that run at the same time may all make it; the first one to finish names it. */
async function makeTemplate(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'draft-'));
  const pglite = await PGlite.create(draft);
  await pglite.close();
  try {
    renameSync(draft, template);
  } catch (error) {
    if (!existsSync(template)) throw error;
    rmSync(draft, { recursive: true });
  }
}

function readVersion(): string {
  const manifest = readFileSync(join(modules, '@electric-sql/pglite/package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
