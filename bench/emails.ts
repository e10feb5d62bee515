/** The e-mail checker: how fast it is, and how often it is right, beside its peers: `script/bench --emails [--count N]`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import emailAddresses from 'email-addresses';
import validator from 'validator';
import { parseAddress } from '../rules/index.ts';
import { checkAddress } from '../scan/index.ts';
import { makeList } from './emails/list.ts';
import { measureSlips } from './emails/slips.ts';
import { readSyntaxVectors } from './emails/vectors.ts';
import { toTable } from './print/markdown.ts';
import { measure } from './run/measure.ts';
import { median } from './run/median.ts';
import { withFolders } from './run/scratch.ts';

const { values: options } = parseArgs({ options: { count: { type: 'string', default: '100000' } } });
const count = Number(options.count);
if (!Number.isInteger(count) || count < 1)
  throw new Error(`--count takes a whole number from 1, not "${options.count}"`);

/** Seconds that 100,000 addresses may take, offline, the start of the program included. */
const limit = 10;
const rounds = 5;

const generous = { allow_utf8_local_part: true, allow_ip_domain: true, require_tld: false } as const;
const syntax: readonly (readonly [name: string, accepts: (address: string) => boolean])[] = [
  ['leakwarden', (address) => parseAddress(address).parts !== null],
  ['validator isEmail', (address) => validator.isEmail(address)],
  ['validator isEmail, most lenient', (address) => validator.isEmail(address, generous)],
  ['email-addresses', (address) => emailAddresses.parseOneAddress(address) !== null],
];

printSyntax();
printSlips();
const list = makeList(count, 'bench');
printChecks();
await printCommand();

function printSyntax(): void {
  const vectors = readSyntaxVectors();
  const rows = syntax.map(([name, accepts]) => {
    const judged = vectors.map(({ address, isAddress }) => [accepts(address), isAddress] as const);
    const both = judged.filter(([accepted, isAddress]) => accepted && isAddress).length;
    const accepted = judged.filter(([each]) => each).length;
    const addresses = judged.filter(([, isAddress]) => isAddress).length;
    const right = judged.filter(([each, isAddress]) => each === isAddress).length;
    return [name, (both / accepted).toFixed(3), (both / addresses).toFixed(3), `${right} / ${vectors.length}`];
  });
  console.log(`Syntax, ${vectors.length} vectors of is_email 3.04\n`);
  console.log(toTable(['checker', 'precision', 'recall', 'right'], rows));
}

function printSlips(): void {
  const { slips, right, silent, wrong, known, corrected } = measureSlips();
  console.log(`\nMisspelt domains: ${slips} slips of well-known domains\n`);
  const rows = [[`${right} / ${slips}`, `${silent} / ${slips}`, `${wrong} / ${slips}`, `${corrected} / ${known}`]];
  console.log(toTable(['put right', 'left alone', 'taken for another', 'known domains corrected'], rows));
}

/** Both in this process, in turn, over the same list. */
function printChecks(): void {
  const checkers: readonly (readonly [string, (address: string) => unknown])[] = [
    ['leakwarden checkAddress (syntax, lists, verdict, suggestion)', checkAddress],
    ['validator isEmail (syntax)', (address) => validator.isEmail(address)],
  ];
  const times = new Map<string, number[]>(checkers.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, check] of checkers) {
      const started = performance.now();
      for (const address of list) check(address);
      // The first round loads the lists and warms up.
      if (round > 0) times.get(name)?.push(performance.now() - started);
    }
  }
  const own = median(times.get(checkers[0]?.[0] ?? '') ?? []);
  const rows = [...times].map(([name, each]) => [
    name,
    median(each).toFixed(0),
    ((median(each) * 1_000_000) / count / 1_000).toFixed(2),
    (own / median(each)).toFixed(2),
  ]);
  console.log(`\n${count.toLocaleString('en')} addresses in one process\n`);
  console.log(toTable(['checker', 'median ms', 'µs an address', 'leakwarden takes times as long'], rows));
}

async function printCommand(): Promise<void> {
  await withFolders(async (makeFolder) => {
    const folder = makeFolder('emails');
    const file = join(folder, 'list.csv');
    writeFileSync(file, `id,email\n${list.map((address, row) => `${row},${address}`).join('\n')}\n`);
    const words = [process.execPath, join(import.meta.dirname, '../dist/leakwarden.js'), 'emails', file];
    const { seconds, exitCode } = await measure([...words, '--output', join(folder, 'checked.csv')], {
      folder,
      output: null,
      timeoutSeconds: 120,
    });
    if (exitCode !== 1)
      throw new Error(`the list holds broken addresses, yet the command ended with ${exitCode ?? 'a signal'}`);
    const allowed = (limit * count) / 100_000;
    console.log(`\nThe whole command, list read and written back\n`);
    console.log(
      toTable(
        ['addresses', 'seconds', 'limit', 'share of the limit'],
        [[String(count), seconds.toFixed(2), allowed.toFixed(2), (seconds / allowed).toFixed(2)]],
      ),
    );
    if (seconds > allowed) process.exitCode = 1;
  });
}
