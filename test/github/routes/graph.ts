/** GraphQL has one address for all questions. It is not in GitHub's description of its REST API. */
import { answerQuestion } from '../graph/answer.ts';
import { ok } from '../http/call.ts';
import { route } from '../http/route.ts';

export const graphRoutes = [
  route('POST /graphql', 'any', async (call, world) => ok(await answerQuestion(call, world))),
];
