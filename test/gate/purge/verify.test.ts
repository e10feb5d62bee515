/** What is left after a purge is found wherever it is kept, and what could not be asked is never a pass. */
import { execFileSync } from 'node:child_process';
import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookHere, lookOnGitHub, proveGone, type Purged } from '../../../gate/index.ts';
import { proofFormats } from '../../../report/index.ts';
import { openRepository } from '../../../scan/index.ts';
import { makeScene } from '../../github/support.ts';
import { gitEnvironment, makeFolder, makeRepository, writeTree } from '../../support/repository.ts';

const blobs = (...ids: readonly string[]): Purged => ({
  objects: ids.map((id) => ({ id, type: 'blob' })),
  lfs: [],
  repository: null,
  unasked: [],
});

async function lookIn(folder: string, purged: Purged) {
  const repository = await openRepository(folder);
  if (!repository) throw new Error('no repository');
  const here = await lookHere(repository, purged);
  const proof = proveGone('test', purged, { here, github: null });
  return { found: here.found.found[0], proof, text: proofFormats.get('text')?.(proof) ?? '' };
}

/** A leak that was committed and taken out of the branch again: nothing but its reflog leads to it. */
function makeRewritten() {
  const repository = makeRepository();
  const clean = repository.commit({ 'a.txt': 'clean\n' });
  repository.commit({ 'leak.env': 'leaked\n' });
  const blob = repository.git('rev-parse', 'HEAD:leak.env');
  return { ...repository, clean, blob };
}

