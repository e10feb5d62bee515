/** The repository with planted secrets: made anew for each run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gitIn, type Git } from './git.ts';
import { createNegatives, type Negative } from './negatives.ts';
import { createPlants, type Place, type Plant } from './plants/index.ts';

export interface PlantedRepository {
  readonly plants: readonly Plant[];
  readonly negatives: readonly Negative[];
  /** The commits and tags whose message holds a plant, by its kind. */
  readonly messages: ReadonlyMap<string, string>;
}

interface Site {
  readonly git: Git;
  readonly folder: string;
  /** The one that is checked out. */
  readonly branch: string;
  readonly plants: readonly Plant[];
}

/** Fills an empty folder. */
export function makePlantedRepository(folder: string, seed: string): PlantedRepository {
  gitIn(folder)(['init', '--quiet', '--initial-branch', 'main']);
  write(folder, { path: 'README.md', content: '# Fabrikam\n\nOrders, billing and their tools.\n' });
  return plantOn('main', folder, seed);
}

/** Onto the branch that is checked out in this folder. */
export function plantOn(branch: string, folder: string, seed: string): PlantedRepository {
  const site: Site = { git: gitIn(folder), folder, branch, plants: createPlants(seed) };
  const negatives = createNegatives(seed);
  assertPathsDiffer([...site.plants, ...negatives]);
  commitFiles(site, at(site, 'removed'), 'Start');
  commitFiles(site, [...at(site, 'head'), ...negatives], 'Add the services');
  site.git(['rm', '--quiet', ...at(site, 'removed').map(({ path }) => path)]);
  site.git(['commit', '--quiet', '--message', 'Clean up']);
  leaveOnBranch(site);
  hideInMerge(site);
  hideInStash(site);
  return { plants: site.plants, negatives, messages: new Map([...commitMessages(site), ...tagMessages(site)]) };
}

function at(site: Site, place: Place): Plant[] {
  return site.plants.filter((plant) => plant.place === place);
}

function write(folder: string, { path, content }: { path: string; content: string | Buffer }): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function commitFiles(
  { git, folder }: Site,
  files: readonly { path: string; content: string | Buffer }[],
  message: string,
): void {
  for (const file of files) write(folder, file);
  git(['add', '--force', '--all']);
  git(['commit', '--quiet', '--message', message]);
}

/** A branch that nobody merged. */
function leaveOnBranch(site: Site): void {
  site.git(['switch', '--quiet', '--create', 'experiment']);
  commitFiles(site, at(site, 'other branch'), 'Try something');
  site.git(['switch', '--quiet', site.branch]);
}

/** Files that came with the merge itself, as when a conflict is resolved: `git log -p` does not show them. */
function hideInMerge(site: Site): void {
  const { git, folder } = site;
  git(['switch', '--quiet', '--create', 'feature']);
  commitFiles(site, [{ path: 'docs/feature.md', content: 'A feature.\n' }], 'Describe the feature');
  git(['switch', '--quiet', site.branch]);
  git(['merge', '--quiet', '--no-ff', '--no-commit', 'feature']);
  for (const plant of at(site, 'merge commit')) write(folder, plant);
  git(['add', '--all']);
  git(['commit', '--quiet', '--message', "Merge branch 'feature'"]);
}

/** Changes that were put aside without staging them. */
function hideInStash(site: Site): void {
  const stashed = at(site, 'stash');
  commitFiles(
    site,
    stashed.map(({ path }) => ({ path, content: '# filled in by hand\n' })),
    'Add empty settings',
  );
  for (const plant of stashed) write(site.folder, plant);
  site.git(['stash', 'push', '--quiet']);
}

function commitMessages(site: Site): [string, string][] {
  return at(site, 'commit message').map(({ kind, content }) => {
    site.git(['commit', '--quiet', '--allow-empty', '--file', '-'], content.toString());
    return [kind, site.git(['rev-parse', 'HEAD'])];
  });
}

function tagMessages(site: Site): [string, string][] {
  return at(site, 'tag message').map(({ kind, content }, index) => {
    const name = `v1.0.${index}`;
    site.git(['tag', '--annotate', name, '--file', '-'], content.toString());
    return [kind, site.git(['rev-parse', name])];
  });
}

/** A finding is told by its path, so each path may stand for one thing only. */
function assertPathsDiffer(files: readonly { path: string }[]): void {
  const paths = files.map(({ path }) => path).filter((path) => path !== '');
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new Error(`two plantings have the path ${twice}`);
}
