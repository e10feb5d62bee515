/** Each leak's end is followed, also where nobody merges any more, through App and Action alike. */
import type { Comment } from '../github/index.ts';
import { awsKey } from '../support/secrets.ts';
import { throughBothDoors, type Scene } from './doors.ts';

const words = `the key is ${awsKey('ends of doors')} for now`;

function lastComment({ repository }: Scene): Comment {
  const comment = [...repository.comments.values()].at(-1);
  if (!comment) throw new Error('nothing was said');
  return comment;
}

throughBothDoors([
  {
    name: 'a comment on a closed pull request leaks as on an open one, until it is deleted',
    steps: [
      { change: { 'a.txt': 'a\n' }, verdict: 'pass' },
      {
        do: async ({ github, pull, people }) => {
          await github.closePull(pull(), people.dan);
          github.comment(pull(), people.dan, words);
        },
        looksAt: 'comment',
        verdict: 'fail',
      },
      { do: (scene) => scene.github.deleteComment(lastComment(scene)), looksAt: 'comment', verdict: 'pass' },
    ],
  },
  {
    name: 'one that was said before, and deleted after it was closed',
    steps: [
      { change: { 'a.txt': 'a\n' }, verdict: 'pass' },
      {
        do: ({ github, pull, people }) => void github.comment(pull(), people.dan, words),
        looksAt: 'comment',
        verdict: 'fail',
      },
      {
        do: async (scene) => {
          await scene.github.closePull(scene.pull(), scene.people.dan);
          scene.github.deleteComment(lastComment(scene));
        },
        looksAt: 'comment',
        verdict: 'pass',
      },
    ],
  },
  {
    name: 'what only a closed pull request held ends with its branch, where somebody has to, by taking note of the rest',
    steps: [
      { change: { 'app.env': `AWS_ACCESS_KEY_ID=${awsKey('closed of doors')}\n` }, verdict: 'fail' },
      {
        do: ({ github, pull, people }) => github.closePull(pull(), people.dan),
        looksAt: 'history',
        verdict: 'fail',
      },
      {
        do: ({ github, repository }) => github.setBranch(repository, 'topic', null),
        looksAt: 'history',
        verdict: 'fail',
      },
      {
        do: async ({ github, repository, people, hear }) => {
          for (const issue of repository.issues.values())
            if (issue.author.app) await hear(github.comment(issue, people.mary, '/leakwarden acknowledge'));
        },
        looksAt: 'history',
        verdict: 'pass',
      },
    ],
  },
]);
