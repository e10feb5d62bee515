/** Promise 4: everything is hostile input. Each case ends with a documented exit code, runs nothing, loses nothing. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../rules/index.ts';
import { runHere } from '../support/cli-here.ts';
import { gitEnvironment, makeFolder, makeRepository, writeTree, type TestRepository } from '../support/repository.ts';
import { awsKey, customerCsv } from '../support/secrets.ts';

const marker = join(makeFolder(), 'executed');
const attack = `touch '${marker}'`;
const secretLine = `key = "${awsKey('hostile')}"\n`;

interface Case {
  readonly name: string;
  readonly prepare: (repository: TestRepository) => void;
  /** Arguments behind `scan <folder>`. */
  readonly args?: readonly string[];
  /** Exit codes that are right; the secret must be found unless `lost` says that it cannot be. */
  readonly codes?: readonly number[];
  readonly lost?: boolean;
}

const script = `#!/bin/sh\n${attack}\n`;
const writeScript = (file: string): void => {
  writeFileSync(file, script);
  chmodSync(file, 0o755);
};
const config = (repository: TestRepository, key: string, value: string): string => repository.git('config', key, value);
const files =
  (content: Readonly<Record<string, string | Uint8Array>>) =>
  (repository: TestRepository): void =>
    void repository.commit(content);
const repeated = (text: string, times: number): string => text.repeat(times);
const gitPath = (repository: TestRepository, name: string): string => join(repository.folder, '.git', name);

