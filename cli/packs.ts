/** Which rules there are: compiled ahead in what people install, read from YAML in a checkout. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompiledPacks, CompiledRule } from '../rules/index.ts';
import { findUnknownParts, toParts } from '../scan/index.ts';
import { UsageError } from './errors.ts';

/** Thrown away by nobody: imported rules say what they could not honour. */
export interface LoadedRules {
  readonly rules: readonly CompiledRule[];
  readonly notices: readonly string[];
  /** Names of the packs that were named, beside those that come with the product. */
  readonly packs: readonly string[];
}

const compiled = fileURLToPath(new URL('./packs.json', import.meta.url));

async function loadBuiltIn(): Promise<readonly CompiledRule[]> {
  if (existsSync(compiled)) return (JSON.parse(readFileSync(compiled, 'utf8')) as CompiledPacks).rules;
  const { loadBuiltInPacks } = await import('../rules/authoring.ts');
  return loadBuiltInPacks().rules;
}

/** The packs that come with the product, and those named: pack files, folders of them, or gitleaks configurations. */
export async function loadRules(extra: readonly string[]): Promise<LoadedRules> {
  const builtIn = await loadBuiltIn();
  const loaded = await Promise.all(extra.map(loadExtra));
  const named = loaded.flatMap((each) => each.rules);
  const rules = [...builtIn, ...named];
  assertUnique(rules);
  if (named.length > 0) assertParts(named, rules);
  const packs = [...new Set(named.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  return { rules, packs, notices: loaded.flatMap((each) => each.notices) };
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

async function loadExtra(path: string): Promise<Pick<LoadedRules, 'rules' | 'notices'>> {
  if (!existsSync(path)) throw new UsageError(`--packs ${path}: there is no such file`);
  const { importGitleaks, loadPacks, readPackFolder } = await import('../rules/authoring.ts');
  if (statSync(path).isDirectory()) {
    const files = readPackFolder(path);
    if (files.length === 0) throw new UsageError(`--packs ${path}: there is no .yml file in this folder`);
    return { rules: loadPacks(files).rules, notices: [] };
  }
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.toml')
    ? importGitleaks(text, path)
    : { rules: loadPacks([{ file: path, text }]).rules, notices: [] };
}
