/** Which rules run, after configuration and command line had their say. */
import { toCurrentId, type CompiledRule } from '../../rules/index.ts';
import { knownCustomerRule } from '../dictionary/index.ts';
import type { Config } from '../model/config.ts';
import { tableRule } from '../tables/table-rule.ts';

/**
 * `only`: ids (in full or without pack) of the only rules to run, or packs; empty means all. Field rules always stay:
 * tables need them. So do the rules of personal data where tables are what is wanted: see `toldOf`.
 */
export function selectRules(
  all: readonly CompiledRule[],
  config: Config,
  only: readonly string[],
): readonly CompiledRule[] {
  const isNamed = createNameTest(only);
  const isPart = ({ source, kind }: CompiledRule): boolean =>
    source === 'field' || (isNamed(tableRule) && kind !== 'secret');
  const known = config.organisation.dictionary ? [knownCustomerRule] : [];
  return [...all, ...config.custom, ...known]
    .filter((rule) => config.packs.length === 0 || config.packs.includes(packOf(rule)) || packOf(rule) === 'custom')
    .filter((rule) => config.rules[rule.id]?.enabled !== false)
    .filter((rule) => only.length === 0 || isNamed(rule) || isPart(rule))
    .map((rule) => adjusted(rule, config));
}

/** One that stays as it is stays the same object: what was made of it for one scan serves the next. */
function adjusted(rule: CompiledRule, config: Config): CompiledRule {
  const { severity, confidence } = config.rules[rule.id] ?? {};
  if (severity === undefined && confidence === undefined) return rule;
  return { ...rule, severity: severity ?? rule.severity, confidence: confidence ?? rule.confidence };
}

/** Ids of those whose findings are told; the others run for the sake of tables. Null: all of them. */
export function toldOf(rules: readonly CompiledRule[], only: readonly string[]): readonly string[] | null {
  return only.length === 0 ? null : rules.filter(createNameTest(only)).map(({ id }) => id);
}

function createNameTest(only: readonly string[]): (rule: CompiledRule) => boolean {
  const wanted = new Set(only.map((id) => toCurrentId(id)));
  return (rule) => [rule.id, rule.id.slice(rule.id.indexOf('/') + 1), packOf(rule)].some((name) => wanted.has(name));
}

/** Of all that may be named, also of those that do not run. */
export function allRuleIds(all: readonly CompiledRule[], { custom }: Config): readonly string[] {
  return [...all, ...custom, knownCustomerRule, tableRule].map(({ id }) => id);
}

function packOf({ id }: CompiledRule): string {
  return id.slice(0, id.indexOf('/'));
}
