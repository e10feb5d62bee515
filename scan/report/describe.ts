/** What is left when excuses have had their say: findings and datasets as the report shows them. */
import type { Dataset, Finding } from '../../rules/index.ts';
import { mostPlaces } from '../match/finding-limit.ts';
import { counts } from '../match/severity.ts';
import { toTableCover, type CurrentCover } from '../suppress/index.ts';
import type { ComparisonInput } from './change/index.ts';
import type { AppliedExcuses } from './excuse.ts';
import { toDataset, toFinding, type DatasetContext } from './findings.ts';
import { createFirstDescriber } from './first-seen.ts';
import { findFirsts } from './firsts.ts';
import type { Member } from './leaks.ts';
import type { Occurrence } from './occurrences.ts';
import { createRefNamer } from './ref-names.ts';
import { findRemovals } from './removals.ts';
import type { View } from './view.ts';

interface Described {
  readonly findings: readonly Member<Finding>[];
  readonly datasets: readonly Member<Dataset>[];
}

export async function describe(
  { singles, tables, nows, wholes }: AppliedExcuses,
  news: ComparisonInput,
  view: View,
): Promise<Described> {
  const { input, request } = view;
  const { repository, collected } = input;
  const firsts = findFirsts([...news.found, ...news.byPath], news.tables);
  const describeFirst = await createFirstDescriber([...singles.kept, ...tables.kept], firsts, input);
  const context: DatasetContext = {
    ...view,
    placesListed: request.everyPlace ? Number.POSITIVE_INFINITY : mostPlaces,
    isKeyed: request.key !== null,
    removals: repository && !request.portable ? await findRemovals(tables.kept, repository) : new Map(),
    wholes,
  };
  // Who may be forged in a change under judgement excuses nothing there.
  const authors = request.trust === 'base' ? new Set<string>() : collected.authors;
  const git = request.portable ? null : repository;
  const refOf = await createRefNamer(singles.kept, { history: collected.history, repository: git, show: view.show });
  return {
    findings: singles.kept
      .map((found) => withRef(toFinding(toPublicContact(found, authors), describeFirst(found), context), refOf(found)))
      .map((member) => withPath(member, view.place)),
    datasets: tables.kept
      .map((table) => withCover(toDataset(table, describeFirst(table), context), request.covers && nows.get(table)))
      .map((member) => withPath(member, view.place)),
  };
}

function withRef(member: Member<Finding>, ref: string | null): Member<Finding> {
  return ref === null ? member : { ...member, item: { ...member.item, ref } };
}

function withPath<T extends { readonly item: { readonly path: string } }>(
  member: T,
  show: (path: string) => string,
): T {
  return { ...member, item: { ...member.item, path: show(member.item.path) } };
}

function withCover(member: Member<Dataset>, now: CurrentCover | null | false | undefined): Member<Dataset> {
  const covers = now ? toTableCover(now.bits, now.severity) : null;
  return covers ? { ...member, item: { ...member.item, covers } } : member;
}

/** The address of somebody who commits here is public with every commit. */
function toPublicContact(found: Occurrence, authors: ReadonlySet<string>): Occurrence {
  if (found.rule.text?.shape !== 'email' || !authors.has(found.value)) return found;
  const hits = found.hits.map(({ hit, location }) => ({
    location,
    hit: counts(hit.provenance)
      ? {
          ...hit,
          provenance: 'public-contact' as const,
          evidence: [...hit.evidence, 'commits here under this address'],
        }
      : hit,
  }));
  return { ...found, hits };
}
