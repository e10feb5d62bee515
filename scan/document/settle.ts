/** What is left of a document's hits when overlapping rules, tables and combinations have had their say. */
import { hash } from 'node:crypto';
import { toFirstId, type CompiledRule, type TogetherMatcher } from '../../rules/index.ts';
import { runHash, type HitContext } from '../match/hit.ts';
import { inOrder, mayReplace } from '../match/overlaps.ts';
import { withRequired } from '../match/required.ts';
import type { Hit } from '../model/hit.ts';
import type { RecordList } from '../model/records.ts';
import type { Table } from '../model/table.ts';
import { entriesOf, toPersonText } from '../people/index.ts';
import { summariseList, type ListedValue } from '../tables/index.ts';
import { joinBlocks } from './blocks.ts';
import { isOfColumn, isOfTable, namesOf, type Spot } from './of-table.ts';
import type { PlacedHit } from './placed-hit.ts';

export function settle(
  hits: readonly PlacedHit[],
  tables: readonly Table[],
  context: HitContext,
): { readonly hits: readonly Hit[]; readonly tables: readonly Table[]; readonly records?: RecordList } {
  if (hits.length === 0 && tables.length === 0) return { hits: [], tables: [] };
  const rules = context.matcher.rules;
  const whole = tables.filter(({ isPart }) => !isPart);
  const isTold = (test: typeof isOfTable, hit: PlacedHit): boolean => {
    const rule = rules[hit.rule];
    return rule !== undefined && test(toSpot(hit), rule, whole);
  };
  const single = withoutOverlaps(withRequired(hits, rules), rules).filter((hit) => !isTold(isOfTable, hit));
  const { hits: joined, records } = joinBlocks(single, rules);
  const loose = joined.filter((hit) => !isTold(isOfColumn, hit));
  const combined = combinations(loose, context).filter((hit) => !isTold(isOfTable, hit));
  const outside = [...joined, ...combined];
  const listed = outside.filter((hit) => isListed(hit, rules));
  const list = records && summariseList(listed.map((hit) => toListed(hit, records)));
  const left = list ? outside.filter((hit) => !isListed(hit, rules)) : outside;
  return {
    hits: left.map(({ subject: _subject, isCombined: _isCombined, textOffset: _textOffset, ...hit }) => hit),
    tables: [...markCommented(tables, hits), ...(list ? [list] : [])],
    ...(records ? { records } : {}),
  };
}

function markCommented(tables: readonly Table[], hits: readonly PlacedHit[]): readonly Table[] {
  const commented = hits.filter(({ inline, idle }) => inline !== null || idle);
  return tables.map((table) => {
    const isCommented = commented.some(({ textOffset }) => textOffset >= table.start && textOffset < table.end);
    return isCommented ? { ...table, isCommented } : table;
  });
}

export function toSpot({ textOffset, subject }: PlacedHit): Spot {
  return { textOffset, identifier: subject?.identifier ?? null };
}

/** What stands together with others is a finding of its own. */
function isListed({ rule, subject, isCombined }: PlacedHit, rules: readonly CompiledRule[]): boolean {
  return subject?.identifier === 'email' && !isCombined && !rules[rule]?.onlyAdds;
}

function toListed(hit: PlacedHit, records: RecordList): ListedValue {
  const { textOffset: start, length, value, provenance, lineFingerprint: fingerprint, subject, person } = hit;
  return {
    value,
    start,
    end: start + length,
    provenance,
    fingerprint,
    person: toPersonText(subject?.entry.hash ?? 0),
    entries: person === undefined ? [] : entriesOf(records, person),
  };
}

/**
 * The better of two hits on the same bytes stays (scan/overlaps.ts), unless it holds at some paths only: paths are not
 * known here, and what gave way to it would be lost at all others.
 */
function withoutOverlaps(hits: readonly PlacedHit[], rules: readonly CompiledRule[]): PlacedHit[] {
  const kept: PlacedHit[] = [];
  for (const hit of hits.toSorted((a, b) => a.textOffset - b.textOffset || b.length - a.length)) {
    const last = kept.at(-1);
    if (!last || hit.textOffset >= last.textOffset + last.length) {
      kept.push(hit);
      continue;
    }
    const [winner, loser] = inOrder([last, hit], ({ textOffset }) => textOffset, rules);
    const [better, worse] = [rules[winner.rule], rules[loser.rule]];
    if (!holdsWherever(better, worse) || !mayReplace(better, worse)) kept.push(hit);
    else kept[kept.length - 1] = winner;
  }
  return kept;
}

function holdsWherever(winner: CompiledRule | undefined, loser: CompiledRule | undefined): boolean {
  return !winner?.where || JSON.stringify(winner.where) === JSON.stringify(loser?.where);
}

// ---------------------------------------------------------------- together

function combinations(hits: readonly PlacedHit[], context: HitContext): PlacedHit[] {
  const { rules } = context.matcher;
  const ofFloor = hits.filter(({ rule }) => !rules[rule]?.onlyAdds);
  return context.matcher.combined.flatMap(({ index, together, confidence }) =>
    recordsOf(together, rules[index]?.onlyAdds ? hits : ofFloor, context).flatMap((record) => {
      const parts = together.of.map((alternatives) =>
        record.find(({ names }) => alternatives.some((n) => names.includes(n))),
      );
      const [first] = parts;
      const base = first?.hit;
      if (!base || parts.includes(undefined)) return [];
      const value = runHash(parts.map((part) => part?.hit?.value ?? '').join('\0'), context.runKey);
      const evidence = [
        `${parts.length} things about one ${together.scope === 'record' ? 'person' : 'file'} stand together`,
      ];
      const ruleId = rules[index]?.id ?? '';
      const fingerprint = context.key ? joinFingerprints(ruleId, parts) : base.fingerprint;
      return [{ ...base, rule: index, confidence, value, fingerprint, evidence, more: 0, isCombined: true }];
    }),
  );
}

/** What stands together is another thing than each of its parts; only keyed hashes may be joined (promise 2). */
function joinFingerprints(ruleId: string, parts: readonly (Part | undefined)[]): string {
  const all = parts.flatMap((part) => part?.hit?.fingerprint ?? []).toSorted();
  return `hmac:${hash('sha256', [toFirstId(ruleId), ...all].join('\0')).slice(0, 32)}`;
}

interface Part {
  readonly names: readonly string[];
  readonly hit: PlacedHit | null;
}

/** Tables say in their columns what they hold together (see the severity of datasets): what comes here is loose. */
function recordsOf(together: TogetherMatcher, hits: readonly PlacedHit[], context: HitContext): Part[][] {
  const parts = hits.map((hit) => {
    const rule = context.matcher.rules[hit.rule];
    return { names: rule ? namesOf(rule) : [], hit };
  });
  if (together.scope === 'file') return [parts];
  const reach = 10;
  const blocks: (typeof parts)[] = [];
  for (const part of parts) {
    const block = blocks.at(-1);
    if (block?.[0] && part.hit.line - block[0].hit.line <= reach) block.push(part);
    else blocks.push([part]);
  }
  return blocks;
}
