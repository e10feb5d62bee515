/** The pack `fields`: a rule for each kind of personal data that columns, keys and variables are named by. */
import { compileRule } from './compile.ts';
import type { Identifier } from './identifier-types.ts';
import { identifiers, ruleKindOf } from './identifiers.ts';
import type { RawRule } from './raw.ts';
import type { CompiledRule } from './rule-types.ts';

const pack = 'fields';

export function compileFields(): readonly CompiledRule[] {
  const rows: readonly (readonly [string, Identifier])[] = Object.entries(identifiers);
  return rows.flatMap(([id, row]) =>
    row.names === undefined ? [] : [{ ...compileRule(toRule(id, row, row.names), pack), page: pack }],
  );
}

function toRule(id: string, row: Identifier, names: string): RawRule {
  const { noun, severity, laws = [], value, checks } = row;
  return {
    id,
    title: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} column`,
    kind: ruleKindOf(row),
    severity: severity ?? 'low',
    confidence: 0.7,
    why: 'A column with this name holds the same detail about each of many people.',
    fix: 'Replace the rows with generated data, and decide whether to rewrite the history.',
    tags: ['GDPR', 'CCPA', ...laws],
    field: {
      identifier: id,
      names: names.split(' '),
      ...(value !== undefined && { value }),
      ...(checks && { checks }),
    },
  };
}
