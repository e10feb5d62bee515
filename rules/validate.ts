/** Validates a YAML source against a JSON Schema, with errors people can act on. */
import type { ErrorObject } from 'ajv';
import { validatorOf, type SchemaName } from './validators.ts';
import { PackError, type Source } from './yaml.ts';

/** Throws PackError (or what `toError` makes) for the first thing that is wrong. */
export function assertValid(
  source: Source,
  schema: SchemaName,
  toError: (file: string, place: { line: number; column: number }, reason: string, remedy: string) => Error = (
    ...facts
  ) => new PackError(...facts),
): void {
  const validate = validatorOf(schema);
  if (validate(source.value)) return;
  const error = mostSpecific(validate.errors ?? []);
  const path = pathOf(error, source.value);
  throw toError(source.file, source.placeOf(path), reasonOf(error, path), remedyOf(error));
}

/** The deepest error says most; unknown keys say more than the alternatives they fail. */
function mostSpecific(errors: readonly ErrorObject[]): ErrorObject {
  const rank = (error: ErrorObject): number =>
    error.instancePath.split('/').length * 10 +
    (error.keyword === 'additionalProperties' ? 5 : 0) -
    (error.keyword === 'oneOf' || error.keyword === 'anyOf' ? 3 : 0);
  const [first] = errors.toSorted((a, b) => rank(b) - rank(a));
  if (!first) throw new TypeError('a failed validation has errors');
  return first;
}

function pathOf(error: ErrorObject, value: unknown): (string | number)[] {
  const parts = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  const path: (string | number)[] = [];
  let current: unknown = value;
  for (const part of parts) {
    path.push(Array.isArray(current) ? Number(part) : part);
    current = typeof current === 'object' && current !== null ? (current as Record<string, unknown>)[part] : undefined;
  }
  const extra: unknown = error.params['additionalProperty'];
  return typeof extra === 'string' ? [...path, extra] : path;
}

function reasonOf(error: ErrorObject, path: readonly (string | number)[]): string {
  const where = path.length > 0 ? path.join('.') : 'the file';
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(String(error.params['additionalProperty']));
    case 'required':
      return `${where}: "${String(error.params['missingProperty'])}" is missing`;
    case 'enum':
      return `${where}: not one of the values that are possible`;
    default:
      return `${where}: ${error.message ?? 'not valid'}`;
  }
}

function remedyOf(error: ErrorObject): string {
  switch (error.keyword) {
    case 'additionalProperties':
      return possibleKeys(error);
    case 'required':
      return 'Add it';
    case 'enum':
      return `Write one of: ${(error.params['allowedValues'] as unknown[]).join(', ')}`;
    case 'oneOf':
      return 'A rule has exactly one of token, pattern, field, path, together, policy';
    default:
      return 'See the schema for what is possible here';
  }
}

function possibleKeys(error: ErrorObject): string {
  const properties: unknown = error.parentSchema?.['properties'];
  const keys = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  const extra = String(error.params['additionalProperty']);
  const close = keys.find((key) => distance(key, extra) <= 2);
  return close ? `Did you mean "${close}"?` : `Possible here: ${keys.join(', ')}`;
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, character] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const cost = b[j - 1] === character ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A misspelt key is shown; one that looks like none of ours may be a value that slipped in. */
function unknownKey(key: string): string {
  return /^[a-z][A-Za-z-]{0,30}$/.test(key) ? `unknown key "${key}"` : 'unknown key, which is not shown here';
}
