/** Custom patterns on standard output, what cannot be said on standard error. */
import { patternLimits, toCustomPatterns } from '../../../gate/index.ts';
import { toCurrentId, type CompiledRule } from '../../../rules/index.ts';
import { closestRule } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { loadRules } from '../../packs.ts';
import { describeRemarks } from './remarks.ts';

/** As typed. */
export interface PatternOptions {
  readonly for: keyof typeof patternLimits;
  readonly rule: readonly string[];
  readonly packs: readonly string[];
}

export async function runPatterns({ for: level, rule: named, packs }: PatternOptions): Promise<number> {
  const { rules } = await loadRules(packs);
  const { patterns, wider, left } = toCustomPatterns(choose(rules, named), patternLimits[level]);
  process.stdout.write(`${JSON.stringify({ patterns }, null, 2)}\n`);
  process.stderr.write(describeRemarks('These find more than the rules do:', wider));
  process.stderr.write(describeRemarks('No pattern is made of:', left));
  process.stderr.write(
    `leakwarden: ${patterns.length} patterns. GitHub knows tokens of many services by itself: with --rule take those ` +
      'that it does not, and try each in a dry run before you publish it.\n',
  );
  return 0;
}

function choose(rules: readonly CompiledRule[], named: readonly string[]): readonly CompiledRule[] {
  if (named.length === 0) return rules;
  const ids = new Set(named.map((id) => toCurrentId(id)));
  for (const id of ids) {
    if (rules.some((rule) => rule.id === id)) continue;
    const close = closestRule(
      id,
      rules.map((rule) => rule.id),
    );
    throw new UsageError(`--rule ${id}: rule not found${close === null ? '' : `; did you mean "${close}"?`}`);
  }
  return rules.filter(({ id }) => ids.has(id));
}
