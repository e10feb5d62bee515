/** The last good configurations of organisations, and the order that ends one. */
import { OperatorError } from '../errors.ts';
import { decide, dropFloor, listFloors } from '../store/index.ts';
import type { ReadContext } from './context.ts';

export interface FloorOrder {
  /** `owner/name` of the home; nothing: none is dropped. */
  readonly drop?: string;
  readonly reason?: string;
  /** Who gives the order. */
  readonly actor: string;
}

export interface ListedFloor {
  readonly home: string;
  readonly file: string;
  readonly commit: string;
  /** ISO 8601. */
  readonly since: string;
}

export interface Floors {
  /** That hold then. */
  readonly floors: readonly ListedFloor[];
  /** Whose open pull requests are to be judged again. */
  readonly changed: readonly number[];
}

/** @throws OperatorError for what the operator can mend */
export async function floor(context: ReadContext, order: FloorOrder): Promise<Floors> {
  const changed = order.drop === undefined ? [] : await drop(context, order.drop, order);
  const floors = (await listFloors(context.db)).map(({ home, file, commit, since }) => ({
    home,
    file,
    commit,
    since: since.toISOString(),
  }));
  return { floors, changed };
}

/** Returns the installations that it held for. */
async function drop(
  { db, now }: ReadContext,
  name: string,
  { reason = '', actor }: FloorOrder,
): Promise<readonly number[]> {
  if (!/\p{L}{2}/u.test(reason))
    throw new OperatorError('the end of a floor needs a reason that others understand: --reason "..."');
  const home = name.toLowerCase();
  const installations = await dropFloor(db, home);
  if (installations.length === 0)
    throw new OperatorError(`${name} sets no floor here; \`leakwarden floor\` lists those that do`);
  for (const installation of installations)
    await decide(db, {
      actor,
      actorId: null,
      action: 'floor-dropped',
      installation,
      repository: null,
      leak: null,
      head: null,
      reason: `${home}: ${reason}`,
      until: null,
      source: `floor-dropped:${installation}:${home}:${now().toISOString()}`,
    });
  return installations;
}
