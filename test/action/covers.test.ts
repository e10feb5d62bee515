/** Whom a decision under an issue covers, where nothing is kept between runs. */
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Issue, Repository } from '../github/index.ts';
import { checkOut, makeStage, type Stage } from '../support/action.ts';
import { runInProcess, type ActionRun } from '../support/runner.ts';
import { customerCsv } from '../support/secrets.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});

const header = 'name,email,card_number\n';
const rows = customerCsv(300).slice(header.length).split('\n');
const table = (count: number): Readonly<Record<string, string>> => ({
  'data/customers.csv': `${header}${rows.slice(0, count).join('\n')}\n`,
});

async function runNightly(repository: Repository): Promise<ActionRun> {
  const sha = await stage.github.head(repository);
  const workspace = await checkOut(stage, repository, sha);
  const token = stage.token({ contents: 'read', issues: 'write', checks: 'read', members: 'read' });
  return runInProcess(stage.github, { repository, event: 'schedule', payload: {}, sha, workspace, token });
}

const issueOf = (repository: Repository): Issue | undefined =>
  [...repository.issues.values()].find(({ pull }) => pull === null);

test('of the whole history it covers the people that branches held when it was made', async () => {
  const author = stage.github.createUser('dora');
  const shop = await stage.github.createRepository({ owner: stage.acme, name: 'covers', files: { 'README.md': '' } });
  stage.github.grant(shop, author, 'write');
  await stage.github.push(shop, 'main', table(20), { author });
  expect(await runNightly(shop)).toMatchObject({ code: 1, verdict: 'fail' });
  const issue = issueOf(shop);
  await sleep(1100);
  stage.github.comment(issue as Issue, stage.owner, '/leakwarden false-positive made up');
  expect(await runNightly(shop)).toMatchObject({ code: 0, verdict: 'pass' });
  expect(issue?.state).toBe('closed');
  await sleep(1100);
  await stage.github.push(shop, 'main', table(22), { author });
  expect(await runNightly(shop)).toMatchObject({ code: 0, verdict: 'pass' });
  await stage.github.push(shop, 'main', table(220), { author });
  const grown = await runNightly(shop);
  expect(grown).toMatchObject({ code: 1, verdict: 'fail' });
  expect(grown.said).toContain('called a false positive for 20 people, now 220');
  expect(issue?.state).toBe('open');
});
