/** May this person do that? GitHub is asked each time: rights change. */
import { isProblem, isTeamMember, readRights } from '../../../github/index.ts';
import type { Command, Refusal } from '../../../report/index.ts';
import { mayDecide } from '../../decide/approvers.ts';
import type { JobContext } from '../context.ts';
import type { Asked } from './index.ts';

/** Looking again and assigning change no verdict: who may write may ask for them. */
const harmless: ReadonlySet<Command['kind']> = new Set(['rescan', 'assign']);

export async function askRight(_context: JobContext, asked: Asked, command: Command): Promise<'yes' | Refusal> {
  const { place, author, configuration, pull } = asked;
  const { config } = configuration;
  try {
    const right = await readRights(place.github, place.where, author.login);
    if (harmless.has(command.kind)) {
      const isOwn = pull?.author?.id === author.id;
      return isOwn || right === 'write' || right === 'maintain' || right === 'admin' ? 'yes' : 'no-right';
    }
    const teams = await teamsOf(asked);
    const isAuthor = pull?.author?.id === author.id;
    return mayDecide({ login: author.login, right, teams, isAuthor }, config);
  } catch (error) {
    if (isProblem(error, 'forbidden')) return 'unknown-right';
    throw error;
  }
}

async function teamsOf({ place, author, configuration }: Asked): Promise<readonly string[]> {
  const named = configuration.config.enforce.approvers.flatMap((name) => /^@?([^/]+)\/(.+)$/.exec(name) ?? []);
  const teams: string[] = [];
  for (let at = 0; at + 2 < named.length + 1; at += 3) {
    const [organisation = '', slug = ''] = [named[at + 1], named[at + 2]];
    if (await isTeamMember(place.github, { organisation, slug }, author.login)) teams.push(`${organisation}/${slug}`);
  }
  return teams;
}
