/** What refs of any name lead to: annotated tags, and blobs and trees that no commit holds. */
import type { LocalRepository } from '../model/repository.ts';
import { runGit, streamGit } from './git.ts';
import { nameOf } from './names.ts';
import { splitRecords } from './records.ts';

export interface Ref {
  readonly name: string;
  readonly id: string;
  readonly type: string;
}

export async function listRefs(repository: LocalRepository): Promise<readonly Ref[]> {
  const text = await runGit(repository, ['for-each-ref', '--format=%(objecttype) %(objectname) %(refname)']);
  return text
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [type = '', id = '', ...name] = line.split(' ');
      return { type, id, name: name.join(' ') };
    });
}

/** The commits that lead to this one, with itself. */
export async function listReached(repository: LocalRepository, id: string): Promise<readonly string[]> {
  return (await runGit(repository, ['rev-list', id])).toString('latin1').split('\n').filter(Boolean);
}

/** Longer chains of tags of tags are nobody's. */
export const mostLevels = 100;

/** All annotated tags, and each ref with what stands at the end of its tags. */
export async function peelRefs(
  repository: LocalRepository,
  refs: readonly Ref[],
): Promise<{ readonly tags: readonly string[]; readonly peeled: readonly Ref[] }> {
  const tags = new Set<string>();
  const peeled: Ref[] = [];
  let level = refs;
  for (let depth = 0; depth < mostLevels && level.length > 0; depth++) {
    peeled.push(...level.filter(({ type }) => type !== 'tag'));
    const tagging = level.filter(({ type }) => type === 'tag');
    for (const { id } of tagging) tags.add(id);
    const targets = tagging.length === 0 ? new Map() : await readTargets(repository, tagging);
    level = tagging.flatMap(({ name, id }) => {
      const target = targets.get(id);
      return target ? [{ name, ...target }] : [];
    });
  }
  return { tags: [...tags], peeled };
}

type Target = Pick<Ref, 'id' | 'type'>;

/** A tag starts with `object <id>LFtype <type>LF` (git-mktag). */
async function readTargets(repository: LocalRepository, tags: readonly Ref[]): Promise<Map<string, Target>> {
  const ids = [...new Set(tags.map(({ id }) => id))];
  const answer = await runGit(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  const targets = new Map<string, Target>();
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf(10, at);
    const [tag = '', , size] = answer.toString('latin1', at, end).split(' ');
    const start = end + 1;
    if (size === undefined) {
      at = start; // missing
      continue;
    }
    const head = answer.toString('latin1', start, Math.min(start + Number(size), start + longestHead));
    const [, id, type] = /^object ([0-9a-f]{40,64})\ntype (\w+)\n/.exec(head) ?? [];
    if (id && type) targets.set(tag, { id, type });
    at = start + Number(size) + 1;
  }
  return targets;
}

const longestHead = 200;

/** The blobs that a ref leads to without a commit, each with the path it is told by: the ref's name, and that in its tree. */
export async function* blobsOf(
  repository: LocalRepository,
  refs: readonly Ref[],
): AsyncGenerator<[id: string, path: string]> {
  for (const { name, id, type } of refs) {
    if (type === 'blob') yield [id, name];
    if (type !== 'tree') continue;
    for await (const record of splitRecords(streamGit(repository, ['ls-tree', '-r', '-z', id]), 0)) {
      const tab = record.indexOf(9);
      const [, kind, blob] = record.toString('latin1', 0, tab).split(' ');
      if (kind === 'blob' && blob) yield [blob, `${name}/${nameOf(record.subarray(tab + 1))}`];
    }
  }
}
