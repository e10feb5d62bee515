/** Asks GitHub who has which right, each time: rights change. */
import {
  isProblem,
  isTeamMember,
  readCommitAccounts,
  readRights,
  type GitHub,
  type Person,
  type Where,
} from '../../github/index.ts';
import type { Refusal } from '../../report/index.ts';
import type { Config } from '../../scan/index.ts';
import { approvingTeams, mayDecide, type Asking } from './approvers.ts';

export interface Speaker {
  readonly github: GitHub;
  /** The repository that leaks: its people and its configuration decide, wherever its issues stand. */
  readonly where: Where;
  readonly config: Config;
  readonly person: Pick<Person, 'id' | 'login'>;
}

/**
 * @param authors ids of the accounts that brought the leak in, which let it pass only where `enforce.self` says so;
 * null: the command lets nothing pass
 */
export async function askRight(
  speaker: Speaker,
  authors: (() => Promise<ReadonlySet<number>>) | null,
): Promise<'yes' | Refusal> {
  const { config, person } = speaker;
  try {
    const asking = await readAsking(speaker);
    const answer = mayDecide(asking, config);
    if (answer !== 'yes' || authors === null) return answer;
    return mayDecide({ ...asking, isAuthor: (await authors()).has(person.id) }, config);
  } catch (error) {
    if (isProblem(error, 'forbidden', 'unauthorized')) return 'unknown-right';
    throw error;
  }
}

async function readAsking({ github, where, config, person: { login } }: Speaker): Promise<Asking> {
  const right = await readRights(github, where, login);
  const teams: string[] = [];
  for (const team of approvingTeams(config))
    if (await isTeamMember(github, team, login)) teams.push(`${team.organisation}/${team.slug}`);
  return { login, right, teams, isAuthor: false };
}

/** Enough to name those who did it; each costs a request. */
export const mostAsked = 20;

/** Ids of the accounts that made the commits. */
export async function authorsOfCommits(
  github: GitHub,
  where: Where,
  commits: Iterable<string | null>,
): Promise<ReadonlySet<number>> {
  const distinct = [...new Set(commits)].filter((commit) => commit !== null).slice(0, mostAsked);
  const authors = new Set<number>();
  for (const commit of distinct) for (const id of await readCommitAccounts(github, where, commit)) authors.add(id);
  return authors;
}
