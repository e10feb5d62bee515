/** What the action `fix` changed on GitHub, and the order that takes one of it back. */
import { describeCall } from '../../gate/index.ts';
import { isProblem, readRepository, writeSetting, type GitHub } from '../../github/index.ts';
import { OperatorError } from '../errors.ts';
import {
  decide,
  findSettingsChange,
  listSettingsChanges,
  markUndone,
  type StoredSettingsChange,
} from '../store/index.ts';
import type { OperateContext } from './context.ts';

export interface UndoOrder {
  /** Number of the change; nothing: none is undone. */
  readonly id?: number;
  /** Who gives the order. */
  readonly actor: string;
}

export interface ListedChange {
  readonly id: number;
  readonly name: string;
  readonly policy: string;
  readonly title: string;
  /** ISO 8601. */
  readonly at: string;
  /** The call that undoes it; null: there is none. */
  readonly undo: string | null;
}

/** Those that can be undone then, newest first. @throws OperatorError for what the operator can mend */
export async function undo(context: OperateContext, order: UndoOrder): Promise<readonly ListedChange[]> {
  if (order.id !== undefined) await undoOne(context, order.id, order.actor);
  return (await listSettingsChanges(context.db)).map((change) => ({
    id: change.id,
    name: change.name,
    policy: change.policy,
    title: change.title,
    at: change.begun_at.toISOString(),
    undo: change.undo && describeCall(change.undo),
  }));
}

async function undoOne(context: OperateContext, id: number, actor: string): Promise<void> {
  const change = await findSettingsChange(context.db, id);
  if (!change || change.undone_at !== null)
    throw new OperatorError(`there is no change ${id} to undo; \`leakwarden undo\` lists those there are`);
  if (change.undo === null)
    throw new OperatorError(`no call brings back what was before change ${id}: change the setting by hand`);
  await send(context, change, change.undo);
  await markUndone(context.db, id, context.now());
  await decide(context.db, {
    actor,
    actorId: null,
    action: 'settings-undone',
    installation: change.installation_id,
    repository: toRepository(change.subject),
    leak: null,
    head: null,
    reason: `${change.name}: ${change.title} (settings/${change.policy}, undo ${id})`,
    until: null,
    source: `settings-undone:${id}`,
  });
}

function toRepository(subject: string): number | null {
  const [, id] = /^repository:(\d+)$/.exec(subject) ?? [];
  return id === undefined ? null : Number(id);
}

type Call = NonNullable<StoredSettingsChange['undo']>;

async function send({ clients }: OperateContext, change: StoredSettingsChange, call: Call): Promise<void> {
  try {
    const github = await clients.installation(change.installation_id);
    await writeSetting(github, await withNamesOfNow(github, change, call));
  } catch (error) {
    if (!isProblem(error)) throw error;
    throw new OperatorError(`GitHub refused to undo change ${change.id} in ${change.name}: ${error.message}`);
  }
}

/** The repository may have been renamed since, and another one may have its name now. */
async function withNamesOfNow(
  github: GitHub,
  { subject, id, name }: StoredSettingsChange,
  { route, parameters }: Call,
): Promise<Call> {
  const repository = toRepository(subject);
  if (repository === null) return { route, parameters };
  const present = await readRepository(github, repository);
  if (!present) throw new OperatorError(`there is nothing to undo of change ${id}: ${name} is gone`);
  return { route, parameters: { ...parameters, owner: present.owner, repo: present.repo } };
}
