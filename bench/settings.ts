/**
 * How many requests an audit of an organisation takes, beside what the ways of others would take for the same one, and
 * whether that fits into an hour of GitHub's limit. `script/bench --settings [COUNT]`, 1,000 repositories by default, on
 * the stand-in GitHub, which counts as GitHub does.
 */
import { Octokit } from '@octokit/rest';
import {
  memoryCache,
  openSettings,
  readAllSettings,
  readOrganisationSettings,
  type AnswerCache,
  type SettingsReader,
} from '../github/index.ts';
import { toTable } from './print/markdown.ts';
import { hourlyOfInstallation, startAuditingApp, type AppAudit } from './settings/app.ts';
import { makeOrganisation } from './settings/organisation.ts';
import { othersWays, type Shape } from './settings/others.ts';

/** Requests and points an hour of a person's token: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const hourly = 5000;
const count = Number(process.argv[2] ?? 1000);

const countUnread = (settings: object): number => JSON.stringify(settings).split('"because":"limit"').length - 1;

const format = (number: number): string => number.toLocaleString('en');
const quiet = (): void => {};
const fits = (rest: number, limit = hourly): string =>
  rest <= limit ? 'yes' : `no: ${(rest / limit).toFixed(1)} hours`;

const { github, audits, ...installed } = await makeOrganisation(count);
try {
  for (const { token, shape, begin } of audits) {
    begin();
    await compare(token, shape);
  }
} finally {
  await github.stop();
}

async function compare(token: string, shape: Shape): Promise<void> {
  const cache = memoryCache(100_000);
  const first = await audit(token, cache);
  const second = await audit(token, cache);
  const ofApp = await auditByApp();
  const ours = [rowOf('leakwarden', first), rowOf('leakwarden, again', second), ...ofApp.map(appRowOf)];
  const others = othersWays(shape).map(({ name, rest, points }) => [
    name,
    ...[rest, 0, points].map(format),
    fits(rest),
  ]);
  const { repositories, publicOnes, isStrict, withRulesets, unprotected } = shape;
  console.log(
    `${repositories} repositories, ${publicOnes} of them public, ${withRulesets} with a ruleset of their own, ${unprotected} unprotected; the organisation ${isStrict ? 'restricts the token of workflows' : 'leaves the token of workflows to each repository'}\n`,
  );
  console.log(
    toTable(
      ['', 'REST', 'REST, unchanged (free)', 'GraphQL points', `within ${format(hourly)} an hour`],
      [...ours, ...others],
    ),
  );
  console.log(
    `\nUnread for want of requests: ${first.unread} settings in the first audit, ${second.unread} in the second\n`,
  );
}

interface Audit {
  readonly reader: SettingsReader;
  /** Settings that a used-up limit left unknown. */
  readonly unread: number;
}

async function audit(token: string, cache: AnswerCache): Promise<Audit> {
  const client = new Octokit({
    baseUrl: github.apiUrl,
    auth: token,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  const reader = openSettings(client, cache);
  let unread = countUnread(await readOrganisationSettings(reader, 'acme'));
  for await (const settings of readAllSettings(reader, { login: 'acme', isInstallation: false })) {
    unread += countUnread(settings);
  }
  return { reader, unread };
}

/** The first day, and the next one. */
async function auditByApp(): Promise<readonly AppAudit[]> {
  const app = await startAuditingApp({ github, ...installed });
  try {
    return [await app.audit(), await app.audit()];
  } finally {
    await app.close();
  }
}

function appRowOf({ rest, unchanged, questions, isPutOff }: AppAudit, day: number): string[] {
  const name = `leakwarden, the App on day ${day + 1}`;
  const limit = `of ${format(hourlyOfInstallation)}${isPutOff ? ', put off' : ''}`;
  const points = `${format(questions)} questions`;
  return [name, ...[rest, unchanged].map(format), points, `${fits(rest, hourlyOfInstallation)}, ${limit}`];
}

function rowOf(name: string, { reader }: Audit): string[] {
  const { rest, unchanged, points } = reader.requests;
  return [name, ...[rest, unchanged, points].map(format), fits(rest)];
}
