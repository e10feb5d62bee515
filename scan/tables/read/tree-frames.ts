/** What is open in a tree: an object or an array with what was seen in it, and what fields say about each other. */
import { limits } from '../limits.ts';
import type { NumberedRecords } from './numbered-keys.ts';
import { positionalName } from './record-table.ts';

export interface TreeFrame {
  readonly kind: 'object' | 'array';
  readonly key: string;
  readonly start: number;
  readonly fields: Map<string, string>;
  size: number;
  /** Scalars of an array. */
  items: string[];
  /** Arrays in an object, a column each where they are of one length. */
  columns: Map<string, readonly string[]> | null;
  /** Its scalars stood in wrappers. */
  isWrapped: boolean;
  /** All of an array's strings in one, where they are the lines of a text. */
  text: string;
  /** TreeObject objects of which is not yet known whether they are records. */
  pending: TreeObject[];
  areInnerRecords: boolean | null;
  /** What stands in it are names with their values. */
  arePairs: boolean;
  /** What its keys have numbers for. */
  numbered: NumberedRecords | null;
}

export interface TreeObject {
  readonly key: string;
  readonly fields: Map<string, string>;
  readonly start: number;
  readonly end: number;
}

export function beginFrame(kind: TreeFrame['kind'], key: string, start: number): TreeFrame {
  const none = { columns: null, isWrapped: false, text: '', areInnerRecords: null, arePairs: false, numbered: null };
  return { kind, key, start, fields: new Map(), size: 0, items: [], pending: [], ...none };
}

/** Values with their type around them: DynamoDB, Athena, Firestore, BigQuery, Extended JSON of MongoDB, Avro, XML as JSON. */
const wrapper =
  /^(?:[SNB]|BOOL|value|string|int|long|float|double|boolean|bytes|(?:string|integer|double|boolean|timestamp|reference|VarChar)Value|v|\$(?:date|oid|uuid|numberLong|numberInt|numberDouble|numberDecimal|t)|#text|_text|_value)$/;
const mostCharacters = 65_536;
const shortValue = 80;
const ofColumn = /^(?:name|field|header|column|type|dtype)$/;
const ofItems = /^(?:values|data|items|rows|cells)$/;

/** `{"name": "email", "values": ["anna@…", …]}`: a column of the list that it stands in, if it says nothing else. */
export function takeColumn({ fields, columns, pending }: TreeFrame, parent: TreeFrame): boolean {
  const [list, ...others] = columns ?? [];
  if (!list || others.length > 0 || pending.length > 0 || !ofItems.test(list[0])) return false;
  const names = [...fields.keys()].filter((key) => key !== list[0]);
  const [name = ''] = names.filter((key) => !key.endsWith('type')).map((key) => fields.get(key) ?? '');
  if (name === '' || parent.columns?.has(name) || !names.every((key) => ofColumn.test(key))) return false;
  (parent.columns ??= new Map()).set(name, list[1]);
  return true;
}

/** `{"S": "Anna"}`: of an object that is one value; undefined where it is more. */
export function wrappedIn(fields: ReadonlyMap<string, string>): string | undefined {
  if (isTerm(fields)) return fields.get('value');
  const [name = ''] = fields.keys();
  return fields.size === 1 && wrapper.test(name) ? fields.get(name) : undefined;
}

/** What SPARQL answers with: `{"type": "literal", "value": "Anna"}`. */
function isTerm(fields: ReadonlyMap<string, string>): boolean {
  return fields.has('value') && /^(?:uri|literal|typed-literal|bnode)$/.test(fields.get('type') ?? '');
}

export function set(frame: TreeFrame, key: string, text: string): void {
  if (frame.fields.size >= limits.columns) return;
  const value = text.slice(0, frame.size > mostCharacters ? shortValue : limits.cell);
  frame.size += key.length + value.length;
  frame.fields.set(key.slice(0, 200), value);
}

/** What an object holds is named as there, or behind the object's name where the name is taken. */
export function merge(parent: TreeFrame, { key, fields }: TreeObject): void {
  const system = fields.get('system');
  if (system !== undefined && isPair(fields)) {
    set(parent, system, fields.get('value') ?? '');
    return;
  }
  for (const [name, value] of fields) {
    const free = parent.fields.has(name) ? `${key}_${name}` : name;
    // Firestore: the name of a document is a path.
    if (name === 'name' && key === 'fields') set(parent, name, value);
    else if (!parent.fields.has(free)) set(parent, free, value);
  }
}

export function toPositional(items: readonly string[]): Map<string, string> {
  return new Map(items.slice(0, limits.columns).map((item, index) => [positionalName(index), item]));
}

const pairNames = ['name', 'key', 'Name', 'Key', 'field', 'attribute', 'system'];
const pairValues = ['value', 'Value'];

export function isPair(fields: ReadonlyMap<string, string>): boolean {
  return fields.size <= 4 && pairNames.some((name) => fields.has(name)) && pairValues.some((name) => fields.has(name));
}

export function mergePairs(parent: TreeFrame, pairs: readonly TreeObject[]): void {
  for (const { fields } of pairs) {
    const [name = ''] = pairNames.flatMap((each) => fields.get(each) ?? []);
    // FHIR: `http://hl7.org/fhir/sid/us-ssn`.
    const last = name.slice(name.lastIndexOf('/') + 1);
    if (last !== '' && !parent.fields.has(last)) set(parent, last, fields.get('value') ?? fields.get('Value') ?? '');
  }
}

/** Most keys of the smaller one are in the other one as well. */
export function areAlike(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  const shared = [...a.keys()].filter((name) => b.has(name)).length;
  return shared > 0 && shared >= Math.max(a.size, b.size) * 0.6;
}
