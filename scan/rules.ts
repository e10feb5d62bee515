/** Which rules run, after configuration and command line had their say. */
import { toCurrentId, type CompiledRule } from '../rules/index.ts';
import { tableRule } from './assemble/table-rule.ts';
import type { Config } from './config/types.ts';
import { knownCustomerRule } from './dictionary/index.ts';

/** `only`: ids (in full or without pack) of the only rules to run; empty means all. Field rules always stay: tables need them. */
export function selectRules(
  all: readonly CompiledRule[],
  config: Config,
  only: readonly string[],
): readonly CompiledRule[] {
  const wanted = new Set(only.map((id) => toCurrentId(id)));
  const isNamed = ({ id }: CompiledRule): boolean => wanted.has(id) || wanted.has(id.slice(id.indexOf('/') + 1));
  const known = config.organisation.dictionary ? [knownCustomerRule] : [];
  return [...all, ...config.custom, ...known]
    .filter((rule) => config.packs.length === 0 || config.packs.includes(packOf(rule)) || packOf(rule) === 'custom')
    .filter((rule) => config.rules[rule.id]?.enabled !== false)
    .filter((rule) => only.length === 0 || isNamed(rule) || rule.source === 'field')
    .map((rule) => {
      const { severity, confidence } = config.rules[rule.id] ?? {};
      return { ...rule, ...(severity ? { severity } : {}), ...(confidence === undefined ? {} : { confidence }) };
    });
}

/** Of all that may be named, also of those that do not run. */
export function allRuleIds(all: readonly CompiledRule[], { custom }: Config): readonly string[] {
  return [...all, ...custom, knownCustomerRule, tableRule].map(({ id }) => id);
}

function packOf({ id }: CompiledRule): string {
  return id.slice(0, id.indexOf('/'));
}
