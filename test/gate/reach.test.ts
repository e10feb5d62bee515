/** How far a leak got stands in its issue, whichever door opened it, and nowhere that is public. */
import { expect } from 'vitest';
import { awsKey } from '../support/secrets.ts';
import { blocks, issuesOf, throughBothDoors, type Scene } from './doors.ts';

const files = { 'a.env': `AWS_ACCESS_KEY_ID=${awsKey('reach')}\n` };

async function spread({ github, repository, people: { eve } }: Scene): Promise<void> {
  github.addRelease(repository, 'v1', '', { assets: [{ name: 'a.zip', content: Buffer.from('a'), downloads: 40 }] });
  repository.pages = 'public';
  await github.fork(repository, eve);
}

throughBothDoors([
  {
    name: 'the issue of a leak says what else may hold it and whether a fork serves it',
    visibility: 'public',
    configuration: `${blocks}report: { repository: '{owner}/reports' }\n`,
    homes: { reports: { visibility: 'private', files: { 'README.md': '' } } },
    files,
    steps: [
      {
        do: spread,
        looksAt: 'history',
        // The issue stands elsewhere.
        verdict: 'pass',
        hides: /Timeline|downloaded 40 times|eve\d*\//,
        after: ({ other, repository }) => {
          const [issue] = [...other('reports').issues.values()];
          expect(issue?.body).toContain('### Timeline');
          expect(issue?.body).toContain('found by Leakwarden');
          expect(issue?.body).toMatch(/release `v1`: .*downloaded 40 times/);
          expect(issue?.body).toMatch(/the Pages site \((?:public|of unknown visibility)\)/);
          expect(issue?.body).toMatch(/`eve\d*\/[\w-]+` \(public\): \*\*still serves it\*\*/);
          expect(issuesOf({ repository })).toEqual([]);
        },
      },
    ],
  },
  {
    name: 'the issue of a leak is opened all the same where GitHub does not say how far it got',
    files,
    steps: [
      {
        do: ({ github }) =>
          void github.faults.add({ path: /\/collaborators$/, times: 99, answer: { status: 503, body: {} } }),
        looksAt: 'history',
        verdict: 'fail',
        after: (scene) => {
          scene.github.faults.clear();
          expect(issuesOf(scene)[0]?.body).toContain('leaked in');
          expect(issuesOf(scene)[0]?.body).not.toContain('### Timeline');
        },
      },
    ],
  },
]);
