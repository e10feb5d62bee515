import { send } from '../call.ts';
import type { GitHub } from '../client.ts';
import { isProblem } from '../problems.ts';

/**
 * Asks GitHub to send a delivery again; it arrives with the same GUID. As the App.
 *
 * @param id of an attempt, digits.
 * @returns false where GitHub has forgotten it.
 * @throws GitHubProblem
 */
export async function redeliver(github: GitHub, id: string): Promise<boolean> {
  const route = 'POST /app/hook/deliveries/{delivery_id}/attempts';
  try {
    // By `send`: the description holds a number, which the id does not fit.
    await send(github, 'redeliver a webhook', route, { delivery_id: id });
    return true;
  } catch (error) {
    if (isProblem(error, 'not-found', 'gone')) return false;
    throw error;
  }
}
