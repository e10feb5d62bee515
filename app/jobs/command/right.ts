/** May this person do that? GitHub is asked each time: rights change. */
import { hasRight, isProblem, isTeamMember, readRights, type Person } from '../../../github/index.ts';
import type { Command, Refusal } from '../../../report/index.ts';
import { approvingTeams, mayDecide } from '../../../scan/index.ts';
import type { Place } from '../place.ts';
import type { Asked } from './index.ts';

/** Looking again and assigning change no verdict: who may write may ask for them. */
const harmless: ReadonlySet<Command['kind']> = new Set(['rescan', 'assign']);

export async function askRight(asked: Asked, command: Command): Promise<'yes' | Refusal> {
  const { place, leaking, author, configuration, pull } = asked;
  try {
    const isAuthor = pull?.author?.id === author.id;
    if (harmless.has(command.kind)) return isAuthor || (await mayWrite(place, author)) ? 'yes' : 'no-right';
    const right = await readRights(leaking.github, leaking.where, author.login);
    return mayDecide({ login: author.login, right, teams: await teamsOf(asked), isAuthor }, configuration.config);
  } catch (error) {
    if (isProblem(error, 'forbidden')) return 'unknown-right';
    throw error;
  }
}

async function mayWrite({ github, where }: Place, { login }: Person): Promise<boolean> {
  return hasRight(await readRights(github, where, login), 'write');
}

/** On a public repository everybody may comment, and each answer to nobody would be one more comment of ours. */
export async function isStranger(asked: Asked): Promise<boolean> {
  const { place, author, configuration, pull } = asked;
  if (place.present.visibility !== 'public' || pull?.author?.id === author.id) return false;
  const right = await readRights(place.github, place.where, author.login);
  if (hasRight(right, 'triage')) return false;
  const asking = { login: author.login, right, teams: await teamsOf(asked), isAuthor: false };
  return mayDecide(asking, configuration.config) !== 'yes';
}

async function teamsOf({ leaking, author, configuration }: Asked): Promise<readonly string[]> {
  const teams: string[] = [];
  for (const team of approvingTeams(configuration.config))
    if (await isTeamMember(leaking.github, team, author.login)) teams.push(`${team.organisation}/${team.slug}`);
  return teams;
}