describe('here', () => {
  test('nothing is there', async () => {
    const { folder } = makeRewritten();
    const { proof, text } = await lookIn(folder, blobs('f'.repeat(40)));
    expect(proof).toMatchObject({ verdict: 'gone', here: { found: [] } });
    expect(text).toContain('GONE: nothing of it can be found here');
  });

  test('a branch and a tag of a tag lead to it', async () => {
    const { folder, git, blob } = makeRewritten();
    git('tag', '-a', 'v1', '-m', 'v1');
    git('tag', '-a', 'v1n', '-m', 'nested', 'v1');
    git('reset', '-q', '--hard', 'HEAD~1');
    const { found, proof } = await lookIn(folder, blobs(blob));
    expect(proof.verdict).toBe('still-there');
    expect(found?.refs).toEqual(['refs/tags/v1', 'refs/tags/v1n']);
  });

  test('a stash that is not the newest', async () => {
    const { folder, git, clean } = makeRewritten();
    git('reset', '-q', '--hard', clean);
    writeTree(folder, { 'a.txt': 'stashed leak\n' });
    const blob = git('hash-object', 'a.txt');
    git('stash', '-q');
    writeTree(folder, { 'a.txt': 'another\n' });
    git('stash', '-q');
    const { found, text } = await lookIn(folder, blobs(blob));
    expect(found).toMatchObject({ isInRefs: false, isInReflog: true });
    expect(text).toContain('git reflog expire --expire=now');
  });

  test('a note', async () => {
    const { folder, git } = makeRewritten();
    git('notes', 'add', '-m', 'leaked note');
    const [blob = ''] = git('notes', 'list').split(' ');
    expect((await lookIn(folder, blobs(blob))).text).toContain('notes: fetch them again');
  });

  test('a reflog, then nothing at all but a loose object, then a pack that is kept', async () => {
    const { folder, git, clean, blob } = makeRewritten();
    git('reset', '-q', '--hard', clean);
    expect((await lookIn(folder, blobs(blob))).found).toMatchObject({ isInRefs: false, isInReflog: true });
    git('reflog', 'expire', '--expire=now', '--expire-unreachable=now', '--all');
    const loose = await lookIn(folder, blobs(blob));
    expect(loose.found).toMatchObject({ isInReflog: false, stores: [{ kind: 'loose' }] });
    expect(loose.text).toContain('nothing leads to it any more: git gc --prune=now');
    const packing = { cwd: folder, env: gitEnvironment, input: `${blob}\n`, encoding: 'utf8' } as const;
    const name = execFileSync('git', ['pack-objects', '-q', '.git/objects/pack/pack'], packing).trim();
    writeFileSync(join(folder, `.git/objects/pack/pack-${name}.keep`), '');
    git('gc', '-q', '--prune=now');
    const kept = await lookIn(folder, blobs(blob));
    expect(kept.found?.stores).toMatchObject([{ kind: 'pack', name: `pack-${name}.pack`, isKept: true }]);
    expect(kept.text).toContain('.keep');
    renameSync(join(folder, `.git/objects/pack/pack-${name}.keep`), join(folder, 'gone'));
    git('gc', '-q', '--prune=now');
    expect((await lookIn(folder, blobs(blob))).proof.verdict).toBe('gone');
  });

  test('the index of another work tree', async () => {
    const { folder, git, clean } = makeRewritten();
    const tree = join(makeFolder(), 'other');
    git('worktree', 'add', '-q', '--detach', tree, clean);
    writeTree(tree, { 'staged.env': 'staged leak\n' });
    const options = { cwd: tree, env: gitEnvironment, encoding: 'utf8' } as const;
    execFileSync('git', ['add', '-A'], options);
    const blob = execFileSync('git', ['hash-object', 'staged.env'], options).trim();
    const { found, text } = await lookIn(folder, blobs(blob));
    expect(found?.isStaged).toBe(true);
    expect(text).toContain('the index of a work tree');
  });

  test('a repository that this one borrows from', async () => {
    const { folder, blob } = makeRewritten();
    const borrower = makeRepository();
    borrower.commit({ 'b.txt': 'b\n' });
    writeFileSync(join(borrower.folder, '.git/objects/info/alternates'), `${join(folder, '.git/objects')}\n`);
    const { found, text } = await lookIn(borrower.folder, blobs(blob));
    expect(found?.stores).toMatchObject([{ isBorrowed: true }]);
    expect(text).toContain('objects/info/alternates');
  });

  test('a Git LFS object', async () => {
    const { folder } = makeRewritten();
    const oid = 'ab'.repeat(32);
    writeTree(folder, { [`.git/lfs/objects/ab/ab/${oid}`]: 'large' });
    const { proof } = await lookIn(folder, { ...blobs('f'.repeat(40)), lfs: [oid] });
    expect(proof).toMatchObject({ verdict: 'still-there', here: { lfs: [oid] } });
  });

  test('a partial clone proves nothing, nor does a plan that was incomplete', async () => {
    const { folder } = makeRewritten();
    const clone = join(makeFolder(), 'partial');
    const options = { env: { ...gitEnvironment, GIT_CONFIG_COUNT: '0' }, stdio: 'pipe' } as const;
    execFileSync('git', ['-C', folder, 'config', 'uploadpack.allowFilter', 'true'], options);
    execFileSync('git', ['clone', '-q', '--no-checkout', '--filter=blob:none', `file://${folder}`, clone], options);
    expect(readdirSync(join(clone, '.git/objects/pack')).some((name) => name.endsWith('.promisor'))).toBe(true);
    expect((await lookIn(clone, blobs('f'.repeat(40)))).proof.verdict).toBe('unknown');
    const { proof } = await lookIn(folder, { ...blobs('f'.repeat(40)), unasked: ['more'] });
    expect(proof.verdict).toBe('unknown');
  });
});

test('a repository without a branch or tag proves nothing', async () => {
  const folder = makeFolder();
  execFileSync('git', ['-C', folder, 'init', '-q'], { stdio: 'pipe' });
  const { proof, text } = await lookIn(folder, blobs('f'.repeat(40)));
  expect(proof.verdict).toBe('unknown');
  expect(text).toContain('there is no branch and no tag here');
});

