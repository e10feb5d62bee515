/** Our bundle as a runner starts it: environment, event file and command files, without a token. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bundle = join(import.meta.dirname, '../../dist.bench/action/dist/index.js');

export interface Job {
  readonly event: string;
  readonly payload: object;
  readonly sha: string;
  readonly workspace: string;
  /** An empty folder for what the runner gives. */
  readonly folder: string;
}

export interface Started {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** Private, since a report is written for later steps there only. */
const repository = { id: 1, private: true, default_branch: 'main' };

export function startJob({ event, payload, sha, workspace, folder }: Job): Started {
  const place = (name: string): string => join(folder, name);
  mkdirSync(place('temp'), { recursive: true });
  writeFileSync(place('event.json'), JSON.stringify({ ...payload, repository }));
  for (const name of ['output', 'summary']) writeFileSync(place(name), '');
  return {
    command: [process.execPath, bundle],
    environment: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: place('event.json'),
      GITHUB_REPOSITORY: 'bench/generated',
      GITHUB_SHA: sha,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: place('output'),
      GITHUB_STEP_SUMMARY: place('summary'),
      RUNNER_TEMP: place('temp'),
      INPUT_TOKEN: '',
    },
  };
}

/** Where it says that the report lies; throws where it says nothing. */
export function findReport(folder: string): string {
  const outputs = readFileSync(join(folder, 'output'), 'utf8');
  const path = /^report<<(.+)\n(.+)\n\1$/m.exec(outputs)?.[2];
  if (path === undefined) throw new Error(`the Action wrote no report: ${outputs}`);
  return path;
}
