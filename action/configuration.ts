/** The configuration of the branch that is protected, above the floor of the organisation. */
import {
  filesFromApi,
  filesFromGit,
  loadConfigurationAt,
  readHomes,
  type CommitFiles,
  type Configuration,
  type HomeState,
  type ConfigurationSources,
} from '../gate/index.ts';
import { loadFloor, type ConfigText } from '../scan/index.ts';
import { ActionError } from './errors.ts';
import type { HistoryContent } from './history.ts';
import type { Run } from './run-context.ts';

export interface RunConfiguration extends Configuration {
  /** What it was loaded with. */
  readonly loading: ConfigurationSources;
}

/** `commit` null: the branch has none yet, and nothing but the organisation's holds. Throws ConfigError. */
export async function loadConfiguration(
  run: Run,
  commit: string | null,
  content: HistoryContent | null,
): Promise<RunConfiguration> {
  const { github, repository, rules } = run;
  const { owner, repo } = repository.where;
  // A workflow's own token reaches only the homes that are public; another token may reach more.
  const asking = github && {
    github,
    policies: [],
    filesOf: (home: Run['repository']['where'], at: string) => filesFromApi(github, home, at),
  };
  const homes = asking ? await readHomes(asking, owner, repo) : [];
  const loading = { rules, exposure: repository.visibility, floor: await loadFloor(homes.flatMap(toText), rules) };
  const loaded = await loadConfigurationAt(loading, commit === null ? null : await filesOf(run, commit, content));
  const floor = github === null ? ['without a token the configuration of the organisation is not read'] : [];
  return { ...loaded, notices: [...loaded.notices, ...floor], loading };
}

/** Nothing is kept between runs: what cannot be read now is not known. */
function toText(home: HomeState): readonly ConfigText[] {
  if (home.state === 'unreadable') throw home.error;
  return home.state === 'read' ? [home.text] : [];
}

/** From the history that is looked at, from GitHub, or else from the checkout. Throws ActionError where none has it. */
async function filesOf(
  { github, repository, checkout }: Run,
  commit: string,
  content: HistoryContent | null,
): Promise<CommitFiles> {
  if (content && (await content.contains(commit))) return filesFromGit(content, commit);
  if (github) return filesFromApi(github, repository.where, commit);
  const clone = checkout?.lack === null ? checkout.clone : null;
  if (clone && (await clone.contains(commit)) && (await clone.isSound({ starts: [], range: toRange(commit) })))
    return filesFromGit(clone, commit);
  throw new ActionError(
    'the configuration of the default branch cannot be read: give this action a token with `contents: read`, or check all of the repository out before',
  );
}

function toRange(commit: string): { head: string; from: readonly string[] } {
  return { head: commit, from: [commit] };
}
