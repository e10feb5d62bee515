/** What a range and the index report: what they brought in, and nothing that the files they touch held before. */
import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../rules/index.ts';
import { defaultConfig, type ScanRequest } from '../../../../scan/index.ts';
import { makeRepository, writeTree, type TestRepository } from '../../../support/repository.ts';
import { scanPath } from '../../../support/scan.ts';
import { awsKey, customerCsv, customers, make } from '../../../support/secrets.ts';

const line = (seed: string): string => `key = "${awsKey(seed)}"\n`;
const filler = 'nothing\n'.repeat(30);
const found = ({ findings }: Report): string[] => findings.map(({ path }) => path).toSorted();

function scanRange(folder: string, range: string, change: Partial<ScanRequest> = {}): Promise<Report> {
  return scanPath(folder, { history: { kind: 'range', range }, files: false, ...change });
}

function scanStaged({ folder, git }: TestRepository, change: Partial<ScanRequest> = {}): Promise<Report> {
  git('add', '-A');
  return scanPath(folder, { history: { kind: 'staged' }, files: false, ...change });
}

const made = new Map<() => TestRepository, TestRepository>();

/** Each of them is a copy of one that was made once. */
function madeOnce(build: () => TestRepository): TestRepository {
  const like = made.get(build) ?? build();
  made.set(build, like);
  return makeRepository({ like });
}

const withOldLeak = (): TestRepository => madeOnce(makeOldLeak);
const withThreeSides = (): TestRepository => madeOnce(makeThreeSides);

/** A repository with an old leak in `a.txt`, tagged `old`. */
function makeOldLeak(): TestRepository {
  const repository = makeRepository();
  repository.commit({ 'README.md': 'A service.\n' });
  repository.commit({ 'a.txt': filler + line('old') });
  repository.git('tag', 'old');
  return repository;
}

/** Of the base a leak in a file that the topic edits, of a third branch one of its own. */
function makeThreeSides(): TestRepository {
  const repository = withOldLeak();
  const { git, commit } = repository;
  git('checkout', '-q', '-b', 'side');
  commit({ 's.txt': line('side') });
  git('checkout', '-q', '-b', 'topic', 'old');
  commit({ 'a.txt': `topic\n${filler}${line('old')}` });
  git('checkout', '-q', 'main');
  commit({ 'a.txt': filler + line('old') + line('of the base') });
  git('checkout', '-q', 'topic');
  return repository;
}

