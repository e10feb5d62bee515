/** `leakwarden config check|schema`. */
import { Argument, type Command, Option } from 'commander';
import { toPlain } from '../../report/index.ts';
import type { SchemaName } from '../../rules/authoring.ts';
import type { CompiledRule } from '../../rules/index.ts';
import { loadConfig, selectRules, type Config } from '../../scan/index.ts';
import { describeConfig } from '../config-words.ts';
import { UsageError } from '../errors.ts';
import { loadRules } from '../packs.ts';

interface CheckOptions {
  readonly config?: string;
  readonly organisation?: string;
  readonly packs: readonly string[];
  readonly format: string;
}

export function addConfigCommand(program: Command): void {
  const command = program.command('config').description('check and print the configuration');
  command
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
          : [describeConfig(config, origins), ...notices.map((notice) => `! ${toPlain(notice)}`), ''].join('\n'),
      );
    });
  command
    .command('schema')
    .description('print the JSON Schema of the configuration, or of a pack of rules, for editors')
    .addArgument(new Argument('[of]', 'whose').choices(['config', 'pack']).default('config'))
    .addHelpText('after', '\nExample:\n  leakwarden config schema > leakwarden.schema.json\n')
    .action(async (of: SchemaName) => {
      const { schemas } = await import('../../rules/authoring.ts');
      process.stdout.write(`${JSON.stringify(schemas[of], null, 2)}\n`);
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
