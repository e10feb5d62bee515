/** May this person do that? */
import { askRight, findNamed, isWaiver, type Speaker } from '../../../gate/index.ts';
import { hasRight, isProblem, readRights, type Person } from '../../../github/index.ts';
import type { Command, Refusal } from '../../../report/index.ts';
import type { StoredLeak } from '../../store/index.ts';
import { loadConfiguration, type Configuration } from '../configuration.ts';
import type { JobContext } from '../context.ts';
import { readCovering } from '../covering.ts';
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

export interface Decidable {
  readonly leak: StoredLeak;
  /** Where the person may decide about it. */
  readonly repositories: readonly number[];
}

/** The leak that the command is about: what lets it pass holds only where the person has the right. */
export async function findDecidable(
  context: JobContext,
  asked: Asked,
  command: Exclude<Command, { kind: 'help' | 'rescan' | 'assign' }>,
): Promise<Decidable | Refusal> {
  const leak = findNamed(await findTarget(context, asked), command.reference);
  if (typeof leak === 'string') {
    const right = await askRight(toSpeaker(asked), null);
    return right === 'yes' ? leak : right;
  }
  const repositories: number[] = [];
  let refusal: Refusal = 'no-right';
  for (const id of await repositoriesOf(context, asked, leak)) {
    const right = await askIn(context, asked, { leak, id, isWaiver: isWaiver(command) });
    if (right === 'yes') repositories.push(id);
    // What ends a leak as a whole needs the right wherever it stands.
    else if (!isWaiver(command)) return right;
    else if (id === asked.leaking.row.id) refusal = right;
  }
  return repositories.length > 0 ? { leak, repositories } : refusal;
}

/** Each costs some requests. */
const mostRepositories = 20;

/** Under a pull request only its own. */
async function repositoriesOf(context: JobContext, { pull, leaking }: Asked, leak: StoredLeak): Promise<number[]> {
  if (pull) return [leaking.row.id];
  const { repositories } = await readCovering(context.db, leak.id);
  return [...new Set([leaking.row.id, ...repositories])].slice(0, mostRepositories);
}

interface ToAsk {
  readonly leak: StoredLeak;
  readonly id: number;
  readonly isWaiver: boolean;
}

async function askIn(context: JobContext, asked: Asked, { leak, id, isWaiver }: ToAsk): Promise<'yes' | Refusal> {
  const there = id === asked.leaking.row.id ? asked : await moveTo(context, asked, id);
  if (!there) return 'unknown-right';
  return askRight(toSpeaker(there), isWaiver ? () => authorsOf(context, there, leak) : null);
}

async function moveTo(context: JobContext, asked: Asked, repository: number): Promise<Asked | null> {
  const leaking = await openPlace(context, { installation: asked.leaking.installation.id, repository });
  const configuration = leaking && (await loadConfiguration(context, leaking));
  return configuration && configuration.config !== null ? { ...asked, leaking, configuration } : null;
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
