/** A request goes to the configured GitHub, whatever stands in parameters and links that others wrote. */
import { expect, test } from 'vitest';
import { nextPage, send } from '../../github/call.ts';
import { client } from './support.ts';

test.each(['baseUrl', 'url', 'method', 'headers', 'mediaType', 'request'])(
  'no parameter is called %s',
  async (name) => {
    const parameters = { owner: 'acme', repo: 'shop', [name]: 'https://evil.example' };
    await expect(send(client(), 'try', 'PATCH /repos/{owner}/{repo}', parameters)).rejects.toThrow(`called ${name}`);
  },
);

test('of the link to the next page only the page is taken', () => {
  const link =
    '<https://evil.example/x?page=2&per_page=100&baseUrl=https%3A%2F%2Fevil.example&owner=other>; rel="next"';
  expect(nextPage(link)).toEqual({ page: '2', per_page: '100' });
});
