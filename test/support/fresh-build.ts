/**
 * The sources as they are now, built in a temporary folder: by the first test that needs it, once for all of a run. What
 * stands in dist/ and action/dist/ may be older.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const home = join(import.meta.dirname, '../..');
const variable = 'LEAKWARDEN_BUILD';
const beside = ['package.json', 'README.md', 'LICENSE', 'rules/schema', 'report/schema'];
const patienceMs = 100_000;

/** A folder with `dist`, `action/dist` and what an npm package holds besides. Outside of a test run: this checkout. */
export function freshBuild(): string {
  const folder = process.env[variable];
  if (folder === undefined) return home;
  if (isFirst(folder)) build(folder);
  else waitFor(folder);
  return folder;
}

/** `script/test` gives the build that it made. Else each run has its own. */
export default function setUp(): (() => void) | undefined {
  if (process.env[variable] !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'leakwarden-build-'));
  process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

function isFirst(folder: string): boolean {
  if (existsSync(join(folder, 'done'))) return false;
  try {
    mkdirSync(join(folder, 'begun'));
    return true;
  } catch {
    return false;
  }
}

function build(folder: string): void {
  execFileSync(process.execPath, [join(home, 'script/build.ts'), '--action', '--into', folder], { stdio: 'pipe' });
  for (const name of beside) cpSync(join(home, name), join(folder, name), { recursive: true });
  // Where the bundle looks for re2.
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'done'), '');
}

function waitFor(folder: string): void {
  const end = Date.now() + patienceMs;
  while (!existsSync(join(folder, 'done'))) {
    if (Date.now() > end) throw new Error(`${folder} was not built; see the test that began it`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
}
