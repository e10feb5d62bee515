/** Writes the tables of docs/formats.md: `node script/build-formats-docs.ts`. test/docs/formats.test.ts says when they are stale. */
import { writeFileSync } from 'node:fs';
import { page, toFormatsPage } from './formats/page.ts';

writeFileSync(page, toFormatsPage());
