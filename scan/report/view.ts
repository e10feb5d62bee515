/** What a report is made from, and the measures it is made by. */
import { createHolds, loadExpressionEngine } from '../match/expression.ts';
import { createExcuseTest, createWhereTest } from '../match/paths.ts';
import { createCount } from '../match/severity.ts';
import { createPathPrinter } from '../match/shown-paths.ts';
import type { ScanRequest } from '../model/request.ts';
import { PersonIndex } from '../people/index.ts';
import type { KeyedResult } from '../run/jobs.ts';
import { createLocator, type Location } from '../run/locate.ts';
import { columnKindsOf } from '../tables/index.ts';
import type { HeldContext } from './change/held.ts';
import { createPeopleCounter } from './people-counter.ts';
import type { ReportInput } from './input.ts';
import type { Weighing } from './people-of-tables.ts';

export interface View extends Weighing {
  readonly input: ReportInput;
  readonly request: ScanRequest;
  readonly results: readonly KeyedResult[];
  /** Of the engine that ran the expressions. */
  readonly engine: string;
  readonly locate: (result: KeyedResult) => readonly Location[];
  readonly tests: HeldContext['tests'];
  /** A path as it may be printed. */
  readonly show: (path: string) => string;
  /** The same, from the top of what was asked for. */
  readonly place: (path: string) => string;
  readonly shown: <T extends { readonly path: string }>(item: T) => T;
  readonly personIndex: PersonIndex;
}

export async function createView(input: ReportInput): Promise<View> {
  const { collected, request } = input;
  const engine = await loadExpressionEngine(request.portable);
  const holds = createHolds(engine);
  const results = [...collected.results.values()].flat();
  const show = createPathPrinter(results);
  const personIndex = new PersonIndex(collected.recordIndex);
  return {
    input,
    request,
    results,
    engine: engine.name,
    locate: createLocator(collected, request),
    tests: { holds, holdsAt: createWhereTest(holds), isExcused: createExcuseTest(holds) },
    show,
    place: (path) => (request.below ?? '') + show(path),
    shown: (item) => ({ ...item, path: show(item.path) }),
    personIndex,
    counter: createPeopleCounter(personIndex),
    columnKinds: columnKindsOf(request.rules),
    people: request.config.people,
    exposure: request.exposure ?? 'unknown',
    recordIndex: collected.recordIndex,
    isCounted: createCount(request.config.enforce.provenance),
  };
}
