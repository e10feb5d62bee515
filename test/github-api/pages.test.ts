/** Lists of many pages, and addresses that anything private may go to. */
import { expect, test } from 'vitest';
import { toSafeAddress } from '../../github/index.ts';
import { followPages } from '../../github/call.ts';
import { drain } from './support.ts';

const linkTo = (page: number): string => `<https://api.github.com/items?page=${page}>; rel="next"`;

async function pagesBy(next: (page: number) => string): Promise<unknown> {
  const pages = followPages('list the items', {}, ({ page }) =>
    Promise.resolve({ data: Number(page ?? 1), link: next(Number(page ?? 1)) }),
  );
  return drain(pages);
}

test('all pages are read', async () => {
  expect(await pagesBy((page) => (page < 3 ? linkTo(page + 1) : ''))).toEqual([1, 2, 3]);
});

test.each([
  ['itself', (page: number) => linkTo(page)],
  ['an earlier page', (page: number) => linkTo(page === 3 ? 2 : page + 1)],
])('a list that leads back to %s is no list, and ends', async (_name, next) => {
  await expect(pagesBy(next)).rejects.toMatchObject({ name: 'GitHubProblem', kind: 'unavailable' });
});

test.each([
  ['https://github.example.com/api/v3', true],
  ['http://127.0.0.1:3000', true],
  ['http://[::1]:3000', true],
  ['http://127.0.0.1.evil.example', false],
  ['http://github.example.com', false],
  ['https://user:pass@github.example.com', false],
  ['ftp://127.0.0.1', false],
  ['github.example.com', false],
])('%s is safe to send a token to: %s', (text, isSafe) => {
  expect(toSafeAddress(text) !== null).toBe(isSafe);
});
