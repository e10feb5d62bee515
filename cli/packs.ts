/** Which rules there are: those that come with the product, and what packs are named. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { loadBuiltInRules, type CompiledRule } from '../rules/index.ts';
import { findUnknownParts, toParts } from '../scan/index.ts';
import { UsageError } from './errors.ts';

/** Thrown away by nobody: imported rules say what they could not honour. */
export interface LoadedRules {
  readonly rules: readonly CompiledRule[];
  readonly notices: readonly string[];
  /** Names of the packs that were named, beside those that come with the product. */
  readonly packs: readonly string[];
}

interface Extra extends Pick<LoadedRules, 'rules' | 'notices'> {
  /** Ids of rules that come with the product. */
  readonly disabled: readonly string[];
}

/** The packs that come with the product, and those named: pack files, folders of them, or gitleaks configurations. */
export async function loadRules(extra: readonly string[]): Promise<LoadedRules> {
  const builtIn = await loadBuiltInRules();
  const loaded = await Promise.all(extra.map(loadExtra));
  const named = loaded.flatMap((each) => each.rules);
  const disabled = new Set(loaded.flatMap((each) => each.disabled));
  const rules = [...builtIn.filter(({ id }) => !disabled.has(id)), ...named];
  assertUnique(rules);
  if (named.length > 0) assertParts(named, rules);
  const packs = [...new Set(named.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  const ours = new Set(builtIn.map(({ id }) => id));
  return { rules, packs, notices: [...loaded.flatMap((each) => each.notices), ...disabledNotices(disabled, ours)] };
}

function assertUnique(rules: readonly CompiledRule[]): void {
  const ids = new Set<string>();
  for (const { id } of rules) {
    if (ids.has(id)) throw new UsageError(`the rule id "${id}" is in two packs; rename one of them`);
    ids.add(id);
  }
}

function assertParts(named: readonly CompiledRule[], all: readonly CompiledRule[]): void {
  const parts = toParts(all);
  const [unknown] = named.flatMap((rule) => findUnknownParts(rule, parts));
  if (unknown) throw new UsageError(`--packs: ${unknown.reason} ${unknown.remedy}`);
}

/** `extend.disabledRules` beside `extend.useDefault` means rules of gitleaks; those of ours are known by the same name. */
function disabledNotices(disabled: ReadonlySet<string>, ours: ReadonlySet<string>): string[] {
  return [...disabled].map((id) =>
    ours.has(id)
      ? `extend.disabledRules: ${id} is switched off`
      : `extend.disabledRules: there is no rule ${id} to switch off; see \`rules\` of the configuration`,
  );
}

async function loadExtra(path: string): Promise<Extra> {
  if (!existsSync(path)) throw new UsageError(`--packs ${path}: file not found`);
  const { importGitleaks, loadPacks, readPackFolder } = await import('../rules/authoring.ts');
  const nothing = { notices: [], disabled: [] };
  if (statSync(path).isDirectory()) {
    const files = readPackFolder(path);
    if (files.length === 0) throw new UsageError(`--packs ${path}: this folder has no .yml file`);
    return { rules: loadPacks(files).rules, ...nothing };
  }
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.toml')) return { rules: loadPacks([{ file: path, text }]).rules, ...nothing };
  // As gitleaks does, from the folder one is in; else beside the file.
  return importGitleaks(text, path, (name) => {
    const found = [resolve(name), resolve(dirname(path), name)].find((file) => existsSync(file));
    return found === undefined ? null : readFileSync(found, 'utf8');
  });
}
