/** May this person do that? */
import { askRight, findNamed, isWaiver, type Speaker } from '../../../gate/index.ts';
import { hasRight, isProblem, readRights, type Person } from '../../../github/index.ts';
import type { Command, Refusal } from '../../../report/index.ts';
import type { StoredLeak } from '../../store/index.ts';
import { loadConfiguration, type Configuration } from '../configuration.ts';
import type { JobContext } from '../context.ts';
import { openPlace, type Place } from '../place.ts';
import { authorsOf } from './authors.ts';
import type { Asked } from './index.ts';
import { findTarget } from './target.ts';

/** Looking again and assigning change no verdict: who may write may ask for them. */
export async function mayAsk({ place, author, pull }: Asked): Promise<'yes' | Refusal> {
  if (pull?.author?.id === author.id) return 'yes';
  try {
    return hasRight(await readRights(place.github, place.where, author.login), 'write') ? 'yes' : 'no-right';
  } catch (error) {
    if (isProblem(error, 'forbidden')) return 'unknown-right';
    throw error;
  }
}

/** The leak that the command is about, where the person may decide about it. */
export async function findDecidable(
  context: JobContext,
  asked: Asked,
  command: Exclude<Command, { kind: 'help' | 'rescan' | 'assign' }>,
): Promise<StoredLeak | Refusal> {
  const leak = findNamed(await findTarget(context, asked), command.reference);
  const authors = isWaiver(command) && typeof leak !== 'string' ? () => authorsOf(context, asked, leak) : null;
  const right = await askRight(toSpeaker(asked), authors);
  if (right !== 'yes') return right;
  if (typeof leak === 'string' || leak.repository_id === asked.leaking.row.id) return leak;
  const elsewhere = await askElsewhere(context, asked, leak);
  return elsewhere === 'yes' ? leak : elsewhere;
}

/** The same value in a repository of one's own gives no right over the one that leaked it first. */
async function askElsewhere(context: JobContext, asked: Asked, leak: StoredLeak): Promise<'yes' | Refusal> {
  const leaking = await openPlace(context, { installation: leak.installation_id, repository: leak.repository_id });
  if (!leaking) return 'unknown-right';
  const configuration = await loadConfiguration(context, leaking);
  if (configuration.config === null) return 'unknown-right';
  return askRight(toSpeaker({ ...asked, leaking, configuration }), null);
}

/** On a public repository everybody may comment, and each answer to nobody would be one more comment of ours. */
export async function isStranger(asked: Asked): Promise<boolean> {
  const { place, author, pull } = asked;
  if (place.present.visibility !== 'public' || pull?.author?.id === author.id) return false;
  if (hasRight(await readRights(place.github, place.where, author.login), 'triage')) return false;
  return (await askRight(toSpeaker(asked), null)) !== 'yes';
}

interface Speaking {
  readonly leaking: Place;
  readonly configuration: Configuration;
  readonly author: Person;
}

function toSpeaker({ leaking: { github, where }, configuration: { config }, author: person }: Speaking): Speaker {
  return { github, where, config, person };
}
