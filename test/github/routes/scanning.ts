/** Code scanning takes results; what it makes of them is not shown here. */
import { accepted, text } from '../http/call.ts';
import { repositoryRoute } from '../http/route.ts';
import { urlOf } from '../show/repository.ts';

export const scanningRoutes = [
  repositoryRoute('POST /code-scanning/sarifs', 'security_events:write', ({ repository, body }, world) => {
    const id = `6c81cd8e-b078-4ac3-a3be-${String(world.state.nextId()).padStart(12, '0')}`;
    repository.analyses.push({
      commit: text(body, 'commit_sha') ?? '',
      ref: text(body, 'ref') ?? '',
      sarif: text(body, 'sarif') ?? '',
    });
    return accepted({ id, url: `${urlOf(world, repository)}/code-scanning/sarifs/${id}` });
  }),
];
