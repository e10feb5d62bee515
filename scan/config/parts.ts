/** What rules put together (`together.of`): other rules, or `field:<identifier>`. One that nobody knows never holds. */
import { didYouMean, shownName, type CompiledRule, type RuleInfo } from '../../rules/index.ts';
import { identifiersOfShapes } from '../match/subject.ts';

export type KnownRule = Pick<RuleInfo, 'id'> & Partial<Pick<CompiledRule, 'field'>>;

/** Everything that may be put together. */
export function toParts(rules: readonly KnownRule[]): ReadonlySet<string> {
  const identifiers = rules.flatMap(({ field }) => field?.identifier ?? []);
  return new Set([
    ...rules.map(({ id }) => id),
    ...[...identifiers, ...identifiersOfShapes].map((name) => `field:${name}`),
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
