/** Scans documents one after another: what a worker thread does, and what the main thread does for small scans. */
import { checks as allChecks, createEmailCheck, type CompiledRule } from '../../rules/index.ts';
import { CustomerFinder, openDictionary } from '../dictionary/index.ts';
import type { DocumentContext } from '../document/part-types.ts';
import { createObjectReader, createPortableReader } from '../kernel/index.ts';
import { loadExpressionEngine, type ExpressionEngine } from '../match/expression.ts';
import { toKnownFingerprints } from '../match/formerly.ts';
import { Matcher } from '../match/matcher.ts';
import { createCount } from '../match/severity.ts';
import { toValuePatterns } from '../match/value-patterns.ts';
import type { ObjectReader } from '../model/objects.ts';
import type { TableContext } from '../model/table.ts';
import { createPersonHash } from '../people/index.ts';
import { scanFiles, scanStream, scanTexts } from './files.ts';
import type { Session, SessionSetup } from './jobs.ts';
import { scanObjects } from './objects.ts';
import { entryKey } from '../values/fingerprint.ts';

/** What costs time to make and needs no repository: made while Git is still answering. */
export interface PreparedMatcher {
  readonly engine: ExpressionEngine;
  readonly matcher: Matcher;
}

export async function prepare(rules: readonly CompiledRule[], portable: boolean): Promise<PreparedMatcher> {
  const engine = await loadExpressionEngine(portable);
  return { engine, matcher: new Matcher(rules, engine) };
}

/** `prepared` belongs to this session from now on. */
export async function createSession(setup: SessionSetup, prepared: PreparedMatcher | null = null): Promise<Session> {
  const { engine, matcher } = prepared ?? (await prepare(setup.rules, setup.portable));
  const context = toContext(setup, matcher);
  let reader: ObjectReader | null = null;
  const harmless = new Set<string>();
  return {
    engine: engine.name,
    async run(job) {
      if (job.kind === 'files') return scanFiles(context, job.files);
      if (job.kind === 'texts') return scanTexts(context, job.texts);
      reader ??= openReader(setup);
      return scanObjects(reader, job.ids, { context, harmless });
    },
    runStream: (key, stream) => scanStream(context, key, stream),
    close: () => reader?.close(),
  };
}

function toContext(setup: SessionSetup, matcher: Matcher): DocumentContext {
  const key = setup.key === null ? null : Buffer.from(setup.key, 'base64');
  const { limits, runKey, allow } = setup;
  const checks = new Map(allChecks).set('email', createEmailCheck(setup.ownDomains));
  const personHash = createPersonHash(key, runKey);
  const dictionary = setup.dictionary && openDictionary(setup.dictionary.text, setup.dictionary.path, key);
  matcher.customers = dictionary && new CustomerFinder(dictionary);
  const tables = withFloor({
    fields: setup.rules.filter((rule) => rule.field !== null),
    patterns: toValuePatterns(matcher, checks),
    checks,
    hash: personHash,
    provenanceDomains: setup.ownDomains,
    dictionary,
    isMarking: setup.isMarking ?? false,
  });
  const known = toKnownFingerprints(setup.baseline, allow);
  const baseline = new Set(setup.baseline.map(({ rule, fingerprint }) => entryKey(rule, fingerprint)));
  const counts = createCount(setup.provenance);
  return { matcher, checks, key, runKey, allow, baseline, known, counts, personHash, limits, tables };
}

function withFloor(context: TableContext): TableContext {
  const { fields, patterns = [] } = context;
  const floor = {
    ...context,
    fields: fields.filter(({ onlyAdds }) => !onlyAdds),
    patterns: patterns.filter(({ onlyAdds }) => !onlyAdds),
  };
  const isAll = floor.fields.length === fields.length && floor.patterns.length === patterns.length;
  return isAll ? context : { ...context, floor };
}

function openReader({ repository, portable, verify, limits }: SessionSetup): ObjectReader {
  if (!repository) throw new Error('objects were asked for without a repository');
  return portable ? createPortableReader(repository, limits.portableSize) : createObjectReader(repository, verify);
}
