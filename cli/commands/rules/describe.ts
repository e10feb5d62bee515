/** What there is to say of rules. */
import { linksOf, pageLink, toCurrentId, type CompiledRule } from '../../../rules/index.ts';
import { closestRule, knownCustomerRule, tableRule } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { version } from '../../version.ts';

/** Those that reports name and no pack holds: the user's own customers, and tables. Behind the others of their pack. */
export function withUnwritten(rules: readonly CompiledRule[]): readonly CompiledRule[] {
  const last = rules.findLastIndex((rule) => packOf(rule) === packOf(tableRule));
  return rules.toSpliced(last === -1 ? rules.length : last + 1, 0, knownCustomerRule, tableRule);
}

export function packOf({ id }: CompiledRule): string {
  return id.slice(0, id.indexOf('/'));
}

/** One rule with all there is to say of it, or the list of a pack. */
export function showRule(rules: readonly CompiledRule[], id: string): string {
  const pack = rules.filter((rule) => packOf(rule) === id);
  return pack.length > 0 ? toTable(pack) : describe(find(rules, id));
}

/** Its id in full, or without its pack. */
export function ruleNamed(rules: readonly CompiledRule[], id: string): CompiledRule | null {
  const current = toCurrentId(id);
  return rules.find((each) => each.id === current) ?? rules.find((each) => each.id.endsWith(`/${current}`)) ?? null;
}

/** Throws UsageError. */
export function find(rules: readonly CompiledRule[], id: string): CompiledRule {
  const rule = ruleNamed(rules, id);
  if (rule) return rule;
  const close = closestRule(
    id,
    rules.map((each) => each.id),
  );
  const hint = close === null ? '; see `leakwarden rules list`' : `; did you mean "${close}"?`;
  throw new UsageError(`there is no rule "${id}"${hint}`);
}

export function toInfo(rule: CompiledRule): object {
  const { id, title, kind, severity, confidence, source, tags, refs, why, fix } = rule;
  return { id, title, kind, severity, confidence, source, tags, page: pageLink(rule, version), refs, why, fix };
}

export function toTable(rules: readonly CompiledRule[]): string {
  const width = Math.max(8, ...rules.map(({ id }) => id.length));
  const lines = rules.map(
    (rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.kind.padEnd(16)}  ${rule.title}`,
  );
  return `${lines.join('\n')}\n${rules.length} rules\n`;
}

function describe(rule: CompiledRule): string {
  const { text } = rule;
  const rows: [string, string][] = [
    ['id', rule.id],
    ['title', rule.title],
    ['kind', `${rule.kind}, ${rule.source}${rule.generic ? ', generic' : ''}`],
    ['severity', `${rule.severity}, confidence ${rule.confidence}`],
    ['why', rule.why],
    ['what to do', rule.fix],
    ['tags', rule.tags.join(', ')],
    ['see', linksOf(rule, version).join(' ')],
    ['expression', text?.expression ?? ''],
    ['found by', foundBy(rule)],
    ['checks', text?.checks.join(', ') ?? ''],
    ['near', text?.near ? `${text.near.words.join(', ')}${text.near.required ? ' (required)' : ''}` : ''],
    ['paths', [...(rule.path?.globs ?? []), ...(rule.where?.include ?? [])].join(', ')],
    ['not in', [...(rule.path?.not ?? []), ...(rule.where?.exclude ?? [])].join(', ')],
    ['names', rule.field?.names.join(', ') ?? ''],
  ];
  return `${rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name.padEnd(11)} ${value}`)
    .join('\n')}\n`;
}

function foundBy({ text, source }: CompiledRule): string {
  if (source === 'dictionary')
    return 'your own customers: `leakwarden dictionary build`, then organisation.dictionary in the configuration';
  if (source === 'table')
    return 'rows about people, in text, sheets and databases (docs/tables.md); `people` in the configuration sets how severe they are (docs/people.md)';
  return text ? (text.shape ?? text.anchors.map((anchor) => JSON.stringify(anchor.text)).join(', ')) : '';
}
