/** `leakwarden rules list|show|test`. */
import { Option, type Command } from 'commander';
import { kinds, toCurrentId, type CompiledRule, type Sample } from '../../rules/index.ts';
import { closestRule, createPathTest, defaultConfig, knownCustomerRule, scan, tableRule } from '../../scan/index.ts';
import { UsageError } from '../errors.ts';
import { loadRules } from '../packs.ts';
import type { Outcome } from '../outcome.ts';
import { version } from '../version.ts';

const collect = (value: string, list: readonly string[]): string[] => [...list, value];

export function addRulesCommand(program: Command, outcome: Outcome): void {
  const rules = program.command('rules').description('look at rules, prove them, try them');
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
      process.stdout.write(show(withUnwritten((await loadRules(packs)).rules), id));
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

/** Those that reports name and no pack holds: the user's own customers, and tables. Behind the others of their pack. */
function withUnwritten(rules: readonly CompiledRule[]): readonly CompiledRule[] {
  const last = rules.findLastIndex((rule) => packOf(rule) === packOf(tableRule));
  return rules.toSpliced(last === -1 ? rules.length : last + 1, 0, knownCustomerRule, tableRule);
}

function packOf({ id }: CompiledRule): string {
  return id.slice(0, id.indexOf('/'));
}

/** One rule with all there is to say of it, or the list of a pack. */
function show(rules: readonly CompiledRule[], id: string): string {
  const pack = rules.filter((rule) => packOf(rule) === id);
  return pack.length > 0 ? toTable(pack) : describe(find(rules, id));
}

function find(rules: readonly CompiledRule[], id: string): CompiledRule {
  const current = toCurrentId(id);
  const rule = rules.find((each) => each.id === current) ?? rules.find((each) => each.id.endsWith(`/${current}`));
  if (rule) return rule;
  const close = closestRule(
    id,
    rules.map((each) => each.id),
  );
  const hint = close === null ? '; see `leakwarden rules list`' : `; did you mean "${close}"?`;
  throw new UsageError(`there is no rule "${id}"${hint}`);
}

function toInfo({ id, title, kind, severity, confidence, source, tags, refs, why, fix }: CompiledRule): object {
  return { id, title, kind, severity, confidence, source, tags, refs, why, fix };
}

function toTable(rules: readonly CompiledRule[]): string {
  const width = Math.max(8, ...rules.map(({ id }) => id.length));
  const lines = rules.map(
    (rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.kind.padEnd(16)}  ${rule.title}`,
  );
  return `${lines.join('\n')}\n${rules.length} rules\n`;
}

function describe(rule: CompiledRule): string {
  const { text } = rule;
  const rows: [string, string][] = [
    ['id', rule.id],
    ['title', rule.title],
    ['kind', `${rule.kind}, ${rule.source}${rule.generic ? ', generic' : ''}`],
    ['severity', `${rule.severity}, confidence ${rule.confidence}`],
    ['why', rule.why],
    ['what to do', rule.fix],
    ['tags', rule.tags.join(', ')],
    ['see', rule.refs.join(' ')],
    ['expression', text?.expression ?? ''],
    ['found by', foundBy(rule)],
    ['checks', text?.checks.join(', ') ?? ''],
    ['near', text?.near ? `${text.near.words.join(', ')}${text.near.required ? ' (required)' : ''}` : ''],
    ['paths', [...(rule.path?.globs ?? []), ...(rule.where?.include ?? [])].join(', ')],
    ['not in', [...(rule.path?.not ?? []), ...(rule.where?.exclude ?? [])].join(', ')],
    ['names', rule.field?.names.join(', ') ?? ''],
  ];
  return `${rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name.padEnd(11)} ${value}`)
    .join('\n')}\n`;
}

function foundBy({ text, source }: CompiledRule): string {
  if (source === 'dictionary')
    return 'your own customers: `leakwarden dictionary build`, then organisation.dictionary in the configuration';
  if (source === 'table')
    return 'rows about people, in text, sheets and databases (docs/tables.md); how severe they are is said by `people` in the configuration (docs/people.md)';
  return text ? (text.shape ?? text.anchors.map((anchor) => JSON.stringify(anchor.text)).join(', ')) : '';
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
  for (const rule of chosen) failures.push(...(await proveRule(rule)));
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
