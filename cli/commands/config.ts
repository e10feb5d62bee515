/** `leakwarden config check`. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { CompiledRule } from '../../rules/index.ts';
import { loadConfig, selectRules, type Config, type Origins } from '../../scan/index.ts';
import { UsageError } from '../errors.ts';
import { loadRules } from '../packs.ts';

interface CheckOptions {
  readonly config?: string;
  readonly organisation?: string;
  readonly packs: readonly string[];
  readonly format: string;
}

export function addConfigCommand(program: Command): void {
  program
    .command('config')
    .description('look at the configuration')
    .command('check')
    .description('check the configuration and print what holds, with where each value came from')
    .argument('[path]', 'the repository or folder', '.')
    .option('--config <file>', 'another file than the usual ones')
    .option('--organisation <file>', "the organisation's configuration, which this one may only tighten")
    .option(
      '--packs <file>',
      'more rules, as for scan (may be repeated)',
      (file: string, list: string[]) => [...list, file],
      [],
    )
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExample:\n  leakwarden config check --config .github/leakwarden.yml\n')
    .action(async (path: string, { config: file, organisation, packs, format }: CheckOptions) => {
      const { rules } = await loadRules(packs);
      const { config, origins, notices } = await loadConfig(path, file ?? null, { rules, organisation });
      assertFinds(config, rules);
      process.stdout.write(
        format === 'json'
          ? `${JSON.stringify({ config: shown(config), origins, notices }, null, 2)}\n`
          : toText(shown(config), origins, notices),
      );
    });
}

/** A scan refuses it as well. */
function assertFinds(config: Config, rules: readonly CompiledRule[]): void {
  if (selectRules(rules, config, []).length === 0)
    throw new UsageError('the configuration switches every rule off, so that a scan would find nothing');
}

/** Of a dictionary its place says enough. */
function shown({ organisation, ...config }: Config): object {
  return { ...config, organisation: { ...organisation, dictionary: organisation.dictionary?.path ?? null } };
}

function toText(config: object, origins: Origins, notices: readonly string[]): string {
  const rows = leaves(config).map(
    ([key, value]) => [key, value, origins[key] ?? nearestOrigin(key, origins) ?? 'default'] as const,
  );
  const width = Math.max(...rows.map(([key]) => key.length));
  const valueWidth = Math.min(48, Math.max(...rows.map(([, value]) => value.length)));
  const lines = rows.map(([key, value, origin]) => `${key.padEnd(width)}  ${value.padEnd(valueWidth)}  ${origin}`);
  return `${[...lines, ...notices.map((notice) => `! ${notice}`)].join('\n')}\n`;
}

/** `allow` is one list whichever way it was written. */
function nearestOrigin(key: string, origins: Origins): string | undefined {
  return Object.entries(origins).find(
    ([name]) => name.startsWith(`${key}.`) || (key === 'allowForeign' && name === 'allow.foreign'),
  )?.[1];
}

function leaves(value: object, prefix = ''): [key: string, value: string][] {
  return Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    const isBranch =
      typeof inner === 'object' && inner !== null && !Array.isArray(inner) && Object.keys(inner).length > 0;
    if (isBranch && key !== 'rules') return leaves(inner, key);
    if (key === 'custom' && Array.isArray(inner)) return [[key, `${inner.length} rules`]];
    return [[key, JSON.stringify(inner)]];
  });
}
