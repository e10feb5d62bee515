/** Repositories in which a leak stands where a rewrite finds it hard to reach. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gitIn } from './git.ts';

export interface PurgeCase {
  readonly name: string;
  readonly build: (repository: CaseRepository, key: string) => void;
}

export interface CaseRepository {
  readonly git: ReturnType<typeof gitIn>;
  readonly write: (path: string, content: string | Buffer) => void;
  readonly commit: (message?: string) => string;
}

export function openCase(folder: string): CaseRepository {
  const git = gitIn(folder);
  git(['init', '--quiet', '--initial-branch=main']);
  return {
    git,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    commit(message = 'Change') {
      git(['add', '--all', '--force']);
      git(['commit', '--quiet', '--allow-empty', '--message', message]);
      return git(['rev-parse', 'HEAD']);
    },
  };
}

const settings = (key: string, more = ''): string => `region=eu\naws_access_key_id=${key}\n${more}`;

/** A raw object with headers that no command of Git would write. */
function rewriteCommit({ git }: CaseRepository, change: (raw: string) => string): void {
  const raw = git(['cat-file', 'commit', 'HEAD']);
  const commit = git(
    ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'],
    Buffer.from(`${change(raw)}\n`, 'latin1'),
  );
  git(['update-ref', 'refs/heads/main', commit]);
}

const signature = ' -----BEGIN SSH SIGNATURE-----\n U1NIU0lHAAAAAQ\n -----END SSH SIGNATURE-----';

