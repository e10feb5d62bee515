/** Public, and nobody has touched it for years. */
import { fail, notApplicable, pass, weigh, type RepositoryPolicy } from './policy.ts';

const staleYears = 2;

export const abandoned: RepositoryPolicy = {
  id: 'abandoned',
  scope: 'repository',
  title: 'A public repository is maintained or archived',
  severity: 'low',
  why: "If nobody maintains a repository, nobody reads its reports: keys in it stay valid, its dependencies go out of date, and customers' data in its history stays public.",
  fix: 'Archive it, or make it private if nobody needs it.',
  docs: 'https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories',
  page: 'settings',
  needs: 'metadata:read',
  judge(settings, circumstances) {
    const { visibility, archived, pushedAt } = settings;
    if (visibility !== 'public') return notApplicable('not public');
    if (archived) return pass('archived');
    if (pushedAt === null) return notApplicable('nothing was pushed yet');
    const oldest = circumstances.now.getTime() - staleYears * 365 * 24 * 60 * 60 * 1000;
    if (Date.parse(pushedAt) >= oldest) return pass(`last push on ${pushedAt.slice(0, 10)}`);
    return fail(weigh('low', settings, circumstances), `no push since ${pushedAt.slice(0, 10)}`);
  },
};