describe.each([
  ['git', false],
  ['portable', true],
])('a range, by %s', (_, portable) => {
  const check = (folder: string, range: string, change = {}): Promise<Report> =>
    scanRange(folder, range, { portable, ...change });

  test('an edit around an old leak brings nothing', async () => {
    const { folder, commit } = withOldLeak();
    commit({ 'a.txt': `first\n${filler}${line('old')}` });
    commit({ 'a.txt': line('old') + filler });
    expect(found(await check(folder, 'old..HEAD'))).toEqual([]);
  });

  test('a new leak beside an old one is first in its own commit', async () => {
    const { folder, commit } = withOldLeak();
    commit({ 'a.txt': `first\n${filler}${line('old')}` });
    const bringing = commit({ 'a.txt': line('new') + filler + line('old') });
    commit({ 'a.txt': line('new') + line('old') });
    const { findings } = await check(folder, 'old..HEAD');
    expect(findings).toMatchObject([{ path: 'a.txt', first: { commit: bringing }, commits: 2, placesTotal: 2 }]);
    expect(findings[0]).toMatchObject({ inHead: true });
  });

  test('a second place of a value in its file is no news', async () => {
    const { folder, commit } = withOldLeak();
    commit({ 'a.txt': line('old') + filler + line('old') });
    expect(found(await check(folder, 'old..HEAD'))).toEqual([]);
  });

  test('a copy is news, the file that it was copied from is not', async () => {
    const { folder, commit } = withOldLeak();
    const copying = commit({ 'b.txt': filler + line('old'), 'a.txt': `edited\n${filler}${line('old')}` });
    const { findings } = await check(folder, 'old..HEAD');
    expect(findings).toMatchObject([{ path: 'b.txt', first: { commit: copying } }]);
  });

  test('a file that moved brings nothing, edited or not', async () => {
    const { folder, commit, move } = withOldLeak();
    move('a.txt', 'b.txt');
    expect(found(await check(folder, 'old..HEAD'))).toEqual([]);
    rmSync(join(folder, 'b.txt'));
    commit({ 'c.txt': `edited\n${line('old')}` });
    expect(found(await check(folder, 'old..HEAD'))).toEqual([]);
  });

  test('a copy whose original goes later in the range is a move; a second copy is one', async () => {
    const { folder, commit, remove } = withOldLeak();
    commit({ 'b.txt': line('old') });
    remove('a.txt');
    expect(found(await check(folder, 'old..HEAD'))).toEqual([]);
    commit({ 'c.txt': line('old') });
    expect(found(await check(folder, 'old..HEAD'))).toEqual(['c.txt']);
  });

  test('of one file that becomes two, one is a copy', async () => {
    const { folder, commit } = withOldLeak();
    rmSync(join(folder, 'a.txt'));
    commit({ 'b.txt': filler + line('old'), 'c.txt': `edited\n${line('old')}` });
    expect(found(await check(folder, 'old..HEAD'))).toEqual(['c.txt']);
  });

  test('a leak of the range that moves is told where it came and where it is', async () => {
    const { folder, commit, move } = withOldLeak();
    const bringing = commit({ 'b.txt': line('new') });
    move('b.txt', 'c.txt');
    const { findings } = await check(folder, 'old..HEAD');
    expect(findings.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toMatchObject([
      { path: 'b.txt', inHead: false, first: { commit: bringing } },
      { path: 'c.txt', inHead: true, first: { commit: bringing } },
    ]);
  });

  test('a leak that hides behind a move of its own is told', async () => {
    const { folder, commit, remove } = withOldLeak();
    commit({ 'b.txt': line('new') });
    commit({ 'c.txt': line('new') });
    remove('c.txt');
    expect(found(await check(folder, 'old..HEAD'))).toEqual(['b.txt', 'c.txt']);
  });

  test('what was removed and comes back is brought in again', async () => {
    const { folder, commit } = withOldLeak();
    commit({ 'a.txt': filler });
    const back = commit({ 'a.txt': line('old') });
    const { findings } = await check(folder, 'old..HEAD');
    expect(findings).toMatchObject([{ path: 'a.txt', first: { commit: back }, commits: 1 }]);
  });

  test('a move from an excused path to one that is not is news', async () => {
    const { folder, move } = withOldLeak();
    move('a.txt', 'b.txt');
    const reason = 'a sample of ours';
    const allow = [{ path: 'a.txt', rule: null, fingerprint: null, domain: null, reason, until: null }];
    expect(found(await check(folder, 'old..HEAD', { config: { ...defaultConfig, allow } }))).toEqual(['b.txt']);
  });

  test('a move out of a folder where it weighs less is news', async () => {
    const repository = makeRepository();
    const base = repository.commit({ 'tests/login.py': 'password = "Vk3-umbra-Tal9"\n' });
    repository.move('tests/login.py', 'src/login.py');
    const report = await check(repository.folder, `${base}..HEAD`);
    expect(found(report)).toEqual(['src/login.py']);
    const away = repository.git('rev-parse', 'HEAD');
    repository.move('src/login.py', 'tests/login.py');
    expect(found(await check(repository.folder, `${away}..HEAD`))).toEqual([]);
  });

  test('a comment that excused a value and goes makes it news', async () => {
    const repository = makeRepository();
    const excused = `key = "${awsKey('old')}" # leakwarden:allow * a sample of ours\n`;
    const base = repository.commit({ 'a.txt': excused });
    repository.commit({ 'a.txt': filler + excused });
    expect(found(await check(repository.folder, `${base}..HEAD`))).toEqual([]);
    repository.commit({ 'a.txt': line('old') });
    expect(found(await check(repository.folder, `${base}..HEAD`))).toEqual(['a.txt']);
  });

  test('a merge of the base brings nothing of it, also where both sides edited the file', async () => {
    const { folder, git, commit } = withOldLeak();
    git('checkout', '-q', '-b', 'topic');
    commit({ 'a.txt': `topic\n${filler}${line('old')}` });
    git('checkout', '-q', 'main');
    commit({ 'a.txt': filler + line('old') + line('of the base') });
    git('checkout', '-q', 'topic');
    git('merge', '-q', '--no-edit', 'main');
    expect(found(await check(folder, 'main..topic'))).toEqual([]);
  });

  test('a merge that brings back what the base took out is news', async () => {
    const { folder, git, commit } = withOldLeak();
    git('checkout', '-q', '-b', 'topic');
    commit({ 'a.txt': `topic\n${filler}${line('old')}` });
    git('checkout', '-q', 'main');
    commit({ 'a.txt': `${filler}end\n` });
    git('checkout', '-q', 'topic');
    git('merge', '-q', '--no-commit', '-s', 'ours', 'main');
    const merge = commit({ 'a.txt': `topic\n${filler}${line('old')}end\n` });
    const { findings } = await check(folder, 'main..topic');
    expect(findings).toMatchObject([{ path: 'a.txt', first: { commit: merge } }]);
  });

  test.each(['b', 'a'])('a merge that keeps a file that the base took out is news (%s.txt)', async (edited) => {
    const { folder, git, commit } = withOldLeak();
    git('checkout', '-q', '-b', 'topic');
    commit({ [`${edited}.txt`]: edited === 'a' ? `topic\n${filler}${line('old')}` : 'b\n' });
    git('checkout', '-q', 'main');
    commit({ 'a.txt': filler });
    git('checkout', '-q', 'topic');
    git('merge', '-q', '--no-edit', '-s', 'ours', 'main');
    const { findings } = await check(folder, 'main..topic');
    expect(findings).toMatchObject([{ path: 'a.txt', first: { commit: git('rev-parse', 'HEAD') } }]);
  });

  test('a copy whose original one side took out and the merge keeps is news', async () => {
    const { folder, git, commit, remove } = withOldLeak();
    git('checkout', '-q', '-b', 'side');
    remove('a.txt');
    git('checkout', '-q', '-b', 'topic', 'main');
    commit({ 'b.txt': line('old') });
    git('merge', '-q', '--no-edit', '-s', 'ours', 'side');
    expect(found(await check(folder, 'main..topic'))).toEqual(['b.txt']);
  });

  test('of two sides that move it, each to a place of its own, one has copied it', async () => {
    const { folder, git, move } = withOldLeak();
    git('checkout', '-q', '-b', 'side');
    move('a.txt', 'b.txt');
    git('checkout', '-q', '-b', 'topic', 'main');
    move('a.txt', 'c.txt');
    git('merge', '-q', '--no-commit', '-s', 'ours', 'side');
    git('checkout', '-q', 'side', '--', 'b.txt');
    git('commit', '-q', '-m', 'Merge');
    expect(found(await check(folder, 'main..topic'))).toHaveLength(1);
  });

  test('a merge of many brings what a side brought, by its commit, and nothing of the base', async () => {
    const repository = withThreeSides();
    const { folder, git } = repository;
    git('merge', '-q', '--no-edit', 'main', 'side');
    expect(git('rev-parse', 'HEAD^3')).toBe(git('rev-parse', 'side'));
    const { findings } = await check(folder, 'main..topic');
    expect(findings).toMatchObject([{ path: 's.txt', first: { commit: git('rev-parse', 'side') } }]);
  });

  test.each(['as it was', 'edited'])(
    'a merge of many keeps what its third parent, the base, took out: %s',
    async (how) => {
      const { folder, git, commit } = withThreeSides();
      const kept = how === 'edited' ? `topic\nmerged\n${filler}${line('old')}` : `topic\n${filler}${line('old')}`;
      git('checkout', '-q', 'main');
      commit({ 'a.txt': filler });
      git('checkout', '-q', 'topic');
      git('merge', '-q', '--no-commit', '-s', 'ours', 'side', 'main');
      const merge = commit({ 'a.txt': kept });
      const { findings } = await check(folder, 'main..topic');
      const told = findings.map(({ path, first }) => [path, first?.commit]);
      expect(told).toContainEqual(['a.txt', merge]);
    },
  );

  test('what only a merge of many holds is told, by its commit', async () => {
    const { folder, git, commit } = withThreeSides();
    git('merge', '-q', '--no-commit', '-s', 'ours', 'side', 'main');
    const merge = commit({ 'b.txt': line('of nobody') });
    const { findings } = await check(folder, 'main..topic');
    const told = findings.map(({ path, first }) => [path, first?.commit]);
    expect(told).toContainEqual(['b.txt', merge]);
    expect(told).toContainEqual(['s.txt', git('rev-parse', 'side')]);
    expect(told).toHaveLength(2);
  });

  test('where only the base is trusted, an old leak of a touched file is not told, a copy of it is', async () => {
    const { folder, git, commit } = withOldLeak();
    const base = git('rev-parse', 'old');
    commit({ 'a.txt': `first\n${filler}${line('old')}`, 'b.txt': line('old') });
    const history = { kind: 'between', from: [base], to: [git('rev-parse', 'HEAD')] } as const;
    expect(found(await check(folder, '', { history, trust: 'base', base }))).toEqual(['b.txt']);
  });

  test('a file that became executable brings nothing', async () => {
    const { folder, git } = withOldLeak();
    git('update-index', '--chmod=+x', 'a.txt');
    git('commit', '-q', '-m', 'Run it');
    expect(found(await check(folder, 'old..HEAD'))).toEqual([]);
  });

  test('a file in place of a submodule is news', async () => {
    const { folder, git, commit } = withOldLeak();
    git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},lib`);
    git('commit', '-q', '-m', 'Link');
    git('tag', 'linked');
    git('rm', '-q', '--cached', 'lib');
    commit({ lib: line('old') });
    expect(found(await check(folder, 'linked..HEAD'))).toEqual(['lib']);
  });
});

describe('the index', () => {
  test('an edit around an old leak brings nothing, a new leak beside it does', async () => {
    const repository = withOldLeak();
    writeTree(repository.folder, { 'a.txt': `first\n${line('old')}` });
    expect(found(await scanStaged(repository))).toEqual([]);
    writeTree(repository.folder, { 'a.txt': line('new') + filler + line('old') });
    const { findings } = await scanStaged(repository);
    expect(findings).toMatchObject([{ path: 'a.txt', commits: 0, inHead: true, places: [{ line: 1 }] }]);
  });

  test('a move brings nothing, a copy does', async () => {
    const repository = withOldLeak();
    repository.git('mv', 'a.txt', 'b.txt');
    expect(found(await scanStaged(repository))).toEqual([]);
    writeTree(repository.folder, { 'c.txt': line('old') });
    expect(found(await scanStaged(repository))).toEqual(['c.txt']);
  });

  test('a merge keeps what this branch had, and brings what the other one has', async () => {
    const repository = withOldLeak();
    const { git, commit, folder } = repository;
    git('checkout', '-q', '-b', 'topic');
    commit({ 'a.txt': `${line('topic')}${filler}${line('old')}` });
    git('checkout', '-q', 'main');
    commit({ 'a.txt': `${filler}${line('old')}${line('main')}` });
    git('merge', '-q', '--no-commit', 'topic');
    const { findings } = await scanStaged(repository);
    expect(findings.map(({ places }) => places[0]?.line)).toEqual([1]);
    git('merge', '--abort');
    git('checkout', '-q', '-b', 'clean', 'old');
    commit({ 'a.txt': `${filler}end\n` });
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-commit', '-s', 'ours', 'clean');
    writeTree(folder, { 'a.txt': `${filler}${line('old')}${line('main')}end\n` });
    // The other side took the old one out; what only this branch ever had stays its own.
    expect((await scanStaged(repository)).findings.map(({ places }) => places[0]?.line)).toEqual([31]);
  });

  describe('a merge that keeps a file of this branch that another side took out is news', () => {
    /** On the topic, with what the sides took out: the old leak, and nothing. */
    function withCleanSide(): TestRepository {
      const repository = withThreeSides();
      const { git, commit } = repository;
      git('checkout', '-q', '-b', 'clean', 'old');
      commit({ 'a.txt': filler });
      git('checkout', '-q', 'topic');
      return repository;
    }

    test('joined with one side', async () => {
      const repository = withCleanSide();
      const { git, commit } = repository;
      commit({ 'own.txt': line('own') });
      git('merge', '-q', '--no-commit', '-s', 'ours', 'clean');
      expect(found(await scanStaged(repository))).toEqual(['a.txt']);
    });

    test('joined with several', async () => {
      const repository = withCleanSide();
      repository.git('merge', '-q', '--no-commit', '-s', 'ours', 'side', 'clean');
      expect(found(await scanStaged(repository))).toEqual(['a.txt']);
    });

    test('in the hook that Git starts before it says what is merged', async () => {
      const { folder, git } = withCleanSide();
      const name = `GITHEAD_${git('rev-parse', 'clean')}`;
      process.env[name] = 'clean';
      try {
        expect(found(await scanPath(folder, { history: { kind: 'staged' }, files: false }))).toEqual(['a.txt']);
        const other = withOldLeak();
        expect(found(await scanStaged(other))).toEqual([]);
      } finally {
        delete process.env[name];
      }
    });

    test('but not where it is as it was where they met', async () => {
      const repository = withThreeSides();
      const { git } = repository;
      git('checkout', '-q', '-b', 'other', 'old');
      repository.commit({ 'c.txt': 'c\n' });
      git('merge', '-q', '--no-commit', '-s', 'ours', 'topic');
      expect(found(await scanStaged(repository))).toEqual([]);
    });
  });

  test('a file that should not be in Git is told once, and again where it is copied to', async () => {
    const repository = makeRepository();
    repository.commit({ 'keys/id_rsa': 'locked away\n' });
    writeTree(repository.folder, { 'keys/id_rsa': 'locked away again\n' });
    expect(found(await scanStaged(repository))).toEqual([]);
    writeTree(repository.folder, { 'more/id_rsa': 'locked away\n' });
    expect(found(await scanStaged(repository))).toEqual(['more/id_rsa']);
  });
});

describe('tables', () => {
  const rows = customerCsv(403, 'rows').trimEnd().split('\n');
  const [header = '', ...people] = rows;
  const csv = (list: readonly string[], head = header): string => `${[head, ...list].join('\n')}\n`;
  const known = people.slice(0, 400);

  const withPeople = (): TestRepository => madeOnce(makePeople);

  function makePeople(): TestRepository {
    const repository = makeRepository();
    repository.commit({ 'data/people.csv': csv(known) });
    repository.git('tag', 'old');
    return repository;
  }

  test('of a table that grows only the new people are told', async () => {
    const { folder, commit } = withPeople();
    const adding = commit({ 'data/people.csv': csv(people) });
    const { datasets, summary } = await scanRange(folder, 'old..HEAD');
    expect(datasets).toMatchObject([
      { path: 'data/people.csv', subjects: 3, subjectsInAll: 403, first: { commit: adding } },
    ]);
    expect(summary.subjects).toBe(3);
    const [whole] = (await scanRange(folder, 'HEAD~1..HEAD', { history: { kind: 'all' } })).datasets;
    expect(whole?.subjects).toBe(403);
    expect(datasets[0]?.severity).not.toBe(whole?.severity);
  });

  test('people in another order, under other headers, as another format bring nothing', async () => {
    const { folder, commit } = withPeople();
    commit({ 'data/people.csv': csv(known.toReversed()) });
    commit({ 'data/people.csv': csv(known, 'full name,e-mail,card number') });
    commit({ 'data/people.csv': csv(known).replaceAll(',', ';') });
    const { datasets, findings } = await scanRange(folder, 'old..HEAD');
    expect([datasets, findings]).toEqual([[], []]);
  });

  test('a new column about known people is told with all of them, and by its own kind', async () => {
    const { folder, commit } = withPeople();
    const list = customers(400, 'rows').map(({ name, mail }) => `${name},${mail}`);
    commit({ 'data/people.csv': csv(list, 'name,email') });
    const bare = await scanRange(folder, 'old..HEAD');
    expect(bare.datasets).toEqual([]);
    commit({ 'data/people.csv': csv(known) });
    const { datasets } = await scanRange(folder, 'HEAD~1..HEAD');
    expect(datasets).toMatchObject([{ path: 'data/people.csv', subjects: 400 }]);
  });

  test('a table that moves brings nothing, a copy brings its people', async () => {
    const { folder, commit, move } = withPeople();
    move('data/people.csv', 'archive/people.csv');
    expect((await scanRange(folder, 'old..HEAD')).datasets).toEqual([]);
    commit({ 'copy.csv': csv(known) });
    expect((await scanRange(folder, 'old..HEAD')).datasets).toMatchObject([{ path: 'copy.csv', subjects: 400 }]);
  });

  describe('what nobody had is told, whoever it stands beside', () => {
    type Person = ReturnType<typeof customers>[number];
    const mine = customers(30, 'rows');
    const others = customers(30, 'others');
    const password = (at: number, of: string): string => make('{{base62:12}}', `${of}${at}`);
    const before = (each: Person, at: number): string =>
      `${each.name},${each.mail},${each.card},${password(at, 'old')}`;
    const columns = 'name,email,card_number,password';
    const list = (row: (person: Person, other: Person, at: number) => string, head = columns): string =>
      csv(
        mine.map((person, at) => row(person, others[at] ?? person, at)),
        head,
      );

    test.each<readonly [what: string, head: string, row: (person: Person, other: Person, at: number) => string]>([
      [
        'other people in further columns',
        `${columns},name2,email2,card_number2`,
        (each, other, at) => `${before(each, at)},${other.name},${other.mail},${other.card}`,
      ],
      [
        'names and cards of others beside the addresses',
        columns,
        (each, other, at) => before({ ...other, mail: each.mail }, at),
      ],
      ['other cards', columns, (each, other, at) => before({ ...each, card: other.card }, at)],
      ['other addresses', columns, (each, other, at) => before({ ...each, mail: other.mail }, at)],
      ['new passwords', columns, ({ name, mail, card }, _, at) => `${name},${mail},${card},${password(at, 'new')}`],
    ])('%s', async (_, head, row) => {
      const repository = makeRepository();
      repository.commit({ 'a.csv': list((each, __, at) => before(each, at)) });
      repository.commit({ 'a.csv': list(row, head) });
      const { datasets } = await scanRange(repository.folder, 'HEAD~1..HEAD');
      expect(datasets).toMatchObject([{ path: 'a.csv', subjects: 30, severity: 'high' }]);
    });

    test('but one thing that all of them get counts once, and what moves is no news', async () => {
      const repository = makeRepository();
      repository.commit({
        'a.csv': list((each, _, at) => `${before(each, at)},anna.lind@firma.de`, `${columns},contact_email`),
      });
      repository.commit({
        'a.csv': list((each, _, at) => `${before(each, at)},olaf.rau@firma.de`, `${columns},contact_email`),
      });
      const { datasets } = await scanRange(repository.folder, 'HEAD~1..HEAD');
      expect(datasets.map(({ subjects }) => subjects)).toEqual([1]);
      repository.move('a.csv', 'b.csv');
      expect((await scanRange(repository.folder, 'HEAD~1..HEAD')).datasets).toEqual([]);
    });
  });

  test('addresses of a text that become a table, and back, bring nothing', async () => {
    const repository = makeRepository();
    const mails = customers(5, 'text').map(({ mail }) => mail);
    repository.commit({ 'list.txt': mails.map((mail) => `write to ${mail} about it\n\n\n\n\n`).join('') });
    repository.git('tag', 'text');
    repository.commit({
      'list.txt': csv(
        mails.map((mail, at) => `${at},${mail}`),
        'number,email',
      ),
    });
    repository.git('tag', 'table');
    const toTable = await scanRange(repository.folder, 'text..table');
    expect([toTable.datasets, toTable.findings]).toEqual([[], []]);
    repository.commit({ 'list.txt': mails.map((mail) => `write to ${mail} about it\n\n\n\n\n`).join('') });
    const toText = await scanRange(repository.folder, 'table..HEAD');
    expect([toText.datasets, toText.findings]).toEqual([[], []]);
  });
});

describe('the first commit', () => {
  test('of a whole history is the one that brought the value, whatever the file is called now', async () => {
    const { folder, git, commit, move } = withOldLeak();
    commit({ 'people.csv': customerCsv(20) });
    const people = git('rev-parse', 'HEAD');
    move('a.txt', 'b.txt');
    move('people.csv', 'customers.csv');
    const { findings, datasets } = await scanPath(folder);
    expect(findings.map(({ first }) => first.commit)).toEqual([git('rev-parse', 'old'), git('rev-parse', 'old')]);
    expect(datasets.map(({ first }) => first.commit)).toEqual([people, people]);
  });
});

describe('what cannot be compared', () => {
  test('counts as new where the earlier version is missing, and the report says so', async () => {
    const { folder, git, commit } = withOldLeak();
    commit({ 'a.txt': `first\n${filler}${line('old')}` });
    const blob = git('rev-parse', 'old:a.txt');
    rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const { findings, notices, complete } = await scanRange(folder, 'old..HEAD');
    expect(findings).toMatchObject([{ path: 'a.txt' }]);
    expect(notices.join('\n')).toContain(`a.txt: an earlier version (${blob.slice(0, 12)}) cannot be read`);
    expect(complete).toBe(true);
  });
});
