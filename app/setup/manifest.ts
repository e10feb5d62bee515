/** The App's manifest, as GitHub takes it. https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest */
import { readFile } from 'node:fs/promises';
import { webhookPath } from '../front/index.ts';
import { readYaml } from '../../rules/authoring.ts';

export type ManifestKind = 'observe' | 'contain';

/**
 * To create the ruleset that requires the check (`enforce.require: true`), make a repository private again, and fix
 * settings of repositories and of the organisation.
 */
const containing = { administration: 'write', organization_administration: 'write' };

interface Manifest {
  readonly default_permissions: Readonly<Record<string, string>>;
}

export interface ManifestPlaces {
  /** Where GitHub reaches this server. */
  readonly publicUrl: string;
  /** Where the browser of whoever makes the App reaches it. */
  readonly redirectUrl: string;
}

/** `app.yml` with the addresses of this server, and for containment two permissions to write. */
export async function readManifest(kind: ManifestKind, { publicUrl, redirectUrl }: ManifestPlaces): Promise<object> {
  // Beside the bundle; at the root of the sources.
  const file = new URL(import.meta.url.endsWith('.ts') ? '../../app.yml' : './app.yml', import.meta.url);
  const manifest = readYaml(await readFile(file, 'utf8'), 'app.yml').value as Manifest;
  const permissions = kind === 'contain' ? containing : {};
  return {
    ...manifest,
    default_permissions: { ...manifest.default_permissions, ...permissions },
    hook_attributes: { url: `${publicUrl}${webhookPath}`, active: true },
    redirect_url: redirectUrl,
  };
}