export const purgeCases: readonly PurgeCase[] = [
  {
    name: 'one blob under many paths, with blanks, quotes, a line end; renamed; changed around it',
    build({ git, write, commit }, key) {
      for (const path of [`we ird'"$(id)/a b.env`, 'line\nend.env', 'copy/deep/er.env', '-rf.env'])
        write(path, settings(key));
      commit();
      git(['mv', '-f', '--', '-rf.env', 'renamed.env']);
      commit('Rename');
      write('renamed.env', settings(key, 'more=1\n'));
      commit();
      write('renamed.env', 'region=eu\n');
      commit('Take it out');
    },
  },
  {
    name: 'messages of a commit, a tag and a tag of a tag',
    build({ git, write, commit }, key) {
      write('a.txt', 'a\n');
      commit(`Use ${key} now`);
      git(['tag', '-a', 'v1', '-m', `with ${key}`]);
      git(['tag', '-a', 'v1-again', '-m', `again ${key}`, 'v1']);
      git(['update-ref', '-d', 'refs/tags/v1']);
      write('b.txt', 'b\n');
      commit();
    },
  },
  {
    name: 'notes, of two commits',
    build({ git, write, commit }, key) {
      write('a.env', settings(key));
      commit();
      git(['notes', 'add', '-m', `rotate ${key}`]);
      write('b.txt', 'b\n');
      commit();
      git(['notes', 'add', '-m', 'a clean note']);
    },
  },
  {
    name: 'a stash, and one before it',
    build({ git, write, commit }, key) {
      write('a.txt', 'a\n');
      commit();
      for (const more of ['first\n', 'second\n']) {
        write('a.txt', settings(key, more));
        git(['stash', '--quiet']);
      }
    },
  },
  {
    name: 'an octopus, one of its branches with the leak',
    build({ git, write, commit }, key) {
      write('a.txt', 'a\n');
      commit();
      for (const branch of ['one', 'two', 'three']) {
        git(['checkout', '--quiet', '-b', branch, 'main']);
        write(`${branch}.env`, branch === 'two' ? settings(key) : 'x\n');
        commit();
      }
      git(['checkout', '--quiet', 'main']);
      git(['merge', '--quiet', '--no-ff', '-m', 'Octopus', 'one', 'two', 'three']);
    },
  },
  {
    name: 'signed commits and a signed tag, before and behind the leak',
    build(repository, key) {
      const { git, write, commit } = repository;
      write('a.txt', 'a\n');
      commit();
      rewriteCommit(repository, (raw) => raw.replace('\n\n', `\ngpgsig${signature}\n\n`));
      write('a.env', settings(key));
      commit();
      rewriteCommit(repository, (raw) => raw.replace('\n\n', `\ngpgsig${signature}\n\n`));
      const head = git(['rev-parse', 'HEAD']);
      const tag = `object ${head}\ntype commit\ntag v1\ntagger A <a@example.org> 1 +0000\n\nv1\n${signature.replaceAll(/^ /gm, '')}\n`;
      git(['update-ref', 'refs/tags/v1', git(['hash-object', '-t', 'tag', '-w', '--stdin'], tag)]);
    },
  },
  {
    name: 'a submodule and a Git LFS pointer beside it',
    build({ git, write }, key) {
      const content = settings(key, 'x'.repeat(2000));
      const oid = createHash('sha256').update(content).digest('hex');
      write('.gitattributes', '*.big filter=lfs diff=lfs merge=lfs -text\n');
      write('a.big', `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`);
      write(`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, content);
      git(['-c', 'filter.lfs.process=', '-c', 'filter.lfs.clean=cat', 'add', '--all']);
      git(['update-index', '--add', '--cacheinfo', `160000,${'b'.repeat(40)},lib/sub`]);
      git(['-c', 'filter.lfs.clean=cat', 'commit', '--quiet', '-m', 'Large']);
      git([
        'update-index',
        '--add',
        '--cacheinfo',
        `100644,${git(['hash-object', '-w', '--stdin'], settings(key))},a.env`,
      ]);
      git(['-c', 'filter.lfs.clean=cat', 'commit', '--quiet', '-m', 'Settings']);
    },
  },
  {
    name: 'a blob that only a ref and a tag of their own hold',
    build({ git, write, commit }, key) {
      write('a.txt', 'a\n');
      commit();
      const blob = git(['hash-object', '-w', '--stdin'], settings(key));
      git(['update-ref', 'refs/keep/blob', blob]);
      git(['tag', '-a', 'asset', '-m', 'An asset', blob]);
    },
  },
  {
    name: 'names of files',
    build({ git, write, commit }, key) {
      write(`docs/${key}.txt`, 'content\n');
      write('z.txt', 'z\n');
      commit();
      git(['mv', `docs/${key}.txt`, `moved ${key}.txt`]);
      commit('Move');
    },
  },
  {
    name: 'an author line, and a message in another encoding',
    build(repository, key) {
      const { write, commit } = repository;
      write('a.txt', 'a\n');
      commit();
      rewriteCommit(repository, (raw) => raw.replace(/^author .*? </m, `author ${key} <`));
      write('b.txt', 'b\n');
      commit();
      rewriteCommit(repository, (raw) => `${raw.split('\n\n')[0]}\nencoding ISO-8859-1\n\nGr\xfc\xdfe ${key}`);
    },
  },
  {
    name: 'UTF-16, a binary file and a value in base64',
    build({ write, commit }, key) {
      write('wide.txt', Buffer.from(`\ufeff${settings(key)}`, 'utf16le'));
      write('a.bin', Buffer.from(`\0\u0001\n${settings(key)}\0`));
      write('encoded.txt', `data: ${Buffer.from(settings(key)).toString('base64')}\nkept: 1\n`);
      write('kept.txt', 'kept\n');
      commit();
    },
  },
  {
    name: 'a thousand versions of one file',
    build({ git }, key) {
      const versions = Array.from({ length: 1000 }, (_, version) => {
        const content = settings(key, `version=${version}\n`);
        return `commit refs/heads/main\ncommitter A <a@example.org> ${version} +0000\ndata 0\nM 100644 inline a.env\ndata ${content.length}\n${content}\n`;
      });
      git(['fast-import', '--quiet'], versions.join(''));
      git(['reset', '--quiet', '--hard']);
    },
  },
];
