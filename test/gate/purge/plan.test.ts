/** Plans are carried out: what they name is gone from every ref, and nothing else. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { targetsOf } from '../../../gate/index.ts';
import { objectsOf, planFormats, type PurgePlan } from '../../../report/index.ts';
import { gitEnvironment, makeRepository, type TestRepository } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { awsKey, customerCsv } from '../../support/secrets.ts';
import { carryOut, planFrom, planOf } from './support.ts';

const key = awsKey();
const all = (plan: PurgePlan): string => [...planFormats.values()].map((format) => format(plan)).join('\n');

/** Every piece of eight bytes of the value, but for the four that a preview shows. */
function piecesOf(value: string): string[] {
  return Array.from({ length: value.length - 7 }, (_, at) => value.slice(at, at + 8));
}

function expectNoValue(text: string, value = key): void {
  for (const piece of piecesOf(value)) expect(text).not.toContain(piece);
}

async function isClean(folder: string): Promise<boolean> {
  const report = await scanPath(folder, { files: false });
  return report.leaks.every(({ severity }) => severity !== 'critical' && severity !== 'high');
}

function id({ git }: Pick<TestRepository, 'git'>, revision: string): string {
  return git('rev-parse', revision);
}

describe('a plan takes out, from every ref', () => {
  test('the value in a file that stays, in all its versions, under any name', async () => {
    const repository = makeRepository();
    const name = `we ird'"$(touch x)\n;name.env`;
    repository.commit({
      [name]: `region=eu\naws_access_key_id=${key}\n`,
      'copy.env': `region=eu\naws_access_key_id=${key}\n`,
    });
    repository.commit({ 'copy.env': `region=eu\naws_access_key_id=${key}\nmore=1\n` });
    repository.move(name, 'b.env');
    const plan = await planOf(repository.folder);
    expectNoValue(all(plan));
    expect(plan.blobs.map(({ spans }) => spans)).toEqual([[[28, 20]], [[28, 20]]]);
    const purged = carryOut(plan);
    expect(purged.git('show', 'main:b.env')).toBe('region=eu\naws_access_key_id=***REMOVED***');
    expect(purged.git('show', 'main:copy.env')).toContain('***REMOVED***\nmore=1');
    expect(objectsOf(plan).filter((object) => purged.has(object.id))).toEqual([]);
    expect(await isClean(purged.folder)).toBe(true);
  });

  test('a table as a whole, and nothing else of its commits', async () => {
    const repository = makeRepository();
    repository.commit({ 'data/customers.csv': customerCsv(30), 'a.txt': 'clean\n' });
    repository.remove('data/customers.csv');
    const plan = await planOf(repository.folder);
    const purged = carryOut(plan);
    expect(purged.git('log', '--all', '--name-only', '--format=')).not.toContain('customers');
    expect(purged.git('show', 'main:a.txt')).toBe('clean');
    expect(objectsOf(plan).filter((object) => purged.has(object.id))).toEqual([]);
  });

  test('messages of commits, tags and tags of tags', async () => {
    const repository = makeRepository();
    const commit = repository.commit({ 'a.txt': 'a\n' }, `Use ${key} now`);
    const { git } = repository;
    git('tag', '-a', 'v1', '-m', `with ${key}`);
    git('tag', '-a', 'v1-signed', '-m', 'outer', 'v1');
    const tags = [id(repository, 'v1'), id(repository, 'v1-signed')];
    const purged = carryOut(await planOf(repository.folder));
    expect([commit, ...tags].filter(purged.has)).toEqual([]);
    expect(purged.git('log', '--format=%s', 'main')).toBe('Use ***REMOVED*** now');
    expect(purged.git('cat-file', 'tag', 'v1')).toContain('with ***REMOVED***');
    expect(purged.git('cat-file', 'tag', 'v1-signed')).toMatch(/^object [0-9a-f]+\ntype tag\n/);
  });

  test('notes, which go along with their commits', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.env': `aws_access_key_id=${key}\n` });
    repository.git('notes', 'add', '-m', `rotate ${key}`);
    const purged = carryOut(await planOf(repository.folder));
    expect(purged.git('notes', 'show', 'main')).toBe('rotate ***REMOVED***');
  });

  test('refs to a blob that no commit holds, with a branch elsewhere', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.txt': 'a\n' });
    const options = {
      cwd: repository.folder,
      env: gitEnvironment,
      encoding: 'utf8',
      input: `aws_access_key_id=${key}\n`,
    } as const;
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], options).trim();
    repository.git('update-ref', 'refs/keep/blob', blob);
    repository.git('tag', '-a', 'asset', '-m', 'An asset', blob);
    const purged = carryOut(await planOf(repository.folder));
    expect(purged.has(blob)).toBe(false);
    expect(purged.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  test('an octopus and a stash', async () => {
    const repository = makeRepository();
    const { git } = repository;
    repository.commit({ 'a.txt': 'a\n' });
    for (const branch of ['one', 'two', 'three']) {
      git('checkout', '-q', '-b', branch, 'main');
      repository.commit({ [`${branch}.env`]: branch === 'two' ? `aws_access_key_id=${key}\n` : 'x\n' });
    }
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-ff', '-m', 'Octopus', 'one', 'two', 'three');
    execFileSync('sh', ['-c', `printf 'aws_access_key_id=${key}\nstashed\n' > a.txt`], { cwd: repository.folder });
    git('stash', '-q');
    const plan = await planOf(repository.folder);
    expect(plan.beside.hasStash).toBe(true);
    const purged = carryOut(plan);
    expect(purged.git('log', '-1', '--format=%P', 'main').split(' ')).toHaveLength(4);
    expect(await isClean(purged.folder)).toBe(true);
  });
});

