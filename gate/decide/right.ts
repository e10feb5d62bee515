/** Asks GitHub who has which right, each time: rights change. */
import { isProblem, isTeamMember, readRights, type GitHub, type Person, type Where } from '../../github/index.ts';
import type { Refusal } from '../../report/index.ts';
import type { Config } from '../../scan/index.ts';
import { approvingTeams, mayDecide, type RightRequest } from './approvers.ts';
import type { Bringers } from './trail.ts';

export interface Speaker {
  readonly github: GitHub;
  /** The repository that leaks: its people and its configuration decide, wherever its issues stand. */
  readonly where: Where;
  readonly config: Config;
  readonly person: Pick<Person, 'id' | 'login'>;
}

/** Whether the person may decide at all. */
export function askRight(speaker: Speaker): Promise<'yes' | Refusal> {
  return asFarAsIsTold(async () => mayDecide(await readAsking(speaker), speaker.config));
}

/**
 * Whether the person may let a leak pass: who brought it in may only where `enforce.self` says so.
 *
 * @param bringers null: GitHub does not say who pushed it
 * @returns `one-of-two`: nobody knows who brought it in, so that two people have to agree
 */
export function askWaiver(
  speaker: Speaker,
  bringers: () => Promise<Bringers | null>,
): Promise<'yes' | 'one-of-two' | Refusal> {
  const { config, person } = speaker;
  return asFarAsIsTold(async () => {
    const asking = await readAsking(speaker);
    const right = mayDecide(asking, config);
    if (right !== 'yes' || config.enforce.self) return right;
    const found = await bringers();
    if (!found) return 'unknown-pusher';
    const own = mayDecide({ ...asking, isAuthor: found.people.has(person.id) }, config);
    return own === 'yes' && !found.isKnown ? 'one-of-two' : own;
  });
}

async function asFarAsIsTold<T>(ask: () => Promise<T>): Promise<T | Extract<Refusal, 'unknown-right'>> {
  try {
    return await ask();
  } catch (error) {
    if (isProblem(error, 'forbidden', 'unauthorized')) return 'unknown-right';
    throw error;
  }
}

async function readAsking({ github, where, config, person: { login } }: Speaker): Promise<RightRequest> {
  const right = await readRights(github, where, login);
  const teams: string[] = [];
  for (const team of approvingTeams(config))
    if (await isTeamMember(github, team, login)) teams.push(`${team.organisation}/${team.slug}`);
  return { login, right, teams, isAuthor: false };
}
