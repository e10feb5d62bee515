/** Single executables: Node, with the program inside of it (https://nodejs.org/docs/latest-v24.x/api/single-executable-applications.html). */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import nodes from './nodes.json' with { type: 'json' };

export const thisPlatform = `${process.platform}-${process.arch}`;
/** Where the registry of npm has a Node of the same version. macOS wants a signature, which only a Mac can give. */
export const otherPlatforms = (['linux-arm64', 'win32-x64'] as const).filter((name) => name !== thisPlatform);

interface Parts {
  /** A built `dist`. */
  readonly program: string;
  readonly version: string;
  readonly platform: string;
  readonly target: string;
  /** For what lies about meanwhile. */
  readonly scratch: string;
}

/** @throws Error where Node cannot be had for the platform */
export function makeExecutable({ program, version, platform, target, scratch }: Parts): void {
  const here = join(scratch, platform);
  mkdirSync(here, { recursive: true });
  const node = platform === thisPlatform ? process.execPath : fetchNode(platform, here);
  copyFileSync(node, target);
  chmodSync(target, 0o755);
  if (platform.startsWith('darwin')) execFileSync('codesign', ['--remove-signature', target]);
  const blob = makeBlob({ program, version, platform, here });
  const fuse = ['--sentinel-fuse', 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'];
  const segment = platform.startsWith('darwin') ? ['--macho-segment-name', 'NODE_SEA'] : [];
  execFileSync('postject', [target, 'NODE_SEA_BLOB', blob, ...fuse, ...segment], {
    stdio: 'pipe',
    env: withOwnTools(),
  });
  if (platform.startsWith('darwin')) execFileSync('codesign', ['--sign', '-', target]);
}

function withOwnTools(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [join(import.meta.dirname, '../../node_modules/.bin'), process.env['PATH']].join(delimiter),
  };
}

interface Inside {
  readonly program: string;
  readonly version: string;
  readonly platform: string;
  readonly here: string;
}

function makeBlob({ program, version, platform, here }: Inside): string {
  const write = (name: string, text: string): string => {
    writeFileSync(join(here, name), text);
    return join(here, name);
  };
  const fits = (name: string): boolean => !name.endsWith('.node') || name === `re2-${platform}.node`;
  const files = new Map(
    readdirSync(program)
      .filter(fits)
      .map((name) => [name, join(program, name)]),
  );
  files.set('start.cjs', join(import.meta.dirname, 'inside.cjs'));
  // Node would try each file as CommonJS first.
  files.set('package.json', write('package.json', '{ "type": "module" }\n'));
  const blob = join(here, 'blob');
  const config = {
    main: join(import.meta.dirname, 'start.cjs'),
    output: blob,
    disableExperimentalSEAWarning: true,
    assets: {
      ...Object.fromEntries(files),
      files: write('files.json', JSON.stringify([...files.keys()])),
      id: write('id', `${version}-${hashOf([...files.values()])}`),
    },
  };
  execFileSync(process.execPath, ['--experimental-sea-config', write('sea.json', JSON.stringify(config))]);
  return blob;
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\n');
  return hash.digest('hex').slice(0, 16);
}

function fetchNode(platform: string, here: string): string {
  const known = platform === 'linux-arm64' || platform === 'win32-x64' ? nodes[platform] : undefined;
  if (!known) throw new Error('no Node for it is known');
  if (process.versions.node !== nodes.version)
    throw new Error(`this is Node ${process.versions.node}, and that one would be ${nodes.version}`);
  execFileSync('npm', ['pack', '--silent', `${known.package}@${nodes.version}`, '--pack-destination', here], {
    stdio: 'pipe',
  });
  const tarball = join(here, `${known.package}-${nodes.version}.tgz`);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (integrity !== known.integrity) throw new Error(`${tarball} is not what script/packages/nodes.json says`);
  execFileSync('tar', ['-xzf', tarball, '-C', here]);
  return join(here, 'package/bin', platform.startsWith('win32') ? 'node.exe' : 'node');
}
