/** What can still be found of what was purged, and what to do about it. */
import { toJson, toPlain } from '../neutralise.ts';
import { plural } from '../words.ts';
import type { PurgedObject } from './types.ts';

export interface FoundHere extends PurgedObject {
  /** Refs that lead to it, as they may be shown; none where there are too many objects to name them. */
  readonly refs: readonly string[];
  readonly isInRefs: boolean;
  readonly isInReflog: boolean;
  readonly isStaged: boolean;
  readonly stores: readonly {
    readonly kind: 'loose' | 'pack';
    readonly name: string;
    readonly isBorrowed: boolean;
    readonly isKept: boolean;
  }[];
}

export interface PurgeProof {
  readonly schema: 1;
  readonly tool: { readonly name: 'leakwarden'; readonly version: string };
  readonly verdict: 'gone' | 'still-there' | 'unknown';
  /** Objects that were looked for. */
  readonly objects: number;
  /** Null: nobody looked. */
  readonly here: {
    readonly path: string;
    readonly found: readonly FoundHere[];
    /** Git LFS objects on this disk. */
    readonly lfs: readonly string[];
  } | null;
  readonly github: {
    readonly repository: string;
    readonly served: readonly PurgedObject[];
    /** Objects that GitHub said 404 of. */
    readonly gone: number;
  } | null;
  /** What could not be looked for, and why: never a pass. */
  readonly unknown: readonly string[];
}

export const proofFormats: ReadonlyMap<string, (proof: PurgeProof) => string> = new Map([
  ['text', formatProof],
  ['json', (proof: PurgeProof) => `${toJson(proof, 1)}\n`],
]);

const shown = 20;

function formatProof(proof: PurgeProof): string {
  return `${[...hereLines(proof), ...githubLines(proof), ...unknownLines(proof), verdictLine(proof)].join('\n')}\n`;
}

function hereLines({ here, objects }: PurgeProof): string[] {
  if (!here) return [];
  const { path, found, lfs } = here;
  if (found.length + lfs.length === 0) return [`${toPlain(path)}: none of ${plural(objects, 'object')} is there`];
  return [
    `${toPlain(path)}: ${found.length} of ${plural(objects, 'object')} still there`,
    ...found
      .slice(0, shown)
      .flatMap((each) => [`  ${each.type} ${each.id}`, ...keepersOf(each).map((line) => `    ${line}`)]),
    ...(found.length > shown ? [`  and ${found.length - shown} more (--format json lists them)`] : []),
    ...(lfs.length > 0 ? [`  Git LFS still holds: ${lfs.join(', ')}; delete them below lfs/objects`] : []),
  ];
}

/** What keeps it, and what lets go of it. */
function keepersOf({ refs, isInRefs, isInReflog, isStaged, stores }: FoundHere): string[] {
  const has = (start: string): boolean => refs.some((ref) => ref.startsWith(start));
  const isLoose = !isInRefs && !isInReflog && !isStaged;
  const borrowed = stores.some((store) => store.isBorrowed);
  const kept = stores.filter((store) => store.isKept).map(({ name }) => name);
  return [
    ...(isInRefs ? [`refs lead to it${refs.length > 0 ? `: ${refs.map(toPlain).join(', ')}` : ''}`] : []),
    ...(has('refs/stash') ? ['the stash: git stash clear'] : []),
    ...(has('refs/notes/') ? ['notes: fetch them again, or delete that ref'] : []),
    ...(has('refs/remotes/') ? ['a remote-tracking branch: git fetch --prune'] : []),
    ...(has('refs/heads/') || has('refs/tags/') ? ['a branch or tag: rewrite it too, or fetch the new one'] : []),
    ...(isInReflog ? ['a reflog: git reflog expire --expire=now --expire-unreachable=now --all'] : []),
    ...(isStaged ? ['the index of a work tree: git rm --cached, or git reset'] : []),
    ...(borrowed ? ['another repository that this one borrows from (objects/info/alternates): purge that one'] : []),
    ...(kept.length > 0 ? [`a pack with a .keep file, which gc leaves alone: ${kept.join(', ')}`] : []),
    ...(isLoose && !borrowed && kept.length === 0 ? ['nothing leads to it any more: git gc --prune=now'] : []),
  ];
}

function githubLines({ github, objects }: PurgeProof): string[] {
  if (!github) return [];
  const { repository, served, gone } = github;
  if (served.length === 0) return [`${toPlain(repository)} on GitHub: 404 for ${gone} of ${plural(objects, 'object')}`];
  return [
    `${toPlain(repository)} on GitHub: still serves ${served.length} of ${plural(objects, 'object')}`,
    ...served.slice(0, shown).map(({ type, id }) => `  ${type} ${id}`),
    ...(served.length > shown ? [`  and ${served.length - shown} more (--format json lists them)`] : []),
    '  Was the new history pushed? Then refs of pull requests, forks or caches hold it: ask GitHub Support, and owners of forks',
  ];
}

function unknownLines({ unknown }: PurgeProof): string[] {
  return unknown.map((reason) => `not known: ${reason}`);
}

function verdictLine({ verdict, here, github }: PurgeProof): string {
  if (verdict === 'still-there') return 'STILL THERE';
  const isThere = (here?.found.length ?? 0) + (here?.lfs.length ?? 0) + (github?.served.length ?? 0) > 0;
  if (verdict === 'unknown')
    return `${isThere ? 'STILL THERE, and' : 'INCOMPLETE:'} not everything could be looked for`;
  const where = [...(here ? ['here'] : []), ...(github ? ['on GitHub'] : [])].join(' and ');
  return `GONE: nothing of it can be found ${where}`;
}
