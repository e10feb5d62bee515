/** Linear-time regular expressions over bytes: RE2 where it was built, re2js (the same syntax, slower) where it was not. */
import { createRequire } from 'node:module';

/** Offsets into the searched bytes. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

export interface Expression {
  /** The first match at or after `from`, or null. */
  readonly find: (bytes: Buffer, from: number) => Match | null;
  /** Whether there is one at all: re2 takes a twentieth of the time of a match where nothing is told of it. */
  readonly holds: (bytes: Buffer) => boolean;
}

export interface ExpressionEngine {
  readonly name: 're2' | 're2js';
  readonly compile: (source: string) => Expression;
}

/** Does a source match anywhere in a text? Each is compiled once. */
export function createHolds(engine: ExpressionEngine): (source: string, text: string) => boolean {
  const compiled = new Map<string, Expression>();
  return (source, text) => {
    const expression = compiled.get(source) ?? engine.compile(source);
    compiled.set(source, expression);
    return expression.holds(Buffer.from(text));
  };
}

let native: ExpressionEngine | null | undefined;

/** RE2 if it loads, unless `portable`; else re2js. Both give the same matches (a test holds them to it). */
export async function loadExpressionEngine(portable: boolean): Promise<ExpressionEngine> {
  if (!portable && native === undefined) native = loadNative();
  return (portable ? null : native) ?? (await loadPortable());
}

function loadNative(): ExpressionEngine | null {
  const RE2 = loadRe2();
  return RE2 && { name: 're2', compile: (source) => toNative(new RE2(source, 'gd'), otherValues(source)) };
}

/** The file that `script/release --packages` puts beside the bundle where it knows the machine; else what npm installed. */
function loadRe2(): Re2 | null {
  const shipped = `./re2-${process.platform}-${process.arch}.node`;
  for (const load of [() => createRequire(import.meta.url)(shipped), () => createRequire(import.meta.url)('re2')]) {
    try {
      return load() as Re2;
    } catch {
      // Made for another Node or another C library, or not there: the next.
    }
  }
  return null;
}

type Re2 = new (source: string, flags: string) => NativeExpression;

/** What we use of re2's own interface; offsets are bytes because the input is. */
interface NativeExpression {
  lastIndex: number;
  test(bytes: Buffer): boolean;
  exec(
    bytes: Buffer,
  ): { readonly indices?: Span[] & { readonly groups?: Readonly<Record<string, Span | undefined>> } } | null;
}

type Span = readonly [start: number, end: number];

/** Further groups that may hold the value, where `value` does not: imported expressions have several. */
function otherValues(source: string): readonly string[] {
  return source.includes('(?P<value2>') ? [...source.matchAll(/\(\?P<(value\d+)>/g)].map(([, name = '']) => name) : [];
}

function toNative(expression: NativeExpression, others: readonly string[]): Expression {
  return {
    find(bytes, from) {
      expression.lastIndex = from;
      const indices = expression.exec(bytes)?.indices;
      const whole = indices?.[0];
      if (!whole) return null;
      const value = valueIn(indices.groups, others) ?? whole;
      return { start: whole[0], end: whole[1], valueStart: value[0], valueEnd: value[1] };
    },
    holds(bytes) {
      expression.lastIndex = 0;
      return expression.test(bytes);
    },
  };
}

/** An empty group holds nothing, where there is another one. */
function valueIn(
  groups: Readonly<Record<string, Span | undefined>> | undefined,
  others: readonly string[],
): Span | undefined {
  const first = groups?.['value'];
  if (others.length === 0 || (first && first[0] < first[1])) return first;
  return others.map((name) => groups?.[name]).find((span) => span && span[0] < span[1]);
}

async function loadPortable(): Promise<ExpressionEngine> {
  const { RE2JS } = await import('re2js');
  return {
    name: 're2js',
    compile(source) {
      const expression = RE2JS.compile(source);
      const hasValue = 'value' in expression.namedGroups();
      const others = otherValues(source);
      return {
        holds: (bytes) => expression.matcher(bytes).find(),
        find(bytes, from) {
          const matcher = expression.matcher(bytes);
          if (!matcher.find(from)) return null;
          const [start, end] = [matcher.start(), matcher.end()];
          const isEmpty = (name: string): boolean =>
            matcher.start(name) < 0 || matcher.start(name) === matcher.end(name);
          if (others.length > 0 && isEmpty('value')) {
            const name = others.find((each) => !isEmpty(each));
            const [valueStart, valueEnd] = name === undefined ? [start, end] : [matcher.start(name), matcher.end(name)];
            return { start, end, valueStart, valueEnd };
          }
          const valueStart = hasValue ? matcher.start('value') : start;
          // A group that took no part: the whole match stands for it, as in the native engine.
          return valueStart < 0
            ? { start, end, valueStart: start, valueEnd: end }
            : { start, end, valueStart, valueEnd: hasValue ? matcher.end('value') : end };
        },
      };
    },
  };
}
