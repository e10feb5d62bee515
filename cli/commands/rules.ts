/** `leakwarden rules list|show|test`. */
import { Option, type Command } from 'commander';
import { kinds, withSamples, type CompiledRule, type Sample } from '../../rules/index.ts';
import { createPathTest, defaultConfig, scan } from '../../scan/index.ts';
import { collect } from '../collect.ts';
import { loadRules } from '../packs.ts';
import type { Outcome } from '../outcome.ts';
import { version } from '../version.ts';
import { find, packOf, showRule, toInfo, toTable, withUnwritten } from './rules/describe.ts';

export function addRulesCommand(program: Command, outcome: Outcome): void {
  const rules = program.command('rules').description('list, show and test rules');
  rules
    .command('list')
    .description('all rules')
    .addOption(new Option('--kind <kind>', 'only this kind').choices(kinds))
    .option('--pack <name>', 'only this pack')
    .option('--packs <file>', 'more rules (may be repeated)', collect, [])
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    .action(async (options: { kind?: string; pack?: string; packs: string[]; format: string }) => {
      const { rules: all, notices } = await loadRules(options.packs);
      const chosen = withUnwritten(all).filter(
        (rule) => (!options.kind || rule.kind === options.kind) && (!options.pack || packOf(rule) === options.pack),
      );
      process.stdout.write(
        options.format === 'json' ? `${JSON.stringify(chosen.map(toInfo), null, 1)}\n` : toTable(chosen),
      );
      for (const notice of notices) process.stderr.write(`! ${notice}\n`);
    });
  rules
    .command('show')
    .description('one rule, with what it looks for and what to do; or the rules of a pack')
    .argument('<id>', 'in full, or without its pack; or a pack')
    .option('--packs <file>', 'more rules (may be repeated)', collect, [])
    .action(async (id: string, { packs }: { packs: string[] }) => {
      process.stdout.write(showRule(withUnwritten((await loadRules(packs)).rules), id));
    });
  rules
    .command('test')
    .description('prove rules on their own samples, with the whole engine; or try one on a text')
    .argument('[file]', 'a pack or a gitleaks.toml; else the packs that come along')
    .option('--rule <id>', 'only this rule')
    .option('--text <text>', 'a text to try the rule on (else its samples)')
    .addHelpText(
      'after',
      '\nExamples:\n  leakwarden rules test my-pack.yml\n  leakwarden rules test --rule database-url --text "$(cat config.ini)"\n',
    )
    .action(async (file: string | undefined, options: { rule?: string; text?: string }) => {
      outcome.exitCode = await test(file, options);
    });
}

// ---------------------------------------------------------------- test

async function test(file: string | undefined, options: { rule?: string; text?: string }): Promise<number> {
  const { rules: all, notices } = await loadRules(file ? [file] : []);
  const builtIn = new Set(file ? (await loadRules([])).rules.map(({ id }) => id) : []);
  const own = all.filter(({ id }) => !builtIn.has(id));
  const chosen = options.rule ? [find(file ? own : withUnwritten(own), options.rule)] : own;
  for (const notice of notices) process.stderr.write(`! ${notice}\n`);
  if (options.text !== undefined) return tryText(chosen, options.text);
  const failures: string[] = [];
  for (const rule of withSamples(chosen)) failures.push(...(await proveRule(rule)));
  for (const failure of failures) process.stdout.write(`✗ ${failure}\n`);
  process.stdout.write(
    `${chosen.length} rules, ${failures.length === 0 ? 'all hold on their samples' : `${failures.length} samples do not behave as labelled`}\n`,
  );
  return failures.length === 0 ? 0 : 1;
}

async function tryText(rules: readonly CompiledRule[], text: string): Promise<number> {
  const found = await findings(rules, { text, path: null });
  for (const line of found) process.stdout.write(`${line}\n`);
  if (found.length === 0) process.stdout.write('no rule holds\n');
  return found.length === 0 ? 1 : 0;
}

const withoutSamples: ReadonlySet<CompiledRule['source']> = new Set([
  'field',
  'together',
  'policy',
  'dictionary',
  'table',
]);

/** Samples that do not behave, by number: their text may be what is secret. */
export async function proveRule(rule: CompiledRule): Promise<string[]> {
  if (withoutSamples.has(rule.source)) return [];
  const failures: string[] = [];
  for (const [index, sample] of rule.samples.match.entries()) {
    if ((await findings([rule], sample)).length === 0)
      failures.push(`${rule.id}: match sample ${index + 1} is not found`);
  }
  for (const [index, sample] of rule.samples.miss.entries()) {
    if ((await findings([rule], sample)).length > 0) failures.push(`${rule.id}: miss sample ${index + 1} is found`);
  }
  return failures;
}

/** What the engine says, one line a finding. */
async function findings(rules: readonly CompiledRule[], sample: Sample): Promise<string[]> {
  const [rule] = rules;
  if (rules.length === 1 && rule?.path) return matchesPath(rule, sample.text) ? [rule.id] : [];
  // A sample without a path stands wherever its rule holds.
  const placed = sample.path === null ? rules.map((each) => ({ ...each, where: null })) : rules;
  const stream = (async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(sample.text);
  })();
  const report = await scan({
    path: '.',
    history: null,
    files: false,
    input: { name: sample.path ?? 'sample', stream },
    texts: [],
    trust: 'work-tree',
    base: null,
    rules: placed,
    config: defaultConfig,
    baseline: null,
    key: null,
    jobs: 1,
    portable: false,
    version,
    today: '1970-01-01',
  });
  return report.findings.map(
    (finding) =>
      `${finding.rule}  ${finding.preview}  confidence ${finding.confidence}  ${finding.evidence.join(', ')}`,
  );
}

function matchesPath(rule: CompiledRule, path: string): boolean {
  return createPathTest([rule], () => false)(path).length > 0;
}
