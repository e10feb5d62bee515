/** What rules of text find in the values of a file that no column tells. */
import type { CompiledRule, Report } from '../rules/index.ts';
import { identifierOfRule, type NamedText } from '../scan/index.ts';

/** Scans texts, each by itself, and tells every place. */
export type ScanTexts = (texts: readonly NamedText[]) => Promise<Report>;

export interface FoundText {
  readonly value: string;
  /** Null for secrets and whatever else is nobody's. */
  readonly identifier: string | null;
}

/** Of nobody, so that it may stay. */
const harmless: ReadonlySet<string> = new Set(['test', 'synthetic', 'sample-database']);
/** Nothing that a rule finds is shorter, or says less. */
const telling = /@|\d{4}|\(at\)|\[at\]|&#|[^\s]{8}|pass|pw/i;
const mostAtOnce = 20_000;

export interface TextToFind {
  /** What the value is called; empty where nothing does. */
  readonly name: string;
  readonly value: string;
}

export async function findIn(
  wanted: readonly TextToFind[],
  { scan, rules }: { readonly scan: ScanTexts; readonly rules: readonly CompiledRule[] },
): Promise<FoundText[]> {
  const texts = [...new Set(wanted.filter(({ value }) => telling.test(value)).map(toText))];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const found = new Map<string, FoundText>();
  for (let from = 0; from < texts.length; from += mostAtOnce) {
    const some = texts.slice(from, from + mostAtOnce);
    const report = await scan(some.map((text, index) => ({ name: `(value ${index})`, text })));
    for (const { rule, path, places, provenance } of report.findings) {
      const bytes = Buffer.from(some[Number(/\d+/.exec(path)?.[0])] ?? '');
      if (harmless.has(provenance)) continue;
      const known = byId.get(rule);
      const identifier = known && known.kind !== 'secret' ? identifierOfRule(known) : null;
      for (const { offset, length } of places) {
        const value = bytes.toString('utf8', offset, offset + length);
        found.set(value, { value, identifier });
      }
    }
  }
  return [...found.values()];
}

/** A comment in it may ask to excuse what stands there; here nothing is excused. */
function toText({ name, value }: TextToFind): string {
  const text = name === '' ? value : `${name}: ${value}`;
  return text.replace(/leakwarden|gitleaks/gi, (word) => 'x'.repeat(word.length));
}
