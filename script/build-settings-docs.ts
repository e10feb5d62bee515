/** Writes docs/settings.md: `node script/build-settings-docs.ts`. test/docs/settings.test.ts says when it is stale. */
import { writeFileSync } from 'node:fs';
import { toSettingsPage } from './settings/page.ts';

writeFileSync(new URL('../docs/settings.md', import.meta.url), toSettingsPage());
