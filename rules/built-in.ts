/** The rules that come with the product: compiled ahead beside the bundle, read from YAML in a checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompiledPacks, CompiledRule } from './rule-types.ts';

const compiled = fileURLToPath(new URL('./packs.json', import.meta.url));

let loaded: Promise<readonly CompiledRule[]> | null = null;

/** Read once a process. */
export function loadBuiltInRules(): Promise<readonly CompiledRule[]> {
  return (loaded ??= readBuiltInRules());
}

async function readBuiltInRules(): Promise<readonly CompiledRule[]> {
  if (existsSync(compiled)) return (JSON.parse(readFileSync(compiled, 'utf8')) as CompiledPacks).rules;
  const { loadBuiltInPacks } = await import('./authoring.ts');
  return loadBuiltInPacks().rules;
}
