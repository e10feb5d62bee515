/** Which of two overrides of a rule is the stricter one; own rules stay their owner's. */
import { isDeepStrictEqual } from 'node:util';
import { severities, type RuleInfo } from '../../rules/index.ts';
import type { Config, RuleOverride } from '../model/config.ts';
import type { Clause, ClauseRefusal } from './clause.ts';

export function holdRules(floor: Config, wish: Config, rules: readonly RuleInfo[]): ReturnType<Clause['hold']> {
  const own = new Map([...rules, ...wish.custom].map((rule) => [rule.id, rule]));
  const refused: ClauseRefusal[] = [];
  const held = Object.entries(wish.rules).map(([id, override]) => {
    const before: RuleOverride = { ...own.get(id), ...floor.rules[id] };
    const { override: effective, refused: keys } = holdOverride(before, override);
    refused.push(...keys.map((refusal) => ({ ...refusal, key: `rules.${id}.${refusal.key}` })));
    return [id, effective] as const;
  });
  return { config: { ...wish, rules: Object.fromEntries(held) }, refused };
}

/** `before`: what holds without the repository. */
function holdOverride(
  before: RuleOverride,
  override: RuleOverride,
): { readonly override: RuleOverride; readonly refused: readonly ClauseRefusal[] } {
  const { enabled = true, severity = 'info', confidence = 0 } = before;
  const refused: ClauseRefusal[] = [];
  const refuse = (key: string, wished: unknown, held: unknown): true => {
    refused.push({ key, wished: String(wished), held: String(held) });
    return true;
  };
  const isOff = enabled && override.enabled === false && refuse('enabled', false, true);
  const isMild =
    override.severity !== undefined &&
    severities.indexOf(override.severity) < severities.indexOf(severity) &&
    refuse('severity', override.severity, severity);
  const isUnsure =
    override.confidence !== undefined &&
    override.confidence < confidence &&
    refuse('confidence', override.confidence, confidence);
  return {
    override: {
      ...override,
      ...(isOff ? { enabled } : {}),
      ...(isMild ? { severity } : {}),
      ...(isUnsure ? { confidence } : {}),
    },
    refused,
  };
}

/** A rule of the organisation's cannot be replaced by one of the same name, and what it finds not by any other. */
export function holdCustomRules(floor: Config, wish: Config): ReturnType<Clause['hold']> {
  const taken = new Set(floor.custom.map(({ id }) => id));
  const ownOf = (rule: CustomRule): CustomRule | undefined => floor.custom.find((own) => isSame(own, rule));
  const isKept = (rule: CustomRule): boolean => !taken.has(rule.id) || ownOf(rule) !== undefined;
  const custom = wish.custom.filter(isKept).map((rule) => ownOf(rule) ?? { ...rule, onlyAdds: true as const });
  const refused = wish.custom
    .filter((rule) => !isKept(rule))
    .map(({ id }) => ({ key: 'custom', wished: id, held: id }));
  return { config: { ...wish, custom }, refused };
}

type CustomRule = Config['custom'][number];

function isSame(a: CustomRule, b: CustomRule): boolean {
  return a === b || isDeepStrictEqual({ ...a, onlyAdds: undefined }, { ...b, onlyAdds: undefined });
}