describe('on GitHub', () => {
  const where = { owner: 'acme', repo: 'shop' };

  async function makeShop() {
    const scene = await makeScene();
    const files = { 'a.txt': 'a\n', 'leak.env': 'leaked\n' };
    const repository = await scene.github.createRepository({ owner: scene.organization, name: 'shop', files });
    const asked = ['-C', repository.gitDir, 'rev-parse', 'main:leak.env'];
    return { ...scene, repository, blob: execFileSync('git', asked, { encoding: 'utf8' }).trim() };
  }
  const verdictOf = (purged: Purged, github: Awaited<ReturnType<typeof lookOnGitHub>>) =>
    proveGone('test', purged, { here: null, github });

  test('404 is the proof, 200 is still served', async () => {
    const { client, blob } = await makeShop();
    const gone = blobs('f'.repeat(40));
    expect(verdictOf(gone, await lookOnGitHub(client, where, gone)).verdict).toBe('gone');
    const both = blobs(blob, 'f'.repeat(40));
    const proof = verdictOf(both, await lookOnGitHub(client, where, both));
    expect(proof).toMatchObject({ verdict: 'still-there', github: { gone: 1, served: [{ id: blob }] } });
    expect(proofFormats.get('text')?.(proof)).toMatch(/still serves 1 of 2 objects[^]*ask GitHub Support/);
  });

  test('of another repository than that of the plan is no pass, but under a new name it is', async () => {
    const { github, client, organization, repository } = await makeShop();
    await github.createRepository({ owner: organization, name: 'other', files: { 'a.txt': 'b\n' } });
    const gone = { ...blobs('f'.repeat(40)), repository: 'acme/shop' };
    const asked = async (owner: string, repo: string) =>
      verdictOf(gone, await lookOnGitHub(client, { owner, repo }, gone));
    const other = await asked('acme', 'other');
    expect(other).toMatchObject({ verdict: 'unknown', github: { gone: 1 } });
    expect(other.unknown).toEqual(['the plan is of acme/shop, and acme/other is another repository']);
    expect(await asked('Acme', 'Shop')).toMatchObject({ verdict: 'gone' });
    github.rename(repository, 'store');
    expect(await asked('acme', 'store')).toMatchObject({ verdict: 'gone' });
  });

  test('Git LFS objects, which nobody can ask GitHub for, are no pass', async () => {
    const { client } = await makeShop();
    const gone = { ...blobs('f'.repeat(40)), lfs: ['ab'.repeat(32)] };
    const proof = verdictOf(gone, await lookOnGitHub(client, where, gone));
    expect(proof).toMatchObject({ verdict: 'unknown', github: { gone: 1, served: [] } });
    expect(proof.unknown.join()).toContain('1 Git LFS object on GitHub');
  });

  test.each([
    ['the rate limit', 'primary-limit', /rate limit/],
    ['a right that is missing', { status: 403, body: { message: 'Resource not accessible' } }, /permission/],
    ['a server that fails', { status: 502, body: { message: 'No' } }, /did not answer/],
  ] as const)('%s is no pass', async (_, answer, reason) => {
    const { github, client } = await makeShop();
    github.faults.add({ method: 'GET', path: /\/git\/blobs\//, answer });
    const gone = blobs('f'.repeat(40), 'e'.repeat(40));
    const proof = verdictOf(gone, await lookOnGitHub(client, where, gone));
    expect(proof.verdict).toBe('unknown');
    expect(proof.unknown.join()).toMatch(reason);
    github.contractProblems.splice(0);
  });

  test('404 from a repository that one may not see is no pass, from the start or from the middle on', async () => {
    const { github, client } = await makeShop();
    const gone = blobs('f'.repeat(40));
    const unseen = await lookOnGitHub(client, { owner: 'acme', repo: 'other' }, gone);
    expect(verdictOf(gone, unseen)).toMatchObject({ verdict: 'unknown', github: { gone: 0 } });
    let asked = 0;
    client.hook.before('request', ({ url }) => {
      if (url.includes('/git/commits/') && ++asked === 2)
        github.faults.add({
          method: 'GET',
          path: /\/git\/commits\//,
          answer: { status: 404, body: { message: 'Not Found' } },
        });
    });
    expect(verdictOf(gone, await lookOnGitHub(client, where, gone)).verdict).toBe('unknown');
    github.contractProblems.splice(0);
  });
});
