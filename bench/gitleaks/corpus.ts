/** Files that two scanners are given: values made from the rules themselves, planted secrets, contents of packages. */
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'smol-toml';
import { makeMatch } from '../make/from-expression.ts';
import { checkOutHead } from '../make/git.ts';
import { makePlantedRepository } from '../make/planted.ts';
import { createRandom } from '../make/random.ts';
import type { MakeFolder } from '../run/scratch.ts';
import type { Fetched } from './configurations.ts';

const samplesOfRule = 6;
/** Bytes of packages, enough for every kind of file and few enough for a run of minutes. */
const packagesLimit = 15_000_000;

export function fillCorpus(
  target: string,
  { configurations, modules }: Fetched,
  makeFolder: MakeFolder,
  seed: string,
): void {
  for (const { name, text } of configurations) writeMade(join(target, 'made'), name, text, seed);
  writeEdges(join(target, 'edges'), seed);
  const history = makeFolder('planted');
  makePlantedRepository(history, seed);
  mkdirSync(join(target, 'planted'));
  checkOutHead(history, join(target, 'planted'), makeFolder('index'));
  for (const [index, module] of modules.entries()) copyPackage(module, join(target, 'packages', `module-${index + 1}`));
  copyInstalled(join(import.meta.dirname, '../../node_modules'), join(target, 'packages'));
}

interface RawRule {
  readonly id?: string;
  readonly regex?: string;
  readonly path?: string;
  readonly keywords?: readonly string[];
}

/** One file a rule: alone in a line, quoted, and behind others. */
function writeMade(folder: string, name: string, text: string, seed: string): void {
  const { rules = [] } = parse(text) as { readonly rules?: readonly RawRule[] };
  for (const { id = '', regex, path, keywords = [] } of rules) {
    const random = createRandom(`${seed} ${name} ${id}`);
    const ending = (path && makeMatch(path, random)) || 'txt';
    const file = path === undefined ? `${id}.${ending}` : `${id}-${ending.replaceAll('/', '_')}`;
    const values = Array.from({ length: samplesOfRule }, () => (regex ? makeMatch(regex, random) : 'nothing'));
    const lines = values.flatMap((value, index) => (value === null ? [] : [dress(value, index)]));
    writeFile(join(folder, name.replaceAll(/[^\w]+/g, '-'), file), [`# ${keywords[0] ?? ''}`, ...lines, ''].join('\n'));
  }
}

function dress(value: string, index: number): string {
  return (
    [value, `value = "${value}"`, `{"a": "${value}", "b": 1}`, `  - ${value}  # note`, `x(${value})`, `${value};`][
      index
    ] ?? value
  );
}

/** What the features are about: near and far, excused and not. */
function writeEdges(folder: string, seed: string): void {
  const random = createRandom(`${seed} edges`);
  const hex = (length: number): string => random.text('0123456789abcdef', length);
  const low = (length: number): string => random.text('0123456789abcdefghijklmnopqrstuvwxyz', length);
  const filler = `${'nothing to see here\n'.repeat(150)}\n`;
  const files: Readonly<Record<string, string>> = {
    'far.txt': `FARKEYWORD\n${filler}abcdef:${hex(24)}\n${filler}qwerty:${hex(24)}\n`,
    'without.txt': `abcdef:${hex(24)}\n`,
    'groups.txt': `fga=${hex(16)}\nfgb=${random.text('ABCDEFGHJKLMNPQR', 18)}\nSECOND-${low(20)}\nsecond-${'ab'.repeat(10)}\nsecond-notreal${low(13)}\n`,
    'entropy.txt': `second-${'abcdefgh'.repeat(2)}abcd\nsecond-abcdefghabcdefghabcd\nsecond-aabbccddeeffgghhiijj\n`,
    'short.txt': `q7${hex(20)} and Q7${hex(20)}\n`,
    'lines.txt': `byline_${low(16)} # example\nbyline_${low(16)}\nbymatch=test/${low(16)}\nbymatch=live/${low(16)}\n`,
    'both.txt': `both_a${low(13)}b7\nboth_a${low(6)}cc${low(7)}\nboth_b7${low(14)}\n`,
    'a/.env': `INENV=${hex(20)}\n`,
    'a/env.txt': `INENV=${hex(20)}\n`,
    'b/release.keystore': 'nothing\n',
    'b/release.keystores': 'nothing\n',
    'near.txt': `partid-12345678\n\n\ncomposite-${hex(20)}\n`,
    'apart.txt': `partid-12345678\n\n\n\n\ncomposite-${hex(20)}\n`,
    'alone.txt': `composite-${hex(20)}\npartid-\n`,
    'allowed/a.txt': `fga=fine${hex(12)}\nbyline_${low(16)}\n`,
    'ignored/a.txt': `byline_${low(16)}\n`,
    'neighbours.txt': `fga=${hex(16)}fga=${hex(16)} fga=${hex(16)}\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFile(join(folder, name), text);
}

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Without the folders whose names global allowlists leave out. */
function copyInstalled(folder: string, target: string): void {
  let left = packagesLimit;
  for (const name of readdirSync(folder).toSorted()) {
    if (name.startsWith('.') || name.startsWith('@') || left <= 0) continue;
    const size = sizeOf(join(folder, name));
    if (size > left / 2) continue;
    left -= size;
    copyPackage(join(folder, name), join(target, name));
  }
}

function copyPackage(folder: string, target: string): void {
  cpSync(folder, target, {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || (statSync(path).size < 5_000_000 && isText(path)),
  });
}

/** Binary files and archives are another matter than rules. */
function isText(path: string): boolean {
  return !readFileSync(path).subarray(0, 8_192).includes(0);
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
