/** May this person do that? */
import { askRight, askWaiver, findMeant, isWaiver, type Speaker } from '../../../gate/index.ts';
import { hasRight, isProblem, readRights, type Person } from '../../../github/index.ts';
import type { Command, Refusal } from '../../../report/index.ts';
import type { JobContext } from '../../job-context.ts';
import { readCovers } from '../../leaks/read-covers.ts';
import { loadConfiguration, type RepositoryConfiguration } from '../../repository/configuration.ts';
import { openRepository, type RepositoryAccess } from '../../repository/open.ts';
import { findDecisions, type StoredLeak } from '../../store/index.ts';
import type { CommandRequest } from './request.ts';
import { findTarget } from './target.ts';
import { traceLeaks } from './trace.ts';

/** Looking again and assigning change no verdict: who may write may ask for them. */
export async function mayAsk({ access, author, pull }: CommandRequest): Promise<'yes' | Refusal> {
  if (pull?.author?.id === author.id) return 'yes';
  try {
    return hasRight(await readRights(access.github, access.where, author.login), 'write') ? 'yes' : 'no-right';
  } catch (error) {
    if (isProblem(error, 'forbidden')) return 'unknown-right';
    throw error;
  }
}

/** In the repository that leaks, of what lets nothing pass. */
export function askHere(request: CommandRequest): Promise<'yes' | Refusal> {
  return askRight(toSpeaker(request));
}

export interface DecidableLeak {
  readonly leak: StoredLeak;
  /** Where the person may decide about it. */
  readonly repositories: readonly number[];
  /** Where nobody knows who brought it in, and nobody else agreed yet. */
  readonly halfway: readonly number[];
}

type LeakCommand = Exclude<Command, { kind: 'help' | 'rescan' | 'assign' }>;

/** The leak that the command is about: what lets it pass holds only where the person has the right. */
export async function findDecidable(
  context: JobContext,
  request: CommandRequest,
  command: LeakCommand,
): Promise<DecidableLeak | Refusal> {
  const leak = await findLeakOf(context, request, command);
  if (typeof leak === 'string') return leak;
  return findRights(context, request, leak, isWaiver(command));
}

/** In each repository where the leak stands. */
export async function findRights(
  context: JobContext,
  request: CommandRequest,
  leak: StoredLeak,
  letsPass: boolean,
): Promise<DecidableLeak | Refusal> {
  const repositories: number[] = [];
  const halfway: number[] = [];
  let refusal: Refusal = 'no-right';
  for (const id of await repositoriesOf(context, request, leak)) {
    const right = await askIn(context, request, { leak, id, isWaiver: letsPass });
    if (right === 'yes') repositories.push(id);
    else if (right === 'second-needed') halfway.push(id);
    // What ends a leak as a whole needs the right wherever it stands.
    else if (!letsPass) return right;
    else if (id === request.leaking.row.id) refusal = right;
  }
  return repositories.length + halfway.length > 0 ? { leak, repositories, halfway } : refusal;
}

async function findLeakOf(
  context: JobContext,
  request: CommandRequest,
  { reference }: LeakCommand,
): Promise<StoredLeak | Refusal> {
  const leaks = await findTarget(context, request);
  // An issue is about one leak, and stays so.
  const isThere = (): Promise<boolean> => Promise.resolve(true);
  const found = request.pull && reference === null ? null : await findMeant(leaks, reference, isThere);
  if (found !== null && typeof found !== 'string') return found;
  // Only who may decide is told what there is, or is looked for.
  const right = await askRight(toSpeaker(request));
  if (right !== 'yes') return right;
  return found ?? findMeant(leaks, null, traceLeaks(context, request, leaks).hasStood);
}

/** Each costs some requests. */
const mostRepositories = 20;

/** Under a pull request only its own. */
async function repositoriesOf(
  context: JobContext,
  { pull, leaking }: CommandRequest,
  leak: StoredLeak,
): Promise<number[]> {
  if (pull) return [leaking.row.id];
  const { repositories } = await readCovers(context.db, leak.id);
  return [...new Set([leaking.row.id, ...repositories])].slice(0, mostRepositories);
}

interface RightQuestion {
  readonly leak: StoredLeak;
  readonly id: number;
  readonly isWaiver: boolean;
}

async function askIn(
  context: JobContext,
  request: CommandRequest,
  { leak, id, isWaiver }: RightQuestion,
): Promise<'yes' | Refusal> {
  const there = id === request.leaking.row.id ? request : await moveTo(context, request, id);
  if (!there) return 'unknown-right';
  return isWaiver ? askForWaiver(context, there, leak) : askRight(toSpeaker(there));
}

async function moveTo(
  context: JobContext,
  request: CommandRequest,
  repository: number,
): Promise<CommandRequest | null> {
  const leaking = await openRepository(context, { installation: request.leaking.installation.id, repository });
  const configuration = leaking && (await loadConfiguration(context, leaking));
  return configuration && configuration.config !== null ? { ...request, leaking, configuration } : null;
}

/** What the first of two says is kept until a second one agrees. */
export const firstOfTwo = 'first-of-two';

async function askForWaiver(context: JobContext, request: CommandRequest, leak: StoredLeak): Promise<'yes' | Refusal> {
  const { bringersOf } = traceLeaks(context, request, [leak]);
  const bringers = onceOnly(() => bringersOf(leak));
  const speaker = toSpeaker(request);
  const answer = await askWaiver(speaker, bringers);
  if (answer !== 'one-of-two') return answer;
  const about = { leak: leak.id, repository: request.leaking.row.id, actions: [firstOfTwo] };
  for (const { actor: login, actor_id: id } of await findDecisions(context.db, about)) {
    if (id === null || id === speaker.person.id) continue;
    // Rights change.
    if ((await askWaiver({ ...speaker, person: { id, login } }, bringers)) === 'one-of-two') return 'yes';
  }
  return 'second-needed';
}

function onceOnly<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  return () => (known ??= read());
}

/** On a public repository everybody may comment, and each answer to nobody would be one more comment of ours. */
export async function isStranger(request: CommandRequest): Promise<boolean> {
  const { access, author, pull } = request;
  if (access.present.visibility !== 'public' || pull?.author?.id === author.id) return false;
  if (hasRight(await readRights(access.github, access.where, author.login), 'triage')) return false;
  return (await askRight(toSpeaker(request))) !== 'yes';
}

interface Speaking {
  readonly leaking: RepositoryAccess;
  readonly configuration: RepositoryConfiguration;
  readonly author: Person;
}

function toSpeaker({ leaking: { github, where }, configuration: { config }, author: person }: Speaking): Speaker {
  return { github, where, config, person };
}
