/** What is taken out, and how, from the findings of a leak and what Git knows of them. Pure. */
import type { PlannedBlob, PurgePlan, RewrittenText } from '../../report/index.ts';
import type { Leak } from '../../rules/index.ts';
import { parseLfsPointer, type Beginning } from '../../scan/index.ts';
import type { PurgeFacts } from './facts.ts';
import type { TargetBlob, PurgeTargets, TargetText } from './targets.ts';

interface Planning {
  readonly version: string;
  /** Absolute. */
  readonly path: string;
  readonly leaks: readonly Leak[];
  readonly targets: PurgeTargets;
  readonly facts: PurgeFacts;
  /** A name of a ref or file as it may be shown. */
  readonly show: (name: string) => string;
}

export function planPurge({ version, path, leaks, targets, facts, show }: Planning): PurgePlan {
  const { origin, objects, beside } = facts;
  const blobs = targets.blobs.flatMap((target) => toPlannedBlob(target, facts));
  const texts = joinTexts(targets.texts.flatMap((target) => toText(target, objects.get(target.id))));
  const missing = [...targets.missing, ...missingOf(targets, facts)];
  return {
    schema: 1,
    tool: { name: 'leakwarden', version },
    repository: { path, origin },
    complete: missing.length === 0,
    missing,
    leaks: leaks.map(({ id, title, severity, kind }) => ({ id, title, severity, kind })),
    blobs,
    texts,
    names: facts.names.map(({ commit, position }) => ({ commit, position })),
    loose: facts.loose.map(({ name, target }) => ({ id: target, ref: show(name) })),
    commits: [
      ...new Set([...blobs.flatMap(({ commits }) => commits), ...facts.names.flatMap(({ commits }) => commits)]),
    ],
    beside: {
      ...beside,
      notes: beside.notes.map(show),
      modules: beside.modules.map(show),
      lfs: [...new Set(blobs.flatMap(({ id }) => lfsOf(objects.get(id)) ?? []))],
      files: targets.files,
      refNames: targets.refNames,
      texts: targets.elsewhere,
    },
  };
}

function toPlannedBlob(target: TargetBlob, { objects, brought }: PurgeFacts): PlannedBlob[] {
  const object = objects.get(target.id);
  // Without its content, which stands everywhere: a file may be empty for many reasons.
  if (object?.type !== 'blob' || object.size === 0) return [];
  const commits = brought.get(target.id) ?? [];
  return [{ ...target, spans: spansIn(target, object), commits }];
}

/** In a binary file every byte has its place; and what a pointer stands for is no part of it. */
function spansIn({ spans }: TargetBlob, object: Beginning): TargetBlob['spans'] {
  if (spans === null || object.bytes.includes(0) || lfsOf(object) !== null) return null;
  return spans.every(([offset, length]) => offset >= 0 && length > 0 && offset + length <= object.size) ? spans : null;
}

function lfsOf(object: Beginning | undefined): string | null {
  return object && object.size === object.bytes.length ? (parseLfsPointer(object.bytes)?.oid ?? null) : null;
}

/** What Git reads in another encoding than UTF-8 is written anew by the rewrite: places in it are other ones then. */
function toText({ id, type, part, spans }: TargetText, object: Beginning | undefined): RewrittenText[] {
  if (object?.type !== type) return [];
  if (part === 'headers') return [{ id, type, spans: [], people: peopleAt(spans, object, type) }];
  const end = object.bytes.indexOf('\n\n');
  const isOther = end < 0 || /^encoding /m.test(object.bytes.toString('latin1', 0, end));
  const room = object.size - end - 2;
  const isInside = spans.every(([offset, length]) => offset >= 0 && length > 0 && offset + length <= room);
  return [{ id, type, spans: isOther || !isInside ? null : spans, people: [] }];
}

type Person = RewrittenText['people'][number];

/** Whose lines those are. Anything else in the headers (a merged tag, a signature) is left behind by any rewrite. */
function peopleAt(spans: TargetText['spans'], { bytes }: Beginning, type: 'commit' | 'tag'): readonly Person[] {
  const people: Person[] = [];
  let from = 0;
  for (const line of bytes.toString('latin1').split('\n')) {
    if (line === '') break;
    const to = from + line.length;
    const [, who] = /^(author|committer|tagger) /.exec(line) ?? [];
    if (isPerson(who) && spans.some(([offset, length]) => offset < to && from < offset + length)) people.push(who);
    from = to + 1;
  }
  if (bytes.includes('\n\n') || people.length > 0) return people;
  return type === 'commit' ? ['author', 'committer'] : ['tagger'];
}

function isPerson(word: string | undefined): word is Person {
  return word === 'author' || word === 'committer' || word === 'tagger';
}

function joinTexts(texts: readonly RewrittenText[]): RewrittenText[] {
  return [...Map.groupBy(texts, ({ id }) => id)].map(([id, same]) => ({
    id,
    type: same[0]?.type ?? 'commit',
    spans: same.some(({ spans }) => spans === null) ? null : same.flatMap(({ spans }) => spans ?? []),
    people: [...new Set(same.flatMap(({ people }) => people))],
  }));
}

function missingOf(targets: PurgeTargets, { objects, unnamed, repository }: PurgeFacts): string[] {
  const wanted = [...targets.blobs, ...targets.texts];
  const absent = wanted.filter(({ id }) => !objects.has(id)).length;
  const empty = targets.blobs.filter(({ id }) => objects.get(id)?.size === 0).length;
  return [
    ...(absent > 0
      ? [`${absent} of ${wanted.length} objects are not in this clone; fetch all refs, or scan again`]
      : []),
    ...(empty > 0 ? ['a file is empty and counts by its name alone: it is not purged by its content'] : []),
    ...(unnamed.length > 0 ? [`no file was found for ${unnamed.length} of the names that hold a value`] : []),
    ...(repository.shallow ? ['this clone is shallow: older commits may hold it; run `git fetch --unshallow`'] : []),
    ...(repository.objectFormat === 'sha1' ? [] : ['git filter-repo knows no repositories with SHA-256']),
  ];
}
