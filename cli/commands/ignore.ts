/** `leakwarden ignore`. */
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { toPlain } from '../../report/index.ts';
import { escapeGlob, type Leak, type Report } from '../../rules/index.ts';
import { configPaths, loadConfig, topOf, withAllowEntries, type NewAllow } from '../../scan/index.ts';
import { UsageError } from '../errors.ts';
import { existing, meantLeaks, scanEvery, toRequest, type ScanWishes } from '../meant-leaks.ts';
import { loadRules } from '../packs.ts';

const collect = (value: string, list: readonly string[]): string[] => [...list, value];

interface IgnoreOptions extends ScanWishes {
  readonly path: string;
  readonly reason: string;
  readonly until?: string;
  readonly dryRun?: boolean;
}

export function addIgnoreCommand(program: Command): void {
  program
    .command('ignore')
    .description('excuse leaks that are known and fine: write `allow` entries into the configuration')
    .argument('<leak...>', 'as reports name them: 3f2a9c81d0be, LW-3f2a9c81')
    .requiredOption('--reason <text>', 'why they are fine; stands in the configuration')
    .option('--until <day>', 'the last day on which they are excused, such as 2027-01-31 (default: for good)')
    .option('--path <path>', 'where to scan for them', '.')
    .option('--config <file>', 'configuration to write to (default: .github/leakwarden.yml)')
    .option('--key-file <file>', 'key for fingerprints of guessable values (or LEAKWARDEN_KEY)')
    .option('--packs <file>', 'more rules (may be repeated)', collect, [])
    .option('--dry-run', 'print the configuration as it would be, and write nothing')
    .option('--no-progress', 'no progress on the terminal')
    .addHelpText('after', help)
    .action(async (names: readonly string[], options: IgnoreOptions) => {
      await ignore(names, options);
    });
}

const help = `
Examples:
  leakwarden ignore 3f2a9c81d0be --reason "sample of the vendor"
  leakwarden ignore LW-3f2a9c81 LW-77b0c2d4 --reason "revoked on 2026-03-02" --until 2027-03-31

Of a table, whoever is in it now is excused; who comes later is told.
An organisation may refuse such entries of a repository; the next scan says so.
`;

async function ignore(names: readonly string[], options: IgnoreOptions): Promise<void> {
  const { until } = options;
  if (until !== undefined && until < new Date().toISOString().slice(0, 10))
    throw new UsageError(`--until ${until}: that day is gone by; name one to come, such as 2027-01-31`);
  const file = configFile(options);
  const request = await toRequest(existing(options.path), options);
  const report = await scanEvery({ ...request, covers: true }, options.progress);
  const leaks = meantLeaks(report, { leaks: names, fingerprints: [] });
  const entries = leaks.flatMap((leak) => entriesOf(report, leak, options));
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const after = await withAllowEntries(before ?? '', file, entries);
  if (options.dryRun === true) {
    process.stdout.write(after);
    return;
  }
  await write(file, { before, after }, options);
  const titles = leaks.map(({ id, title }) => `  ${id}  ${toPlain(title)}`);
  process.stdout.write(`Excused in ${relative('', file)}; commit that file:\n${titles.join('\n')}\n`);
}

/** Where the next scan looks. Throws UsageError for what App and Action refuse to read. */
function configFile({ path, config }: IgnoreOptions): string {
  const root = topOf(existing(path));
  const usual = configPaths.map((name) => join(root, name));
  const file =
    config === undefined ? (usual.find((each) => existsSync(each)) ?? join(root, '.github/leakwarden.yml')) : config;
  const facts = lstatSync(file, { throwIfNoEntry: false });
  if (facts && !facts.isFile())
    throw new UsageError(`${file}: is not an ordinary file, and such a configuration is not read`);
  return resolve(file);
}

/** What identifies the values, and of a guessable one the path as well: its fingerprint says little. */
function entriesOf(report: Report, leak: Leak, { reason, until }: IgnoreOptions): NewAllow[] {
  const why = { reason, ...(until === undefined ? {} : { until }) };
  const values = leak.findings.flatMap((index) => report.findings[index] ?? []);
  const tables = leak.datasets.flatMap((index) => report.datasets[index] ?? []);
  const all = [
    ...values.map(({ rule, path, fingerprint }) => ({
      ...(fingerprint.startsWith('sha256:') ? {} : { path: escapeGlob(path) }),
      rule,
      fingerprint,
      ...why,
    })),
    ...tables.map(({ path, fingerprint, covers }) => ({
      path: escapeGlob(path),
      fingerprint,
      ...(covers && { covers }),
      ...why,
    })),
  ];
  return [...new Map(all.map((entry) => [JSON.stringify(entry), entry])).values()];
}

/** What a scan would refuse does not stay. */
async function write(
  file: string,
  { before, after }: { readonly before: string | null; readonly after: string },
  { path, packs }: IgnoreOptions,
): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, after);
  try {
    await loadConfig(path, file, { rules: (await loadRules(packs)).rules });
  } catch (error) {
    if (before === null) rmSync(file);
    else writeFileSync(file, before);
    throw error;
  }
}
