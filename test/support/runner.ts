/** The Action within this process: the same entry, environment and files as in a runner, without the bundle. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { main } from '../../action/runner.ts';
import type { Repository, StandIn } from '../github/index.ts';
import { makeFolder } from './repository.ts';

export interface ToRun {
  readonly repository: Repository;
  readonly event: string;
  readonly payload: object;
  readonly sha: string;
  readonly token: string | null;
  /** An empty workspace where it is not given. */
  readonly workspace?: string;
  readonly ref?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly code: number;
  readonly verdict: string;
  /** The log and the summary: what a public repository shows to everybody. */
  readonly said: string;
}

export async function runInProcess(github: StandIn, toRun: ToRun): Promise<Ran> {
  const folder = makeFolder('leakwarden runner ');
  const place = (name: string): string => join(folder, name);
  for (const name of ['temp', 'workspace']) mkdirSync(place(name));
  writeFileSync(place('event.json'), JSON.stringify(toRun.payload));
  for (const name of ['output', 'summary']) writeFileSync(place(name), '');
  const { repository, token, inputs = {} } = toRun;
  const given = token === null ? inputs : { token, ...inputs };
  const log: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log.push(String(chunk));
    return true;
  });
  try {
    const code = await main({
      GITHUB_EVENT_NAME: toRun.event,
      GITHUB_EVENT_PATH: place('event.json'),
      GITHUB_REPOSITORY: `${repository.owner.login}/${repository.name}`,
      GITHUB_SHA: toRun.sha,
      GITHUB_REF: toRun.ref ?? 'refs/heads/main',
      GITHUB_API_URL: github.apiUrl,
      GITHUB_SERVER_URL: github.url,
      GITHUB_WORKSPACE: toRun.workspace ?? place('workspace'),
      GITHUB_OUTPUT: place('output'),
      GITHUB_STEP_SUMMARY: place('summary'),
      RUNNER_TEMP: place('temp'),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...toRun.environment,
    });
    const [, verdict = ''] = /^verdict<<.+\n(.*)$/m.exec(readFileSync(place('output'), 'utf8')) ?? [];
    return { code, verdict, said: `${log.join('')}${readFileSync(place('summary'), 'utf8')}` };
  } finally {
    spy.mockRestore();
  }
}