describe('a plan says', () => {
  test('what it replaces by its place where a name holds the value, and never the name', async () => {
    const repository = makeRepository();
    const commit = repository.commit({ 'a.txt': 'a\n', [`docs/${key}.txt`]: 'content\n' });
    repository.git('branch', `fix/${key}`);
    const plan = await planOf(repository.folder);
    expect(plan.names).toEqual([{ commit, position: 1 }]);
    expect(plan.beside.refNames).toEqual(['refs/heads/fix/AKIA****']);
    expectNoValue(all(plan));
  });

  test('that a binary file and a part of an archive go as a whole', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.bin': Buffer.from(`\0\u0001\n aws_access_key_id=${key}\n`) });
    const plan = await planOf(repository.folder);
    expect(plan.blobs.map(({ spans }) => spans)).toEqual([null]);
  });

  test('which signatures are lost, and which submodules are not reached', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.env': `aws_access_key_id=${key}\n` });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'b'.repeat(40)},lib/sub`);
    repository.git('commit', '-q', '-m', 'Submodule');
    const raw = repository.git('cat-file', 'commit', 'HEAD');
    const signed = raw.replace(
      '\n\n',
      '\ngpgsig -----BEGIN SSH SIGNATURE-----\n AAAA\n -----END SSH SIGNATURE-----\n\n',
    );
    const options = { cwd: repository.folder, env: gitEnvironment, encoding: 'utf8', input: `${signed}\n` } as const;
    const commit = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], options).trim();
    repository.git('update-ref', 'refs/heads/main', commit);
    const plan = await planOf(repository.folder);
    expect(plan.beside).toMatchObject({ signedCommits: 1, modules: ['lib/sub'], lfs: [] });
    expect(planFormats.get('text')?.(plan)).toMatch(/1 signed commit of 2 .* lose their signature/);
  });

  test('an address without its password, and none that would start a program', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.env': `aws_access_key_id=${key}\n` });
    repository.git('remote', 'add', 'origin', 'https://ada:hunter2hunter2@github.com/acme/shop.git');
    const plan = await planOf(repository.folder);
    expect(plan.repository.origin).toBe('https://github.com/acme/shop.git');
    expect(all(plan)).not.toContain('hunter2');
    expect(planFormats.get('text')?.(plan)).toContain('removed from https://github.com/acme/shop by rewriting');
    for (const url of ['ext::sh -c touch% owned', '-oProxyCommand=x@acme.test:shop', 'git@-oProxyCommand:shop']) {
      repository.git('config', 'remote.origin.url', url);
      expect((await planOf(repository.folder)).repository.origin).toBeNull();
    }
  });

  test.each([
    ['lists the newest hundred places only', { placesTotal: 101 }, true, /leave --from away/],
    ['could not search everything', {}, false, /may stand there too/],
  ])('that it may leave something out where a report %s', async (_, change, complete, reason) => {
    const repository = makeRepository();
    repository.commit({ 'a.env': `aws_access_key_id=${key}\n` });
    const report = await scanPath(repository.folder);
    const findings = report.findings.map((finding) => ({ ...finding, ...change }));
    expect(targetsOf({ ...report, complete, findings }, report.leaks, false).missing.join()).toMatch(reason);
    expect(targetsOf(report, report.leaks, false).missing).toEqual([]);
  });

  test('that objects are not here: a clone of another time, or of another repository', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.env': `aws_access_key_id=${key}\n` });
    const report = await scanPath(repository.folder);
    const other = makeRepository();
    other.commit({ 'b.txt': 'b\n' });
    const plan = await planFrom(other.folder, targetsOf(report, report.leaks, true), report.leaks);
    expect(plan).toMatchObject({ complete: false, blobs: [], missing: [expect.stringContaining('1 of 1 objects')] });
    expect(planFormats.get('sh')?.(plan)).toBe('# there is nothing in the history to remove\n');
  });
});
