/** What is in the packages, as CycloneDX: those of npm's own list of which something went into the bundle. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly [key: string]: unknown;
}

interface Bill {
  readonly metadata: { readonly component: Component; readonly [key: string]: unknown };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly [key: string]: unknown;
}

interface Contents {
  readonly home: string;
  /** Files that went into the bundle, from `home`. */
  readonly inputs: readonly string[];
  /** The Node that the executables hold. */
  readonly node: string;
}

/** @throws Error where something bundled is not in npm's list */
export function toBillOfMaterials({ home, inputs, node }: Contents): string {
  const listed = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
      cwd: home,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }),
  ) as Bill;
  const wanted = new Set([...packagesOf(home, inputs), packageAt(home, 'node_modules/re2')]);
  const components = listed.components.filter((component) => wanted.has(component['bom-ref']));
  const missing = [...wanted].filter((name) => !components.some((component) => component['bom-ref'] === name));
  if (missing.length > 0) throw new Error(`npm sbom does not list ${missing.join(', ')}`);
  const root = { ...listed.metadata.component, name: 'leakwarden', type: 'application' };
  const own = root['bom-ref'];
  const bill = {
    ...listed,
    metadata: { ...listed.metadata, lifecycles: [{ phase: 'build' }], component: root },
    components: [...components.map(asShipped), nodeComponent(node)],
    dependencies: [{ ref: own, dependsOn: [...components.map((each) => each['bom-ref']), `node@${node}`] }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** npm calls them a matter of development, since the package that it installs has no dependencies: they are in it. */
function asShipped(component: Component): Component {
  return { ...component, properties: [], scope: 'required' };
}

function nodeComponent(version: string): Component {
  return {
    'bom-ref': `node@${version}`,
    type: 'platform',
    name: 'node',
    version,
    scope: 'optional',
    description: 'in the executables only',
    purl: `pkg:generic/node@${version}`,
    licenses: [{ license: { id: 'MIT' } }],
  };
}

function packagesOf(home: string, inputs: readonly string[]): ReadonlySet<string> {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return new Set([...new Set(folders)].map((folder) => packageAt(home, folder)));
}

function packageAt(home: string, folder: string): string {
  const file = join(home, folder, 'package.json');
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  return `${name}@${version}`;
}
