/** Sets the stage: a stand-in GitHub with an organisation, a repository that requires the check, and the App installed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub, type Repository, type StandIn } from '../../github/index.ts';
import { readManifest } from '../../support/manifest.ts';
import { freePort, makeSecret, startServer, type RunningServer } from './server.ts';
import type { Cast } from './story.ts';

export interface Stage extends Cast {
  readonly server: RunningServer;
  readonly close: () => Promise<void>;
}

const configuration = `# The demonstration blocks from the first day on; by default the first 14 days only warn.
enforce:
  mode: block
  rollout: { days: 0, mode: block }
`;

type Furnish = (github: StandIn, repository: Repository) => Promise<void>;

/** `furnish` fills the repository before the App comes to it. Leaves nothing behind where something fails. */
export async function setStage(
  databaseUrl: string | null = null,
  furnish: Furnish = () => Promise.resolve(),
): Promise<Stage> {
  const github = await startGitHub();
  const data = mkdtempSync(join(tmpdir(), 'leakwarden-demo-'));
  const clear = (): Promise<void> => github.stop().finally(() => rmSync(data, { recursive: true, force: true }));
  try {
    const set = await fill(github, { data, databaseUrl, furnish });
    return { ...set, close: () => set.server.stop().finally(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}

interface Place {
  readonly data: string;
  readonly databaseUrl: string | null;
  readonly furnish: Furnish;
}

async function fill(github: StandIn, { data, databaseUrl, furnish }: Place): Promise<Omit<Stage, 'close'>> {
  const [port, secret, manifest] = [await freePort(), makeSecret(), readManifest()];
  const maintainer = github.createUser('mary');
  const developer = github.createUser('dan');
  const acme = github.createOrganization('acme', maintainer);
  const repository = await github.createRepository({
    owner: acme,
    name: 'crm',
    files: { 'README.md': '# CRM\n', '.github/leakwarden.yml': configuration },
  });
  github.grant(repository, developer, 'write');
  const app = await github.createApp({
    owner: acme,
    name: manifest.name,
    permissions: manifest.default_permissions,
    events: manifest.default_events,
    webhook: { url: `http://127.0.0.1:${port}/api/github/webhooks`, secret },
  });
  github.requireCheck(repository, 'leakwarden', app);
  await furnish(github, repository);
  const server = await startServer({
    apiUrl: github.apiUrl,
    serverUrl: github.url,
    appId: app.id,
    privateKey: app.privateKey,
    webhookSecret: secret,
    data,
    port,
    databaseUrl,
  });
  github.installApp(app, acme);
  return { github, repository, maintainer, developer, server };
}
