/** The App's manifest, as GitHub takes it. https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest */
import { readFile } from 'node:fs/promises';
import { webhookPath } from '../front/index.ts';
import { readYaml } from '../../rules/authoring.ts';

export type ManifestKind = 'observe' | 'contain';

const files: Readonly<Record<ManifestKind, string>> = { observe: 'app.yml', contain: 'app-contain.yml' };

export interface ManifestPlaces {
  /** Where GitHub reaches this server. */
  readonly publicUrl: string;
  /** Where the browser of whoever makes the App reaches it. */
  readonly redirectUrl: string;
}

/** `app.yml` with the addresses of this server. */
export async function readManifest(kind: ManifestKind, { publicUrl, redirectUrl }: ManifestPlaces): Promise<object> {
  const name = files[kind];
  // Beside the bundle; at the root of the sources.
  const file = new URL(import.meta.url.endsWith('.ts') ? `../../${name}` : `./${name}`, import.meta.url);
  const manifest = readYaml(await readFile(file, 'utf8'), name).value as object;
  return {
    ...manifest,
    hook_attributes: { url: `${publicUrl}${webhookPath}`, active: true },
    redirect_url: redirectUrl,
  };
}
