/** How many issues an incident gets, and what they say of it, through App and Action alike. */
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Issue } from '../github/index.ts';
import { awsKey, customerCsv, customers, make, personMail, personName } from '../support/secrets.ts';
import { blocks, issuesOf, throughBothDoors, type Scene } from './doors.ts';

const commentsOf = ({ repository }: Scene): string =>
  [...repository.comments.values()].map(({ body }) => body).join('\n');

const three = customers(3, 'incident');
const asCsv = customerCsv(3, 'incident');
const asJson = JSON.stringify(three);
const copies = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? [`data/${at}.csv`, asCsv] : [`data/${at}.json`, asJson])),
);

const keys = Object.fromEntries(
  Array.from({ length: 8 }, (_, at) => [`keys/${at}.env`, `AWS_ACCESS_KEY_ID=${awsKey(`flood ${at}`)}\n`]),
);

const listOf = (scene: Scene): Issue => {
  const list = issuesOf(scene).find(({ body }) => body?.startsWith('<!-- leakwarden:collection='));
  if (!list) throw new Error('there is no list');
  return list;
};

const expectShares = (scene: Scene): void => {
  const titles = issuesOf(scene).map(({ title }) => title);
  expect(titles.filter((title) => title.startsWith('[critical] AWS'))).toHaveLength(3);
  expect(titles.filter((title) => title.startsWith('Leakwarden: 5 more leaks in '))).toHaveLength(1);
  expect(titles).toHaveLength(4);
  expect(
    listOf(scene).body?.match(/^- `LW-\w+` \*\*critical\*\*: .* in `keys\/\d\.env`, \[Pull request \d+\]/gm),
  ).toHaveLength(5);
};

const twenty = customerCsv(20, 'merged');
const twentyAsJson = JSON.stringify(
  customers(20, 'merged').map(({ name, mail, card }) => ({ fullName: name, mail, card })),
);

const oneEach = Object.fromEntries(
  Array.from({ length: 60 }, (_, row) => {
    const phone = `+49 151 ${make('{{digits:8}}', `doors ${row}`)}`;
    const person = { name: personName(`doors ${row}`), email: personMail(`doors ${row}`), phone };
    return [`customers/${row}.json`, JSON.stringify(person)];
  }),
);

const nameAndPhone = Object.fromEntries(
  Object.entries(oneEach).map(([path, text]) => [
    path,
    JSON.stringify({ ...(JSON.parse(text) as object), email: undefined }),
  ]),
);

/** As version 0.1.0 left the store; the Action never knows who was in a table that another run looked at. */
async function forgetPeople({ door, app }: Scene): Promise<void> {
  if (door === 'app')
    await sql`update leak_place set dataset = dataset - 'people' where dataset is not null`.execute(app.db);
}

async function openFromFork({ github, repository, people: { eve } }: Scene): Promise<void> {
  const fork = await github.fork(repository, eve);
  await github.push(fork, 'flood', keys, { author: eve });
  await github.openPull(repository, { head: 'flood', from: fork, author: eve });
}

