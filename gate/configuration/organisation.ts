/** The floor of an organisation: the configuration in its own repositories, each as it is seen now. */
import { findRepository, isProblem, type GitHub, type Repository } from '../../github/index.ts';
import type { ConfigText } from '../../scan/index.ts';
import { readTip, UnreadableError, type CommitFiles } from './files.ts';
import { findConfig } from './find.ts';

/** Organisation-wide files stand in these, from the most private to the most public. */
const usual = ['.github-private', '.github'] as const;

/** Where they stand in them. */
const paths = ['.github/leakwarden.yml', '.github/leakwarden.yaml'];

export type HomeState = { readonly name: string } & (
  | { readonly state: 'read'; readonly commit: string; readonly text: ConfigText; readonly texts: ConfigurationTexts }
  /** The tree says so. */
  | { readonly state: 'nothing'; readonly commit: string | null }
  /** There is no such repository, or the token does not reach it; GitHub answers both the same way. */
  | { readonly state: 'hidden' }
  | { readonly state: 'unreadable'; readonly error: Error }
);

/** What was read of a configuration, by path: itself, what it extends, its dictionary. */
export type ConfigurationTexts = ReadonlyMap<string, string | null>;

export interface HomeRequest {
  readonly github: GitHub;
  readonly filesOf: (repository: Repository, commit: string) => CommitFiles;
  /** `owner/name` of homes that the operator named: of each owner, only these count. */
  readonly policies: readonly string[];
}

/** Names of the repositories that hold the floor of an owner. */
export function homesOf(owner: string, policies: readonly string[]): readonly string[] {
  const named = policies.map((policy) => policy.split('/')).filter(([of]) => of?.toLowerCase() === owner.toLowerCase());
  return named.length > 0 ? named.map(([, name = '']) => name) : usual;
}

/** @param own name of the repository that is judged, which is not its own floor */
export async function readHomes(asking: HomeRequest, owner: string, own: string | null): Promise<readonly HomeState[]> {
  const names = homesOf(owner, asking.policies).filter((name) => name.toLowerCase() !== own?.toLowerCase());
  return Promise.all(names.map((name) => readHome(asking, owner, name)));
}

async function readHome(asking: HomeRequest, owner: string, name: string): Promise<HomeState> {
  try {
    return (await openHome(asking, owner, name)) ?? { name, state: 'hidden' };
  } catch (error) {
    if (error instanceof UnreadableError) return { name, state: 'unreadable', error };
    throw error;
  }
}

async function openHome({ github, filesOf }: HomeRequest, owner: string, name: string): Promise<HomeState | null> {
  const found = await findOrNull(github, owner, name);
  if (!found) return null;
  const commit = await readTip(github, found, found.defaultBranch);
  const label = `${owner}/${name}`;
  const show = (path: string): string => `${label}: ${path}`;
  const config = commit === null ? null : await findConfig(filesOf(found, commit), { show }, paths);
  if (commit === null || config === null) return { name, state: 'nothing', commit };
  const texts = new Map([[config.file, config.text]]);
  return { name, state: 'read', commit, texts, text: { ...config, label, readText: keeping(config, texts) } };
}

async function findOrNull(github: GitHub, owner: string, repo: string): Promise<Repository | null> {
  try {
    return await findRepository(github, { owner, repo });
  } catch (error) {
    if (isProblem(error, 'forbidden')) return null;
    throw error;
  }
}

function keeping({ readText }: ConfigText, texts: Map<string, string | null>): NonNullable<ConfigText['readText']> {
  return async (path, limit) => {
    const text = (await readText?.(path, limit)) ?? null;
    texts.set(path, text);
    return text;
  };
}
