/** `leakwarden demo --settings` as people run it: what it tells is true, and it fails where something does not happen. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Chapter } from './demo/settings/story.ts';
import { isKept } from './demo/settings/watch.ts';
import { freshBuild, home } from '../support/fresh-build.ts';

test('private again within 10 s and told once, rulesets repaired, boxes tick themselves', async () => {
  freshBuild();
  const args = [join(home, 'cli/run.ts'), 'demo', '--settings', '--json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  const chapters = output.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Chapter]));
  expect(chapters.map(({ chapter }) => chapter)).toEqual(['installed', 'made public', 'weakened', 'put right']);
  expect(chapters.flatMap(({ happened }) => happened).filter((each) => !isKept(each))).toEqual([]);
  expect(code).toBe(0);
  const stories = chapters.at(-1)?.issues.map(({ title }) => title);
  expect(stories).toContain('Leakwarden made acme/shop private again');
  expect(stories).toContain('acme/catalog was made public with 1 leak');
}, 300_000);

test.each([
  ['in time', 9, 10, true],
  ['too late', 11, 10, false],
  ['never', null, 10, false],
  ['at any time', 50, null, true],
  ['never, though there was time', null, null, false],
])('what happens %s', (_, after, within, kept) => {
  expect(isKept({ what: 'something', at: '2026-01-02T03:04:05Z', after, within })).toBe(kept);
});
