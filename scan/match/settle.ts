/** What is left of a document's hits when overlapping rules, tables and combinations have had their say. */
import { hash } from 'node:crypto';
import type { CompiledRule, TogetherMatcher } from '../../rules/index.ts';
import { mayReplace, rankOfHit } from '../overlaps.ts';
import { summariseList } from '../people/index.ts';
import type { Hit, Table } from '../types.ts';
import type { HitContext } from './hit.ts';
import { runHash } from './hit.ts';
import { isColumnOf, isInTable } from './inside.ts';

/** A hit with its offset in the document's UTF-8 form, which tables count in as well. */
export type PlacedHit = Hit & { readonly textOffset: number };

export function settle(
  hits: readonly PlacedHit[],
  tables: readonly Table[],
  context: HitContext,
): { readonly hits: readonly Hit[]; readonly tables: readonly Table[] } {
  if (hits.length === 0 && tables.length === 0) return { hits: [], tables: [] };
  const rules = context.matcher.rules;
  const single = withoutOverlaps(hits, rules);
  const combined = [...single, ...combinations(single, tables, context)];
  const outside = combined.filter(
    (hit) => !isPersonal(rules[hit.rule]) || !isInSomeTable(hit, rules[hit.rule], tables),
  );
  const list = summariseList(outside.flatMap((hit) => toListed(hit, rules[hit.rule], context)));
  return list
    ? { hits: outside.filter((hit) => rules[hit.rule]?.text?.shape !== 'email'), tables: [...tables, list] }
    : { hits: outside, tables };
}

function isInSomeTable({ textOffset }: PlacedHit, rule: CompiledRule | undefined, tables: readonly Table[]): boolean {
  return rule !== undefined && tables.some((table) => isInTable(table, textOffset, rule, kindsOf(rule)));
}

function kindsOf(rule: CompiledRule | undefined): string[] {
  return namesOf(rule).map((name) => name.replace(/^field:/, ''));
}

function isPersonal(rule: CompiledRule | undefined): boolean {
  return rule !== undefined && rule.kind !== 'secret' && rule.kind !== 'exposure';
}

function toListed(
  hit: PlacedHit,
  rule: CompiledRule | undefined,
  { key }: HitContext,
): Parameters<typeof summariseList>[0][number][] {
  if (rule?.text?.shape !== 'email') return [];
  const { textOffset: start, length, value, provenance, lineFingerprint: fingerprint } = hit;
  const person = (key ? hit.fingerprint : value).replace(/^\w+:/, '').slice(0, 16);
  return [{ identifier: 'email', value, start, end: start + length, provenance, fingerprint, person }];
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
    const [winner, loser] = rankOfHit(hit, rules) > rankOfHit(last, rules) ? [hit, last] : [last, hit];
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

function combinations(hits: readonly PlacedHit[], tables: readonly Table[], context: HitContext): PlacedHit[] {
  return context.matcher.combined.flatMap(({ index, together, confidence }) =>
    recordsOf(together, hits, tables, context).flatMap((record) => {
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
      const ruleId = context.matcher.rules[index]?.id ?? '';
      const fingerprint = context.key ? joinFingerprints(ruleId, parts) : base.fingerprint;
      return [{ ...base, rule: index, confidence, value, fingerprint, evidence }];
    }),
  );
}

/** What stands together is another thing than each of its parts; only keyed hashes may be joined (promise 2). */
function joinFingerprints(ruleId: string, parts: readonly (Part | undefined)[]): string {
  const all = parts.flatMap((part) => part?.hit?.fingerprint ?? []).toSorted();
  return `hmac:${hash('sha256', [ruleId, ...all].join('\0')).slice(0, 32)}`;
}

interface Part {
  readonly names: readonly string[];
  readonly hit: PlacedHit | null;
}

/** Tables say in their columns what they hold together (see the severity of datasets), so only loose hits are joined here. */
function recordsOf(
  together: TogetherMatcher,
  hits: readonly PlacedHit[],
  tables: readonly Table[],
  context: HitContext,
): Part[][] {
  const parts = hits
    .filter(
      (hit) => !tables.some((table) => isColumnOf(table, hit.textOffset, kindsOf(context.matcher.rules[hit.rule]))),
    )
    .map((hit) => ({ names: namesOf(context.matcher.rules[hit.rule]), hit }));
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

function namesOf(rule: CompiledRule | undefined): string[] {
  if (!rule) return [];
  return [
    rule.id,
    ...(rule.field ? [`field:${rule.field.identifier}`] : []),
    ...(rule.text?.shape ? [`field:${fieldOf[rule.text.shape]}`] : []),
  ];
}

const fieldOf = { email: 'email', card: 'card-number', iban: 'iban', ssn: 'us-ssn', phone: 'phone' } as const;
