/**
 * How fast the front answers: a real server process, deliveries signed as GitHub signs them, sent at a steady rate
 * whether or not earlier ones are answered. `script/bench --front [SECONDS]`, 20 by default, on both stores.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import examples from '@octokit/webhooks-examples' with { type: 'json' };
import { makeSecret, privateKey, signDelivery, startServerProcess } from '../../test/support/app.ts';
import { startPostgres } from '../../test/support/postgres.ts';
import { toTable } from '../print/markdown.ts';
import { withFolders } from '../run/scratch.ts';

/** Milliseconds; GitHub waits for ten seconds, we promise one. */
const limit = 1000;
const seconds = Number(process.argv[2] ?? 20);
const secret = makeSecret();
const program = join(import.meta.dirname, '../../dist/leakwarden.js');

/** A push to a pull request, 24 kB, as GitHub sends it. */
const payload = (examples as unknown as { name: string; examples: { action?: string }[] }[])
  .find(({ name }) => name === 'pull_request')
  ?.examples.find(({ action }) => action === 'synchronize');
const signed = signDelivery(secret, 'pull_request', payload);

await withFolders(async (makeFolder) => {
  const postgres = await startPostgres();
  try {
    const rows = [
      await measure('embedded', 50, makeFolder('embedded'), {}),
      await measure('PostgreSQL 18', 200, makeFolder('postgres'), { DATABASE_URL: await postgres.createDatabase() }),
    ];
    console.log(
      `${Buffer.byteLength(signed.body)} bytes each, for ${seconds} s; the worker runs in the same process\n`,
    );
    console.log(
      toTable(
        [
          'store',
          'deliveries a second',
          'sent',
          'answered 202',
          'p50 ms',
          'p99 ms',
          'worst ms',
          'p99 of 1 s',
          'processors used',
        ],
        rows,
      ),
    );
  } finally {
    await postgres.stop();
  }
});

async function measure(
  name: string,
  rate: number,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<string[]> {
  const server = await startServerProcess({
    program,
    folder,
    environment: {
      APP_ID: '5',
      PRIVATE_KEY: privateKey,
      WEBHOOK_SECRET: secret,
      // Nobody is there: jobs fail and wait, as on a bad day.
      GITHUB_API_URL: 'http://127.0.0.1:1',
      ...environment,
    },
  });
  try {
    await send(server.url, rate, 2);
    const [before, start] = [readProcessor(server.process.pid), performance.now()];
    const answers = await send(server.url, rate, seconds);
    const cores = (readProcessor(server.process.pid) - before) / ((performance.now() - start) / 1000);
    return [name, String(rate), ...toFigures(answers), cores.toFixed(2)];
  } finally {
    await server.stop();
  }
}

/** Seconds of processor time of a process so far; Linux counts in hundredths. */
function readProcessor(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

interface Answer {
  readonly status: number;
  readonly milliseconds: number;
}

async function send(url: string, rate: number, duration: number): Promise<Answer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const start = performance.now();
  const answers: Promise<Answer>[] = [];
  for (let index = 0; index < rate * duration; index++) {
    const due = start + (index * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    answers.push(sendOne(url, agent, due));
  }
  const all = await Promise.all(answers);
  agent.destroy();
  return all;
}

/** Counted from when it was due, so that a sender that falls behind does not flatter. */
function sendOne(url: string, agent: Agent, due: number): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (status: number): void => resolve({ status, milliseconds: performance.now() - due });
    const headers = {
      ...signed.headers,
      'x-github-delivery': randomUUID(),
      'content-length': Buffer.byteLength(signed.body),
    };
    const sent = request(`${url}/api/github/webhooks`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => end(response.statusCode ?? 0));
    });
    sent.on('error', () => end(0));
    sent.end(signed.body);
  });
}

function toFigures(answers: readonly Answer[]): string[] {
  const times = answers.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const accepted = answers.filter(({ status }) => status === 202).length;
  return [
    String(answers.length),
    String(accepted),
    at(0.5).toFixed(1),
    at(0.99).toFixed(1),
    at(1).toFixed(1),
    (at(0.99) / limit).toFixed(3),
  ];
}