/** Writes a loose object of any content, checked by nobody. */
function writeObject(repository: TestRepository, type: string, body: Buffer): string {
  const whole = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
  const oid = createHash('sha1').update(whole).digest('hex');
  const folder = gitPath(repository, `objects/${oid.slice(0, 2)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, oid.slice(2)), deflateSync(whole));
  return oid;
}

function packOf(repository: TestRepository): string {
  repository.git('gc', '-q');
  const pack = readdirSync(gitPath(repository, 'objects/pack')).find((name) => name.endsWith('.pack'));
  const file = join(gitPath(repository, 'objects/pack'), pack ?? '');
  chmodSync(file, 0o644);
  return file;
}

const cases: readonly Case[] = [
  // Git configuration and files that would run something
  { name: 'core.fsmonitor', prepare: (r) => config(r, 'core.fsmonitor', attack) },
  {
    name: 'core.hooksPath',
    prepare: (r) => (writeScript(join(r.folder, 'post-checkout')), config(r, 'core.hooksPath', r.folder)),
  },
  { name: 'core.pager and pager.*', prepare: (r) => (config(r, 'core.pager', attack), config(r, 'pager.log', attack)) },
  {
    name: 'core.sshCommand with a promisor remote',
    prepare: (r) => (
      config(r, 'core.sshCommand', attack),
      config(r, 'remote.o.url', 'ssh://host/x'),
      config(r, 'remote.o.promisor', 'true')
    ),
  },
  { name: 'core.alternateRefsCommand', prepare: (r) => config(r, 'core.alternateRefsCommand', attack) },
  {
    name: 'core.editor, sequence.editor, askPass',
    prepare: (r) => (config(r, 'core.editor', attack), config(r, 'core.askPass', attack)),
  },
  { name: 'diff.external', prepare: (r) => config(r, 'diff.external', attack) },
  {
    name: 'a textconv driver',
    prepare: (r) => (config(r, 'diff.x.textconv', attack), r.commit({ '.gitattributes': '* diff=x\n' })),
  },
  {
    name: 'a clean and a smudge filter',
    prepare: (r) => (
      config(r, 'filter.x.clean', attack),
      config(r, 'filter.x.smudge', attack),
      config(r, 'filter.x.required', 'true'),
      writeTree(r.folder, { '.gitattributes': '* filter=x\n' })
    ),
  },
  {
    name: 'a process filter on changed files',
    prepare: (r) => (
      config(r, 'filter.x.process', attack),
      writeTree(r.folder, { '.gitattributes': '* filter=x\n', 'a.txt': 'changed\n' })
    ),
  },
  {
    name: 'an alias that shadows a command',
    prepare: (r) => (config(r, 'alias.cat-file', `!${attack}`), config(r, 'alias.rev-list', `!${attack}`)),
  },
  {
    name: 'hooks of every name',
    prepare: (r) =>
      ['post-index-change', 'pre-auto-gc', 'fsmonitor-watchman', 'reference-transaction', 'post-checkout'].forEach(
        (name) => writeScript(gitPath(r, `hooks/${name}`)),
      ),
  },
  {
    name: 'include.path of a file with commands',
    prepare: (r) => (
      writeFileSync(join(r.folder, 'evil'), `[core]\n\tfsmonitor = ${attack}\n`),
      config(r, 'include.path', '../evil')
    ),
  },
  {
    name: 'core.worktree that leads elsewhere',
    prepare: (r) => config(r, 'core.worktree', '/etc'),
    codes: [2],
    lost: true,
  },
  {
    name: 'a gpg program and log.showSignature',
    prepare: (r) => (config(r, 'gpg.program', attack), config(r, 'log.showSignature', 'true')),
  },
  {
    name: 'mailmap and blame files out of the tree',
    prepare: (r) => (config(r, 'mailmap.file', '/etc/passwd'), config(r, 'blame.ignoreRevsFile', '/etc/passwd')),
  },
  {
    name: 'replace refs that hide a blob',
    prepare: (r) => {
      const harmless = writeObject(r, 'blob', Buffer.from('nothing\n'));
      r.git('replace', r.git('rev-parse', 'HEAD:secret.txt'), harmless);
    },
  },
  {
    name: 'grafts that hide commits',
    prepare: (r) => {
      r.commit({ 'later.txt': 'x\n' });
      writeFileSync(gitPath(r, 'info/grafts'), `${r.git('rev-parse', 'HEAD')}\n`);
      r.git('rm', '-q', 'secret.txt');
      r.git('commit', '-q', '-m', 'gone');
    },
  },
  {
    name: 'a .git file that leads to another repository',
    prepare: (r) => {
      const other = makeFolder();
      spawnSync('mv', [join(r.folder, '.git'), join(other, 'git')]);
      writeFileSync(join(r.folder, '.git'), `gitdir: ${join(other, 'git')}\n`);
    },
  },
  {
    name: 'alternates that lead to nothing',
    prepare: (r) => writeFileSync(gitPath(r, 'objects/info/alternates'), '/nonexistent\n\0/etc\n'),
    codes: [1, 2, 3],
  },
  // names
  {
    name: 'a file name that is a workflow command',
    prepare: files({ '::error file=x,line=1::owned.txt': secretLine, '::set-output name=x::y': secretLine }),
  },
  { name: 'a file name with terminal escapes', prepare: files({ 'a\u001b]0;owned\u0007\u001b[2J.txt': secretLine }) },
  { name: 'a file name with newlines and percent signs', prepare: files({ 'a\n::error::b%0A%0D.txt': secretLine }) },
  {
    name: 'a file name of Markdown and HTML',
    prepare: files({
      '<img src=x onerror=alert(1)>.txt': secretLine,
      '](javascript:alert(1)) @everyone #1.txt': secretLine,
    }),
  },
  { name: 'a file name that is a spreadsheet formula', prepare: files({ '=cmd|calc!A1.txt': secretLine }) },
  {
    name: 'a file name of a bidi override and zero-width signs',
    prepare: files({ 'a\u202egpj.\u200btxt': secretLine }),
  },
  { name: 'a file name that is an option', prepare: files({ '--output=x': secretLine, '-rf': secretLine }) },
  {
    name: 'a file name that is no UTF-8',
    prepare: (r) => {
      const blob = r.git('rev-parse', 'HEAD:secret.txt');
      spawnSync('git', ['update-index', '-z', '--index-info'], {
        cwd: r.folder,
        env: gitEnvironment,
        input: Buffer.concat([Buffer.from(`100644 ${blob}\tbad-`), Buffer.from([0xff, 0xfe, 0])]),
      });
      r.git('commit', '-q', '-m', 'odd');
    },
  },
  { name: 'a path of 300 folders', prepare: files({ [`${repeated('d/', 300)}x.txt`]: secretLine }) },
  {
    name: 'a ref name with shell and escapes',
    prepare: (r) => {
      const head = r.git('rev-parse', 'HEAD');
      r.git('update-ref', `refs/heads/$(${attack.replace(/[ ']/g, '')});\`id\``, head);
      r.git('update-ref', 'refs/heads/--upload-pack=x', head);
      writeFileSync(gitPath(r, 'refs/heads/::error::x'), `${head}\n`);
      writeFileSync(gitPath(r, 'refs/heads/a\u001b[31m'), `${head}\n`);
    },
    codes: [2],
    lost: true,
  },
  {
    name: 'a tree that walks up',
    prepare: (r) => {
      const blob = writeObject(r, 'blob', Buffer.from(secretLine));
      const tree = writeObject(
        r,
        'tree',
        Buffer.concat([Buffer.from('100644 ../../escape\0'), Buffer.from(blob, 'hex')]),
      );
      const commit = writeObject(
        r,
        'commit',
        Buffer.from(`tree ${tree}\nauthor A <a@example.com> 1 +0000\ncommitter A <a@example.com> 1 +0000\n\nx\n`),
      );
      writeFileSync(gitPath(r, 'refs/heads/evil'), `${commit}\n`);
    },
    codes: [1, 3],
  },
  {
    name: 'an author of escapes and a huge date',
    prepare: (r) => {
      const tree = r.git('rev-parse', 'HEAD^{tree}');
      const commit = writeObject(
        r,
        'commit',
        Buffer.from(
          `tree ${tree}\nauthor \u001b[31m::error::<x> <a> 99999999999999999 +9999\ncommitter <> <> -1 x\n\n\u001b]0;x\u0007::error::y\n`,
        ),
      );
      writeFileSync(gitPath(r, 'refs/heads/evil'), `${commit}\n`);
    },
    codes: [1, 3],
  },
  // contents
  {
    name: 'a zip bomb',
    prepare: files({
      'bomb.zip': Buffer.concat([Buffer.from('PK\u0003\u0004'), deflateSync(Buffer.alloc(30_000_000))]),
    }),
    codes: [3],
  },
  { name: 'a gzip bomb', prepare: files({ 'bomb.gz': gzipSync(Buffer.alloc(100_000_000)) }), codes: [3] },
  {
    name: 'base64 nested a hundred times',
    prepare: files({
      'nested.txt': Array.from({ length: 12 }).reduce<string>(
        (text) => Buffer.from(text).toString('base64'),
        secretLine,
      ),
    }),
    codes: [3],
  },
  {
    name: 'JSON nested 200,000 deep',
    prepare: files({ 'deep.json': `${repeated('[', 200_000)}${repeated(']', 200_000)}` }),
  },
  {
    name: 'a CSV of 20,000 columns',
    prepare: files({ 'wide.csv': `${repeated('email,', 20_000)}\n${repeated('a@gmx.net,', 20_000)}\n` }),
  },
  {
    name: 'quotes that never close',
    prepare: files({
      'open.csv': `a,b\n"${repeated('x,\n', 300_000)}`,
      'open.sql': `INSERT INTO x VALUES ('${repeated("a''", 200_000)}`,
    }),
  },
  {
    name: 'text that makes backtracking engines stall',
    prepare: files({
      'redos.txt': `${repeated('password'.slice(0, 7), 20_000)}\n${repeated('a@', 60_000)}\n${repeated('-----BEGIN ', 15_000)}\n${repeated('eyJ', 30_000)}\n`,
    }),
  },
  {
    name: 'one anchor forty thousand times',
    prepare: files({ 'anchors.txt': repeated('AKIA ghp_ xoxb- sk_live_ password= ', 40_000) }),
  },
  { name: 'a line of 20 MB', prepare: files({ 'line.txt': `${repeated('x', 20_000_000)}${secretLine}` }) },
  {
    name: 'NUL bytes and broken UTF-8 everywhere',
    prepare: files({
      'bytes.txt': Buffer.concat([
        Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 37) % 256)),
        Buffer.from(`\n${secretLine}`),
      ]),
    }),
  },
  {
    name: 'lone surrogates and cut UTF-16',
    prepare: files({
      'cut.txt': Buffer.concat([
        Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
        Buffer.from(secretLine, 'utf16le'),
        Buffer.from([0x41]),
      ]),
    }),
  },
  {
    name: 'a huge LFS pointer that lies',
    prepare: files({
      'lfs.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:../../../../etc/passwd\nsize 99999999999999999999\n`,
    }),
    codes: [1, 3],
  },
  {
    name: 'an image header before a secret',
    prepare: files({
      'fake.png': Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        Buffer.from(`\n${secretLine}`),
      ]),
    }),
    codes: [1, 3],
  },
  { name: '10,000 rows of people', prepare: files({ 'customers.csv': customerCsv(10_000) }) },
  // configuration of theirs
  {
    name: 'a configuration that is an alias bomb',
    prepare: files({
      '.github/leakwarden.yml': `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n`,
    }),
    codes: [2],
    lost: true,
  },
  {
    name: 'a configuration with a prototype key',
    prepare: files({ '.github/leakwarden.yml': '__proto__: { enforce: { mode: observe } }\nconstructor: x\n' }),
    codes: [2],
    lost: true,
  },
  { name: 'a .gitignore that ignores tracked files', prepare: files({ '.gitignore': '*\n' }) },
  {
    name: 'a .gitattributes that calls all binary',
    prepare: files({ '.gitattributes': '* binary -diff -text export-ignore\n' }),
  },
  // damaged stores
  {
    name: 'a truncated pack',
    prepare: (r) => {
      const pack = packOf(r);
      truncateSync(pack, Math.floor(readFileSync(pack).length / 2));
    },
    codes: [2, 3],
    lost: true,
  },
  {
    name: 'a pack of noise',
    prepare: (r) => {
      const pack = packOf(r);
      writeFileSync(pack, Buffer.alloc(500, 7));
    },
    codes: [2, 3],
    lost: true,
  },
  {
    name: 'an object that lies about its size',
    prepare: (r) => {
      const oid = r.git('rev-parse', 'HEAD:secret.txt');
      const file = gitPath(r, `objects/${oid.slice(0, 2)}/${oid.slice(2)}`);
      chmodSync(file, 0o644);
      writeFileSync(file, deflateSync(Buffer.from(`blob 999999999\0${secretLine}`)));
    },
    codes: [1, 3],
    lost: true,
  },
  {
    name: 'a missing blob',
    prepare: (r) => {
      const oid = r.git('rev-parse', 'HEAD:secret.txt');
      spawnSync('rm', ['-f', gitPath(r, `objects/${oid.slice(0, 2)}/${oid.slice(2)}`)]);
    },
    codes: [1, 3],
    lost: true,
  },
  {
    name: 'a broken HEAD and broken refs',
    prepare: (r) => {
      writeFileSync(gitPath(r, 'refs/heads/broken'), 'nonsense\n');
      writeFileSync(gitPath(r, 'HEAD'), 'ref: refs/heads/../../../etc/passwd\n');
    },
    codes: [1, 2, 3],
    lost: true,
  },
  {
    name: 'a symbolic link loop and links out',
    prepare: (r) => {
      symlinkSync('.', join(r.folder, 'loop'));
      symlinkSync('/etc', join(r.folder, 'etc'));
      symlinkSync('/dev/zero', join(r.folder, 'zero'));
      r.commit({});
    },
  },
  {
    name: 'a named pipe and a folder called like a file',
    prepare: (r) => {
      spawnSync('mkfifo', [join(r.folder, 'pipe.txt')]);
      mkdirSync(join(r.folder, 'folder.csv'));
    },
  },
];

