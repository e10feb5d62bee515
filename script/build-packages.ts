/**
 * What people install, in release/ (or `--into FOLDER`): the npm package, single executables, SHA-256 checksums, an SBOM.
 * `--here`: the executable of this platform alone. Called by `script/release --packages`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { makeExecutable, otherPlatforms, thisPlatform } from './packages/executable.ts';
import { toBillOfMaterials } from './packages/sbom.ts';

const home = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: { into: { type: 'string' }, here: { type: 'boolean', default: false } },
});
const target = resolve(options.into ?? join(home, 'release'));
const scratch = mkdtempSync(join(tmpdir(), 'leakwarden-packages-'));
const { version } = manifest;
const steps = 3 + (options.here ? 1 : 1 + otherPlatforms.length);
let step = 0;

try {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  makeAll();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function makeAll(): void {
  begin('building the program');
  const inputs = join(scratch, 'inputs.json');
  const stage = join(scratch, 'package');
  execFileSync(process.execPath, [join(home, 'script/build.ts'), '--into', stage, '--inputs', inputs], {
    stdio: 'inherit',
  });
  copyNativeEngine(join(stage, 'dist'));
  begin('npm package');
  for (const name of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'rules/schema', 'report/schema'])
    cpSync(join(home, name), join(stage, name), { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', target], {
    cwd: stage,
    stdio: 'pipe',
  });
  for (const platform of [thisPlatform, ...(options.here ? [] : otherPlatforms)])
    makeOne(platform, join(stage, 'dist'));
  begin('SBOM and checksums');
  const bill = { home, inputs: JSON.parse(readFileSync(inputs, 'utf8')) as string[], node: process.versions.node };
  writeFileSync(join(target, `leakwarden-${version}.cdx.json`), toBillOfMaterials(bill));
  writeFileSync(join(target, 'SHA256SUMS'), checksums());
}

/** One that cannot be had is left out, aloud. What is made for another platform cannot be tried here, and its name says so. */
function makeOne(platform: string, program: string): void {
  begin(`executable for ${platform}`);
  const isTried = platform === thisPlatform;
  const name = `leakwarden-${version}-${platform}${isTried ? '' : '-not-tried'}${platform.startsWith('win32') ? '.exe' : ''}`;
  const file = join(target, name);
  try {
    makeExecutable({ program, version, platform, target: file, scratch });
  } catch (error) {
    rmSync(file, { force: true });
    if (isTried) throw error;
    process.stderr.write(`left out: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown reason'}\n`);
    return;
  }
  if (isTried) tryOut(file);
}

function tryOut(file: string): void {
  const environment = { ...process.env, XDG_CACHE_HOME: join(scratch, 'cache') };
  const said = execFileSync(file, ['--version'], { encoding: 'utf8', env: environment }).trim();
  if (said !== version) throw new Error(`${file} says ${said}, and not ${version}`);
}

/** Most of re2's file are symbols for a debugger. */
function copyNativeEngine(place: string): void {
  const built = join(home, 'node_modules/re2/build/Release/re2.node');
  if (!existsSync(built)) {
    process.stderr.write('re2 could not be built here: the packages have the portable engine only\n');
    return;
  }
  const copy = join(place, `re2-${thisPlatform}.node`);
  copyFileSync(built, copy);
  if (process.platform === 'linux') execFileSync('strip', ['--strip-unneeded', copy]);
}

/** As `sha256sum --check` reads them. */
function checksums(): string {
  const line = (name: string): string =>
    `${createHash('sha256')
      .update(readFileSync(join(target, name)))
      .digest('hex')}  ${name}\n`;
  return readdirSync(target).toSorted().map(line).join('');
}

function begin(what: string): void {
  step += 1;
  process.stderr.write(`step ${step} of ${steps}: ${what}\n`);
}
