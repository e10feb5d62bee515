/** Links into an editor lead to files of the repository that was scanned, and nowhere else. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorNames, toEditorLink } from '../../cli/commands/view/editor.ts';
import { makeFolder } from '../support/repository.ts';

const outside = makeFolder();
const folder = join(outside, 'shop');
mkdirSync(join(folder, 'src'), { recursive: true });
writeFileSync(join(folder, 'src/a b#1.ts'), '');
writeFileSync(join(outside, 'other.ts'), '');
symlinkSync(join(outside, 'other.ts'), join(folder, 'link.ts'));
const link = toEditorLink('vscode', folder);

test('a file with its line, whatever its name', () => {
  expect(link('src/a b#1.ts', 7)).toMatch(/^vscode:\/\/file\/.*\/shop\/src\/a%20b%231\.ts:7$/);
  for (const name of editorNames)
    expect(toEditorLink(name, folder)('src/a b#1.ts', null)).toContain('/src/a%20b%231.ts');
});

test.each(['../other.ts', 'link.ts', 'gone.ts', 'src', '/etc/hostname', '(commit message)'])(
  'no link to %s',
  (path) => {
    expect(link(path, 1)).toBeNull();
  },
);
