/** A real Git clones, fetches and pushes; what it pushes has consequences. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { gitEnvironment, makeFolder } from '../support/repository.ts';
import { readLoose } from './git/loose.ts';
import { readCommit, readCommits } from './git/read.ts';
import type { Repository } from './index.ts';
import { fullName } from './state/model.ts';
import { makeScene, namesOf, type Scene } from './support.ts';

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], { env: gitEnvironment });
  return stdout.trim();
}

function remote({ github }: Scene, repository: Repository, token: string): string {
  return `${github.url.replace('//', `//x-access-token:${token}@`)}/${fullName(repository)}.git`;
}

async function makeShop() {
  const scene = await makeScene();
  const { github, organization, installation } = scene;
  const repository = await github.createRepository({ owner: organization, name: 'shop', files: { a: 'one\n' } });
  return { ...scene, repository, address: remote(scene, repository, github.installationToken(installation)) };
}

test('an installation clones what it may read, and a bad token gets 401', async () => {
  const scene = await makeShop();
  const folder = makeFolder();
  await git(folder, 'clone', '-q', scene.address, 'shop');
  expect(await git(`${folder}/shop`, 'show', 'HEAD:a')).toBe('one');
  const wrong = remote(scene, scene.repository, 'ghs_wrong');
  await expect(git(folder, 'clone', '-q', wrong, 'no')).rejects.toThrow(/Authentication failed/);
  const blind = scene.github.installationToken(scene.installation, { issues: 'read' });
  await expect(git(folder, 'clone', '-q', remote(scene, scene.repository, blind), 'no')).rejects.toThrow(/not found/);
});

test('one commit is fetched by its id, without blobs', async () => {
  const { github, repository, address } = await makeShop();
  const base = await github.head(repository);
  await github.push(repository, 'topic', { b: 'two\n' });
  const pull = await github.openPull(repository, { head: 'topic' });
  await github.setBranch(repository, 'topic', null);
  const folder = makeFolder();
  await git(folder, 'init', '-q', '--bare');
  await git(folder, 'fetch', '-q', '--depth=1', '--filter=blob:none', address, pull.head.sha);
  const blob = await git(folder, 'rev-parse', `${pull.head.sha}:b`);
  expect(await git(folder, 'rev-list', '--objects', '--missing=print', pull.head.sha)).toContain(`?${blob}`);
  expect(await git(folder, 'ls-remote', address)).toContain(`${pull.head.sha}\trefs/pull/1/head`);
  expect(pull.issue.state).toBe('closed');
  expect(base).not.toBe(pull.head.sha);
});

test('a push moves the pull request, is told as push and synchronize, and asks for checks', async () => {
  const { github, repository, address, heard, client } = await makeShop();
  await github.push(repository, 'topic', { b: 'two\n' });
  const pull = await github.openPull(repository, { head: 'topic' });
  const folder = makeFolder();
  await git(folder, 'clone', '-q', '-b', 'topic', address, '.');
  await git(folder, 'commit', '-q', '--allow-empty', '-m', 'Three');
  await github.idle();
  heard.splice(0);
  await git(folder, 'push', '-q', 'origin', 'topic');
  await github.idle();
  expect(namesOf(heard).toSorted()).toEqual(['check_suite.requested', 'pull_request.synchronize', 'push']);
  const head = await git(folder, 'rev-parse', 'HEAD');
  expect(pull.head.sha).toBe(head);
  expect((await client.rest.git.getRef({ owner: 'acme', repo: 'shop', ref: 'pull/1/head' })).data.object.sha).toBe(
    head,
  );
  const push = heard.find(({ event }) => event === 'push');
  expect(push?.payload).toMatchObject({ ref: 'refs/heads/topic', after: head, forced: false, commits: [{ id: head }] });
  await git(folder, 'commit', '-q', '--amend', '--allow-empty', '-m', 'Other');
  await git(folder, 'push', '-q', '-f', 'origin', 'topic');
  await github.idle();
  expect(heard.some(({ payload }) => payload['forced'] === true)).toBe(true);
});

test('nobody pushes to refs/pull, nor with a token that may only read', async () => {
  const scene = await makeShop();
  const { github, repository, address, installation } = scene;
  const folder = makeFolder();
  await git(folder, 'clone', '-q', address, '.');
  await expect(git(folder, 'push', '-q', 'origin', 'HEAD:refs/pull/9/head')).rejects.toThrow(/hidden ref/);
  const reader = remote(scene, repository, github.installationToken(installation, { contents: 'read' }));
  await expect(git(folder, 'push', '-q', reader, 'HEAD:refs/heads/x')).rejects.toThrow(/403/);
});

test('a public repository is cloned by anybody, a private one by nobody without a token', async () => {
  const { github, repository } = await makeShop();
  const folder = makeFolder();
  const open = `${github.url}/acme/shop`;
  await expect(git(folder, 'clone', '-q', open, 'no')).rejects.toThrow(/could not read Username|terminal prompts/);
  github.setVisibility(repository, 'public');
  await git(folder, 'clone', '-q', open, 'yes');
});

test('a commit that lies by itself is read as Git tells it', async () => {
  const { github, repository } = await makeShop();
  const { gitDir } = repository;
  await github.push(repository, 'topic', { b: 'two\n' }, { message: 'Zwölf\n\n- <a> <b>\n' });
  for (const sha of [await github.head(repository), await github.head(repository, 'topic')]) {
    expect(await readLoose(gitDir, sha)).toMatchObject({ type: 'commit' });
    expect([await readCommit(gitDir, sha)]).toEqual(await readCommits(gitDir, ['--max-count=1', sha]));
  }
});
