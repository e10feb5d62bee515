/** An organisation on the stand-in GitHub, as far as its shape decides how many requests an audit takes. */
import {
  startGitHub,
  type Account,
  type App,
  type Installation,
  type Repository,
  type StandIn,
} from '../../test/github/index.ts';
import { readManifest } from '../../test/support/manifest.ts';
import type { Shape } from './others.ts';

export interface Organisation {
  readonly github: StandIn;
  readonly audits: readonly OrganisationAudit[];
  readonly app: App;
  readonly installation: Installation;
  readonly repositories: readonly Repository[];
}

/** The same repositories; of another owner, who has an hour's requests of their own. */
export interface OrganisationAudit {
  readonly token: string;
  readonly shape: Shape;
  readonly begin: () => void;
}

/** One in five is public, one in two has a ruleset, one in four classic protection, one in ten a deploy key. */
export async function makeOrganisation(count: number): Promise<Organisation> {
  const github = await startGitHub({ limits: { perHour: 5000 } });
  const owner = github.createUser('olivia');
  const acme = github.createOrganization('acme', owner);
  const repositories: Repository[] = [];
  const team = github.createTeam(acme, 'Everybody', [owner]);
  for (let number = 0; number < count; number++) {
    const visibility = number % 5 === 0 ? 'public' : 'private';
    const files = number % 2 === 0 ? { '.github/workflows/build.yml': 'on: push\n' } : { 'README.md': 'Hello\n' };
    const repository = await github.createRepository({ owner: acme, name: `r${number}`, visibility, files });
    repositories.push(repository);
    github.grant(repository, team, 'write');
    await furnish(github, repository, number);
  }
  await github.idle();
  const { name, default_permissions: permissions } = readManifest();
  const app = await github.createApp({ owner: acme, name, permissions });
  const installation = github.installApp(app, acme);
  await github.idle();
  return {
    github,
    app,
    installation,
    repositories,
    audits: [false, true].map((isStrict) => toAudit(github, acme, shapeOf(count, isStrict))),
  };
}

function toAudit(github: StandIn, acme: Account, shape: Shape): OrganisationAudit {
  const owner = github.createUser(shape.isStrict ? 'stella' : 'lara');
  acme.members.set(owner.id, 'owner');
  const actions = { ...acme.settings.actions, tokenPermission: shape.isStrict ? 'read' : 'write' } as const;
  return { token: github.tokenOf(owner), shape, begin: () => github.changeOrganization(acme, { actions }) };
}

async function furnish(github: StandIn, repository: Repository, number: number): Promise<void> {
  if (number % 2 === 0) github.requireCheck(repository, 'leakwarden');
  if (number % 4 === 1) github.protect(repository, [], true);
  if (number % 10 === 3) {
    const createdAt = '2026-01-02T03:04:05Z';
    const key = { id: number, title: 'CI', readOnly: true, createdAt, lastUsed: null, enabled: true };
    await github.changeSettings(repository, { keys: [key] });
  }
}

const share = (count: number, divisor: number, rest = 0): number =>
  Array.from({ length: count }, (_, number) => number).filter((number) => number % divisor === rest).length;

const shapeOf = (count: number, isStrict: boolean): Shape => ({
  repositories: count,
  isStrict,
  publicOnes: share(count, 5),
  withRulesets: share(count, 2),
  withWorkflows: share(count, 2),
  unprotected: count - share(count, 2) - share(count, 4, 1),
});
