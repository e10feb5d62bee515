/**
 * The ref that a finding stands under, where its path does not say it: the tag of a tag's message, and the notes that
 * hold a note, whose path is the id of the object it speaks of. Git is asked only where there is such a finding.
 */
import type { LocalRepository } from '../model/repository.ts';
import type { ScanResults } from '../run/collected.ts';
import { listReached, listRefs } from '../sources/index.ts';
import type { Occurrence } from './occurrences.ts';

interface RefContext {
  readonly history: ScanResults['history'];
  /** Null where Git is not asked. */
  readonly repository: LocalRepository | null;
  /** How a name is called in messages. */
  readonly show: (name: string) => string;
}

const tagPath = /^\(tag (?:message|headers)\)$/;
/** `git notes` spreads many of them over folders: `ab/cdef…`. */
const notePath = /^(?:[0-9a-f]{2}\/)*[0-9a-f]+$/;
/** What holds no value, also where names of refs were not searched. */
const versionName = /^refs\/tags\/v?\d{1,4}(?:\.\d{1,4}){0,3}(?:-(?:alpha|beta|rc)\.?\d{0,3})?$/;
const usualNotes = 'refs/notes/commits';
const mostNamed = 3;

/** Null where there is nothing to say. */
export async function createRefNamer(
  kept: readonly Occurrence[],
  { history, repository, show }: RefContext,
): Promise<(found: Occurrence) => string | null> {
  const [tags, notes] = [kept.some(isTag), kept.some(isNote)];
  if (!repository || (!tags && !notes)) return () => null;
  const searched = new Set(history.refNames);
  const refs = (await listRefs(repository)).filter(
    ({ name }) => searched.has(name) || versionName.test(name) || name === usualNotes,
  );
  const byTag = new Map(refs.filter(({ type }) => type === 'tag').map(({ id, name }) => [id, show(name)]));
  const byCommit = new Map<string, string>();
  for (const { id, name } of notes ? refs.filter((ref) => ref.name.startsWith('refs/notes/')) : [])
    for (const commit of await listReached(repository, id)) byCommit.set(commit, show(name));
  return (found) => {
    const ids = found.hits.flatMap(({ location: { blob, commits } }) =>
      isTag(found) ? (blob ?? []) : commits.map((number) => history.commitId(number)),
    );
    const names = isTag(found) ? byTag : isNote(found) ? byCommit : null;
    const named = [...new Set(ids.flatMap((id) => names?.get(id) ?? []))];
    return named.length > 0 ? named.slice(0, mostNamed).join(', ') : null;
  };
}

function isTag({ path }: Occurrence): boolean {
  return tagPath.test(path);
}

function isNote({ path }: Occurrence): boolean {
  return notePath.test(path) && [40, 64].includes(path.replaceAll('/', '').length);
}
