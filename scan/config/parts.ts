/** What rules put together (`together.of`): other rules, or `field:<identifier>`. One that nobody knows never holds. */
import { didYouMean, identifiersWhere, shownName, type CompiledRule, type RuleInfo } from '../../rules/index.ts';

export type KnownRule = Pick<RuleInfo, 'id'> & Partial<Pick<CompiledRule, 'field' | 'text'>>;

/** Everything that may be put together. */
export function toParts(rules: readonly KnownRule[]): ReadonlySet<string> {
  const identifiers = rules.flatMap(({ field, text }) => [field?.identifier ?? [], text?.identifier ?? []].flat());
  return new Set([
    ...rules.map(({ id }) => id),
    ...[...identifiers, ...identifiersWhere(({ shape }) => shape !== undefined)].map((name) => `field:${name}`),
  ]);
}

export function findUnknownParts(
  { id, together }: Pick<CompiledRule, 'id' | 'together'>,
  parts: ReadonlySet<string>,
): readonly { readonly reason: string; readonly remedy: string }[] {
  const unknown = (together?.of ?? []).flat().filter((name) => !parts.has(name));
  return unknown.map((name) => ({
    reason: `${id}: nothing is called ${shownName(name) ?? name.replace(/[^\w:./-]/g, '?')}${didYouMean(name, parts)}`,
    remedy: 'A part is a rule (pack/name) or field:<identifier>',
  }));
}
