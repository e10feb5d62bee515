/** PGlite folders that nobody has used: the first one of each kind takes seconds to make, the others are copies. */
import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openStore } from '../../app/store/index.ts';
import { home } from './fresh-build.ts';
import { nameFirst, placeInRun } from './once.ts';

const modules = join(home, 'node_modules');
const template = join(modules, '.cache/leakwarden', `pglite-${readVersion()}`);

/** Lays a store without tables at `data/store`, where the App looks for it: as before its first start. */
export async function layEmptyStore(data: string): Promise<void> {
  if (!existsSync(template)) await make(template, async (draft) => (await PGlite.create(draft)).close());
  cpSync(template, join(data, 'store'), { recursive: true });
}

/** With the tables of this version, and nothing in them: as after its first start. */
export async function layFreshStore(data: string): Promise<void> {
  const fresh = placeInRun('fresh-store');
  if (fresh === null) return layEmptyStore(data);
  if (!existsSync(fresh)) await make(fresh, migrateIn);
  copyStore(join(fresh, 'store'), join(data, 'store'));
}

/** Databases that PostgreSQL copies new ones from, and that nobody connects to: two thirds of all files, never written. */
const patterns = ['base/1', 'base/4'];

function copyStore(from: string, to: string): void {
  const isCopied = (path: string): boolean => !patterns.includes(relative(from, path));
  cpSync(from, to, { recursive: true, filter: isCopied });
  for (const pattern of patterns) {
    mkdirSync(join(to, pattern));
    for (const name of readdirSync(join(from, pattern))) linkOrCopy(join(from, pattern, name), join(to, pattern, name));
  }
}

/** No file has names on two disks. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

async function migrateIn(data: string): Promise<void> {
  await layEmptyStore(data);
  await (await openStore({ databaseUrl: null, data })).close();
}

async function make(name: string, fill: (draft: string) => Promise<void>): Promise<void> {
  mkdirSync(dirname(name), { recursive: true });
  const draft = mkdtempSync(join(dirname(name), 'draft-'));
  await fill(draft);
  nameFirst(draft, name);
}

function readVersion(): string {
  const manifest = readFileSync(join(modules, '@electric-sql/pglite/package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
