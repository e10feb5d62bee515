/** docs/dependencies.md lists each package of package.json once, with a reason and a licence, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const [page = ''] = readFileSync(join(root, 'docs/dependencies.md'), 'utf8').split('## Looked at and not taken');
const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly license?: string }>>;
};
const rows = [...page.matchAll(/^\| `(.+?)` \| (.+) \| (.+) \| (.+) \|$/gm)].map(([, name = '', why, licence]) => ({
  name,
  why,
  licence,
}));

test('the page lists what package.json names', () => {
  const named = Object.keys({ ...manifest.optionalDependencies, ...manifest.devDependencies });
  expect(rows.map(({ name }) => name).toSorted()).toEqual(named.toSorted());
});

test.each(rows.map((row) => [row.name, row] as const))(
  '%s: the licence is that of the package',
  (name, { licence }) => {
    expect(locked.packages[`node_modules/${name}`]?.license).toBe(licence);
  },
);
