/** Compares what a scanner reported with what was planted. Only secrets count, not what else we report. */
import type { Negative } from '../make/negatives.ts';
import type { Plant } from '../make/plants/index.ts';
import type { Hit } from './reports.ts';

export interface Expectation {
  readonly plants: readonly Plant[];
  readonly negatives: readonly Negative[];
  /** The commit or tag whose message holds a plant, by the plant's kind. */
  readonly messages: ReadonlyMap<string, string>;
}

export interface Grade {
  /** Kinds of the plants that were found. */
  readonly found: ReadonlySet<string>;
  /** What was said about files without secrets: rules by path. */
  readonly alarms: ReadonlyMap<string, readonly string[]>;
}

export function grade(hits: readonly Hit[], expected: Expectation): Grade {
  const secrets = hits.filter(({ kind }) => kind === 'secret');
  const found = expected.plants.filter((plant) => secrets.some((hit) => isFoundBy(plant, hit, expected.messages)));
  const alarms = expected.negatives.map(({ path }) => [path, rulesAt(path, secrets)] as const);
  return {
    found: new Set(found.map(({ kind }) => kind)),
    alarms: new Map(alarms.filter(([, rules]) => rules.length > 0)),
  };
}

/** A file is found when it is named; a message when its commit or tag is named, or the value shown. */
function isFoundBy({ kind, path, value }: Plant, hit: Hit, messages: Expectation['messages']): boolean {
  if (path !== '') return hit.path === path;
  return hit.objects.includes(messages.get(kind) ?? '-') || hit.value.includes(value);
}

function rulesAt(path: string, hits: readonly Hit[]): string[] {
  return [...new Set(hits.filter((hit) => hit.path === path).map(({ rule }) => rule))];
}
