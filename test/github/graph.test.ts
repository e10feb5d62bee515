/** GraphQL: questions are held against GitHub's schema, cost points, and are refused as GitHub refuses them. */
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from './graph/cost.ts';
import { clientWith, makeScene } from './support.ts';

test('what is not in the schema of GitHub breaks the contract', async () => {
  const { github, client } = await makeScene();
  await expect(client.graphql('{ viewer { favouriteColour } }')).rejects.toThrow();
  expect(github.contractProblems.splice(0).join('\n')).toContain('favouriteColour');
});

// https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#predicting-the-rate-limit-score-of-a-query
test("a question costs what GitHub's example says", () => {
  const question = `{ viewer { repositories(first: 100) { edges { node { issues(first: 50) { edges { node { labels(first: 60) { edges { node { id } } } } } } } } } } }`;
  expect(costOf(parse(question), {}).points).toBe(51);
});

test('points are used up apart from requests', async () => {
  const { github, client, installation } = await makeScene();
  github.setLimit(installation, { remaining: 1, resetInSeconds: 60, isGraph: true });
  await client.graphql('{ rateLimit { cost } }');
  await expect(client.graphql('{ rateLimit { cost } }')).rejects.toThrow('API rate limit exceeded');
  expect((await client.rest.rateLimit.get()).data.rate.remaining).toBeGreaterThan(4000);
});

test('what may not be null takes its repository with it when it is refused', async () => {
  const { github, organization } = await makeScene();
  const shop = await github.createRepository({ owner: organization, name: 'shop', visibility: 'public' });
  const stranger = clientWith(github, github.tokenOf(github.createUser('ben')));
  const question = `{ nodes(ids: ["${Buffer.from(`Repository:${shop.id}`).toString('base64url')}"]) { ... on Repository { deployKeys(first: 1) { totalCount } } } }`;
  const answer = await stranger.request('POST /graphql', {
    query: question,
    baseUrl: github.apiUrl.replace('/v3', ''),
  });
  expect(answer.data).toMatchObject({
    data: { nodes: [null] },
    errors: [{ type: 'FORBIDDEN', path: ['nodes', 0, 'deployKeys'] }],
  });
});
