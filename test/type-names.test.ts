/** A type that others import has a name of its own: whoever reads it knows which one is meant. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folders = ['action', 'app', 'cli', 'copy', 'gate', 'github', 'mirror', 'programs', 'report', 'rules', 'scan'];

/** Names to the files that declare them, of exported types and classes. */
function declaredTwice(): Readonly<Record<string, readonly string[]>> {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { exclude: ['action/dist/**'] }));
  const declared = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:abstract )?(?:interface|type|class) (\w+)/gm)].map(
      ([, name = '']) => ({ name, file }),
    ),
  );
  expect(declared.length).toBeGreaterThan(500);
  const byName = Map.groupBy(declared, ({ name }) => name);
  return Object.fromEntries(
    [...byName].filter(([, all]) => all.length > 1).map(([name, all]) => [name, all.map(({ file }) => file)]),
  );
}

test('the name of an exported type is declared once', () => {
  expect(declaredTwice()).toEqual({});
});
