/** The floor that an operator names, and the order that ends it, with the server running and without. */
import { expect, test } from 'vitest';
import type { Repository } from '../../github/index.ts';
import { setStage, type OperateStage } from './stage.ts';

const file = '.github/leakwarden.yml';
const strict = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';
const mild = 'enforce: { mode: observe }\n';

/** A repository that would let everything pass, below one that the operator names. */
async function setBelowFloor(): Promise<{ readonly stage: OperateStage; readonly policies: Repository }> {
  const stage = await setStage({ environment: { LEAKWARDEN_POLICY: 'acme/policies' } });
  const { github, repository } = stage;
  const make = (name: string, text: string): Promise<Repository> =>
    github.createRepository({ owner: repository.owner, name, visibility: 'private', files: { [file]: text } });
  const policies = await make('policies', strict);
  // Where none is named this one would be the floor, and nothing could be judged below it.
  await make('.github', 'enforce: { mode: perhaps }\n');
  await github.push(repository, 'main', { [file]: mild });
  return { stage, policies };
}

test('the named repository sets the floor, alone, and holds it when it is gone until somebody drops it', async () => {
  const { stage, policies } = await setBelowFloor();
  const first = await stage.start();
  expect((await stage.judged(await stage.leak('first'))).conclusion).toBe('failure');
  const listed = await stage.command(['floor']);
  expect(listed).toMatchObject({ code: 0, complaint: '' });
  expect(listed.output).toMatch(/^acme\/policies\b.*\.github\/leakwarden\.yml/);
  expect(listed.output).not.toContain('acme/.github:');

  await stage.github.deleteRepository(policies);
  expect((await stage.judged(await stage.leak('second'))).conclusion).toBe('failure');
  const drop = ['floor', '--drop', 'acme/policies'];
  expect(await stage.command(drop)).toMatchObject({ code: 2, complaint: expect.stringContaining('--reason') });
  expect(await stage.command([...drop, '--reason', 'given up', '--actor', 'olga'])).toMatchObject({
    code: 0,
    output: 'No organisation sets a floor.\n',
  });
  expect((await stage.judged(await stage.leak('third'))).conclusion).not.toBe('failure');
  const audit = (await stage.command(['audit'])).output;
  expect(audit).toMatch(/"actor":"olga",.*"action":"floor-dropped".*"reason":"acme\/policies: given up"/);
  await first.stop();
}, 300_000);

test('what the data folder remembers is listed and dropped where no server runs', async () => {
  const { stage } = await setBelowFloor();
  const server = await stage.start();
  await stage.judged(await stage.leak('first'));
  await server.stop();
  expect((await stage.command(['floor'])).output).toMatch(/^acme\/policies\b/);
  const wrong = ['floor', '--drop', 'acme/.github', '--reason', 'it is gone'];
  expect(await stage.command(wrong)).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('acme/.github sets no floor here'),
  });
  expect(await stage.command(['floor', '--drop', 'acme/policies', '--reason', 'it is gone'])).toMatchObject({
    code: 0,
    output: 'No organisation sets a floor.\n',
  });
}, 300_000);

test('a name that is no repository is refused at the start', async () => {
  const stage = await setStage({ environment: { LEAKWARDEN_POLICY: 'acme' } });
  expect(await stage.command(['serve'])).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('LEAKWARDEN_POLICY: "acme" is not a repository'),
  });
});
