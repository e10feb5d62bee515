/** The rules that come with the product: compiled ahead beside the bundle, read from YAML in a checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompiledPacks, CompiledRule } from '../rules/index.ts';

const compiled = fileURLToPath(new URL('./packs.json', import.meta.url));

export async function loadRules(): Promise<readonly CompiledRule[]> {
  if (existsSync(compiled)) return (JSON.parse(readFileSync(compiled, 'utf8')) as CompiledPacks).rules;
  const { loadBuiltInPacks } = await import('../rules/authoring.ts');
  return loadBuiltInPacks().rules;
}
