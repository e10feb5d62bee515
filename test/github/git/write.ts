/** New commits without a working tree. */
import { rm } from 'node:fs/promises';
import type { Person } from './read.ts';
import { gitLines, gitText, runGit } from './run.ts';
import { zero } from './repository.ts';

/** Path to content; null deletes, a string that begins with a mode is not special. */
export type Files = Readonly<Record<string, string | Uint8Array | Odd | null>>;

/** What is no file: a symbolic link to a path, a commit of another repository. */
type Odd = { readonly link: string } | { readonly submodule: string };

export interface NewCommit {
  readonly parents: readonly string[];
  readonly files: Files;
  readonly message: string;
  readonly author: Omit<Person, 'date'>;
  readonly date?: string;
}

/** Returns the commit's id; no ref is moved. One process, however many files. */
export async function writeCommit(gitDir: string, commit: NewCommit): Promise<string> {
  const seconds = Math.floor((commit.date === undefined ? Date.now() : Date.parse(commit.date)) / 1000);
  const who = `${commit.author.name} <${commit.author.email}> ${seconds} +0000`;
  const ref = `refs/standin/${process.pid}-${process.hrtime.bigint()}`;
  const [first, ...others] = commit.parents;
  const parts: (string | Uint8Array)[] = [
    `commit ${ref}\nmark :1\nauthor ${who}\ncommitter ${who}\n`,
    ...data(commit.message),
    first === undefined ? '' : `from ${first}\n`,
    ...others.map((parent) => `merge ${parent}\n`),
    ...Object.entries(commit.files).flatMap(([path, content]) => modify(quoted(path), content)),
    `get-mark :1\nreset ${ref}\nfrom ${zero}\n\ndone\n`,
  ];
  return gitText(gitDir, ['fast-import', '--quiet', '--force', '--done'], {
    input: Buffer.concat(parts.map((part) => Buffer.from(part))),
  });
}

function modify(path: string, content: Files[string]): (string | Uint8Array)[] {
  if (content === null || content === undefined) return [`D ${path}\n`];
  if (typeof content === 'string' || content instanceof Uint8Array)
    return [`M 100644 inline ${path}\n`, ...data(content)];
  return 'link' in content
    ? [`M 120000 inline ${path}\n`, ...data(content.link)]
    : [`M 160000 ${content.submodule} ${path}\n`];
}

function data(content: string | Uint8Array): (string | Uint8Array)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, '\n'];
}

const quoted = (path: string): string =>
  `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** The tree of a merge without conflicts; null: they conflict. */
export async function mergeTrees(gitDir: string, ours: string, theirs: string): Promise<string | null> {
  const lines = await gitLines(gitDir, ['merge-tree', '--write-tree', '--allow-unrelated-histories', ours, theirs], {
    accept: [1],
    isLasting: true,
  });
  return lines.length === 1 ? (lines[0] ?? null) : null;
}

export interface TreeCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Omit<Person, 'date'>;
  readonly date?: string;
}

export async function commitTree(
  gitDir: string,
  { tree, parents, message, author, date }: TreeCommit,
): Promise<string> {
  const when = date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  return gitText(gitDir, ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
    input: `${message}\n`,
    env: {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_COMMITTER_NAME: author.name,
      GIT_COMMITTER_EMAIL: author.email,
      ...when,
    },
  });
}

/** Replays a pull request's commits, merges left out, on a new base; null: they conflict. */
export async function rebase(gitDir: string, commits: readonly string[], onto: string): Promise<string | null> {
  let tip = onto;
  for (const commit of commits) {
    const tree = await pick(gitDir, commit, tip);
    if (tree === null) return null;
    tip = await copyCommit(gitDir, commit, tree, tip);
  }
  return tip;
}

/** Older Gits cannot be told the base of a merge: a commit that looks like the tip and stands on the base says it. */
async function pick(gitDir: string, commit: string, onto: string): Promise<string | null> {
  const tree = await gitText(gitDir, ['rev-parse', `${onto}^{tree}`]);
  const author = { name: 'GitHub', email: 'noreply@github.com' };
  const stand = await commitTree(gitDir, { tree, parents: [`${commit}^`], message: 'Stand', author });
  return mergeTrees(gitDir, stand, commit);
}

async function copyCommit(gitDir: string, commit: string, tree: string, parent: string): Promise<string> {
  const [name = '', email = '', date = ''] = await gitLines(gitDir, ['log', '-1', '--format=%an%n%ae%n%aI', commit]);
  const message = await gitText(gitDir, ['log', '-1', '--format=%B', commit]);
  return commitTree(gitDir, { tree, parents: [parent], message, author: { name, email }, date });
}

export async function writeBlob(gitDir: string, content: Buffer): Promise<string> {
  return (await runGit(gitDir, ['hash-object', '-w', '--stdin'], { input: content })).toString().trim();
}

export interface NewEntry {
  readonly path: string;
  readonly mode: string;
  /** null removes it. */
  readonly sha: string | null;
}

/** A tree made of another one and changes to it. */
export async function writeTree(gitDir: string, base: string | null, entries: readonly NewEntry[]): Promise<string> {
  const env = { GIT_INDEX_FILE: `${gitDir}/index-${process.hrtime.bigint()}` };
  if (base !== null) await runGit(gitDir, ['read-tree', base], { env });
  const lines = entries.map(({ path, mode, sha }) => (sha === null ? `0 ${zero}\t${path}` : `${mode} ${sha}\t${path}`));
  await runGit(gitDir, ['update-index', '-z', '--index-info'], { env, input: `${lines.join('\0')}\0` });
  const tree = await gitText(gitDir, ['write-tree'], { env });
  await rm(env.GIT_INDEX_FILE, { force: true });
  return tree;
}
