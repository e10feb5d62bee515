/** An organisation whose repository has something of everything. */
import { clientWith, makeScene, type Client, type Scene } from '../../../github/support.ts';
import type { Repository } from '../../../github/index.ts';

export const at = '2026-01-02T03:04:05Z';
export const where = { owner: 'acme', repo: 'shop' };

/** What an App needs to read everything. */
export const reading = {
  metadata: 'read',
  contents: 'read',
  administration: 'read',
  pages: 'read',
  members: 'read',
  repository_hooks: 'read',
  vulnerability_alerts: 'read',
  organization_administration: 'read',
  organization_hooks: 'read',
  organization_self_hosted_runners: 'read',
} as const;

export const dangerous = `on: [pull_request_target]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          ref: \${{ github.event.pull_request.head.sha }}
`;

export interface Shop extends Scene {
  readonly shop: Repository;
  /** As the owner of the organisation. */
  readonly asOwner: Client;
}

export async function makeShop(
  visibility: 'public' | 'private' = 'public',
  granted: Readonly<Record<string, 'read' | 'write'>> = reading,
): Promise<Shop> {
  const scene = await makeScene({ permissions: granted });
  const { github, organization, owner } = scene;
  const files = { '.github/workflows/build.yml': dangerous, '.github/CODEOWNERS': '* ada\n* @ada\n' };
  const shop = await github.createRepository({ owner: organization, name: 'shop', visibility, files });
  const ben = github.createUser('ben');
  github.grant(shop, ben, 'maintain');
  github.grant(shop, github.createTeam(organization, 'Release', [owner]), 'write');
  await github.changeSettings(shop, {
    topics: ['customers'],
    properties: { tier: 'one' },
    dependabotAlerts: true,
    privateReporting: true,
    keys: [
      { id: 71, title: 'CI', readOnly: false, createdAt: at, lastUsed: null, enabled: true },
      { id: 72, title: 'Mirror', readOnly: true, createdAt: at, lastUsed: at, enabled: false },
    ],
    hooks: [
      { id: 81, url: 'http://hooks.example/secret/path', secret: false, insecureSsl: true, active: true },
      { id: 82, url: 'https://hooks.example', secret: true, insecureSsl: false, active: false },
    ],
    invitations: [{ id: 91, invitee: ben, role: 'admin', createdAt: at }],
    runners: ['box'],
  });
  return { ...scene, shop, asOwner: clientWith(github, github.tokenOf(owner)) };
}
