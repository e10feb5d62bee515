/** Code scanning takes what is not among the newest results of a category and a ref for mended. */
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { Repository } from '../github/index.ts';
import { makeStage, type Stage } from '../support/action.ts';
import { runInProcess, type ToRun } from '../support/runner.ts';
import { awsKey } from '../support/secrets.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});

async function run(repository: Repository, event: string, rest: Partial<ToRun> = {}): Promise<void> {
  const sha = rest.sha ?? (await stage.github.head(repository));
  const token = stage.token({ contents: 'read', security_events: 'write' });
  await runInProcess(stage.github, { repository, event, payload: {}, token, ...rest, sha });
}

const categoriesOf = ({ analyses }: Repository): string[] =>
  analyses.map(({ sarif }) => {
    const { runs } = JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString()) as {
      runs: { automationDetails: { id: string } }[];
    };
    return runs[0]?.automationDetails.id ?? '';
  });

test('a clean push does not close the alerts of the whole history', async () => {
  const shop = await stage.github.createRepository({
    owner: stage.acme,
    name: 'alerts',
    files: { 'a.txt': `key = "${awsKey('alerts')}"\n` },
  });
  await run(shop, 'schedule');
  await stage.github.push(shop, 'main', { 'b.txt': 'b\n' });
  await run(shop, 'push', { payload: await stage.payload('push') });
  expect(categoriesOf(shop)).toEqual(['leakwarden/whole/', 'leakwarden/change/']);
});

test('a look at everything that was started on another branch is told of the default branch', async () => {
  const shop = await stage.github.createRepository({
    owner: stage.acme,
    name: 'dispatched',
    files: { 'a.txt': 'a\n' },
  });
  const sha = await stage.github.push(shop, 'topic', { 'b.txt': 'b\n' });
  await run(shop, 'workflow_dispatch', { sha, ref: 'refs/heads/topic' });
  expect(shop.analyses).toMatchObject([{ commit: await stage.github.head(shop), ref: 'refs/heads/main' }]);
});
