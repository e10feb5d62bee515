/** Exchanges the code that GitHub gives after the App was made for its credentials. */
import { randomBytes } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataFolder, withRemedy } from '../data-folder.ts';
import { OperatorError } from '../errors.ts';
import type { ProcessSettings } from '../settings/index.ts';

export interface AppConversion {
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** Page of the App. */
  readonly url: string;
}

const timeLimit = 30_000;

/** @throws OperatorError without a word of GitHub's answer */
export async function convertCode(apiUrl: string, code: string): Promise<AppConversion> {
  if (!/^[\w-]{1,200}$/.test(code)) throw new OperatorError('the address holds no code of GitHub; begin again');
  const response = await fetch(`${apiUrl}/app-manifests/${code}/conversions`, {
    method: 'POST',
    headers: { accept: 'application/vnd.github+json', 'user-agent': 'leakwarden' },
    signal: AbortSignal.timeout(timeLimit),
  }).catch(() => null);
  if (response === null)
    throw new OperatorError(`${apiUrl} does not answer; check GITHUB_API_URL and the proxy, and begin again`);
  if (response.status !== 201) {
    throw new OperatorError(
      `GitHub did not take the code (status ${response.status}); it holds for an hour and for one use: begin again`,
    );
  }
  return toConversion(await response.json().catch(() => null));
}

function toConversion(answer: unknown): AppConversion {
  const { id, pem, webhook_secret: secret, html_url: url } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number' || typeof pem !== 'string' || typeof url !== 'string' || !/^https?:\/\//.test(url)) {
    throw new OperatorError('the answer of GitHub holds no App; check GITHUB_API_URL, and begin again');
  }
  return {
    appId: id,
    privateKey: pem,
    webhookSecret: typeof secret === 'string' && secret !== '' ? secret : randomBytes(32).toString('hex'),
    url,
  };
}

/** Writes `.env` in the data folder, mode 0600, whole or not at all. */
export function storeCredentials({ data }: Pick<ProcessSettings, 'data'>, made: AppConversion): void {
  makeDataFolder(data);
  const file = join(data, '.env');
  const lines = [
    '# Written by the setup of Leakwarden: the credentials of your GitHub App. Whoever reads this can act as the App.',
    `APP_ID=${made.appId}`,
    `WEBHOOK_SECRET=${made.webhookSecret}`,
    `PRIVATE_KEY="${made.privateKey.trim()}"`,
  ];
  const draft = `${file}.${process.pid}`;
  withRemedy(file, () => {
    writeFileSync(draft, `${lines.join('\n')}\n`, { mode: 0o600 });
    renameSync(draft, file);
  });
}
