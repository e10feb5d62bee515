/** An organisation of twelve repositories, most of them as one finds them: settings that grew, and nobody looked at. */
import type { Account, Repository, Ruleset, StandIn } from '../../../github/index.ts';
import { awsKey, githubToken } from '../../../support/secrets.ts';
import type { Grounds } from '../stage.ts';

export interface Town {
  readonly acme: Account;
  readonly maintainer: Account;
  /** Where the App tells what is nobody else's business. */
  readonly security: Repository;
  /** A token was removed from its files, not from its history. */
  readonly shop: Repository;
  /** A key in it may be real; nothing proves it. */
  readonly catalog: Repository;
  /** Holds nothing that must not be public. */
  readonly handbook: Repository;
  /** Both have the ruleset that requires the check. */
  readonly payments: Ruleset;
  readonly ledger: Ruleset;
  /** A deploy key and somebody from outside can write to it. */
  readonly crm: Repository;
  readonly outsider: Account;
  /** A deploy key can write to it, for a reason that the configuration states. */
  readonly mobile: Repository;
  /** As crm, and archived. */
  readonly legacy: Repository;
  /** Public, and everybody may write to its wiki. */
  readonly website: Repository;
}

const configuration = `# What is asked of every repository of the organisation.
report: { repository: acme/security }
settings:
  # A repository that is made public with a proven leak is made private again.
  contain: true
  policies:
    deploy-keys: issue
    outside-collaborators: issue
    required-check: fix
    wiki: fix
  exceptions:
    - { policy: deploy-keys, repository: acme/mobile, reason: the build machine tags releases, until: 2099-12-31 }
`;

const key = {
  id: 71,
  title: 'CI',
  readOnly: false,
  createdAt: '2026-01-02T03:04:05Z',
  lastUsed: '2026-11-02T03:04:05Z',
  enabled: true,
};

export async function buildTown(github: StandIn, { acme, app, maintainer }: Grounds): Promise<Town> {
  const create = (name: string, files: Readonly<Record<string, string>> = {}): Promise<Repository> =>
    github.createRepository({ owner: acme, name, files: { 'README.md': `# ${name}\n`, ...files } });
  const requiring = (repository: Repository): Ruleset => {
    const ruleset = github.requireCheck(repository, 'leakwarden', app);
    github.updateRuleset(ruleset, { name: 'leakwarden' }, maintainer);
    return ruleset;
  };
  await create('.github-private', { '.github/leakwarden.yml': configuration });
  const security = await create('security');
  const shop = await create('shop', { 'deploy.env': `TOKEN=${githubToken('demo')}\n` });
  await github.push(shop, 'main', { 'deploy.env': null });
  const catalog = await create('catalog', { 'import.env': `AWS_ACCESS_KEY_ID=${awsKey('demo')}\n` });
  const handbook = await create('handbook');
  const [payments, ledger] = [requiring(await create('payments')), requiring(await create('ledger'))];
  const crm = await create('crm');
  const outsider = github.createUser('oscar');
  github.grant(crm, outsider, 'write');
  const [mobile, legacy, website] = [await create('mobile'), await create('legacy'), await create('website')];
  for (const each of [crm, mobile, legacy]) await github.changeSettings(each, { keys: [key] });
  github.setVisibility(website, 'public');
  github.archive(legacy);
  await create('infrastructure');
  return {
    acme,
    maintainer,
    security,
    shop,
    catalog,
    handbook,
    payments,
    ledger,
    crm,
    outsider,
    mobile,
    legacy,
    website,
  };
}
