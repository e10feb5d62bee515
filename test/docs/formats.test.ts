/** docs/formats.md says what the registry holds, no more and no less. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formats, streams } from '../../scan/formats/formats.ts';
import { openedKinds } from '../../scan/formats/opened-kinds.ts';
import { opened } from '../../script/formats/opened.ts';
import { page, toFormatsPage } from '../../script/formats/page.ts';

test('the page is fresh: else run `node script/build-formats-docs.ts`', () => {
  expect(toFormatsPage()).toBe(readFileSync(page, 'utf8'));
});

test('every format that is opened has a row, and every row a format', () => {
  const registered = [...formats, ...streams].map(({ name }) => name).concat([...openedKinds.keys()]);
  expect(new Set(opened.flatMap((row) => row.formats))).toEqual(new Set(registered));
});
