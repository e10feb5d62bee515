/** Turtle, TriG and the data of SPARQL: what is said of one subject, over many lines. */
import type { PlacedValue, ReadLine } from './placed-values.ts';
import type { DocumentHead } from './types.ts';

export function hasPrefixes({ text }: DocumentHead): boolean {
  return /^\s*(?:@prefix|@base|prefix|base)\s+(?:[\w.-]{0,40}:\s+)?<[^<>\s]{1,300}>/im.test(text.slice(0, 4_096));
}

const token =
  /<[^<>\s]{0,500}>|"{3}|"((?:[^"\\]|\\.){0,4000})"(?:@[\w-]{1,20}|\^\^\S{1,200}?(?=[\s;,.]|$))?|[;,.[\]{}()](?=[\s;,.[\]{}()]|$)|[[{(]|[^\s;,"<[\]{}()]{1,500}/g;
const declaration = /^\s*(?:@prefix|@base|prefix|base|select|insert|delete|where|with)\b/i;

export function createTurtle(): ReadLine {
  const state: State = { subject: '', predicate: '', blank: 0 };
  return (line) => {
    if (declaration.test(line)) [state.subject, state.predicate] = ['', ''];
    if (declaration.test(line) || /^\s*#/.test(line)) return null;
    const values = [...line.matchAll(token)].flatMap(([written, text]) => take(state, written, text));
    return values.length > 0 ? values : null;
  };
}

interface State {
  /** Empty: the next one is a subject. */
  subject: string;
  /** Empty: the next one is a predicate. */
  predicate: string;
  blank: number;
}

function take(state: State, written: string, text: string | undefined): readonly PlacedValue[] {
  if (text === undefined && /^[;,.[\]{}()]$/.test(written)) {
    takeSign(state, written);
    return [];
  }
  if (state.subject === '') state.subject = written;
  else if (state.predicate === '') state.predicate = lastPart(written);
  else return [{ row: state.subject, column: state.predicate, value: text ?? toValue(written) }];
  return [];
}

/** Of a node without a name what is said belongs to what it is said of. */
function takeSign(state: State, sign: string): void {
  if (sign === '[' && state.subject === '') state.subject = `_:${state.blank++}`;
  if (sign === ';' || sign === '[' || sign === ']') state.predicate = '';
  if (sign === '.' || sign === '{' || sign === '}') [state.subject, state.predicate] = ['', ''];
}

function lastPart(name: string): string {
  const last = /([^/#:<>]{1,80})>?$/.exec(name)?.[1] ?? '';
  return last === 'mbox' ? 'email' : last;
}

/** An address is written as a link; other links say nothing of a person. */
function toValue(written: string): string {
  return /^<(?:mailto|tel):([^<>]*)>$/i.exec(written)?.[1] ?? '';
}
