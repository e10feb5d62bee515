/**
 * How long people wait for the App: a pull request of 300 files, and a push that leaks, from the webhook to what they
 * see on GitHub. `script/bench --pull [--large]`; large: in a repository of more than 1 GB that the App has never seen,
 * while it scans the whole history.
 *
 * The App is a process of its own, as `leakwarden serve` on the embedded store; GitHub is the stand-in, in this process.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { setStage, type Stage } from '../../test/e2e/demo/stage.ts';
import type { CheckRun } from '../../test/github/index.ts';
import { makeChange } from '../make/change.ts';
import { makeHeavyRepository } from '../make/heavy.ts';
import { toTable } from '../print/markdown.ts';

const isLarge = process.argv.includes('--large');
const patience = 300_000;
/** Nothing was asked of GitHub for so long: the App rests. Milliseconds. */
const rest = 5000;

const stage = await setStage(null, async (github, repository) => {
  if (isLarge) await makeHeavyRepository(repository.gitDir, await github.head(repository));
});
try {
  if (!isLarge) await untilRest(stage);
  const rows = isLarge ? await meanwhile() : await inTurn();
  const header = ['what', 'in progress after, seconds', 'done after, seconds', 'API requests', 'Git requests'];
  console.log(toTable(header, rows));
} finally {
  await stage.close();
}

async function inTurn(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const name of ['first', 'second', 'third']) rows.push(await openPull(stage, name));
  rows.push(await pushLeak(stage));
  return rows;
}

/** While the whole history is fetched, then scanned: seconds after the App came to the repository. */
async function meanwhile(): Promise<string[][]> {
  const start = Date.now();
  const rows: string[][] = [];
  for (const second of [0, 30, 60, 90]) {
    await until(() => Date.now() >= start + second * 1000);
    rows.push(await openPull(stage, `opened-after-${second}-s`));
  }
  return rows;
}

/** Pushed and opened at once, as tools do: GitHub tells of both. */
async function openPull({ github, repository, developer }: Stage, name: string): Promise<string[]> {
  const parents = [await github.head(repository)];
  const head = await github.commit(repository, name, makeChange(name), { author: developer, parents });
  await github.setBranch(repository, name, head, developer);
  const count = countRequests(stage);
  await github.openPull(repository, { head: name, title: `The ${name} change`, author: developer });
  const opened = webhookTime(stage, 'pull_request');
  const find = (): CheckRun | undefined =>
    [...repository.checkRuns.values()].find(({ suite, name: of }) => suite.headSha === head && of === 'leakwarden');
  const begun = await until(() => find() !== undefined);
  const done = await until(() => find()?.status === 'completed');
  if (find()?.conclusion !== 'failure') throw new Error(`the check is ${find()?.conclusion}: ${find()?.title}`);
  const requests = count();
  if (!isLarge) await untilRest(stage);
  return [`pull request, ${name}`, seconds(begun - opened), seconds(done - opened), ...requests];
}

/** To the default branch; what is there has an issue for each leak. */
async function pushLeak({ github, repository, maintainer }: Stage): Promise<string[]> {
  const before = repository.issues.size;
  const count = countRequests(stage);
  await github.push(repository, repository.defaultBranch, makeChange('pushed'), { author: maintainer });
  const pushed = webhookTime(stage, 'push');
  const begun = await until(() => repository.issues.size > before);
  const done = await until(() => repository.issues.size > before + 1);
  return ['push, until its issues are open', seconds(begun - pushed), seconds(done - pushed), ...count()];
}

function webhookTime({ github }: Stage, event: string): number {
  const found = github.deliveries.findLast((each) => each.event === event);
  if (!found) throw new Error(`GitHub sent no ${event}`);
  return Date.parse(found.deliveredAt);
}

function countRequests({ github }: Stage): () => string[] {
  const from = github.requests.length;
  return () => {
    const made = github.requests.slice(from);
    if (process.env['BENCH_REQUESTS'])
      for (const each of made) console.log(each.at, each.status, each.method, each.path);
    const api = made.filter(({ operation }) => operation !== null).length;
    return [String(api), String(made.length - api)];
  };
}

async function untilRest({ github }: Stage): Promise<void> {
  // At the beginning it has not asked for anything yet.
  await until(() => Date.now() - (github.requests.at(-1)?.at ?? Date.now()) > rest);
}

/** The time when it held first. */
async function until(holds: () => boolean): Promise<number> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(10)) if (holds()) return Date.now();
  throw new Error(`waited ${patience / 1000} s; the App says:\n${stage.server.log()}`);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