describe('hostile input', () => {
  test('there are at least forty kinds', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  test.each(cases.map((each) => [each.name, each] as const))(
    '%s',
    async (_, { prepare, args = [], codes = [1], lost = false }) => {
      const repository = makeRepository();
      repository.commit({ 'secret.txt': secretLine, 'a.txt': 'a\n' });
      prepare(repository);
      const report = join(makeFolder(), 'report.json');
      const result = await runHere([
        'scan',
        repository.folder,
        ...args,
        '--format',
        `json=${report}`,
        '--format',
        'text',
        '--format',
        'github',
      ]);
      expect(existsSync(marker), 'nothing of theirs was run').toBe(false);
      expect(codes, result.stderr).toContain(result.code);
      expect(result.stderr).not.toMatch(/fault of leakwarden/);
      expect(
        /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(result.stdout + result.stderr),
        'no control characters',
      ).toBe(false);
      const commands = result.stdout
        .split('\n')
        .filter((line) => line.startsWith('::') && !/^::(error|warning|notice) (file|title)=/.test(line));
      expect(commands, 'no workflow command of theirs').toEqual([]);
      if (lost) return;
      const { findings } = JSON.parse(readFileSync(report, 'utf8')) as Report;
      expect(findings.map(({ rule }) => rule)).toContain('secrets/aws-access-key-id');
    },
  );
});
