import { parse } from 'yaml';
import type { Example } from './example.ts';

interface Rule {
  readonly id?: string;
  readonly name?: string;
  /** False: a part of another rule that nobody is told of by itself. */
  readonly visible?: boolean;
  readonly examples?: readonly string[] | null;
  readonly negative_examples?: readonly string[] | null;
}

/** Rules in YAML with `examples` and `negative_examples`, as Nosey Parker and Kingfisher write them. */
export function readYamlRules(path: string, content: string): Example[] {
  const { rules } = (parse(content, { logLevel: 'silent' }) ?? {}) as { readonly rules?: readonly Rule[] };
  return (rules ?? []).filter(({ visible }) => visible !== false).flatMap((rule) => toExamples(rule, path));
}

function toExamples({ id, name, examples, negative_examples: others }: Rule, path: string): Example[] {
  const rule = id ?? name ?? path;
  return [
    ...(examples ?? []).map((text) => ({ rule, isSecret: true, text })),
    ...(others ?? []).map((text) => ({ rule, isSecret: false, text })),
  ];
}
