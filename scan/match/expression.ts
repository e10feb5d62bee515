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
}

export interface ExpressionEngine {
  readonly name: 're2' | 're2js';
  readonly compile: (source: string) => Expression;
}

let native: ExpressionEngine | null | undefined;

/** RE2 if it loads, unless `portable`; else re2js. Both give the same matches (a test holds them to it). */
export async function loadExpressionEngine(portable: boolean): Promise<ExpressionEngine> {
  if (!portable && native === undefined) native = loadNative();
  return (portable ? null : native) ?? (await loadPortable());
}

function loadNative(): ExpressionEngine | null {
  try {
    const RE2 = createRequire(import.meta.url)('re2') as new (source: string, flags: string) => NativeExpression;
    return { name: 're2', compile: (source) => toNative(new RE2(source, 'gd')) };
  } catch {
    return null;
  }
}

/** What we use of re2's own interface; offsets are bytes because the input is. */
interface NativeExpression {
  lastIndex: number;
  exec(
    bytes: Buffer,
  ): { readonly indices?: Span[] & { readonly groups?: Readonly<Record<string, Span | undefined>> } } | null;
}

type Span = readonly [start: number, end: number];

function toNative(expression: NativeExpression): Expression {
  return {
    find(bytes, from) {
      expression.lastIndex = from;
      const indices = expression.exec(bytes)?.indices;
      const whole = indices?.[0];
      if (!whole) return null;
      const value = indices.groups?.['value'] ?? whole;
      return { start: whole[0], end: whole[1], valueStart: value[0], valueEnd: value[1] };
    },
  };
}

async function loadPortable(): Promise<ExpressionEngine> {
  const { RE2JS } = await import('re2js');
  return {
    name: 're2js',
    compile(source) {
      const expression = RE2JS.compile(source);
      const hasValue = 'value' in expression.namedGroups();
      return {
        find(bytes, from) {
          const matcher = expression.matcher(bytes);
          if (!matcher.find(from)) return null;
          const [start, end] = [matcher.start(), matcher.end()];
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
