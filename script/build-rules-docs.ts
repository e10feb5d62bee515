/** Writes docs/rules: `node script/build-rules-docs.ts`. test/docs/rules.test.ts says when it is stale. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toRulePages } from './rules/pages.ts';

const folder = join(import.meta.dirname, '../docs/rules');
rmSync(folder, { recursive: true, force: true });
for (const [name, text] of toRulePages()) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
