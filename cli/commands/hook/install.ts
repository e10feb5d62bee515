/** Writes hooks, and removes those it wrote; what somebody else wrote stays. */
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { findHookFolder, loadConfig, topOf } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { loadRules } from '../../packs.ts';
import { findGlobalFolder, makeGlobalFolder, removeGlobalTemplate, type GlobalFolder } from './global.ts';
import { findManager } from './managers.ts';
import { hookNames, type HookName } from './names.ts';
import type { HookOptions } from './run.ts';
import { isOurs, toScript } from './script.ts';

export interface InstallWishes extends HookOptions {
  readonly global?: boolean;
  readonly force?: boolean;
}

/** `named`: those that were asked for; none: the first of the usual ones, and of the others those whose place is free. */
export async function installHooks(named: readonly HookName[], wishes: InstallWishes): Promise<void> {
  const { force = false } = wishes;
  await assertUsable(wishes);
  const shared = wishes.global ? await makeGlobalFolder() : null;
  const folder = shared?.folder ?? (await ownFolder());
  const [first, ...others] = usual;
  const names = named.length > 0 ? named : [first];
  for (const name of names) assertFree(resolve(folder, name), name, force);
  const rest =
    named.length > 0 ? [] : others.map((name) => ({ name, taken: whoHas(resolve(folder, name), name, force) }));
  const top = shared ? null : topOf('.');
  const free = rest.flatMap(({ name, taken }) => (taken === null ? [name] : []));
  for (const name of [...names, ...free]) write(resolve(folder, name), name, argumentsOf(wishes, top));
  for (const { name, taken } of rest) if (taken !== null) process.stdout.write(`no ${name} hook: ${taken}\n`);
  if (shared) process.stdout.write(`${explain(shared)}\n`);
}

/** Commits, merges, and what comes by other ways (rebase, revert, cherry-pick, am) at the latest before it is pushed. */
const usual = ['pre-commit', 'pre-merge-commit', 'pre-push'] as const;

/** A mistake is told here, and not at the next commit. */
async function assertUsable({ config, packs }: HookOptions): Promise<void> {
  const { rules } = await loadRules(packs);
  if (config !== undefined) await loadConfig('.', config, { rules });
}

/** Git starts hooks at the top of the work tree: a file in there is named as each work tree has it. */
function argumentsOf({ config, packs }: HookOptions, top: string | null): string[] {
  const named = (file: string): string => {
    const whole = join(realpathSync(dirname(file)), basename(file));
    const path = top === null ? '..' : relative(top, whole);
    return path.startsWith('..') || isAbsolute(path) ? whole : path;
  };
  return [
    ...(config === undefined ? [] : ['--config', named(config)]),
    ...packs.flatMap((file) => ['--packs', named(file)]),
  ];
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
  const taken = whoHas(file, name, force);
  if (taken !== null) throw new UsageError(taken);
}

/** Why nothing can be written there, with what to do; null where it can. */
function whoHas(file: string, name: HookName, force: boolean): string | null {
  const script = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (isOurs(script)) return null;
  const manager = findManager(dirname(file), script);
  if (manager) return `${manager.name} runs the hooks of this repository: ${manager.advice(name)}`;
  if (script === '' || force) return null;
  return `${file}: there is a hook already; add \`leakwarden hook run ${name}\` to it, or use --force to replace it`;
}

/** A link would lead to a file of somebody else. */
function write(file: string, name: HookName, args: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, toScript(name, args));
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
