/** What a report is made from, and the measures it is made by. */
import { createHolds, loadExpressionEngine } from '../match/expression.ts';
import { createExcuseTest, createWhereTest } from '../match/paths.ts';
import { createCount } from '../match/severity.ts';
import { createPathPrinter } from '../match/shown-paths.ts';
import type { ScanRequest } from '../model/request.ts';
import { Census } from '../people/index.ts';
import type { KeyedResult } from '../run/jobs.ts';
import { createLocator, type Location } from '../run/locate.ts';
import { columnKindsOf } from '../tables/index.ts';
import type { HeldContext } from './change/held.ts';
import { createCrowd } from './crowd.ts';
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
  readonly census: Census;
}

export async function createView(input: ReportInput): Promise<View> {
  const { collected, request } = input;
  const engine = await loadExpressionEngine(request.portable);
  const holds = createHolds(engine);
  const results = [...collected.results.values()].flat();
  const show = createPathPrinter(results);
  const census = new Census(collected.register);
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
    census,
    crowd: createCrowd(census),
    columnKinds: columnKindsOf(request.rules),
    people: request.config.people,
    exposure: request.exposure ?? 'unknown',
    register: collected.register,
    isCounted: createCount(request.config.enforce.provenance),
  };
}