throughBothDoors([
  {
    name: 'who may not write to the repository gets a tenth of the issues',
    visibility: 'public',
    configuration: `${blocks}report: { repository: '{owner}/reports', perDay: 10 }\n`,
    homes: { reports: { visibility: 'private', files: { 'README.md': '' } } },
    steps: [
      {
        change: openFromFork,
        verdict: 'fail',
        after: ({ other }) => {
          const titles = [...other('reports').issues.values()].map(({ title }) => title);
          expect(titles.filter((title) => title.startsWith('Leakwarden: 7 more leaks in '))).toHaveLength(1);
          expect(titles).toHaveLength(2);
        },
      },
    ],
  },
  {
    name: 'issues that turn out to be about the same people become one, and the first stays open',
    steps: [
      { change: { 'data/customers.csv': twenty }, verdict: 'fail', after: forgetPeople },
      {
        change: async ({ github, repository, people }) => {
          await github.push(repository, 'second', { 'export/people.json': twentyAsJson }, { author: people.dan });
          await github.openPull(repository, { head: 'second', author: people.dan });
        },
        verdict: 'fail',
        after: (scene) => expect(issuesOf(scene).map(({ state }) => state)).toEqual(['open', 'open']),
      },
      {
        do: async ({ github, repository, people }) => {
          const files = { 'data/customers.csv': twenty, 'export/people.json': twentyAsJson };
          await github.push(repository, 'main', files, { author: people.olga });
        },
        looksAt: 'history',
        verdict: 'fail',
        after: (scene) => {
          const [first] = issuesOf(scene);
          expect(issuesOf(scene).map(({ state }) => state)).toEqual(['open', 'closed']);
          expect(first?.title).toMatch(/^\[high\] 20 people in 2 files/);
          expect(commentsOf(scene)).toContain(`/issues/${first?.number}`);
        },
      },
    ],
  },
  {
    name: 'twenty files of the same three people are one issue',
    steps: [
      {
        change: copies,
        verdict: 'fail',
        after: (scene) => {
          expect(issuesOf(scene).map(({ title }) => title)).toEqual([
            '[high] 3 people in 20 files below data: card numbers, names, e-mail addresses',
          ]);
        },
      },
    ],
  },
  {
    name: 'sixty files with one person each block like a table of sixty',
    steps: [
      {
        change: oneEach,
        verdict: 'fail',
        after: (scene) => {
          expect(issuesOf(scene).map(({ title }) => title)).toEqual([
            '[high] 60 people in 60 files below customers: names, e-mail addresses, phone numbers',
          ]);
        },
      },
    ],
  },
  {
    name: 'so do sixty with a name and a telephone number',
    steps: [
      {
        change: nameAndPhone,
        verdict: 'fail',
        after: (scene) => {
          expect(issuesOf(scene).map(({ title }) => title)).toEqual([
            '[high] 60 people in 60 files below customers: names, phone numbers',
          ]);
        },
      },
    ],
  },
  {
    name: 'a public check says nothing of how many people and which data',
    visibility: 'public',
    configuration: `${blocks}report: { repository: '{owner}/reports' }\n`,
    homes: { reports: { visibility: 'private', files: { 'README.md': '' } } },
    steps: [{ change: oneEach, verdict: 'fail', hides: /\b60\b|people|person|full-name|phone/ }],
  },
  {
    name: 'the issue follows the check: more people are news, and the configuration that judged is named',
    steps: [
      {
        change: { 'data/customers.csv': customerCsv(20) },
        verdict: 'fail',
        after: (scene) => {
          const [issue, ...others] = issuesOf(scene);
          expect(others).toEqual([]);
          expect(issue?.title).toMatch(/20 people in data\/customers\.csv: card numbers, names, e-mail addresses/);
          expect(issue?.body).toMatch(/Judged by\*\* \| Leakwarden \S+, by .*leakwarden\.yml/);
        },
      },
      {
        change: { 'data/customers.csv': customerCsv(920) },
        verdict: 'fail',
        after: (scene) => {
          expect(issuesOf(scene)).toHaveLength(1);
          expect(issuesOf(scene)[0]?.title).toMatch(/^\[critical\] 920 people/);
          expect(issuesOf(scene)[0]?.body).toMatch(/\*\*920 people\b|920 people/);
          expect(commentsOf(scene)).toMatch(
            /It became worse:\*\* 920 people now, 20 before; critical now, high before/,
          );
        },
      },
    ],
  },
  {
    name: 'what one pull request brings beyond its share stands in one list, and blocks',
    configuration: `${blocks}report: { perDay: 3 }\n`,
    steps: [
      { change: keys, verdict: 'fail', after: expectShares },
      { change: { 'notes.txt': 'later\n' }, verdict: 'fail', after: expectShares },
    ],
  },
  {
    name: 'what only an unmerged branch holds is taken out of the branch, not out of the whole repository',
    steps: [
      {
        change: { 'app.env': `AWS_ACCESS_KEY_ID=${awsKey('unmerged')}\n` },
        verdict: 'fail',
        after: (scene) => {
          const [issue] = issuesOf(scene);
          expect(issue?.body).toMatch(
            /Only \[pull request \d+\].* not merged yet: rewrite its branch, not the repository/,
          );
          expect(issue?.body).toContain('git commit --amend');
          expect(issue?.body).toMatch(/readable at `refs\/pull\/\d+`/);
          expect(issue?.body).not.toMatch(/--mirror|sensitive-data-removal/);
        },
      },
      {
        change: { 'notes.txt': 'a second commit\n' },
        verdict: 'fail',
        after: (scene) => {
          expect(issuesOf(scene)[0]?.body).toContain('git reset --soft');
          expect(issuesOf(scene)[0]?.body).not.toMatch(/--mirror|sensitive-data-removal/);
        },
      },
    ],
  },
  {
    name: 'what a pull request brought that was closed without merging is one line, until somebody takes note of all',
    configuration: `${blocks}report: { perDay: 2 }\n`,
    steps: [
      { change: keys, verdict: 'fail', after: (scene) => expect(issuesOf(scene)).toHaveLength(3) },
      {
        do: async ({ github, repository, pull, people }) => {
          await github.closePull(pull(), people.dan);
          await github.setBranch(repository, 'topic', null);
        },
        looksAt: 'history',
        verdict: 'fail',
        after: (scene) => {
          const lines = listOf(scene).body?.match(/^- .*$/gm);
          expect(lines).toEqual([
            expect.stringMatching(/closed without merging: 6 leaks, still readable at `refs\/pull\/\d+`$/),
          ]);
        },
      },
      {
        do: async (scene) => {
          const { github, people, hear } = scene;
          await hear(github.comment(listOf(scene), people.dan, '/leakwarden acknowledge all'));
        },
        looksAt: 'history',
        verdict: 'fail',
      },
      {
        do: async (scene) => {
          const { github, people, hear } = scene;
          await hear(github.comment(listOf(scene), people.mary, '/leakwarden acknowledge all'));
        },
        looksAt: 'history',
        verdict: 'pass',
      },
    ],
  },
  {
    name: 'a public check says nothing of how many leaks there are, nor that there is a list',
    visibility: 'public',
    configuration: `${blocks}report: { repository: '{owner}/reports', perDay: 3 }\n`,
    homes: { reports: { visibility: 'private', files: { 'README.md': '' } } },
    steps: [
      {
        change: keys,
        verdict: 'fail',
        hides: /AKIA|AWS|\b[58] (?:more )?leaks|one issue with a list|perDay/,
        after: ({ other }) => {
          const titles = [...other('reports').issues.values()].map(({ title }) => title);
          expect(titles.filter((title) => title.startsWith('Leakwarden: 5 more leaks in '))).toHaveLength(1);
          expect(titles).toHaveLength(4);
        },
      },
    ],
  },
  {
    name: 'a public repository without a private one keeps the list in a draft advisory; the Action cannot write any',
    visibility: 'public',
    configuration: `${blocks}report: { perDay: 3 }\n`,
    steps: [
      {
        change: keys,
        verdict: 'fail',
        hides: /AKIA|AWS|\b[58] (?:more )?leaks/,
        after: (scene) => {
          expect(issuesOf(scene)).toEqual([]);
          const drafts = [...scene.repository.advisories.values()];
          const lists = drafts.filter(({ summary }) => summary === 'Leakwarden list: do not publish');
          expect([drafts.length, lists.length]).toEqual(scene.door === 'app' ? [4, 1] : [0, 0]);
          if (scene.door === 'app')
            expect(lists[0]?.description?.match(/^- `LW-\w+` \*\*critical\*\*: /gm)).toHaveLength(5);
        },
      },
      {
        do: async (scene) => {
          const { github, repository, people } = scene;
          await github.closePull(scene.pull(), people.dan);
          await github.setBranch(repository, 'topic', null);
        },
        looksAt: 'history',
        verdict: 'pass',
        after: ({ door, repository }) => {
          const list = [...repository.advisories.values()].find(({ summary }) => summary.includes(' list'));
          if (door === 'app') expect(list?.description).toMatch(/closed without merging: 5 leaks/);
        },
      },
    ],
  },
  {
    name: 'what is left of the requests of an hour is kept for checks',
    steps: [
      {
        change: keys,
        do: ({ github, installation }) => github.setLimit(installation, { remaining: 900, resetInSeconds: 1200 }),
        verdict: 'fail',
        after: (scene) => expect(issuesOf(scene)).toEqual([]),
      },
    ],
  },
]);
