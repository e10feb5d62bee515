/** Histories of real code that anybody can make again: pinned versions of npm packages, one commit each. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn } from './git.ts';

export interface PackageHistory {
  readonly title: string;
  /** Names with versions, oldest first. */
  readonly packages: readonly string[];
}

/** Library code, minified bundles, data of places and made-up people, types: what a scan meets every day. */
export const packageHistories: readonly PackageHistory[] = [
  {
    title: 'moment (code, translations)',
    packages: ['2.10.6', '2.15.2', '2.18.1', '2.22.2', '2.24.0', '2.29.1', '2.29.4', '2.30.1'].map(
      (version) => `moment@${version}`,
    ),
  },
  {
    title: 'typescript (large files)',
    packages: ['4.9.5', '5.0.4', '5.2.2', '5.4.5'].map((version) => `typescript@${version}`),
  },
  {
    title: 'faker (made-up people)',
    packages: ['8.0.2', '8.2.0', '8.4.1', '9.0.3'].map((version) => `@faker-js/faker@${version}`),
  },
  {
    title: 'country data (tables)',
    packages: ['world-countries@4.0.0', 'world-countries@5.0.0', 'country-json@2.0.0', 'country-json@2.3.0'],
  },
];

/** Fills an empty folder with a repository. Throws where the registry does not serve a version. */
export function makePackageHistory(folder: string, { packages }: PackageHistory, scratch: string): void {
  const git = gitIn(folder);
  git(['init', '--quiet', '--initial-branch', 'main']);
  for (const name of packages) {
    unpackInto(folder, pack(name, scratch));
    git(['add', '--all', '--force']);
    git(['commit', '--quiet', '--allow-empty', '--message', name]);
  }
  git(['gc', '--quiet']);
}

function pack(name: string, scratch: string): string {
  const words = ['pack', name, '--pack-destination', scratch, '--ignore-scripts', '--silent'];
  const file = execFileSync('npm', words, { cwd: scratch, encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
  return join(scratch, file);
}

function unpackInto(folder: string, archive: string): void {
  for (const entry of readdirSync(folder)) if (entry !== '.git') rmSync(join(folder, entry), { recursive: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['--extract', '--gzip', '--strip-components=1', '--file', archive, '--directory', folder]);
  rmSync(archive);
}
