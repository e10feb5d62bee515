/** By which configuration settings are judged: a file, or what organisation and repository have on GitHub. */
import { filesFromApi, loadConfigurationAt, readHomes, readTip } from '../../../gate/index.ts';
import { findRepository, type GitHub } from '../../../github/index.ts';
import { settingsPolicyIds } from '../../../rules/index.ts';
import { loadConfig, loadFloor, type SettingsAction, type SettingsConfig } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { loadRules } from '../../packs.ts';
import type { SettingsOptions } from './options.ts';
import type { GitHubTarget } from '../../target.ts';

export interface LoadedSettings {
  readonly config: SettingsConfig;
  readonly notices: readonly string[];
}

/** @throws ConfigError, UsageError, GitHubProblem */
export async function loadSettings(
  github: GitHub,
  target: GitHubTarget,
  options: SettingsOptions,
): Promise<LoadedSettings> {
  const { config, notices } = await loadConfiguration(github, target, options);
  return { config: narrow(config.settings, options), notices };
}

/** All of it. @throws ConfigError, UsageError, GitHubProblem */
export async function loadConfiguration(
  github: GitHub,
  target: GitHubTarget,
  { config: file }: Pick<SettingsOptions, 'config'>,
): Promise<LoadedFrom> {
  const { rules } = await loadRules([]);
  return file === undefined
    ? loadFromGitHub(github, target, rules)
    : loadConfig('.', file, { rules, organisation: undefined });
}

async function loadFromGitHub(github: GitHub, { owner, repo }: GitHubTarget, rules: Rules): Promise<LoadedFrom> {
  const filesOf = (home: GitHubTarget & { readonly repo: string }, at: string) => filesFromApi(github, home, at);
  const homes = await readHomes({ github, policies: [], filesOf }, owner, repo);
  const unreadable = homes.find((home) => home.state === 'unreadable');
  if (unreadable) throw unreadable.error;
  const texts = homes.flatMap((home) => (home.state === 'read' ? [home.text] : []));
  const floor = await loadFloor(texts, rules);
  const present = repo === null ? null : await findRepository(github, { owner, repo });
  const commit = present && (await readTip(github, present, present.defaultBranch));
  const files = present && commit !== null ? filesFromApi(github, present, commit) : null;
  return loadConfigurationAt({ rules, floor, exposure: present?.visibility ?? 'unknown' }, files);
}

type Rules = Awaited<ReturnType<typeof loadRules>>['rules'];
type LoadedFrom = Pick<Awaited<ReturnType<typeof loadConfigurationAt>>, 'config' | 'notices'>;

/** `--policy` leaves out all others, and `--fix` means those that it names. */
function narrow(config: SettingsConfig, { policy: named, fix, dryRun }: SettingsOptions): SettingsConfig {
  if (named.length === 0) return config;
  const wrong = named.find((id) => !settingsPolicyIds.some((known) => known === id));
  if (wrong !== undefined)
    throw new UsageError(`--policy ${wrong}: unknown policy; there are ${settingsPolicyIds.join(', ')}`);
  const action = (id: string): SettingsAction => (!named.includes(id) ? 'off' : fix || dryRun ? 'fix' : 'report');
  return { ...config, policies: Object.fromEntries(settingsPolicyIds.map((id) => [id, action(id)])) };
}
