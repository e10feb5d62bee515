/** docs/settings.md is what the policies say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsPolicyIds } from '../../rules/index.ts';
import { peers } from '../../script/settings/peers.ts';
import { toSettingsPage } from '../../script/settings/page.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/settings.md'), 'utf8');

test('the page is fresh: else run `node script/build-settings-docs.ts`', () => {
  expect(page).toBe(toSettingsPage());
});

test('every policy has its row, its comparison and its section', () => {
  for (const id of settingsPolicyIds) {
    expect(page).toContain(`| [\`${id}\`](#${id}) |`);
    expect(page).toContain(`| \`${id}\` |`);
    expect(page).toContain(`\n### ${id}\n`);
  }
});

test('what is said of others has a source at a commit', () => {
  for (const { name, source } of peers) expect(source, name).toMatch(/^https:\/\/github\.com\/.*\/[0-9a-f]{40}\//);
});
