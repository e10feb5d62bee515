/** Whether what was purged is gone: here by Git, on GitHub by its API. What could not be asked is never taken for gone. */
import {
  isProblem,
  isServed,
  readBranchHead,
  findRepository,
  type GitHub,
  type Repository,
  type Where,
} from '../../github/index.ts';
import { plural, type PurgedObject, type PurgeProof } from '../../report/index.ts';
import { commonFolderOf, findLfsObject, listRefs, readStandings, type LocalRepository } from '../../scan/index.ts';
import type { Purged } from './read.ts';

interface Look<T> {
  readonly found: T;
  readonly unknown: readonly string[];
}

type Here = NonNullable<PurgeProof['here']>;
type OnGitHub = NonNullable<PurgeProof['github']>;

/** Names of refs come as Git has them. */
export async function lookHere(repository: LocalRepository, { objects, lfs }: Purged): Promise<Look<Here>> {
  const width = repository.objectFormat === 'sha256' ? 64 : 40;
  const asked = objects.filter(({ id }) => id.length === width);
  const { present, isPartial } = await readStandings(
    repository,
    asked.map(({ id }) => id),
  );
  return {
    found: {
      path: repository.workTree ?? repository.gitDir,
      found: present.flatMap((each) => {
        const { type } = objects.find(({ id }) => id === each.id) ?? {};
        const { id, refs, isInRefs, isInReflog, isStaged, stores } = each;
        return type ? [{ id, type, refs, isInRefs, isInReflog, isStaged, stores }] : [];
      }),
      lfs: lfs.filter((oid) => findLfsObject([commonFolderOf(repository)], oid) !== null),
    },
    unknown: [
      ...((await listRefs(repository)).length === 0
        ? ['there is no branch and no tag here: a repository without a history proves nothing']
        : []),
      ...(isPartial
        ? ['this is a partial clone: what is not here may be with its remote, which was not asked; use a whole one']
        : []),
      ...(asked.length < objects.length ? ['ids of another object format than that of this repository'] : []),
    ],
  };
}

/** One who may not see a repository is told 404 as well, so that an object that is there is asked for first and last. */
export async function lookOnGitHub(
  github: GitHub,
  where: Where,
  { objects, repository: planned }: Purged,
): Promise<Look<OnGitHub>> {
  const repository = `${where.owner}/${where.repo}`;
  const served: PurgedObject[] = [];
  let gone = 0;
  const found = (): OnGitHub => ({ repository, served, gone });
  try {
    const present = await findRepository(github, where);
    const control = present
      ? await findControl(github, present)
      : 'GitHub knows no such repository, or the token may not see it';
    if (!present || typeof control === 'string') return { found: found(), unknown: [String(control)] };
    const other = await whyAnother(github, present, planned);
    for (const object of objects) {
      if (await isServed(github, where, object)) served.push(object);
      else gone++;
    }
    if (await isServed(github, where, control)) return { found: found(), unknown: other };
    return { found: { ...found(), gone: 0 }, unknown: ['GitHub stopped showing this repository in the middle'] };
  } catch (error) {
    if (!isProblem(error)) throw error;
    const left = objects.length - served.length - gone;
    return { found: found(), unknown: [`${left} of ${objects.length} objects: ${error.message}`] };
  }
}

/** An object that has to be there; or why none is known. */
async function findControl(github: GitHub, { owner, repo, defaultBranch }: Repository): Promise<PurgedObject | string> {
  const where = { owner, repo };
  const head = await readBranchHead(github, where, defaultBranch);
  if (head === null) return 'the repository on GitHub has no commit on its default branch to ask for first';
  const control: PurgedObject = { id: head, type: 'commit' };
  return (await isServed(github, where, control)) ? control : 'the token may not read the contents of the repository';
}

/** What never was in a repository is not found there. A fork may be asked as well; a repository may have another name by now. */
async function whyAnother(github: GitHub, asked: Repository, planned: string | null): Promise<readonly string[]> {
  const [owner, repo] = planned?.split('/') ?? [];
  const name = `${asked.owner}/${asked.repo}`;
  if (!owner || !repo || asked.fork || name.toLowerCase() === planned?.toLowerCase()) return [];
  const meant = await findRepository(github, { owner, repo });
  if (meant?.id === asked.id) return [];
  return [`the plan is of ${planned}, and ${name} is another repository`];
}

export function proveGone(
  version: string,
  purged: Purged,
  { here, github }: { readonly here: Look<Here> | null; readonly github: Look<OnGitHub> | null },
): PurgeProof {
  const unknown = [
    ...(here?.unknown ?? []),
    ...(github?.unknown ?? []),
    ...(github && purged.lfs.length > 0
      ? [
          `${plural(purged.lfs.length, 'Git LFS object')} on GitHub, which has no request for them: ask GitHub Support whether they are deleted`,
        ]
      : []),
    ...purged.unasked,
  ];
  const isThere =
    (here?.found.found.length ?? 0) + (here?.found.lfs.length ?? 0) + (github?.found.served.length ?? 0) > 0;
  return {
    schema: 1,
    tool: { name: 'leakwarden', version },
    verdict: unknown.length > 0 ? 'unknown' : isThere ? 'still-there' : 'gone',
    objects: purged.objects.length,
    here: here?.found ?? null,
    github: github?.found ?? null,
    unknown,
  };
}
