/** The raw text of commits and tags: every part of it is read, by the rules that make sense there. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../../rules/index.ts';
import { gitEnvironment, makeRepository, type TestRepository } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { awsKey, make } from '../../support/secrets.ts';

const identity = 'Jo Farrow <jo.farrow@kestrelbay.net> 1760000000 +0200';

/** An object as it is given, which no command of Git would write. */
function writeObject({ folder }: TestRepository, type: 'commit' | 'tag', text: string): string {
  const args = ['hash-object', '-w', '--literally', '--stdin', '-t', type];
  return execFileSync('git', args, { cwd: folder, env: gitEnvironment, input: text, encoding: 'utf8' }).trim();
}

interface Parts {
  readonly author?: string;
  readonly committer?: string;
  readonly headers?: readonly string[];
  readonly message?: string;
}

function makeCommit(parts: Parts): TestRepository {
  const repository = makeRepository();
  const parent = repository.commit({ 'a.txt': 'a\n' });
  const { author = identity, committer = identity, headers = [], message = 'Change\n' } = parts;
  const head = [
    `tree ${repository.git('write-tree')}`,
    `parent ${parent}`,
    `author ${author}`,
    `committer ${committer}`,
  ];
  repository.git(
    'update-ref',
    'HEAD',
    writeObject(repository, 'commit', [...head, ...headers, '', message].join('\n')),
  );
  return repository;
}

function makeTag({
  tagger = identity,
  headers = [],
  message = 'Release\n',
}: Parts & { tagger?: string }): TestRepository {
  const repository = makeRepository();
  const commit = repository.commit({ 'a.txt': 'a\n' });
  const head = [`object ${commit}`, 'type commit', 'tag v1', `tagger ${tagger}`];
  repository.git(
    'update-ref',
    'refs/tags/v1',
    writeObject(repository, 'tag', [...head, ...headers, '', message].join('\n')),
  );
  return repository;
}

const at = (report: Report): string[] =>
  report.findings.map(({ kind, path, places }) => `${kind} ${path}:${places[0]?.line}`).toSorted();
const isGuess = ({ rule }: Finding): boolean => /generic|password|entropy/.test(rule);

/** 64 characters a line, as Git writes them. */
const signature = (name: string, ...more: readonly string[]): string[] => [
  `-----BEGIN ${name}-----`,
  ...more,
  '',
  ...Array.from({ length: 6 }, () => randomBytes(48).toString('base64')),
  `-----END ${name}-----`,
];
const asHeader = (lines: readonly string[]): string[] => lines.map((text, index) => (index === 0 ? text : ` ${text}`));

