/** Writes hooks, and removes those it wrote; what somebody else wrote stays. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findHookFolder } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { findGlobalFolder, makeGlobalFolder, removeGlobalTemplate, type GlobalFolder } from './global.ts';
import { findManager } from './managers.ts';
import { hookNames, type HookName } from './names.ts';
import { isOurs, toScript } from './script.ts';

export async function installHooks(
  names: readonly HookName[],
  { isGlobal, force }: { readonly isGlobal: boolean; readonly force: boolean },
): Promise<void> {
  const shared = isGlobal ? await makeGlobalFolder() : null;
  const folder = shared?.folder ?? (await ownFolder());
  for (const name of names) assertFree(resolve(folder, name), name, force);
  for (const name of names) write(resolve(folder, name), name);
  if (shared) process.stdout.write(`${explain(shared)}\n`);
}

export async function uninstallHooks(isGlobal: boolean): Promise<void> {
  const folder = isGlobal ? (await findGlobalFolder())?.folder : (await findHookFolder('.'))?.folder;
  for (const name of folder === undefined ? [] : hookNames) remove(resolve(folder ?? '', name), name);
  if (isGlobal) await removeGlobalTemplate();
}

async function ownFolder(): Promise<string> {
  const found = await findHookFolder('.');
  if (found === null) throw new UsageError('this is not a Git repository; change into one first');
  if (!found.isShared) return found.folder;
  throw new UsageError(
    `core.hooksPath of your Git configuration makes ${found.folder} the hooks of every repository; use \`leakwarden hook install --global\`, or unset it`,
  );
}

function assertFree(file: string, name: HookName, force: boolean): void {
  const script = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (isOurs(script)) return;
  const manager = findManager(dirname(file), script);
  if (manager) throw new UsageError(`${manager.name} runs the hooks of this repository: ${manager.advice(name)}`);
  if (script !== '' && !force)
    throw new UsageError(
      `${file}: there is a hook already; add \`leakwarden hook run ${name}\` to it, or use --force to replace it`,
    );
}

/** A link would lead to a file of somebody else. */
function write(file: string, name: HookName): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, toScript(name));
  chmodSync(file, 0o755);
  process.stdout.write(`${name} hook written to ${file}\n`);
}

function remove(file: string, name: HookName): void {
  if (!existsSync(file) || !isOurs(readFileSync(file, 'utf8'))) return;
  rmSync(file);
  process.stdout.write(`${name} hook removed from ${file}\n`);
}

function explain({ setting }: GlobalFolder): string {
  return setting === 'core.hooksPath'
    ? 'It runs in every repository of yours that does not set core.hooksPath itself.'
    : 'Repositories that you make or clone from now on have it; in one that exists, run `git init` or `leakwarden hook install` once.';
}
