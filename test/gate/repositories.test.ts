/** A decision holds where its giver has the right, and nowhere else, through App and Action alike. */
import type { Files } from '../github/git/write.ts';
import { awsKey, customerCsv } from '../support/secrets.ts';
import { blocks, configFile, throughBothDoors, type Home, type Scene } from './doors.ts';

const configuration = `${blocks}report: { repository: '{owner}/reports' }\n`;
const reports: Home = { visibility: 'private', files: { 'README.md': '' } };
const other: Home = { visibility: 'private', files: { 'README.md': '' } };

/** Eve maintains another repository of the organisation, where the same leaks, and lets it pass there. */
async function letPassElsewhere(scene: Scene, leak: Files): Promise<void> {
  // The Action knows of no other repository.
  if (scene.door === 'action') return;
  const { github, app, acme, installation, people } = scene;
  const repository = scene.other('other');
  github.grant(repository, people.eve, 'maintain');
  await github.push(repository, 'main', { [configFile]: configuration.replaceAll('{owner}', acme.login) });
  const head = await github.push(repository, 'topic', leak, { author: people.dan });
  const pull = await github.openPull(repository, { head: 'topic', author: people.dan });
  const where = { installation: installation.id, repository: repository.id };
  await app.send({ kind: 'judge-head', ...where, head, base: null });
  await app.work();
  const comment = github.comment(pull, people.eve, '/leakwarden false-positive made up');
  await app.send({ kind: 'run-command', ...where, number: pull.issue.number, comment: comment.id });
  await app.work();
}

const key = { 'app.env': `AWS_ACCESS_KEY_ID=${awsKey('repositories of doors')}\n` };
const table = (seed: string, count: number): Files => ({ 'data/customers.csv': customerCsv(count, seed) });

throughBothDoors([
  {
    name: 'a key that was let pass in another repository blocks here',
    configuration,
    homes: { reports, other },
    steps: [
      { change: { 'a.txt': 'a\n' }, do: (scene) => letPassElsewhere(scene, key), verdict: 'pass' },
      { change: key, says: ['eve', '/leakwarden accept it is mine'], verdict: 'fail' },
      { says: ['mary', '/leakwarden accept it is revoked'], verdict: 'pass' },
    ],
  },
  {
    name: 'other people in a table of the same path and columns are not excused by another repository',
    configuration,
    homes: { reports, other },
    steps: [
      { change: { 'a.txt': 'a\n' }, do: (scene) => letPassElsewhere(scene, table('there', 20)), verdict: 'pass' },
      { change: table('here', 120), verdict: 'fail' },
    ],
  },
]);
