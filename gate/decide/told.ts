/** What GitHub answers a question of GraphQL; null where it does not tell, which nobody may take for an answer. */
import { isProblem } from '../../github/index.ts';

export async function ifTold<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (isProblem(error, 'forbidden', 'unauthorized', 'not-found', 'gone', 'invalid')) return null;
    throw error;
  }
}
