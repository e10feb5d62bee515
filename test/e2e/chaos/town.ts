/** An organisation whose people push, open, amend, close and write; and what must be true of each pull request then. */
import { startGitHub, type Account, type App, type Pull, type Repository, type StandIn } from '../../github/index.ts';
import { readManifest } from '../../support/manifest.ts';
import { awsKey } from '../../support/secrets.ts';
import type { Dice } from './dice.ts';

export interface Town {
  readonly github: StandIn;
  readonly app: App;
  readonly owner: Account;
  readonly organization: Account;
  readonly developer: Account;
  readonly repositories: readonly Repository[];
  readonly branches: Branch[];
  /** Every one that was ever pushed. */
  readonly leaks: Leak[];
}

/** A branch with its pull request. */
export interface Branch {
  readonly repository: Repository;
  readonly name: string;
  readonly pull: Pull;
  readonly base: string;
  /** In its commits now. */
  leaks: readonly Leak[];
  head: string;
  isOpen: boolean;
}

export interface Leak {
  readonly repository: Repository;
  readonly path: string;
  readonly text: string;
}

const configuration = 'enforce:\n  mode: block\n  rollout: { days: 0, mode: block }\n';

export async function buildTown(dice: Dice, webhook: { readonly url: string; readonly secret: string }): Promise<Town> {
  const github = await startGitHub({ random: dice.roll });
  const [owner, developer] = [github.createUser('olivia'), github.createUser('dan')];
  const organization = github.createOrganization('acme', owner);
  const manifest = readManifest();
  const app = await github.createApp({
    owner: organization,
    name: manifest.name,
    permissions: manifest.default_permissions,
    events: manifest.default_events,
    webhook,
  });
  const repositories: Repository[] = [];
  for (const name of ['shop', 'crm']) {
    const files = { 'README.md': `# ${name}\n`, '.github/leakwarden.yml': configuration };
    const repository = await github.createRepository({ owner: organization, name, files });
    github.grant(repository, developer, 'write');
    repositories.push(repository);
  }
  return { github, app, owner, organization, developer, repositories, branches: [], leaks: [] };
}

/** One thing that somebody does. */
export async function act(town: Town, dice: Dice): Promise<void> {
  const open = town.branches.filter(({ isOpen }) => isOpen);
  const deeds: readonly (readonly [share: number, deed: (branch: Branch) => Promise<void> | void])[] = [
    [4, (branch) => pushMore(town, branch, dice)],
    [2, (branch) => amend(town, branch)],
    [2, ({ pull }) => town.github.editPull(pull, { title: `Better ${dice.below(1e6)}` })],
    [1, ({ pull }) => void town.github.comment(pull, town.developer, `Looks good ${dice.below(1e6)}`)],
    [1, ({ pull }) => void town.github.comment(pull, town.owner, '/leakwarden help')],
    [1, ({ pull }) => void town.github.comment(pull, town.owner, '/leakwarden rescan')],
    [1, (branch) => close(town, branch)],
  ];
  if (open.length < 4 || dice.happens(0.25)) return openPull(town, dice);
  const all = deeds.flatMap(([share, deed]) => Array.from({ length: share }, () => deed));
  await dice.pick(all)(dice.pick(open));
}

async function openPull(town: Town, dice: Dice): Promise<void> {
  const { github, developer, branches } = town;
  const repository = dice.pick(town.repositories);
  const name = `work-${branches.length}`;
  const base = await github.head(repository);
  const leaks = dice.happens(0.5) ? [chooseLeak(town, repository, dice)] : [];
  const head = await github.push(repository, name, { [`src/${name}.txt`]: `Begin ${name}\n`, ...filesOf(leaks) });
  const pull = await github.openPull(repository, { head: name, title: `Work on ${name}`, author: developer });
  branches.push({ repository, name, pull, base, leaks, head, isOpen: true });
}

/** Half of the time one that is known already: the same value in another place of Git is the same leak. */
function chooseLeak({ leaks }: Town, repository: Repository, dice: Dice): Leak {
  const known = leaks.filter((leak) => leak.repository === repository);
  if (known.length > 0 && dice.happens(0.3)) return dice.pick(known);
  const number = leaks.length;
  const text = `AWS_ACCESS_KEY_ID=${awsKey(`chaos ${number} ${dice.roll()}`)}\n`;
  const leak = { repository, path: `config/leak-${number}.env`, text };
  leaks.push(leak);
  return leak;
}

const filesOf = (leaks: readonly Leak[]): Record<string, string> =>
  Object.fromEntries(leaks.map(({ path, text }) => [path, text]));

async function pushMore(town: Town, branch: Branch, dice: Dice): Promise<void> {
  const leaks = dice.happens(0.3) ? [chooseLeak(town, branch.repository, dice)] : [];
  const files = { [`src/${branch.name}-${dice.below(1e6)}.txt`]: `More ${dice.roll()}\n`, ...filesOf(leaks) };
  branch.head = await town.github.push(branch.repository, branch.name, files, { author: town.developer });
  branch.leaks = [...new Set([...branch.leaks, ...leaks])];
}

/** The history of the branch is written anew, without what leaked. */
async function amend({ github, developer }: Town, branch: Branch): Promise<void> {
  const files = { [`src/${branch.name}.txt`]: `Amended after ${branch.head}\n` };
  const head = await github.commit(branch.repository, branch.name, files, {
    message: 'Amend',
    author: developer,
    parents: [branch.base],
  });
  await github.setBranch(branch.repository, branch.name, head, developer);
  Object.assign(branch, { head, leaks: [] });
}

async function close({ github }: Town, branch: Branch): Promise<void> {
  await github.closePull(branch.pull);
  branch.isOpen = false;
}
