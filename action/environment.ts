/** What the runner tells: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { networkOf, type Network } from '../mirror/index.ts';
import { ActionError, codeOf } from './errors.ts';

export interface Runner {
  readonly event: string;
  readonly eventPath: string;
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
  readonly ref: string;
  /** From 1; more: somebody ran the job again, for an event of before. */
  readonly attempt: number;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly workspace: string;
  /** A folder of this run, readable by nobody else. */
  readonly temporary: string;
  readonly outputFile: string | undefined;
  readonly summaryFile: string | undefined;
  /** For git, which is told of nothing else of the environment. */
  readonly network: Network;
  /** For artifacts; null where this is no runner of GitHub. */
  readonly results: { readonly url: string; readonly token: string } | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws ActionError. */
export function readRunner(environment: Environment): Runner {
  const need = (name: string): string => {
    const value = environment[name];
    if (value) return value;
    throw new ActionError(`${name} is not set: this program runs as a step of a GitHub workflow`);
  };
  for (const name of proxyNames) assertUrl(name, environment[name], 'http://proxy.example.com:3128');
  assertUrl('GITHUB_SERVER_URL', environment['GITHUB_SERVER_URL'], 'https://github.com');
  assertUrl('GITHUB_API_URL', environment['GITHUB_API_URL'], 'https://api.github.com');
  const [owner = '', repo = ''] = need('GITHUB_REPOSITORY').split('/');
  const url = environment['ACTIONS_RESULTS_URL'];
  const token = environment['ACTIONS_RUNTIME_TOKEN'];
  return {
    event: need('GITHUB_EVENT_NAME'),
    eventPath: need('GITHUB_EVENT_PATH'),
    owner,
    repo,
    sha: environment['GITHUB_SHA'] ?? '',
    ref: environment['GITHUB_REF'] ?? '',
    attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1'),
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
    workspace: resolve(environment['GITHUB_WORKSPACE'] ?? '.'),
    temporary: makeTemporary(environment['RUNNER_TEMP'] ?? tmpdir()),
    outputFile: environment['GITHUB_OUTPUT'],
    summaryFile: environment['GITHUB_STEP_SUMMARY'],
    network: networkOf(environment, environment['GITHUB_SERVER_URL'] ?? 'https://github.com'),
    results: url && token ? { url, token } : null,
  };
}

export const proxyNames = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

/** The value is not shown: a proxy may have a password in it. */
function assertUrl(name: string, value: string | undefined, example: string): void {
  if (!value || /^https?:$/.test(URL.parse(value)?.protocol ?? '')) return;
  throw new ActionError(`${name} is not an address such as ${example}: correct it, or unset it`);
}

function makeTemporary(parent: string): string {
  try {
    return mkdtempSync(join(parent, 'leakwarden-'));
  } catch (error) {
    throw new ActionError(
      `no folder can be made in the folder that RUNNER_TEMP names (${codeOf(error)}): leave the variable as the runner set it, and make room on its disk`,
    );
  }
}