describe('headers', () => {
  test.each([
    ['the author', { author: `Jo ${awsKey('who')} <jo@kestrelbay.net> 1760000000 +0000` }, 3],
    ['the committer', { committer: `Jo <${awsKey('who')}@kestrelbay.net> 1760000000 +0000` }, 4],
    ['an unknown header', { headers: [`HG:extra rebase_source:${awsKey('hg')}`] }, 5],
    ['a header of several lines', { headers: ['note first', ` second ${awsKey('more')}`] }, 6],
    [
      'the comment of a signature',
      {
        headers: asHeader(
          [`gpgsig ${signature('PGP SIGNATURE', `Comment: ${awsKey('c')}`).join('\n')}`].join('\n').split('\n'),
        ),
      },
      6,
    ],
    [
      'a tag that was merged',
      {
        headers: [
          `mergetag object ${'1'.repeat(40)}`,
          ' type commit',
          ' tag v1',
          ` tagger ${identity}`,
          ' ',
          ` use ${awsKey('tag')}`,
        ],
      },
      10,
    ],
  ] satisfies [string, Parts, number][])(
    'a secret in %s is found, at its line of the object',
    async (_, parts, line) => {
      const report = await scanPath(makeCommit(parts).folder);
      expect(at(report)).toEqual([`secret (commit headers):${line}`]);
      expect(report.findings[0]?.first.commit).toMatch(/^[0-9a-f]{40}$/);
      expect(JSON.stringify(report)).not.toContain(awsKey('who'));
    },
  );

  test('a secret in the tagger or the name of a tag is found', async () => {
    const report = await scanPath(
      makeTag({ tagger: `${awsKey('tagger')} <jo@kestrelbay.net> 1760000000 +0000` }).folder,
    );
    expect(at(report)).toEqual(['secret (tag headers):4']);
  });

  test('one identity with a secret is found in every commit that has it', async () => {
    const repository = makeCommit({ author: `Jo ${awsKey('who')} <jo@kestrelbay.net> 1760000000 +0000` });
    const again = repository
      .git('cat-file', 'commit', 'HEAD')
      .replace(/^parent .*$/m, `parent ${repository.git('rev-parse', 'HEAD')}`);
    repository.git('update-ref', 'HEAD', writeObject(repository, 'commit', `${again}\n`));
    expect((await scanPath(repository.folder)).findings.map(({ commits }) => commits)).toEqual([2]);
  });

  test('who contributes is no leak: not as author, not in trailers, not in what was merged', async () => {
    const people = Array.from({ length: 30 }, (_, index) => `Ann Person${index} <ann.p${index}@kestrelbay.net>`);
    const trailers = people.map((person, index) => `${index % 2 ? 'Signed-off-by' : 'Co-authored-by'}: ${person}`);
    const merged = [
      `mergetag object ${'1'.repeat(40)}`,
      ' type commit',
      ` tagger ${identity}`,
      ' ',
      ...trailers.map((each) => ` ${each}`),
    ];
    const report = await scanPath(
      makeCommit({ message: `Change\n\n${trailers.join('\n')}\n`, headers: merged }).folder,
    );
    expect([...report.findings, ...report.datasets]).toEqual([]);
  });

  test('a secret in a trailer is found, and so is a person beside the trailers', async () => {
    const message = `Change\n\nmail bea.quill@kestrelbay.net\n\nSigned-off-by: ${awsKey('trailer')} <jo@kestrelbay.net>\n`;
    const report = await scanPath(makeCommit({ message }).folder);
    expect(at(report)).toEqual(['contact (commit message):3', 'secret (commit message):5']);
  });

  test('a header in another encoding is read too', async () => {
    const report = await scanPath(makeCommit({ headers: ['encoding ISO-8859-1', `x-note ${awsKey('latin')}`] }).folder);
    expect(at(report)).toEqual(['secret (commit headers):6']);
  });
});

describe('signatures', () => {
  const password = `password = "${make('{{base62:24}}', 'password')}"`;

  test.each(['PGP SIGNATURE', 'SSH SIGNATURE'])('a %s is random and no secret', async (name) => {
    const commit = makeCommit({
      headers: asHeader([`gpgsig ${signature(name, password)[0]}`, ...signature(name, password).slice(1)]),
    });
    const tag = makeTag({ message: `Release\n${signature(name, password).join('\n')}\n` });
    for (const { folder } of [commit, tag]) expect((await scanPath(folder)).findings.filter(isGuess)).toEqual([]);
  });

  test('what stands in front of one is read by every rule', async () => {
    const tag = makeTag({ message: `Release\n${password}\n${signature('SSH SIGNATURE').join('\n')}\n` });
    expect((await scanPath(tag.folder)).findings.some(isGuess)).toBe(true);
    const signed = makeTag({
      message: `Release\n${signature('PGP SIGNATURE', `Comment: ${awsKey('comment')}`).join('\n')}\n`,
    });
    expect(at(await scanPath(signed.folder))).toEqual(['secret (tag message):3']);
  });
});

test('a token in the name of an author is told nowhere, also where headers were not asked for', async () => {
  const repository = makeCommit({ author: `Jo ${awsKey('who')} <jo@kestrelbay.net> 1760000000 +0000` });
  const again = repository.git('cat-file', 'commit', 'HEAD');
  repository.git('checkout', '-q', '-f', 'HEAD');
  repository.commit({ 'in/b.txt': `key = "${awsKey('file')}"\n` });
  const tree = repository.git('rev-parse', 'HEAD^{tree}');
  const commit = writeObject(repository, 'commit', `${again.replace(/^tree .*$/m, `tree ${tree}`)}\n`);
  repository.git('update-ref', 'HEAD', commit);
  const report = await scanPath(`${repository.folder}/in`);
  expect(report.findings.map(({ first }) => first.author)).toEqual(['Jo (withheld)']);
});

test('the portable reader reads the same', async () => {
  const { folder } = makeCommit({ author: `Jo ${awsKey('who')} <jo@kestrelbay.net> 1760000000 +0000` });
  expect(at(await scanPath(folder, { portable: true }))).toEqual(['secret (commit headers):3']);
});
