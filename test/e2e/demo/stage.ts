/** Sets the stage: a stand-in GitHub with an organisation, the App as a process of its own, and what a story needs besides. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub, type Account, type App, type Repository, type StandIn } from '../../github/index.ts';
import { readManifest } from '../../support/manifest.ts';
import { freePort, makeSecret, startServer, type RunningServer } from './server.ts';
import type { Cast } from './story.ts';

export interface Installed {
  readonly github: StandIn;
  readonly server: RunningServer;
  readonly close: () => Promise<void>;
}

/** What is there before the App is installed. */
export interface Grounds {
  readonly acme: Account;
  readonly app: App;
  /** Owns the organisation. */
  readonly maintainer: Account;
}

export interface StageOptions<Scene> {
  /** Null: the embedded store. */
  readonly databaseUrl?: string | null;
  /** Beside those of the manifest. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  /** Fills the organisation before the App comes to it. */
  readonly furnish: (github: StandIn, grounds: Grounds) => Promise<Scene>;
}

/** Leaves nothing behind where something fails. */
export async function setStageWith<Scene extends object>(options: StageOptions<Scene>): Promise<Scene & Installed> {
  const github = await startGitHub();
  const data = mkdtempSync(join(tmpdir(), 'leakwarden-demo-'));
  const clear = (): Promise<void> => github.stop().finally(() => rmSync(data, { recursive: true, force: true }));
  try {
    const { scene, server } = await fill(github, data, options);
    return { ...scene, github, server, close: () => server.stop().finally(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}

async function fill<Scene>(
  github: StandIn,
  data: string,
  { databaseUrl = null, permissions = {}, furnish }: StageOptions<Scene>,
): Promise<{ readonly scene: Scene; readonly server: RunningServer }> {
  const [port, secret, manifest] = [await freePort(), makeSecret(), readManifest()];
  const maintainer = github.createUser('mary');
  const acme = github.createOrganization('acme', maintainer);
  const app = await github.createApp({
    owner: acme,
    name: manifest.name,
    permissions: { ...manifest.default_permissions, ...permissions },
    events: manifest.default_events,
    webhook: { url: `http://127.0.0.1:${port}/api/github/webhooks`, secret },
  });
  const scene = await furnish(github, { acme, app, maintainer });
  const { apiUrl, url: serverUrl } = github;
  const { id: appId, privateKey } = app;
  const server = await startServer({
    apiUrl,
    serverUrl,
    appId,
    privateKey,
    webhookSecret: secret,
    data,
    port,
    databaseUrl,
  });
  github.installApp(app, acme);
  return { scene, server };
}

export type Stage = Omit<Cast, 'onWait'> & Installed;

const configuration = `# The demonstration blocks from the first day on; by default the first 14 days only warn.
enforce:
  mode: block
  rollout: { days: 0, mode: block }
`;

/** A repository that requires the check. `furnish` fills it before the App comes to it. */
export function setStage(
  databaseUrl: string | null = null,
  furnish: (github: StandIn, repository: Repository) => Promise<void> = () => Promise.resolve(),
): Promise<Stage> {
  return setStageWith({
    databaseUrl,
    furnish: async (github, { acme, app, maintainer }) => {
      const developer = github.createUser('dan');
      const repository = await github.createRepository({
        owner: acme,
        name: 'crm',
        files: { 'README.md': '# CRM\n', '.github/leakwarden.yml': configuration },
      });
      github.grant(repository, developer, 'write');
      github.requireCheck(repository, 'leakwarden', app);
      await furnish(github, repository);
      return { github, repository, maintainer, developer };
    },
  });
}
