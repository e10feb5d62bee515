/** Refs may lead to anything: what they hold is looked at, and what comes after them as well. */
import { beforeAll, expect, test } from 'vitest';
import type { Repository } from '../../github/index.ts';
import { setRef } from '../../github/git/repository.ts';
import { runGit, type GitOptions } from '../../github/git/run.ts';
import { commitTree, writeBlob } from '../../github/git/write.ts';
import { begin, gather, issuesOf, type Cast } from '../../support/attempts.ts';
import { awsKey } from '../../support/secrets.ts';

const key = (seed: string): string => `AWS_ACCESS_KEY_ID=${awsKey(`tags ${seed}`)}\n`;
const author = { name: 'dan', email: 'dan@acme.example' };
let cast: Cast;

beforeAll(async () => {
  cast = await gather();
});

async function git({ gitDir }: Repository, args: readonly string[], options?: GitOptions): Promise<string> {
  return (await runGit(gitDir, args, options)).toString('utf8').trim();
}

const makers: Readonly<Record<string, (repository: Repository) => Promise<string>>> = {
  'a blob': ({ gitDir }) => writeBlob(gitDir, Buffer.from(key('tagged'))),
  'a tree': async (repository) => {
    const commit = await cast.app.github.commit(repository, 'any', { 'folder/b.env': key('tagged') });
    return git(repository, ['rev-parse', `${commit}^{tree}`]);
  },
  'a tag of a blob': async (repository) => {
    const blob = await writeBlob(repository.gitDir, Buffer.from(key('tagged')));
    const input = `object ${blob}\ntype blob\ntag odd\ntagger dan <dan@acme.example> 1700000000 +0000\n\nOdd\n`;
    return git(repository, ['mktag'], { input });
  },
};

function told(repository: Repository): number {
  return issuesOf(repository).filter(({ title }) => title.includes('AWS')).length;
}

test.each(Object.keys(makers))('a tag of %s is followed, and what is pushed after it', async (kind) => {
  const { github, hear, failures } = cast.app;
  const repository = await begin(cast);
  await hear();
  await github.setTag(repository, 'odd', (await makers[kind]?.(repository)) ?? null);
  await hear();
  expect(told(repository)).toBe(1);
  await github.push(repository, 'main', { 'a.env': key('after') }, { author: cast.dan });
  await hear();
  expect([told(repository), failures]).toEqual([2, []]);
});

test('a branch that Git cannot read is said to be so, and what is pushed after it is followed', async () => {
  const { github, hear, failures } = cast.app;
  const repository = await begin(cast);
  await hear();
  const entry = Buffer.concat([Buffer.from('100644 nothing.txt\0'), Buffer.alloc(20)]);
  const tree = await git(repository, ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'], { input: entry });
  const odd = await commitTree(repository.gitDir, { tree, parents: [], message: 'Odd', author });
  await setRef(repository.gitDir, 'refs/heads/odd', odd);
  await github.push(repository, 'main', { 'a.env': key('after') }, { author: cast.dan });
  await hear();
  expect(told(repository)).toBe(1);
  expect(failures.splice(0)).not.toEqual([]);
});
