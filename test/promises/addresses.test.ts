/** Promise 3: no address in a payload, an LFS pointer or a file is ever asked. A server of its own counts who comes. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStage, type OperateStage } from '../e2e/operate/stage.ts';
import type { Delivery } from '../github/hooks/webhooks.ts';
import { checkOut, makeStage, runAction } from '../support/action.ts';
import { signDelivery } from '../support/app.ts';
import { countAddresses, lfsPointer, pointAt, pointingFiles, startForeign, type Foreign } from '../support/foreign.ts';
import { awsKey } from '../support/secrets.ts';
import { until } from '../support/until.ts';

let foreign: Foreign;
beforeAll(async () => {
  foreign = await startForeign();
});
afterAll(() => foreign.stop());

const key = `AWS_ACCESS_KEY_ID=${awsKey('addresses')}\n`;
const words = (): string => `See ${foreign.url}/in-a-text and ![it](${foreign.url}/image.png)`;

/** Which events arrived, each with every address leading elsewhere. */
async function handOver({ github, secret, app }: OperateStage, url: string, from = 0): Promise<readonly string[]> {
  await github.idle();
  const sent: string[] = [];
  for (const { event, guid, body } of github.deliveries.slice(from).filter((each: Delivery) => each.app === app)) {
    const payload = pointAt(foreign.url, JSON.parse(body));
    if (event !== 'ping') expect(countAddresses(foreign.url, payload)).toBeGreaterThan(20);
    const { headers, body: signed } = signDelivery(secret, event, payload, guid);
    const answer = await fetch(`${url}/api/github/webhooks`, { method: 'POST', headers, body: signed });
    expect(answer.status).toBe(202);
    sent.push(event);
  }
  return sent;
}

/** Kinds of scans that were done. */
async function scansOf(url: string): Promise<readonly string[]> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return [...metrics.matchAll(/^leakwarden_scan_seconds_count\{kind="([\w-]+)"\} [1-9]/gm)].flatMap(
    ([, kind = '']) => kind,
  );
}

test('the App judges a pull request, a push and a comment whose addresses lead elsewhere, and asks none', async () => {
  const stage = await setStage({ events: ['pull_request', 'push', 'issue_comment'] });
  const { github, repository } = stage;
  const server = await stage.start();
  // What GitHub sends is lost: it comes from here, changed.
  github.setWeather(() => []);
  await github.push(repository, 'main', pointingFiles(foreign.url));
  const files = { 'topic.bin': lfsPointer('topic'), 'a.env': key, 'b.txt': words() };
  const head = await github.push(repository, 'topic', files);
  const pull = await github.openPull(repository, { head: 'topic', title: words(), body: words() });
  github.comment(pull, pull.issue.author.account ?? repository.owner, words());
  const sent = await handOver(stage, server.url);
  expect(sent).toEqual(expect.arrayContaining(['pull_request', 'push', 'issue_comment']));
  const check = await stage.judged(head);
  expect(check.conclusion).not.toBe('success');
  // It did come to the pointer.
  expect(`${check.summary} ${check.text}`).toContain('topic.bin');
  const isDone = async (kind: string): Promise<boolean> => (await scansOf(server.url)).includes(kind);
  await until(() => isDone('scan-history'), 500);
  // What is pushed before the sweep has ended is swept: only a later one is a push of its own.
  let count = 0;
  await until(async () => {
    const before = github.deliveries.length;
    await github.push(repository, 'main', { 'main.bin': lfsPointer(`main ${++count}`) });
    await handOver(stage, server.url, before);
    await wait(2000);
    return isDone('scan-push');
  });
  await server.stop();
  expect(foreign.asked).toEqual([]);
}, 200_000);

test.each(['pull_request', 'push', 'issue_comment'])('the Action on %s asks none either', async (event) => {
  const stage = await makeStage();
  const { github } = stage;
  const shop = await github.createRepository({ owner: stage.acme, name: 'shop', files: pointingFiles(foreign.url) });
  const sha = await github.push(shop, 'topic', { 'topic.bin': lfsPointer('topic'), 'a.env': key });
  const pull = await github.openPull(shop, { head: 'topic', body: words() });
  github.comment(pull, stage.owner, `${words()} ${key}`);
  const payload = pointAt(foreign.url, await stage.payload(event)) as object;
  expect(countAddresses(foreign.url, payload)).toBeGreaterThan(20);
  const workspace = await checkOut(stage, shop, sha, 1);
  const result = await runAction(stage, { repository: shop, event, payload, sha, workspace, token: stage.token() });
  expect(result.code).toBe(1);
  expect(['fail', 'incomplete']).toContain(result.outputs['verdict']);
  expect(foreign.asked).toEqual([]);
});
