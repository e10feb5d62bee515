/** `leakwarden dictionary build`: one's own customers as a keyed file that holds no value. */
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { toCount, toPlain } from '../../report/index.ts';
import { knownKinds, readCustomers, type CustomerColumns, type CustomerKind } from '../../scan/index.ts';
import { collect } from '../collect.ts';
import { UsageError } from '../errors.ts';
import { readKey } from '../key.ts';
import { assertFolderOf } from '../output-folder.ts';
import { loadRules } from '../packs.ts';
import { whileShown } from '../progress.ts';
import { openCustomers } from './dictionary/source.ts';

interface BuildOptions {
  readonly output: string;
  readonly keyFile?: string;
  readonly column: readonly string[];
  readonly encoding?: string;
}

export function addDictionaryCommand(program: Command): void {
  program
    .command('dictionary')
    .description('recognise your own customers in scans without storing their data')
    .command('build')
    .description('make a dictionary from a table of customers: keyed hashes from which no value can be recovered')
    .argument('<file>', 'a table with a header: CSV, XLSX or JSON')
    .requiredOption('--output <file>', 'write the dictionary to this file (only you can read it)')
    .option('--key-file <file>', 'the fingerprint key that scans will use (or LEAKWARDEN_KEY)')
    .option(
      '--column <kind=name>',
      `what a column holds, if its name does not say so: ${knownKinds.join(', ')} (may be repeated)`,
      collect,
      [],
    )
    .option(
      '--encoding <name>',
      'encoding of a CSV file, such as windows-1252 (default: UTF-8, or UTF-16 with a byte order mark)',
    )
    .addHelpText('after', examples)
    .action(runBuild);
}

const examples = `
Examples:
  leakwarden dictionary build customers.csv --output .github/customers.dict --key-file key
  leakwarden dictionary build old.csv --output customers.dict --key-file key --encoding windows-1252
  leakwarden dictionary build crm.xlsx --output customers.dict --column account=ref --column domain=web
Then, in .github/leakwarden.yml:
  organisation: { dictionary: customers.dict }
`;

async function runBuild(file: string, options: BuildOptions): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`${file}: file not found`);
  assertFolderOf(options.output);
  const key = readKey(options.keyFile);
  if (key === null)
    throw new UsageError(
      'a dictionary needs a key, because without one anybody could test names against it; make one with `openssl rand -hex 32 > key` and pass it with --key-file',
    );
  const { rules } = await loadRules([]);
  const columns = new Map(options.column.map(toColumn));
  const { customers, built } = await whileShown(`reading ${toPlain(file)}`, async () => {
    const source = await openCustomers(file, options.encoding ?? null);
    const read = readCustomers({ file, source, rules, columns });
    return { customers: read, built: read.builder.build(key) };
  });
  writeFileSync(options.output, built.text, { mode: 0o600 });
  // A file that was there keeps its mode.
  chmodSync(options.output, 0o600);
  process.stderr.write(describe(customers, built, options.output));
}

function toColumn(text: string): readonly [string, CustomerKind] {
  const at = text.indexOf('=');
  const kind = knownKinds.find((each) => each === text.slice(0, at));
  if (!kind || at === text.length - 1)
    throw new UsageError(`--column ${text}: takes KIND=NAME, where KIND is one of ${knownKinds.join(', ')}`);
  return [text.slice(at + 1), kind];
}

function describe(
  { rows, taken }: CustomerColumns,
  { counts, leftOut, providers, text }: ReturnType<CustomerColumns['builder']['build']>,
  output: string,
): string {
  const lines = [
    `${toCount(rows)} rows; used: ${taken.map(({ column, kind }) => `${column} as ${kind}`).join(', ')}`,
    `in the dictionary: ${knownKinds.map((kind) => `${toCount(counts[kind])} ${kind}`).join(', ')}`,
    ...knownKinds
      .filter((kind) => leftOut[kind] > 0)
      .map((kind) => `left out: ${toCount(leftOut[kind])} ${kind}: ${whyLeftOut[kind]}`),
    ...(providers > 0 ? [`left out: ${toCount(providers)} domains of mail providers`] : []),
    `${output}: ${(text.length / 1_000).toFixed(0)} kB`,
  ];
  return `${lines.join('\n')}\n`;
}

const whyLeftOut = {
  email: 'not an address',
  domain: 'not a domain',
  account: 'shorter than 6 characters (8 if all are digits) or without a digit: too common to look for',
  name: 'a single common word',
} as const;
