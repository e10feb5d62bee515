/** The rules that come with the product: compiled ahead beside the bundle, read from YAML in a checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpack, type PackedRules } from './packed.ts';
import type { CompiledRule } from './rule-types.ts';

const compiled = fileURLToPath(new URL('./packs.json', import.meta.url));
/** Samples stand apart from the compiled rules: only proving rules needs them. */
const compiledSamples = fileURLToPath(new URL('./samples.json', import.meta.url));

let loaded: Promise<readonly CompiledRule[]> | null = null;

/** Read once a process. */
export function loadBuiltInRules(): Promise<readonly CompiledRule[]> {
  return (loaded ??= readBuiltInRules());
}

async function readBuiltInRules(): Promise<readonly CompiledRule[]> {
  if (existsSync(compiled)) return unpack(JSON.parse(readFileSync(compiled, 'latin1')) as PackedRules);
  const { loadBuiltInPacks } = await import('./authoring.ts');
  return loadBuiltInPacks().rules;
}

/** Built-in rules with the samples that prove them; other rules have theirs. */
export function withSamples(rules: readonly CompiledRule[]): CompiledRule[] {
  if (!existsSync(compiledSamples)) return [...rules];
  const samples = JSON.parse(readFileSync(compiledSamples, 'utf8')) as Readonly<
    Record<string, CompiledRule['samples'] | undefined>
  >;
  return rules.map((rule) =>
    rule.samples.match.length > 0 ? rule : { ...rule, samples: samples[rule.id] ?? rule.samples },
  );
}
